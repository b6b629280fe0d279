#include "supervision/complaints/store.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "supervision/complaints/local_rules.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/settings.hpp"

namespace luoshi::supervision::complaints {
namespace {

std::string words_place(std::string_view county, std::string_view place) { return fmt::format("complaints.words/{}/{}", county, place); }

bool acts_for_all(const Actor& actor) { return actor.proof == Proof::command_line || actor.proof == Proof::job; }

std::string department_code(std::string_view division, std::string_view department) {
    std::string words(department);
    std::ranges::replace(words, '_', '-');
    return fmt::format("{}-{}", division_code(division), words);
}

std::optional<org::BodyLine> department_of(Work& work, std::string_view division, std::string_view department) {
    auto found = org::find_body_by_code(work, department_code(division, department));
    if (found && found->closed && *found->closed <= work.today()) return std::nullopt;
    return found;
}

}  // namespace

Problem no_such_complaint() {
    return {Code::missing, "no-such-complaint", "没有这件投诉，或者您看不到它", "there is no such complaint, or not for you"};
}

std::optional<Head> find_head(Work& work, std::string_view county, ComplaintId id) { return work.one<Head>(queries::head_by_id, county, id); }

std::vector<Entry> entries_of(Work& work, const Head& head) { return work.all<Entry>(queries::entries_of, head.county, head.id); }

bool may_see(const Actor& actor, const Head& head) {
    if (at_or_below(actor.body_path, head.against_path)) return false;
    return actor.may(permissions::read, head.handler_path) || actor.may(permissions::read, head.against_path);
}

Result<Head> require_visible(Work& work, std::string_view county, ComplaintId id) {
    auto head = find_head(work, county, id);
    if (!head || !may_see(work.actor(), *head)) return no_such_complaint();
    return std::move(*head);
}

bool is_handler(const Actor& actor, const Head& head) {
    return actor.may(permissions::handle, head.handler_path) && (acts_for_all(actor) || actor.body == head.handler);
}

bool may_decide(const Actor& actor, const Head& head) {
    if (is_handler(actor, head)) return true;
    const auto division = division_of(actor.body_path);
    const bool above = division.size() < head.handler_division.size() && head.handler_division.starts_with(division);
    return above && actor.may(permissions::handle, head.handler_path);
}

std::string seal_words(Work& work, std::string_view words, std::string_view county, std::string_view place) {
    return field_keys().seal(crypto::SealAlgorithm::aes256_gcm, words, words_place(county, place), work.random());
}

std::string seal_complaint(Work& work, std::string_view words, std::string_view county, ComplaintId id) { return seal_words(work, words, county, id.to_string()); }

std::string unseal_words(std::string_view sealed, std::string_view county, std::string_view place) { return field_keys().unseal(sealed, words_place(county, place)); }

std::string words_of(const Head& head) { return field_keys().unseal(head.sealed_words, words_place(head.county, head.id.to_string())); }

std::string words_of(const Head& head, const Entry& entry) {
    return field_keys().unseal(entry.sealed_words, words_place(head.county, fmt::format("{}/{}", head.id.to_string(), entry.serial)));
}

Written add_entry(Work& work, const Head& head, const NewEntry& entry) {
    const auto& actor = work.actor();
    Written written;
    written.serial = work.one<std::int64_t>(queries::last_entry, head.county, head.id).value_or(0) + 1;
    written.at = entry.side == ComplaintSide::complainant ? full_hour(work.now()) : work.now();
    std::optional<BodyId> body;
    std::string path;
    std::string name;
    if (entry.side == ComplaintSide::handler || entry.side == ComplaintSide::body) {
        // The command line and jobs speak for the handler.
        body = actor.body ? *actor.body : entry.side == ComplaintSide::handler ? head.handler : head.against;
        path = actor.body ? actor.body_path : entry.side == ComplaintSide::handler ? head.handler_path : head.against_path;
        written.division = division_of(path);
        written.by = actor_key(actor);
        name = actor.name;
    }
    work.run(queries::insert_entry, head.county, head.id, written.serial, entry.id, head.against_path, entry.act, entry.side, entry.shown,
             seal_words(work, entry.words, head.county, fmt::format("{}/{}", head.id.to_string(), written.serial)), written.at, body, path, written.division, written.by,
             name);
    return written;
}

Result<bool> written_before(Work& work, const Head& head, const NewEntry& entry) {
    std::optional<Entry> known;
    work.each(
        queries::entry_by_id,
        [&](const storage::Row& row) {
            known = Entry{};
            known->serial = row.get<std::int64_t>(0);
            known->complaint = row.get<ComplaintId>(1);
            known->act = row.get<ComplaintAct>(2);
            known->sealed_words = row.get<std::string>(5);
        },
        head.county, entry.id);
    if (!known) return false;
    if (known->complaint == head.id && known->act == entry.act && words_of(head, *known) == entry.words) return true;
    return Problem{Code::conflict, "id-taken", "这个编号已用于另一条记录，请重新提交", "this id belongs to another entry; submit anew"};
}

Problem wrong_moment(const Head& head, ComplaintAct) {
    static constexpr std::pair<const char*, const char*> says[] = {
        {"投诉已收到，还没有受理，请先受理", "it is received and not accepted yet: accept it first"},
        {"投诉正在办理，还没有答复，请先答复", "it is being handled and has no answer yet: answer it first"},
        {"投诉在等整改，整改销号后才能继续", "it waits for a rectification order: go on when that is closed"},
        {"已经答复，等投诉人表示意见", "it is answered and waits for the complainant's word"},
        {"投诉人不认可答复，由上一级决定或退回重办", "the complainant does not agree: the level above decides or sends it back"},
        {"投诉已经办结；需要时请先重新办理", "it is closed; reopen it first if need be"}};
    const auto& [words, words_en] = says[static_cast<std::size_t>(head.state)];
    return {Code::conflict, "wrong-state", words, words_en};
}

Result<Nothing> close_round(Work& work, const Head& head, ClosedHow how, ComplaintAct act, const Written& entry, std::optional<std::int64_t> first_reminder,
                            std::optional<std::int64_t> second_reminder) {
    std::optional<Entry> answer;
    if (how != ClosedHow::withdrawn) {
        for (auto& one : entries_of(work, head)) {
            if (head.answer && one.serial == *head.answer) answer = std::move(one);
        }
    }
    const auto reminded = second_reminder ? std::optional<std::string>("reminded") : std::nullopt;
    work.run(queries::insert_closing, head.county, head.id, head.round, how, entry.at, entry.serial, act, entry.division, entry.by,
             answer ? std::optional(answer->serial) : std::nullopt, answer ? std::optional(answer->act) : std::nullopt, answer ? std::optional(answer->division) : std::nullopt,
             answer ? std::optional(answer->by_whom) : std::nullopt, first_reminder, second_reminder, reminded);
    work.run(queries::set_closed, head.county, head.id, entry.at, head.round);
    work.emit("complaints.closed", {{"county", head.county}, {"complaint", head.id.to_string()}});
    return Nothing{};
}

std::optional<ClosedHow> closed_how(Work& work, const Head& head) {
    std::optional<ClosedHow> how;
    if (head.state != ComplaintState::closed) return how;
    work.each(queries::closings_of, [&](const storage::Row& row) { how = row.get<ClosedHow>(1); }, head.county, head.id);
    return how;
}

ComplaintSubject subject_of(const org::BodyLine& body) {
    switch (body.kind) {
        case org::BodyKind::school: case org::BodyKind::vocational_school: return ComplaintSubject::school;
        case org::BodyKind::outside_body: return ComplaintSubject::outside_body;
        case org::BodyKind::province_government: case org::BodyKind::prefecture_government: case org::BodyKind::county_government: case org::BodyKind::department:
        case org::BodyKind::management_zone: return ComplaintSubject::bureau;
    }
    return ComplaintSubject::bureau;
}

Result<Competent> competent_for(Work& work, ComplaintKind kind, ComplaintSubject subject, const org::BodyLine& against) {
    Competent competent;
    const auto rules = competences_for(work, against.path, work.today());
    competent.rule = *std::ranges::find_if(rules, [&](const Competence& rule) { return rule.kind == kind && rule.subject == subject; });
    const auto own = division_of(against.path);
    const auto division = competent.rule.place == "above" ? division_above(own) : std::optional(own);
    const std::string same = against.department ? std::string(json::enum_name(*against.department)) : "education";
    const auto wanted = competent.rule.department == "same" ? same : competent.rule.department;
    // Where there is no such department the education one takes it; above the province's departments stands its government.
    std::optional<org::BodyLine> found;
    if (division) found = department_of(work, *division, wanted);
    if (division && !found) found = department_of(work, *division, "education");
    if (!division) found = org::find_body_by_code(work, division_code(own));
    if (!found || at_or_below(found->path, against.path)) {
        return Problem{Code::conflict, "no-competent-body", "没有找到有权办理的单位：" + against.name + " 之上没有登记主管部门，请向上一级反映",
                       "no competent body is entered above " + against.name + "; turn to the level above"};
    }
    competent.body = std::move(*found);
    return competent;
}

std::optional<org::BodyLine> body_above(Work& work, const Head& head) {
    const auto above = division_above(head.handler_division);
    if (!above) return std::nullopt;
    const auto handler = org::find_body(work, head.handler);
    const std::string department = handler && handler->department ? std::string(json::enum_name(*handler->department)) : "education";
    auto found = department_of(work, *above, department);
    if (!found) found = department_of(work, *above, "education");
    if (found && at_or_below(found->path, head.against_path)) return std::nullopt;
    return found;
}

Lateness lateness(Work& work, const Head& head) {
    Lateness late;
    late.due = head.state == ComplaintState::received && head.accept_due < head.answer_due ? head.accept_due : head.answer_due;
    const bool runs = head.state == ComplaintState::received || head.state == ComplaintState::accepted || head.state == ComplaintState::ordered;
    late.overdue = runs && late.due < work.today();
    if (!late.overdue) return late;
    late.days = (work.today().days() - late.due.days()).count();
    if (const auto clock = org::working_days(work)) {
        if (const auto days = clock->working_days_between(late.due, work.today())) late.days = *days;
    }
    return late;
}

std::string shortened(std::string_view text, std::size_t characters) {
    std::size_t at = 0;
    for (; characters > 0 && at < text.size(); --characters) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
    }
    return std::string(text.substr(0, at)) + (at < text.size() ? "…" : "");
}

void act_as_complainant(Work& work) {
    Actor nobody;
    nobody.name = "投诉人";
    nobody.county = std::string(work.county());
    work.act_as(std::move(nobody));
}

std::string owner_digest(AccountId account) { return field_keys().search_digest(crypto::Algorithm::sha256, account.to_string(), "complaints.owner"); }

std::string code_digest(std::string_view code) { return field_keys().search_digest(crypto::Algorithm::sha256, code, "complaints.code"); }

}  // namespace luoshi::supervision::complaints
