// The steps of the handling body, and what the body complained of has to say.
#include <fmt/format.h>

#include "foundation/words.hpp"
#include "supervision/complaints/api.hpp"
#include "supervision/complaints/case_view.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {
namespace {

Problem invalid(std::string field, std::string words, std::string words_en) {
    auto detail = words;
    return {Code::invalid, "invalid-fields", std::move(words), std::move(words_en), {{std::move(field), "required", std::move(detail)}}};
}

bool is_step_of_handler(ComplaintAct act) {
    using enum ComplaintAct;
    return act == accepted || act == routed || act == joined || act == asked || act == asked_body || act == told || act == extended || act == answered || act == decided ||
           act == sent_back || act == reopened;
}

ComplaintShown shown_to(ComplaintAct act) { return act == ComplaintAct::asked_body ? ComplaintShown::body : ComplaintShown::complainant; }

Result<Nothing> route(Work& work, const Head& head, const ActOnComplaint& command) {
    const auto id = BodyId::parse(command.to.value_or(""));
    const auto choices = may_route_to(work, head);
    const auto chosen = std::ranges::find_if(choices, [&](const auto& one) { return id && one.id == *id; });
    if (chosen == choices.end()) return invalid("to", "请选择转办单位：本级或上一级的教育、发展改革、市场监管、财政部门，不能是被投诉单位", "choose the body to pass it on to: a bureau of this level or the one above, never the body complained of");
    const auto body = org::find_body(work, chosen->id).value();
    add_entry(work, head, {command.entry, ComplaintAct::routed, ComplaintSide::handler, ComplaintShown::complainant, command.words});
    work.run(queries::set_routed, head.county, head.id, body.id, body.path, division_of(body.path));
    return Nothing{};
}

Result<Nothing> extend(Work& work, const Head& head, const ActOnComplaint& command) {
    TRY(const WorkingDays days, org::working_days(work));
    TRY(const Date due, days.plus_working_days(head.answer_due, static_cast<int>(clock_of(work, head.kind, head.against_path).extend_days)));
    add_entry(work, head, {command.entry, ComplaintAct::extended, ComplaintSide::handler, ComplaintShown::complainant, command.words});
    work.run(queries::set_extended, head.county, head.id, due);
    return Nothing{};
}

Result<Nothing> join(Work& work, const Head& head, const ActOnComplaint& command) {
    const auto id = ComplaintId::parse(command.to.value_or(""));
    const auto lead = id ? find_head(work, head.county, *id) : std::nullopt;
    if (!lead || lead->id == head.id || lead->against != head.against || !may_see(work.actor(), *lead))
        return invalid("to", "请选择同一单位的另一件投诉作为主件", "choose another complaint about the same body to join it to");
    if (lead->lead) return Problem{Code::conflict, "lead-is-joined", "所选投诉自己已并入别件，请并入它的主件", "that one is joined itself: join its lead"};
    if (lead->state != ComplaintState::received && lead->state != ComplaintState::accepted)
        return Problem{Code::conflict, "lead-answered", "主件已经答复或办结，请单独办理这一件", "the lead is answered already: handle this one on its own"};
    if (!work.all<Head>(queries::heads_joined, head.county, head.id).empty())
        return Problem{Code::conflict, "has-joined", "有别的投诉并入了这一件，不能再把它并入别件", "others are joined to this one; it cannot be joined itself"};
    add_entry(work, head, {command.entry, ComplaintAct::joined, ComplaintSide::handler, ComplaintShown::complainant, command.words});
    work.run(queries::set_joined, head.county, head.id, lead->id);
    return Nothing{};
}

// The joined ones get the lead's answer as their own; each complainant says the own word.
void answer_joined(Work& work, const Head& lead, const std::string& words, ComplaintOutcome outcome) {
    for (const auto& head : work.all<Head>(queries::heads_joined, lead.county, lead.id)) {
        if (!after(head.state, ComplaintAct::answered_with_lead)) continue;
        auto written = add_entry(work, head, {work.new_id<EntryId>(), ComplaintAct::answered_with_lead, ComplaintSide::handler, ComplaintShown::complainant, words});
        work.run(queries::set_handler, head.county, head.id, lead.handler, lead.handler_path, lead.handler_division);
        work.run(queries::set_answered, head.county, head.id, written.at, written.serial, outcome);
        work.record("complaints.answer_joined", "complaint", head.id.to_string(), {{"lead", lead.number}});
    }
}

Result<Nothing> answer(Work& work, const Head& head, const ActOnComplaint& command) {
    if (!command.outcome) return invalid("outcome", "请选择处理结果：属实、部分属实、不属实或不属于受理范围", "choose the outcome");
    const auto written = add_entry(work, head, {command.entry, ComplaintAct::answered, ComplaintSide::handler, ComplaintShown::complainant, command.words});
    work.run(queries::set_answered, head.county, head.id, written.at, written.serial, *command.outcome);
    answer_joined(work, head, command.words, *command.outcome);
    return Nothing{};
}

Result<Nothing> decide(Work& work, const Head& head, const ActOnComplaint& command) {
    if (!command.outcome) return invalid("outcome", "请选择决定结果：属实、部分属实、不属实或不属于受理范围", "choose the outcome");
    const auto written = add_entry(work, head, {command.entry, ComplaintAct::decided, ComplaintSide::handler, ComplaintShown::complainant, command.words});
    work.run(queries::set_outcome, head.county, head.id, *command.outcome);
    return close_round(work, head, ClosedHow::above, ComplaintAct::decided, written);
}

// Back to whoever answered.
Result<Nothing> send_back(Work& work, const Head& head, const ActOnComplaint& command) {
    add_entry(work, head, {command.entry, ComplaintAct::sent_back, ComplaintSide::handler, ComplaintShown::complainant, command.words});
    for (const auto& entry : entries_of(work, head)) {
        if (entry.serial != head.answer.value_or(0) || entry.side != ComplaintSide::handler) continue;
        // The last part of a path is the body's code.
        const auto cut = entry.body_path.rfind('/', entry.body_path.size() - 2) + 1;
        const auto body = org::find_body_by_code(work, std::string_view(entry.body_path).substr(cut, entry.body_path.size() - cut - 1));
        if (body) work.run(queries::set_handler, head.county, head.id, body->id, body->path, division_of(body->path));
    }
    work.run(queries::set_accepted, head.county, head.id, work.now());
    return Nothing{};
}

Result<Nothing> reopen(Work& work, const Head& head, const ActOnComplaint& command) {
    TRY(const WorkingDays days, org::working_days(work));
    TRY(const Date due, days.plus_working_days(work.today(), static_cast<int>(clock_of(work, head.kind, head.against_path).answer_days)));
    add_entry(work, head, {command.entry, ComplaintAct::reopened, ComplaintSide::handler, ComplaintShown::complainant, command.words});
    work.run(queries::set_reopened, head.county, head.id, due, work.now());
    return Nothing{};
}

Result<Nothing> perform(Work& work, const Head& head, const ActOnComplaint& command) {
    switch (command.act) {
        case ComplaintAct::routed: return route(work, head, command);
        case ComplaintAct::extended: return extend(work, head, command);
        case ComplaintAct::joined: return join(work, head, command);
        case ComplaintAct::answered: return answer(work, head, command);
        case ComplaintAct::decided: return decide(work, head, command);
        case ComplaintAct::sent_back: return send_back(work, head, command);
        case ComplaintAct::reopened: return reopen(work, head, command);
        default: break;
    }
    add_entry(work, head, {command.entry, command.act, ComplaintSide::handler, shown_to(command.act), command.words});
    if (command.act == ComplaintAct::accepted) work.run(queries::set_accepted, head.county, head.id, work.now());
    return Nothing{};
}

}  // namespace

