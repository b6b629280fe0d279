// A proof of an absence, or a suspension, entered by the fee office on the bill of a pupil; and taken back before the term is settled. A family tells of a paper
// that it has; the office accepts it as a ground or declines it with a reason.
#include <fmt/format.h>

#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"
#include "foundation/words.hpp"
#include "tally/api.hpp"

namespace luoshi::fees::charges {
namespace {

struct StoredGround {
    PlanId plan;
    PupilId pupil;
    GroundKind kind = GroundKind::proof;
    Date first_day, last_day;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(StoredGround, (), (plan, pupil, kind, first_day, last_day, document))

struct StoredNote {
    PlanId plan;
    PupilId pupil;
    Date first_day, last_day;
    std::string document;
    std::optional<NoteAnswer> answer;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(StoredNote, (), (plan, pupil, first_day, last_day, document, answer, reason))

struct Billed {
    BillHead bill;
    catalogue::PlanLine plan;
};
Result<Billed> require_billed(Work& work, BillId id) {
    const Problem missing{Code::missing, "no-such-bill", "没有这张账单，或者您无权查看", "there is no such bill, or it is not for you"};
    const auto county = work.one<std::string>(queries::bill_anywhere, id);
    const auto bill = county ? find_bill(work, *county, id) : std::nullopt;
    if (!bill) return missing;
    auto plan = catalogue::find_plan(work, bill->plan).value();
    if (!work.actor().may(permissions::bill, plan.school_path)) return missing;
    if (work.county() != *county) return Problem{Code::invalid, "other-county", "请求所指的县市区与账单不符", "the request names another county than the bill's"};
    return Billed{*bill, std::move(plan)};
}

Result<Nothing> require_days(const catalogue::PlanLine& plan, Date first, Date last) {
    const tally::Term term{plan.school_year, plan.term};
    if (first <= last && first >= tally::first_day_of(term) && last <= tally::last_day_of(term)) return Nothing{};
    return Problem{Code::invalid, "days-outside-the-term",
                   fmt::format("起止日期应在本学期内（{} 至 {}），且先后不能颠倒", tally::first_day_of(term).to_string(), tally::last_day_of(term).to_string()),
                   fmt::format("the days lie within the term ({} to {}), the first one first", tally::first_day_of(term).to_string(), tally::last_day_of(term).to_string()),
                   {{"first_day", "outside", "请填写本学期内的日期"}}};
}

Result<Nothing> require_waiting(Work& work, const Billed& of, AbsenceNoteId id) {
    const auto note = work.one<StoredNote>(queries::absence_note_by_id, of.plan.county, id);
    if (!note || note->plan != of.plan.id || note->pupil != of.bill.pupil)
        return Problem{Code::missing, "no-such-absence-note", "没有家长交来的这份证明", "the family told of no such paper"};
    if (note->answer) return Problem{Code::conflict, "absence-note-answered", "这份证明已经答复过了", "this paper was answered already"};
    return Nothing{};
}

void answer_note(Work& work, std::string_view county, AbsenceNoteId note, NoteAnswer answer, std::optional<GroundId> ground, std::string_view reason) {
    work.run(queries::insert_absence_note_answer, county, note, answer, ground, reason, work.now(), actor_key(work.actor()), work.actor().name);
}

}  // namespace

Result<BillView> enter_absence_ground(Work& work, const EnterAbsenceGround& command) {
    TRY(const Billed of, require_billed(work, command.id));
    const auto& county = of.plan.county;
    if (const auto known = work.one<StoredGround>(queries::absence_ground_by_id, county, command.ground)) {
        if (known->plan == of.plan.id && known->pupil == of.bill.pupil && known->kind == command.kind && known->first_day == command.first_day &&
            known->last_day == command.last_day && known->document == command.document)
            return show_bill(work, {command.id});
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次登记，请刷新页面后重新提交", "this id belongs to another entry; reload the page and submit anew"};
    }
    if (of.bill.cancelled) {
        return Problem{Code::conflict, "bill-cancelled", "这张账单已作废；请在该学生有效的账单上登记",
                       "this bill was cancelled: enter it on a bill of the pupil that stands"};
    }
    TRY_DO(require_words("document", command.document, 200, "证明材料"));
    TRY_DO(require_days(of.plan, command.first_day, command.last_day));
    if (command.note) TRY_DO(require_waiting(work, of, *command.note));
    work.run(queries::insert_absence_ground, county, command.ground, of.plan.school, of.plan.id, of.bill.pupil, command.kind, command.first_day, command.last_day,
             command.document, work.now(), actor_key(work.actor()), work.actor().name);
    if (command.note) answer_note(work, county, *command.note, NoteAnswer::accepted, command.ground, "");
    work.record("charges.enter_absence_ground", "absence_ground", command.ground.to_string(),
                {{"pupil", of.bill.pupil.to_string()}, {"kind", json::enum_name(command.kind)}});
    // A right to money back never lapses: in a settled term the pupil is reckoned anew at once.
    TRY_DO(relieve(work, county, of.plan.id, ReliefCause::correction, command.ground.to_string(), of.bill.pupil));
    return show_bill(work, {command.id});
}

Result<BillView> end_absence_ground(Work& work, const EndAbsenceGround& command) {
    TRY(const Billed of, require_billed(work, command.id));
    const auto& county = of.plan.county;
    const auto ground = work.one<StoredGround>(queries::absence_ground_by_id, county, command.ground);
    if (!ground || ground->plan != of.plan.id || ground->pupil != of.bill.pupil)
        return Problem{Code::missing, "no-such-absence-ground", "没有这条缺课事由", "there is no such ground of an absence"};
    TRY_DO(require_words("reason", command.reason, 200, "撤销的理由"));
    if (const auto ended = work.one<std::string>(queries::absence_ground_end, county, command.ground)) {
        if (*ended == command.reason) return show_bill(work, {command.id});
        return Problem{Code::conflict, "absence-ground-ended", "这条缺课事由已经撤销", "this ground of an absence was ended already"};
    }
    if (settlement_of_plan(work, county, of.plan.id)) {
        return Problem{Code::conflict, "already-settled", "本学期已经结算，钱已按这条事由计算，不能再撤销",
                       "the term is settled and the money was reckoned by it: it cannot be taken back any more"};
    }
    work.run(queries::insert_absence_ground_end, county, command.ground, command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("charges.end_absence_ground", "absence_ground", command.ground.to_string(), {{"reason", command.reason}});
    return show_bill(work, {command.id});
}

Result<BillView> decline_absence_note(Work& work, const DeclineAbsenceNote& command) {
    TRY(const Billed of, require_billed(work, command.id));
    const auto& county = of.plan.county;
    TRY_DO(require_words("reason", command.reason, 200, "不予登记的理由"));
    if (const auto note = work.one<StoredNote>(queries::absence_note_by_id, county, command.note);
        note && note->plan == of.plan.id && note->pupil == of.bill.pupil && note->answer == NoteAnswer::declined && note->reason == command.reason)
        return show_bill(work, {command.id});
    TRY_DO(require_waiting(work, of, command.note));
    answer_note(work, county, command.note, NoteAnswer::declined, std::nullopt, command.reason);
    work.record("charges.decline_absence_note", "absence_note", command.note.to_string(), {{"reason", command.reason}});
    return show_bill(work, {command.id});
}

Result<ChildBills> hand_in_absence_note(Work& work, const HandInAbsenceNote& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    const auto plan = catalogue::find_plan(work, command.plan);
    if (!plan || plan->county != pupil.county) return Problem{Code::missing, "no-such-plan", "没有这个学期", "there is no such term"};
    if (const auto known = work.one<StoredNote>(queries::absence_note_by_id, pupil.county, command.id)) {
        if (known->plan == plan->id && known->pupil == pupil.id && known->first_day == command.first_day && known->last_day == command.last_day &&
            known->document == command.document)
            return bills_of_child(work, pupil);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一份证明，请重新提交", "this id belongs to another paper; submit anew"};
    }
    TRY_DO(require_words("document", command.document, 200, "证明材料"));
    TRY_DO(require_days(*plan, command.first_day, command.last_day));
    const auto bills = bills_of_pupil(work, pupil.county, pupil.id);
    if (std::ranges::none_of(bills, [&](const BillHead& bill) { return bill.plan == plan->id && !bill.cancelled; })) {
        return Problem{Code::conflict, "nothing-billed", "这个学期还没有账单，开单以后再交；没有缴费的课不用证明",
                       "nothing is billed in this term yet: hand it in once there is a bill"};
    }
    work.run(queries::insert_absence_note, pupil.county, command.id, plan->school, plan->id, pupil.id, command.first_day, command.last_day, command.document, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.record("charges.hand_in_absence_note", "pupil", pupil.id.to_string(), {{"note", command.id.to_string()}});
    return bills_of_child(work, pupil);
}

}  // namespace luoshi::fees::charges
