// Money that was noted as not there and had arrived: the failure's entry is reversed, and the refund goes once more by the way by which it had left, at once arrived.
#include <algorithm>

#include "fees/refunds/queries.hpp"
#include "fees/refunds/sending.hpp"
#include "fees/refunds/shared.hpp"
#include "fees/refunds/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::refunds {
namespace {

struct Told {
    std::string reason;
    std::string slip;
};
BOOST_DESCRIBE_STRUCT(Told, (), (reason, slip))

bool has_left(const RefundNow& refund) { return refund.state == State::sent || refund.state == State::done; }
payments::ReturnId return_of(const RefundNow& refund) { return payments::ReturnId{refund.id.bytes()}; }

Problem never_left() {
    return {Code::conflict, "no-failure-to-correct", "这笔退费没有付出以后登记为未到账的，不需要更正", "of this refund nothing that had left stands as not arrived; there is nothing to put right"};
}
Problem left_again() {
    return {Code::conflict, "refund-left-again",
            "这笔退费后来又付出过一次，两次都到账就是付了两遍：先请银行追回后付的，或请家长退还，登记后付的未到账或到账后退回，再登记这次其实已到账",
            "this refund was sent once more meanwhile, and the family would have it twice: first have the later one called back by the bank, or given back by the family, note it as failed or as come back, and then note that this one had arrived"};
}
Problem in_the_list(Date day) {
    return {Code::conflict, "refund-came-back-by-list",
            day.to_string() + " 的银行流水里有退回来的这笔钱，已与这次退回对上，不能登记为到账；请先与银行核对，仍应退给家长的请换方式重新办理",
            "the bank's list of " + day.to_string() + " brought this money back: it cannot have arrived. Ask the bank first; what is still owed to the family goes another way"};
}

// Of this failure alone; whether the refund stands so that anything can be put right is asked before.
std::optional<Problem> why_not_this(Work& work, const RefundNow& refund, const Failure& failure) {
    if (failure.in_list) return in_the_list(*failure.in_list);
    if (failure.route == Route::original && failure.outlet == Outlet::wechat) return payments::why_not_arrived_by_hand(work, refund.county, return_of(refund));
    return std::nullopt;
}

Result<Failure> require_failure(Work& work, const RefundNow& refund, std::int64_t step) {
    const auto failures = failures_of(work, refund);
    if (failures.empty()) return never_left();
    if (has_left(refund)) return left_again();
    const auto found = std::ranges::find(failures, step, &Failure::step);
    if (found == failures.end())
        return Problem{Code::invalid, "failure-invalid", "没有这一次未到账的登记，请刷新后重新选择", "this refund was not noted as failed there; load the page anew and choose again",
                       {{"failure", "invalid", "请选择其实已经到账的那一次"}}};
    if (auto why_not = why_not_this(work, refund, *found)) return *std::move(why_not);
    return *found;
}

// The other way has not left yet: it never will.
Result<RefundNow> taken_back(Work& work, const RefundNow& refund) {
    if (refund.state != State::ordered) return refund;
    if (refund.payment) TRY_DO(payments::note_return_failed(work, *refund.payment, Money::fen(refund.amount_fen)));
    add_step(work, refund, {.state = State::failed, .reason = std::string(arrived_before_words), .act = work.new_id<RefundActId>()});
    return find_refund(work, refund.county, refund.id).value();
}

// As it had left. Where its payment has nothing left that could go back (it was reversed meanwhile, or went back with another refund), the money left all the same, and
// the slip is its proof.
Result<Way> way_it_had_left(Work& work, const RefundNow& refund, const Failure& failure, const NoteArrivedAfterAll& command) {
    auto as_it_left = refund;
    as_it_left.destination = failure.destination;
    Way way{.route = failure.route,
            .outlet = failure.outlet,
            .payee = failure.payee,
            .destination = unsealed(as_it_left),
            .proof = command.slip,
            .reason = command.reason};
    if (failure.payment) {
        const auto noted = payments::note_returned(work, *failure.payment, Money::fen(refund.amount_fen));
        if (noted) {
            way.payment = failure.payment;
        } else if (failure.route == Route::original) {
            if (failure.outlet == Outlet::wechat) return noted.error();
            way.route = failure.outlet == Outlet::counter ? Route::cash : Route::transfer;
            if (way.payee.empty()) way.payee = "家长";
        }
    }
    return way;
}

Result<Nothing> arrive_late(Work& work, const RefundNow& now, const Failure& failure, const NoteArrivedAfterAll& command) {
    TRY(const RefundNow failed, taken_back(work, now));
    TRY(const EntryId entry, journal::reverse(work, failure.entry, books_of(work, failed.county, failed.school, failed.plan), "查实退费已到账，冲回未到账的登记：" + command.reason));
    TRY(Way way, way_it_had_left(work, failed, failure, command));
    add_step(work, failed, {.state = State::ordered, .reason = command.reason, .way = std::move(way), .act = command.id});
    add_step(work, find_refund(work, failed.county, failed.id).value(), {.state = State::sent, .entry = entry, .act = command.id});
    arrive(work, find_refund(work, failed.county, failed.id).value(), command.id, true);
    TRY_DO(owe_if_withdrawn(work, failed));
    work.record("refunds.arrived_after_all", "refund", failed.id.to_string(),
                json::value{{"failure", failure.step}, {"reason", command.reason}, {"slip", command.slip}});
    return Nothing{};
}

}  // namespace

std::vector<Failure> failures_of(Work& work, const RefundNow& refund) {
    return work.all<Failure>(queries::failures_of_refund, refund.county, refund.id);
}

std::optional<Problem> why_not_arrived_after_all(Work& work, const RefundNow& refund, std::span<const Failure> failures) {
    if (!failures.empty() && has_left(refund)) return left_again();
    std::optional<Problem> first = never_left();
    for (const auto& failure : failures) {
        first = why_not_this(work, refund, failure);
        if (!first) return std::nullopt;
    }
    return first;
}

Result<RefundRightView> note_arrived_after_all(Work& work, const NoteArrivedAfterAll& command) {
    TRY(const RefundNow refund, require_refund(work, command.refund, permissions::pay));
    TRY_DO(require_words("reason", command.reason, 200));
    TRY_DO(require_words("slip", command.slip, 200));
    if (const auto known = work.one<Told>(queries::told_of_arrival, refund.county, refund.id, command.id)) {
        if (known->reason != command.reason || known->slip != command.slip) return id_taken();
    } else {
        if (refund.step != command.step) return moved_on();
        TRY(const Failure failure, require_failure(work, refund, command.failure));
        TRY_DO(arrive_late(work, refund, failure, command));
    }
    return view_of(work, find_right(work, refund.county, refund.right).value(), false);
}

}  // namespace luoshi::fees::refunds