Result<ComplaintCase> act_on_complaint(Work& work, const ActOnComplaint& command) {
    TRY(const Head head, require_visible(work, work.county(), command.id));
    TRY(const bool repeated, written_before(work, head, {command.entry, command.act, ComplaintSide::handler, shown_to(command.act), command.words}));
    if (repeated) return case_of(work, head);
    if (!is_step_of_handler(command.act)) return Problem{Code::invalid, "not-a-step", "这不是承办单位的步骤", "this is no step of the handling body"};
    const auto step = step_for(work, head, command.act);
    if (!step.possible) return Problem{Code::conflict, after(head.state, command.act) ? "step-not-yours" : "wrong-state", step.reason, step.reason_en};
    if (command.act != ComplaintAct::accepted) TRY_DO(require_words("words", command.words, 2000, "内容"));
    TRY_DO(perform(work, head, command));
    work.record(fmt::format("complaints.{}", json::enum_name(command.act)), "complaint", head.id.to_string(), {{"number", head.number}});
    return case_of(work, *find_head(work, head.county, head.id));
}

Result<ComplaintsAgainstUs> explain_complaint(Work& work, const ExplainComplaint& command) {
    const auto head = find_head(work, work.county(), command.id);
    if (!head || !may_explain(work.actor(), *head)) return no_such_complaint();
    const auto asked = against_us(work, *head);
    if (asked.entries.empty()) return no_such_complaint();
    const NewEntry entry{command.entry, ComplaintAct::explained, ComplaintSide::body, ComplaintShown::office, command.words};
    TRY(const bool repeated, written_before(work, *head, entry));
    if (!repeated) {
        if (!asked.explain.possible) return Problem{Code::conflict, "wrong-state", asked.explain.reason, asked.explain.reason_en};
        TRY_DO(require_words("words", command.words, 2000, "内容"));
        add_entry(work, *head, entry);
        work.record("complaints.explain", "complaint", head->id.to_string(), {{"number", head->number}});
    }
    return find_complaints_against(work, {});
}

