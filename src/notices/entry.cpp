#include "notices/entry.hpp"

#include <fmt/format.h>

#include "notices/inventory.hpp"
#include "notices/links.hpp"
#include "notices/queries.hpp"
#include "notices/search_index.hpp"
#include "notices/steps.hpp"

namespace luoshi::notices {
namespace {

// 由省教育厅负责解释: the body it names, if the tree of bodies knows it on that day; else the registering body answers.
Interpreter interpreter_of(Work& work, const reading::Document& document, BodyId registering, std::string_view path) {
    for (const auto& named : document.interpretation) {
        const auto body = org::find_body_by_name(work, named.normalized.value_or(named.body), work.today(), path);
        if (body) return {body->id, "interpreter"};
    }
    return {registering, "issuer"};
}

}  // namespace

std::string_view reader_version() { return "luoshi.notice/1 " LUOSHI_VERSION; }

void insert_entry(Work& work, const NewEntry& entry) {
    const auto overlay = lay_over(entry.document, {});
    const auto facts = facts_of(overlay.document);
    const auto findings = decided_findings(entry.findings, {});
    const auto open = count_open(findings);
    const auto interpreter = interpreter_of(work, overlay.document, entry.body.id, entry.body.path);
    const auto serial = work.one<std::int64_t>(queries::next_serial, work.county()).value();
    work.run(queries::insert_notice, work.county(), entry.id, serial, entry.body.id, entry.import_, overlay.document.id, facts.form, facts.number,
             facts.number_key, facts.title, facts.title_key, facts.issuers, facts.genre, facts.issued, facts.effect_from, facts.expires_on,
             interpreter.body, interpreter.ground, open.all, open.errors, work.now(), entry.registered_by, entry.registered_by_name,
             due_day(work, "check"), overlay.document);
    work.run(queries::insert_reading, work.county(), entry.id, 1, reader_version(), work.now(), entry.document, entry.findings);
    rebuild_links(work, entry.id, facts.issued, links_in(overlay));
    update_search_index(work, serial, std::nullopt, overlay.document);
    add_event(work, work.county(), entry.id, "registered", fmt::format("第 {}—{} 行", overlay.document.lines[0], overlay.document.lines[1]));
    work.record("notice.register", "notice", entry.id.to_string(), json::value{{"serial", serial}, {"import", entry.import_.to_string()}});
}

Result<NoticeStep> update_entry(Work& work, const NoticeHead& head, const EntryChange& change) {
    const auto overlay = lay_over(change.reading.document, change.corrections);
    const auto facts = facts_of(overlay.document);
    const auto open = count_open(decided_findings(change.reading.findings, change.decisions));
    const auto interpreter = interpreter_of(work, overlay.document, head.body, head.body_path);
    const auto changed = work.run(queries::update_derived, head.county, head.id, head.version, change.reading.revision, facts.form, facts.number,
                                  facts.number_key, facts.title, facts.title_key, facts.issuers, facts.genre, facts.issued, facts.effect_from,
                                  settle_expiry(work, head.id, facts.expires_on), interpreter.body, interpreter.ground, open.all, open.errors, work.now(),
                                  actor_key(work.actor()), overlay.document);
    if (changed == 0) return changed_meanwhile();
    rebuild_links(work, head.id, facts.issued, links_in(overlay));
    update_search_index(work, head.serial, head.effective, overlay.document);
    return NoticeStep{head.id, head.version + 1, Stage::draft, find_same_number(work, head.id, facts.number_key)};
}

Result<Nothing> require_draft(const NoticeHead& head) {
    if (auto why_not = why_not_change(head)) return std::move(*why_not);
    return Nothing{};
}

std::vector<NoticeRef> find_same_number(Work& work, NoticeId id, const std::optional<std::string>& number_key) {
    std::vector<NoticeRef> others;
    if (!number_key) return others;
    for (const auto& row : work.all<StoredRef>(queries::same_number, *number_key, id, read_scopes(work.actor()))) {
        others.push_back(row.on(work.today()));
    }
    return others;
}

}  // namespace luoshi::notices
