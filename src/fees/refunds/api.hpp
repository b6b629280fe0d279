// fees/refunds: rights to money back, and the payments that fulfil them. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fees/refunds/ids.hpp"
#include "fees/refunds/jobs.hpp"
#include "fees/refunds/permissions.hpp"
#include "fees/refunds/words.hpp"
#include "foundation/money.hpp"
#include "foundation/result.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::refunds {

// ---- for later rooms: no permission is asked, the caller has asked its own

// Events (outbox): refunds.right_arisen {county, school, pupil, right, amount_fen} (of a relief) · refunds.rights_arisen {county, school, plan, rights,
// amount_fen} (of a settlement, one for all its pupils) · refunds.sent {county, school, batch, refunds, amount_fen} (one for the batch) ·
// refunds.paid {county, school, pupil, refund, step, amount_fen, late} (it arrived, late: it had been noted as failed; or it paid for another term) ·
// refunds.failed {county, school, pupil, refund, step, amount_fen, reason, had_left} (had_left: it was sent, or had arrived)

// Keys for foreign keys from later rooms: refund_right (county, id, amount_fen), (county, id, pupil) · refund (county, id, school, amount_fen), (county, id,
// refund_right) · refund_step (county, refund, serial, state, route).

// A refund that reached the family: money, no credit for the next term.
struct ArrivedRefund {
    RefundId refund;
    RightId right;
    BodyId school;
    std::int64_t amount_fen = 0;
    std::int64_t step = 0;  // the serial of refund_step that says so
    Route route = Route::original;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ArrivedRefund, (), (refund, right, school, amount_fen, step, route, at))
std::vector<ArrivedRefund> arrived_refunds(Work& work, std::string_view county, PupilId pupil, Instant since);

// A refund as the account of a pupil's term shows it: this pupil's and this term's part alone, as it stands now.
struct TermRefund {
    RightId right;
    std::optional<RefundId> refund;  // nothing: the part of a right that nobody has ordered yet
    PlanId plan;                     // of the term whose money goes back
    std::int64_t amount_fen = 0;
    RightState state = RightState::waiting;
    Route route = Route::original;
    std::optional<PlanId> pays_for;  // carried over: the plan of the term that it pays for
    Instant at;                      // since when it stands so
    std::string reason;              // of the right where nothing is ordered, else of the last order or failure; may be empty
    std::string reason_en;           // the same where an English one is known
    std::int64_t tries = 0;          // how often it was ordered: more than once after a failure
};
BOOST_DESCRIBE_STRUCT(TermRefund, (), (right, refund, plan, amount_fen, state, route, pays_for, at, reason, reason_en, tries))
// Of the plan, and what was carried over into it (plan is then another one, pays_for this one); in the order of `at`.
std::vector<TermRefund> refunds_of_term(Work& work, std::string_view county, PupilId pupil, PlanId plan);

struct RefundSums {
    BodyId school;
    std::int64_t due_fen = 0;   // all rights of the term
    std::int64_t done_fen = 0;  // of it arrived, or pays for another term as agreed
};
BOOST_DESCRIBE_STRUCT(RefundSums, (), (school, due_fen, done_fen))
// Of every school below a path to whose families something goes back for the term, in one read.
std::vector<RefundSums> refund_sums_below(Work& work, std::string_view path, int school_year, org::TermKind term);

// What waits for the actor in this room.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::fees::refunds