// ---- for other modules -------------------------------------------------------------------------------------------------

namespace {

ComplaintLine line_of(Work& work, const Head& head) {
    return {head.id, head.county, head.number, head.against, head.against_path, std::string(json::enum_name(head.kind)), std::string(json::enum_name(head.state)),
            head.received_at, head.state == ComplaintState::closed ? std::nullopt : std::optional(lateness(work, head).due), head.closed_at};
}

Result<Head> open_complaint(Work& work, ComplaintId id, ComplaintAct act) {
    auto head = find_head(work, work.county(), id);
    if (!head || !after(head->state, act)) {
        return Problem{Code::conflict, "complaint-not-open", "这件投诉不在可以立案整改的状态：请先受理，办结的请先重新办理",
                       "the complaint is not in a state for this: accept it first, or reopen it"};
    }
    return std::move(*head);
}

}  // namespace

std::optional<ComplaintLine> find_complaint(Work& work, std::string_view county, ComplaintId id) {
    const auto head = find_head(work, county, id);
    if (!head) return std::nullopt;
    return line_of(work, *head);
}

Result<Nothing> note_order_on_complaint(Work& work, ComplaintId id, std::string_view order) {
    TRY(const Head head, open_complaint(work, id, ComplaintAct::ordered));
    add_entry(work, head, {work.new_id<EntryId>(), ComplaintAct::ordered, ComplaintSide::system, ComplaintShown::complainant, fmt::format("已向被投诉单位发出整改通知 {}，整改核查后继续办理", order)});
    work.run(queries::set_ordered, head.county, head.id, order);
    work.record("complaints.ordered", "complaint", id.to_string(), {{"order", order}});
    return Nothing{};
}

// Nothing to give back where the complaint went on meanwhile: its complainant may have withdrawn it.
Result<Nothing> note_order_withdrawn(Work& work, ComplaintId id, std::string_view words) {
    const auto found = find_head(work, work.county(), id);
    if (!found || found->state != ComplaintState::ordered) return Nothing{};
    const auto& head = *found;
    add_entry(work, head, {work.new_id<EntryId>(), ComplaintAct::ordered, ComplaintSide::system, ComplaintShown::complainant, std::string(words)});
    work.run(queries::set_accepted, head.county, head.id, work.now());
    work.record("complaints.order_withdrawn", "complaint", id.to_string());
    return Nothing{};
}

Result<Nothing> note_put_right(Work& work, ComplaintId id, std::string_view conclusion) {
    TRY(const Head head, open_complaint(work, id, ComplaintAct::put_right));
    add_entry(work, head, {work.new_id<EntryId>(), ComplaintAct::put_right, ComplaintSide::system, ComplaintShown::complainant, std::string(conclusion)});
    work.run(queries::set_accepted, head.county, head.id, work.now());
    work.record("complaints.put_right", "complaint", id.to_string());
    return Nothing{};
}

}  // namespace luoshi::supervision::complaints
