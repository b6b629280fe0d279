// An entry from its entering to the public list, or out.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/http/offset.hpp"
#include "programmes/events/records/entering.hpp"
#include "programmes/events/records/queries.hpp"
#include "programmes/events/records/use_cases.hpp"

namespace luoshi::programmes::events::records {
namespace {

namespace permissions = series::permissions;
using series::action_of;
constexpr std::string_view province = "430000";

struct EntryNow {
    EntryId id;
    std::string county;
    RecordKind kind = RecordKind::work;
    LineId line;
    std::string clause, title, about, link;
    Date on_day;
    std::int64_t year = 0;
    std::string type, who;
    BodyId body;
    std::string body_name, body_path, by_whom;
    std::int64_t serial = 0;
    RecordState state = RecordState::entered;
};
BOOST_DESCRIBE_STRUCT(EntryNow, (), (id, county, kind, line, clause, title, about, link, on_day, year, type, who, body, body_name, body_path, by_whom, serial, state))

Problem no_such_entry() { return {Code::missing, "no-such-record", "没有这条成果，或者您无权查看", "there is no such record, or it is not for you"}; }

Result<EntryNow> require_entry(Work& work, std::string_view county, EntryId id) {
    if (work.may_write() && county != work.county()) return no_such_entry();
    auto entry = work.one<EntryNow>(queries::entry_by_id, county, id);
    if (!entry || !work.actor().may(permissions::read, entry->body_path)) return no_such_entry();
    return *std::move(entry);
}

// The office that runs the line checks, by another person than entered it.
std::optional<Problem> may_not_step(Work& work, const EntryNow& entry, RecordState to) {
    if (auto right = series::require_right(work, permissions::confirm, entry.body_path); !right) return right.error();
    const auto line = lines::find_line(work, entry.county, entry.line);
    if (!line || *work.actor().body != line->office) return Problem{Code::denied, "not-the-office", "由管理这条项目线的部门办理", "the office that runs the line does this"};
    if (!leads_to(entry.kind, entry.state, to)) return not_next(entry.kind, entry.state, to);
    if ((to == RecordState::checked || to == RecordState::listed) && actor_key(work.actor()) == entry.by_whom)
        return Problem{Code::denied, "own-entry", "登记和审核要由两个人办理，请另一位同事审核", "somebody else than the one who entered it checks it"};
    return std::nullopt;
}

RecordRow row_of(Work& work, const EntryNow& entry) {
    const auto line = lines::find_line(work, entry.county, entry.line);
    return {entry.id, entry.county, entry.kind, line ? line->code : "", entry.clause, entry.title, entry.on_day, entry.year, entry.type, entry.who, entry.body_name, entry.state};
}

RecordView view_of(Work& work, const EntryNow& entry) {
    RecordView view{.head = row_of(work, entry)};
    for (auto& fact : facts_of(work, entry.county, entry.id, entry.kind)) view.facts.push_back(std::move(fact));
    if (!entry.about.empty()) view.facts.push_back({"about", entry.about});
    if (!entry.link.empty()) view.facts.push_back({"link", entry.link});
    for (const auto& row : series::proofs_of(work, entry.county, entry.id.to_string())) view.proofs.push_back(row.proof);
    view.steps = work.all<RecordStepRow>(queries::steps_of_entry, entry.county, entry.id);
    for (const auto to : {RecordState::checked, RecordState::listed, RecordState::refused, RecordState::withdrawn})
        view.actions.push_back(action_of(std::string(json::enum_name(to)), may_not_step(work, entry, to)));
    return view;
}

void insert_step(Work& work, const EntryNow& entry, EventActId act, RecordState to, const StepRecord* step, std::optional<std::string> key) {
    const bool first = to == RecordState::entered;
    work.run(queries::insert_step, work.county(), entry.id, entry.serial + 1, act, "record." + std::string(json::enum_name(to)), to, first ? std::nullopt : std::optional(entry.serial),
             first ? std::nullopt : std::optional(entry.state), entry.kind, entry.by_whom, key, work.today(), step != nullptr ? step->words : std::string(), step != nullptr ? step->document : std::string(),
             actor_key(work.actor()), *work.actor().body);
}

lines::UnitStage stage_of(RecordState state) {
    switch (state) {
        case RecordState::entered: return lines::UnitStage::applied;
        case RecordState::checked: return lines::UnitStage::scored;
        case RecordState::listed: return lines::UnitStage::accepted;
        case RecordState::refused:
        case RecordState::withdrawn: return lines::UnitStage::withdrawn;
    }
    return lines::UnitStage::applied;
}

Result<RecordView> view_again(Work& work, EntryId id) {
    TRY(const EntryNow entry, require_entry(work, work.county(), id));
    return view_of(work, entry);
}

}  // namespace

Result<RecordView> enter_record(Work& work, const EnterRecord& command) {
    const auto asked = json::to_json(command);
    TRY(const bool done, series::done_before(work, command.act.to_string(), asked));
    if (done) return view_again(work, command.id);
    TRY_DO(series::require_right(work, permissions::write, work.actor().body_path));
    const auto line = lines::find_line(work, work.county(), command.line);
    if (!line) return Problem{Code::missing, "no-such-line", "没有这条项目线", "there is no such line"};
    if (work.one<EntryNow>(queries::entry_by_id, work.county(), command.id)) return series::id_taken();
    if (command.on_day > work.today()) return field_problem("on_day", "day-to-come", fmt::format("{} 还没有到", command.on_day.to_string()), "that day is still to come");
    TRY(const Entering entering, check_entering(work, command));
    const auto body = *work.actor().body;
    TRY_DO(series::follow_in_lines(work, {command.id.to_string(), command.line, body, command.title, static_cast<int>(command.on_day.ymd().year()), lines::UnitStage::applied, "登记", ""}));
    TRY(const std::optional<std::int64_t> proofs, series::keep_proofs(work, command.act.to_string(), command.id.to_string(), command.proofs, series::Proofs::optional));
    series::write_act(work, command.act.to_string(), command.id.to_string(), "record.entered", proofs, asked);
    work.run(queries::insert_entry, work.county(), command.id, command.act, command.kind, command.line, line->clause, command.title, command.about, command.link, command.on_day,
             static_cast<std::int64_t>(static_cast<int>(command.on_day.ymd().year())), entering.type, entering.who, body, actor_key(work.actor()));
    insert_particulars(work, command, entering);
    EntryNow entry;
    entry.id = command.id;
    entry.kind = command.kind;
    entry.by_whom = actor_key(work.actor());
    insert_step(work, entry, command.act, RecordState::entered, nullptr, {});
    return view_again(work, command.id);
}

Result<RecordView> step_record(Work& work, const StepRecord& command) {
    TRY(const EntryNow entry, require_entry(work, command.county, command.entry));
    const auto asked = json::to_json(command);
    TRY(const bool done, series::done_before(work, command.act.to_string(), asked));
    if (done) return view_of(work, entry);
    if (auto problem = may_not_step(work, entry, command.to)) return *std::move(problem);
    const bool out = command.to == RecordState::refused || command.to == RecordState::withdrawn;
    if (out) TRY_DO(require_words("words", command.words, 500));
    if (command.to == RecordState::listed && entry.kind == RecordKind::inheritor && command.document.empty())
        return field_problem("document", "document-required", "传承人以文件公布：请填写公布文件的文号", "inheritors are listed by a document; give its number");
    std::optional<std::string> key;
    if (command.to == RecordState::listed && entry.kind == RecordKind::publicity) {
        key = work.one<std::string>(queries::key_of_entry, entry.county, entry.id);
        if (const auto counted = work.one<std::string>(queries::counted_title, entry.county, *key))
            return Problem{Code::conflict, "counted-already", fmt::format("同一网址或文件已经计过数：“{}”；请按重复登记退回", *counted), "the same address or file has been counted; refuse this one as a repeat"};
    }
    series::write_act(work, command.act.to_string(), entry.id.to_string(), "record." + std::string(json::enum_name(command.to)), {}, asked);
    insert_step(work, entry, command.act, command.to, &command, key);
    TRY_DO(series::follow_in_lines(work, {entry.id.to_string(), entry.line, entry.body, entry.title, static_cast<int>(entry.year), stage_of(command.to), command.document.empty() ? "审核" : command.document, command.words}));
    return view_again(work, entry.id);
}

Result<http::Page<RecordRow>> find_records(Work& work, const FindRecords& query) {
    TRY(const std::int64_t offset, http::offset_of(query.cursor));
    const auto limit = std::int64_t{std::clamp(query.limit.value_or(50), 1, 200)};
    boost::json::object scopes;
    for (const auto& scope : work.actor().scopes(permissions::read)) scopes[scope] = 1;
    auto rows = work.all<EntryNow>(queries::find_entries, query.county, json::value(scopes), query.kind, query.state, query.year, limit + 1, offset);
    http::Page<RecordRow> page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
        rows.pop_back();
        page.next = std::to_string(offset + limit);
    }
    for (const auto& row : rows) page.items.push_back(row_of(work, row));
    return page;
}

