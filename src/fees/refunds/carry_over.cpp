// Money owed to a family pays for the next term: only where the county's rule says "agreed" and the family has agreed.
#include <algorithm>
#include <utility>

#include "fees/refunds/queries.hpp"
#include "fees/refunds/shared.hpp"
#include "fees/refunds/use_cases.hpp"
#include "rules/api.hpp"

namespace luoshi::fees::refunds {
namespace {

struct Agreed {
    Instant at;
    std::string account_name;
};
BOOST_DESCRIBE_STRUCT(Agreed, (), (at, account_name))

std::optional<Problem> why_forbidden(Work& work, std::string_view school_path) {
    const auto rule = rules::held_word(work, "fees.carry_over", {.path = school_path, .on = work.today()});
    if (!rule) return rule.error();
    if (*rule == "agreed") return std::nullopt;
    return Problem{Code::conflict, "carry-over-forbidden", "本地规定余额不得结转下学期，只能退还", "a credit may not be carried over here; it goes back"};
}

std::pair<int, org::TermKind> term_of(Work& work, PlanId id) {
    const auto plan = afterschool::catalogue::find_plan(work, id).value();
    return {plan.school_year, plan.term};
}

// What is open of the school's earliest later term: the family agreed to pay for the next one, never for one before.
std::optional<charges::BillHead> next_bill(Work& work, const RightNow& right) {
    const auto own = term_of(work, right.plan);
    std::optional<charges::BillHead> next;
    std::pair<int, org::TermKind> term;
    for (const auto& bill : charges::bills_of_pupil(work, right.county, right.pupil)) {
        if (bill.school != right.school || bill.open() <= Money{}) continue;
        const auto its = term_of(work, bill.plan);
        if (its <= own || (next && its >= term)) continue;
        next = bill;
        term = its;
    }
    return next;
}

}  // namespace

std::optional<Problem> why_not_agree(Work& work, const RightNow& right, std::string_view school_path) {
    if (auto why_not = why_not_order(right)) return why_not;
    if (work.one<Agreed>(queries::agreement_of, right.county, right.id))
        return Problem{Code::conflict, "carry-over-agreed", "您已经同意过了", "you have agreed already"};
    return why_forbidden(work, school_path);
}

std::optional<Problem> why_not_carry_over(Work& work, const RightNow& right, std::string_view school_path) {
    if (auto why_not = why_not_order(right)) return why_not;
    if (auto why_not = why_forbidden(work, school_path)) return why_not;
    if (!work.one<Agreed>(queries::agreement_of, right.county, right.id))
        return Problem{Code::conflict, "carry-over-not-agreed", "家长没有同意抵下学期费用，请退还", "the family has not agreed to a carry-over; pay it back"};
    if (!next_bill(work, right))
        return Problem{Code::conflict, "no-next-bill", "这名学生还没有下学期的未缴账单，请退还或等账单开出", "the pupil has no open bill of the next term yet; pay it back, or wait for the bill"};
    return std::nullopt;
}

Result<RefundRightView> agree_to_carry_over(Work& work, const AgreeToCarryOver& command) {
    const auto right = find_right(work, work.county(), command.right);
    if (!right || !pupils::require_guardian(work, right->pupil)) return no_such_right();
    const auto school = org::find_body(work, right->school).value();
    if (auto why_not = why_not_agree(work, *right, school.path)) {
        if (why_not->slug == "carry-over-agreed") return view_of(work, *right, true);
        return *why_not;
    }
    work.run(queries::insert_agreement, right->county, right->id, right->pupil, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("refunds.agree_to_carry_over", "refund_right", right->id.to_string());
    return view_of(work, *right, true);
}

Result<RefundRightView> carry_over(Work& work, const CarryOver& command) {
    TRY(const RightNow right, require_right(work, command.right, permissions::pay));
    if (const auto known = work.one<RefundNow>(queries::refunds_of_act, right.county, command.id)) {
        if (known->right != right.id) return id_taken();
        return view_of(work, right, false);
    }
    const auto school = org::find_body(work, right.school).value();
    if (auto why_not = why_not_carry_over(work, right, school.path)) return *why_not;
    const auto bill = next_bill(work, right).value();
    const auto amount = std::min(Money::fen(right.open_fen()), bill.open());
    auto refund = begin_refund(work, right, amount, {.route = Route::carry_over, .outlet = Outlet::bill, .agreed_right = right.id, .bill = bill.id}, command.id);
    TRY_DO(charges::note_paid(work, bill.id, amount));
    TRY(const EntryId entry, book(work, refund));
    add_step(work, refund, {.state = State::sent, .entry = entry, .act = command.id});
    refund = find_refund(work, right.county, refund.id).value();
    add_step(work, refund, {.state = State::done, .act = command.id});
    work.emit("refunds.paid", json::value{{"county", work.county()},
                                          {"school", right.school.to_string()},
                                          {"pupil", right.pupil.to_string()},
                                          {"refund", refund.id.to_string()},
                                          {"step", refund.step + 1},
                                          {"amount_fen", amount.in_fen()}});
    work.record("refunds.carry_over", "refund_right", right.id.to_string(), json::value{{"bill", bill.id.to_string()}, {"amount_fen", amount.in_fen()}});
    return view_of(work, find_right(work, right.county, right.id).value(), false);
}

}  // namespace luoshi::fees::refunds
