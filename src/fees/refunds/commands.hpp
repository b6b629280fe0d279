// What people may ask of refunds. `county` names the partition of a write where it is not the caller's own.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "fees/refunds/ids.hpp"
#include "fees/refunds/words.hpp"
#include "foundation/json.hpp"

namespace luoshi::fees::refunds {

struct FindRefundRights {
    BodyId school;
    std::optional<RightState> state = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindRefundRights, (), (school, state, cursor, limit))

struct OneRefundRight {
    RightId right;
};
BOOST_DESCRIBE_STRUCT(OneRefundRight, (), (right))

struct ShowRefundDesk {
    BodyId school;
};
BOOST_DESCRIBE_STRUCT(ShowRefundDesk, (), (school))

// All that is open of a right: the way it came, or, where that cannot be, another way with proof and reason.
struct OrderRefund {
    RightId right;
    RefundActId id;
    Route route = Route::original;
    std::optional<std::string> payee = {};
    std::optional<std::string> destination = {};  // bank and account of a transfer; kept sealed
    std::optional<std::string> proof = {};
    std::optional<std::string> reason = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OrderRefund, (), (right, id, route, payee, destination, proof, reason, county))

// Every right of the school that waits and can go back the way it came.
struct OrderRefunds {
    BodyId school;
    RefundActId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OrderRefunds, (), (school, id, county))

// Everything that is ordered leaves: one batch, one file for the bank.
struct SendRefunds {
    BodyId school;
    RefundBatchId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(SendRefunds, (), (school, id, county))

struct FindBatchRows {
    RefundBatchId batch;
    std::optional<std::string> county = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindBatchRows, (), (batch, county, cursor, limit))

// `step`: the number of the step that arrived, as the view names it, so that a page of yesterday never meets another way by which it has left since.
struct ConfirmRefund {
    RefundId refund;
    std::int64_t step = 0;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ConfirmRefund, (), (refund, step, county))

// All of a batch arrived, but for those that are noted as failed.
struct ConfirmBatch {
    RefundBatchId batch;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ConfirmBatch, (), (batch, county))

// `step`: the number of the step that did not arrive, as the view names it, so that a page of yesterday never meets another way by which it has left since.
struct FailRefund {
    RefundId refund;
    std::int64_t step = 0;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(FailRefund, (), (refund, step, reason, county))

// It had arrived by the books, and the bank returned it later. `step`: the number of the arrival that is meant, as the view names it, so that the same act again,
// or one from a page of yesterday, never meets a later arrival.
struct NoteCameBack {
    RefundId refund;
    std::int64_t step = 0;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(NoteCameBack, (), (refund, step, reason, county))

// It was noted as not there, and the bank's slip says that it had arrived. `step`: the last step, as the view names it; `failure`: the step that said it was not there.
struct NoteArrivedAfterAll {
    RefundId refund;
    RefundActId id;
    std::int64_t step = 0;
    std::int64_t failure = 0;
    std::string reason;
    std::string slip;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(NoteArrivedAfterAll, (), (refund, id, step, failure, reason, slip, county))

// A guardian's word on the arrival `step` of a refund.
struct SayNotReceived {
    RefundId refund;
    std::int64_t step = 0;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(SayNotReceived, (), (refund, step, county))

struct SayReceived {
    RefundId refund;
    std::int64_t step = 0;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(SayReceived, (), (refund, step, county))

struct OrderRefundAgain {
    RefundId refund;
    RefundActId id;
    Route route = Route::transfer;
    std::optional<std::string> payee = {};
    std::optional<std::string> destination = {};
    std::optional<std::string> proof = {};
    std::optional<std::string> reason = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OrderRefundAgain, (), (refund, id, route, payee, destination, proof, reason, county))

// WeChat Pay refused it for a reason that somebody has seen to meanwhile.
struct AskRefundAgain {
    RefundId refund;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AskRefundAgain, (), (refund, county))

// All of the school that stand still there.
struct AskRefundsAgain {
    BodyId school;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AskRefundsAgain, (), (school, county))

struct AgreeToCarryOver {
    RightId right;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AgreeToCarryOver, (), (right, county))

struct CarryOver {
    RightId right;
    RefundActId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(CarryOver, (), (right, id, county))

struct FindOverdueRefunds {
    std::string body;  // a path: everything below it
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindOverdueRefunds, (), (body, cursor, limit))

struct ShowOwnRefunds {};
BOOST_DESCRIBE_STRUCT(ShowOwnRefunds, (), ())

}  // namespace luoshi::fees::refunds