Result<RecordView> show_record(Work& work, const OneRecord& query) {
    TRY(const EntryNow entry, require_entry(work, query.county, query.id));
    return view_of(work, entry);
}

Result<http::FileReply> fetch_record_file(Work& work, const RecordFileOf& query) {
    TRY_DO(require_entry(work, query.county, query.entry));
    return series::fetch_proof(work, query.county, query.entry.to_string(), query.sha256);
}

Result<RecordCounts> count_records(Work& work, const CountRecords& query) {
    boost::json::object scopes;
    for (const auto& scope : work.actor().scopes(permissions::read)) scopes[scope] = 1;
    RecordCounts view;
    work.each(
        queries::count_entries,
        [&](const storage::Row& row) {
            view.rows.push_back({row.get<std::string>(0), "", row.get<RecordKind>(1), row.get<std::string>(2), row.get<std::int64_t>(3), row.get<std::int64_t>(4), row.get<std::int64_t>(5), row.get<std::int64_t>(6),
                                 row.get<std::int64_t>(7), row.get<std::int64_t>(8)});
        },
        query.county, json::value(scopes), query.year);
    for (auto& row : view.rows)
        if (const auto line = lines::find_line_by_code(work, query.county, row.line_code)) row.line_title = line->title;
    return view;
}

Result<http::Page<PublicRecordRow>> find_public_records(Work& work, const FindPublicRecords& query) {
    TRY(const std::int64_t offset, http::offset_of(query.cursor));
    const auto limit = std::int64_t{std::clamp(query.limit.value_or(50), 1, 200)};
    auto rows = work.all<EntryNow>(queries::public_entries, province, query.kind, limit + 1, offset);
    http::Page<PublicRecordRow> page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
        rows.pop_back();
        page.next = std::to_string(offset + limit);
    }
    for (const auto& entry : rows) {
        const auto line = lines::find_line(work, entry.county, entry.line);
        page.items.push_back({entry.id, entry.kind, line ? line->code : "", entry.title, entry.on_day, entry.type, entry.who, entry.body_name, entry.about, entry.link, note_of(work, entry.county, entry.id, entry.kind)});
    }
    return page;
}

}  // namespace luoshi::programmes::events::records
