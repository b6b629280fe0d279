// What the use cases of refunds begin with: whose right is it, what became of it, and the one writer of steps.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "fees/journal/api.hpp"
#include "fees/refunds/api.hpp"
#include "fees/refunds/views.hpp"
#include "org/api.hpp"
#include "platform/access/actor_key.hpp"
#include "pupils/api.hpp"

namespace luoshi::fees::refunds {

// A transaction's own partition is the only one it may write in; refuses "other-county".
Result<Nothing> require_county(Work& work, std::string_view county);

// In the order of the columns of queries/right_by_id.sql and its like.
struct RightNow {
    RightId id;
    std::string county;
    BodyId school;
    PupilId pupil;
    PlanId plan;
    Cause cause = Cause::settlement;
    std::int64_t amount_fen = 0;
    std::string words;
    std::string words_en;
    Instant arose_at;
    std::int64_t ordered_fen = 0;
    std::int64_t sent_fen = 0;
    std::int64_t done_fen = 0;
    std::int64_t failed_fen = 0;
    std::int64_t withdrawn_done_fen = 0;  // withdrawn, and it arrived all the same: no part of amount_fen and of what stands above
    RightState state = RightState::waiting;
    std::optional<Instant> not_received_at;  // since when a guardian says that what is noted as arrived is not there

    std::int64_t open_fen() const { return amount_fen - ordered_fen - sent_fen - done_fen - failed_fen; }  // nobody ordered it yet
    std::int64_t days(Date today) const { return (today.days() - arose_at.date().days()).count(); }
};
BOOST_DESCRIBE_STRUCT(RightNow, (),
                      (id, county, school, pupil, plan, cause, amount_fen, words, words_en, arose_at, ordered_fen, sent_fen, done_fen, failed_fen,
                       withdrawn_done_fen, state, not_received_at))

// A refund and its last step; in the order of the columns of queries/refund_by_id.sql.
struct RefundNow {
    RefundId id;
    std::string county;
    RightId right;
    BodyId school;
    PupilId pupil;
    PlanId plan;
    std::int64_t serial = 0;
    std::int64_t amount_fen = 0;
    std::int64_t after_fen = 0;
    RefundActId act;
    std::int64_t step = 0;
    State state = State::ordered;
    Route route = Route::original;
    Outlet outlet = Outlet::bank;
    std::optional<PaymentId> payment;
    std::string payee;
    std::string destination;  // sealed
    std::string proof;
    std::string reason;
    std::optional<RightId> agreed_right;
    std::optional<BillId> bill;
    std::optional<RefundBatchId> batch;
    std::optional<EntryId> entry;
    RefundActId step_act;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(RefundNow, (),
                      (id, county, right, school, pupil, plan, serial, amount_fen, after_fen, act, step, state, route, outlet, payment, payee, destination,
                       proof, reason, agreed_right, bill, batch, entry, step_act, at))

Problem no_such_right();
Problem no_such_refund();
Problem no_such_batch();
Problem id_taken();
Problem moved_on();  // the act names a step that is not the last one any more

Result<org::BodyLine> require_school(Work& work, BodyId school, const Permission& permission);
// As the actor may see it with this permission over its school; otherwise missing. A write Work looks in its own partition.
Result<RightNow> require_right(Work& work, RightId id, const Permission& permission);
Result<RefundNow> require_refund(Work& work, RefundId id, const Permission& permission);
std::optional<RightNow> find_right(Work& work, std::string_view county, RightId id);
std::optional<RefundNow> find_refund(Work& work, std::string_view county, RefundId id);

// The books of the plan's term; of the running term once that one is closed.
journal::Books books_of(Work& work, std::string_view county, BodyId school, PlanId plan);

// ---- writing

// How a refund is to travel.
struct Way {
    Route route = Route::original;
    Outlet outlet = Outlet::bank;
    std::optional<PaymentId> payment = {};
    std::string payee = {};
    std::string destination = {};  // plain; sealed when it is written
    std::string proof = {};
    std::string reason = {};
    std::optional<RightId> agreed_right = {};
    std::optional<BillId> bill = {};
};
// One more refund of the right's chain with its first step. The amount is at most what is open.
RefundNow begin_refund(Work& work, const RightNow& right, Money amount, const Way& way, RefundActId act);

struct Step {
    State state = State::sent;
    std::string reason = {};
    std::optional<RefundBatchId> batch = {};
    std::optional<EntryId> entry = {};
    std::optional<EntryId> reversed_entry = {};
    std::optional<EntryId> came_back_entry = {};  // of the step before the last one: it had arrived
    std::optional<Way> way = {};  // of an order after a failure; otherwise as before
    RefundActId act = {};
};
void add_step(Work& work, const RefundNow& refund, const Step& step);
// It had been ordered another way and not left, when it was found that it had arrived by the first.
inline constexpr std::string_view arrived_before_words = "查实此前付出的已经到账，这次不再付";
// It was ordered and had not left when its relief was undone: nothing of it is ordered anew.
inline constexpr std::string_view withdrawn_words = "减免登记有误，已撤销，这笔不再退";
std::optional<Problem> why_not_again(Work& work, const RefundNow& refund);
// Why the office must not note itself what became of a refund: the on-line channel is at work on it.
std::optional<Problem> why_not_by_hand(Work& work, const RefundNow& refund);
// A time that money which had left was noted as not there, and nobody has put that right; in the order of queries/failures_of_refund.sql.
struct Failure {
    std::int64_t step = 0;  // says that it failed
    Route route = Route::original;
    Outlet outlet = Outlet::bank;
    std::optional<PaymentId> payment;
    std::string payee;
    std::string destination;  // sealed
    std::string reason;
    Instant sent_at;
    EntryId entry;                // booked it back
    std::optional<Date> in_list;  // the day of the bank's line that brought it back
};
BOOST_DESCRIBE_STRUCT(Failure, (), (step, route, outlet, payment, payee, destination, reason, sent_at, entry, in_list))
std::vector<Failure> failures_of(Work& work, const RefundNow& refund);
// Why of none of these it can be noted that it had arrived after all.
std::optional<Problem> why_not_arrived_after_all(Work& work, const RefundNow& refund, std::span<const Failure> failures);
// Why it cannot be noted that it came back after it had arrived.
std::optional<Problem> why_not_came_back(Work& work, const RefundNow& refund);
// refunds_due → what it goes out of.
Result<EntryId> book(Work& work, const RefundNow& refund);
std::string unsealed(const RefundNow& refund);

// ---- views

RefundRightView view_of(Work& work, const RightNow& right, bool for_family);
std::optional<Problem> why_not_order(const RightNow& right);
std::optional<Problem> why_not_agree(Work& work, const RightNow& right, std::string_view school_path);
std::optional<Problem> why_not_carry_over(Work& work, const RightNow& right, std::string_view school_path);
// refund.days_max of the school; nothing where nobody has set it.
std::optional<std::int64_t> days_max(Work& work, std::string_view school_path);

// ---- lists, the oldest first

int page_size(const std::optional<int>& limit);

}  // namespace luoshi::fees::refunds
