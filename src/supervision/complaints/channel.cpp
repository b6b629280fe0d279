// The complainant's side: opened by the code or by the own account, and nothing else.
#include <fmt/format.h>

#include "foundation/words.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/store.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {
namespace {

Problem unknown_code() {
    return {Code::missing, "unknown-code", "没有这个查询码：共 20 位字母和数字，请对照回执重新输入", "there is no such code: twenty letters and digits, as on the receipt"};
}

std::optional<Head> find_by_code(Work& work, std::string_view typed) {
    const auto code = normal_code(typed);
    if (code.empty()) return std::nullopt;
    return work.one<Head>(queries::head_by_code, code_digest(code));
}

// Silence counts when the days have passed and both reminders were given.
std::optional<Date> silent_on(Work& work, const Head& head) {
    if (head.state != ComplaintState::answered || !head.answered_at) return std::nullopt;
    const auto days = org::working_days(work);
    if (!days) return std::nullopt;
    const auto last = days->plus_working_days(head.answered_at->date(), static_cast<int>(clock_of(work, head.kind, head.against_path).silent_days));
    return last ? std::optional(*last) : std::nullopt;
}

ComplaintStep step(const Head& head, ComplaintAct act) {
    ComplaintStep made{act, after(head.state, act).has_value(), "", ""};
    if (made.possible) return made;
    if (head.state == ComplaintState::closed) {
        made.reason = "投诉已经办结";
        made.reason_en = "the complaint is closed";
    } else if (act == ComplaintAct::withdrawn) {
        made.reason = "已经答复或正在整改，请在答复后表示认可或不认可";
        made.reason_en = "it is answered or being put right: say whether you agree with the answer";
    } else {
        made.reason = head.state == ComplaintState::contested ? "您已表示不认可，等上一级决定" : "还没有答复，收到答复后再表示意见";
        made.reason_en = head.state == ComplaintState::contested ? "you did not agree; the level above decides" : "there is no answer yet; say so when there is one";
    }
    return made;
}

FollowedComplaint followed(Work& work, const Head& head) {
    FollowedComplaint view;
    view.complaint = head.id.to_string();
    view.county = head.county;
    view.number = head.number;
    view.against_name = head.against_name;
    view.handler_name = head.handler_name;
    view.kind = head.kind;
    view.state = head.state;
    view.outcome = head.outcome;
    view.closed_how = closed_how(work, head);
    view.received_on = head.received_on;
    view.accept_due = head.accept_due;
    view.answer_due = head.answer_due;
    const auto late = lateness(work, head);
    view.overdue = late.overdue;
    view.overdue_days = late.days;
    view.joined = head.lead.has_value();
    view.identity_sealed = head.named == "yes";
    view.silent_on = silent_on(work, head);
    for (const auto& entry : entries_of(work, head)) {
        if (entry.shown != ComplaintShown::complainant) continue;
        const auto words = entry.act == ComplaintAct::received ? words_of(head) : words_of(head, entry);
        view.entries.push_back({entry.serial, entry.act, entry.side, entry.shown, words, entry.at, entry.side == ComplaintSide::handler ? entry.body_name.value_or("") : ""});
    }
    for (const auto act : {ComplaintAct::added, ComplaintAct::satisfied, ComplaintAct::not_satisfied, ComplaintAct::withdrawn}) view.steps.push_back(step(head, act));
    return view;
}

// The level above takes a contested complaint; where there is none, another person of the same body decides.
void call_the_level_above(Work& work, const Head& head) {
    const auto above = body_above(work, head);
    if (above) work.run(queries::set_handler, head.county, head.id, above->id, above->path, division_of(above->path));
    const auto words = above ? fmt::format("投诉人不认可答复，已转 {} 决定", above->name) : std::string("投诉人不认可答复；本单位之上没有主管部门，由本单位另一人决定");
    add_entry(work, head, {work.new_id<EntryId>(), ComplaintAct::escalated, ComplaintSide::system, ComplaintShown::complainant, words});
}

Result<Nothing> say(Work& work, const Head& head, EntryId id, ComplaintAct act, const std::string& words) {
    const NewEntry entry{id, act, ComplaintSide::complainant, ComplaintShown::complainant, words};
    TRY(const bool repeated, written_before(work, head, entry));
    if (repeated) return Nothing{};
    if (act != ComplaintAct::added && act != ComplaintAct::satisfied && act != ComplaintAct::not_satisfied && act != ComplaintAct::withdrawn)
        return Problem{Code::invalid, "not-yours", "投诉人可以补充、认可、不认可或撤回", "a complainant may add, agree, disagree or withdraw"};
    const auto possible = step(head, act);
    if (!possible.possible) return Problem{Code::conflict, "wrong-state", possible.reason, possible.reason_en};
    if (act == ComplaintAct::added || act == ComplaintAct::not_satisfied) TRY_DO(require_words("words", words, 2000, "内容"));
    const auto written = add_entry(work, head, entry);
    work.record(fmt::format("complaints.{}", json::enum_name(act)), "complaint", head.id.to_string());
    switch (act) {
        case ComplaintAct::satisfied: return close_round(work, head, ClosedHow::word, act, written);
        case ComplaintAct::withdrawn: return close_round(work, head, ClosedHow::withdrawn, act, written);
        case ComplaintAct::not_satisfied:
            work.run(queries::move_on, head.county, head.id, ComplaintState::contested);
            call_the_level_above(work, head);
            return Nothing{};
        default: return Nothing{};
    }
}

}  // namespace

Result<FollowedComplaint> follow_complaint(Work& work, const FollowComplaint& query) {
    const auto head = find_by_code(work, query.code);
    if (!head) return unknown_code();
    return followed(work, *head);
}

Result<SayLooked> find_saying(Work& work, const SayOnComplaint& command) {
    const auto head = find_by_code(work, command.code);
    if (!head) return unknown_code();
    return SayLooked{head->county, command};
}

Result<SayLooked> keep_saying(const SayLooked& looked) { return looked; }

Result<FollowedComplaint> say_on_complaint(Work& work, const SayLooked& looked) {
    const auto head = find_by_code(work, looked.command.code);
    if (!head || head->county != work.county()) return unknown_code();
    act_as_complainant(work);
    TRY_DO(say(work, *head, looked.command.id, looked.command.act, looked.command.words));
    return followed(work, *find_head(work, head->county, head->id));
}

Result<OwnComplaints> find_own_complaints(Work& work, const FindOwnComplaints&) {
    OwnComplaints own;
    if (!work.actor().account) return own;
    for (const auto& head : work.all<Head>(queries::heads_of_owner, owner_digest(*work.actor().account))) own.items.push_back(followed(work, head));
    return own;
}

Result<FollowedComplaint> say_on_own_complaint(Work& work, const SayOnOwnComplaint& command) {
    const auto head = find_head(work, work.county(), command.complaint);
    std::optional<std::string> owner;
    if (head) work.each(queries::digests_of, [&](const storage::Row& row) { owner = row.get<std::optional<std::string>>(1); }, head->county, head->id);
    if (!head || !owner || !work.actor().account || *owner != owner_digest(*work.actor().account)) return no_such_complaint();
    act_as_complainant(work);
    TRY_DO(say(work, *head, command.id, command.act, command.words));
    return followed(work, *find_head(work, head->county, head->id));
}

}  // namespace luoshi::supervision::complaints
