// Orders as they are kept, and the steps that lead them on.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "fees/refunds/api.hpp"
#include "platform/access/actor_key.hpp"
#include "supervision/rectification/views.hpp"

namespace luoshi::supervision::rectification {

// In the order of queries/order_by_id.sql.
struct OrderNow {
    OrderId id;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string path;
    BodyId issuer;
    std::string issuer_name;
    std::string number;
    std::string what;
    std::string basis;
    std::string money;
    std::int64_t pupils = 0;
    std::string origin_kind;
    std::string origin;
    std::optional<OrderId> follows;
    Instant at;
    std::string ordered_by;
    std::string ordered_by_name;
    std::string asked;
    std::int64_t serial = 0;
    OrderState state = OrderState::ordered;
    Date due;
    std::optional<Date> look_back_on;
    std::string looked_back;
    std::optional<Instant> closed_at;

    bool is_open() const { return state != OrderState::closed && state != OrderState::withdrawn; }
};
BOOST_DESCRIBE_STRUCT(OrderNow, (),
                      (id, county, body, body_name, path, issuer, issuer_name, number, what, basis, money, pupils, origin_kind, origin, follows, at, ordered_by,
                       ordered_by_name, asked, serial, state, due, look_back_on, looked_back, closed_at))

std::optional<OrderNow> order_now(Work& work, std::string_view county, OrderId id);
// One that the actor may see; of a write in the county that the command names.
Result<OrderNow> require_order(Work& work, OrderId id);

enum class Act { ordered, measures, proof, passed, failed, closed, withdrawn, extended, look_back };
BOOST_DESCRIBE_ENUM(Act, ordered, measures, proof, passed, failed, closed, withdrawn, extended, look_back)

// The state to which an act leads; nothing: it is not possible there. The same table stands in the CHECK lawful_step.
std::optional<OrderState> leads_to(OrderState from, Act act);

// Why this actor cannot do this act now; nothing: it can.
std::optional<Problem> why_not(Work& work, const OrderNow& at, Act act);

struct NewStep {
    StepId id;
    Act act = Act::measures;
    std::string_view words = {};
    std::optional<Date> due = {};
    std::optional<Date> look_back_on = {};
    std::optional<std::int64_t> proofs = {};
    std::optional<std::int64_t> paid = {};
};
void add_step(Work& work, const OrderNow& at, const NewStep& step);
// True: this very step was taken before; a problem: the id is another's.
Result<bool> done_before(Work& work, StepId step, OrderId id, Act act, std::string_view words);

// A pupil of the order with the refunds that arrived since it was made and prove no other order.
struct PupilNow {
    fees::refunds::PupilId pupil;
    std::string code;
    std::string name;
    std::int64_t amount_fen = 0;
    std::vector<fees::refunds::ArrivedRefund> arrived = {};
    std::int64_t arrived_fen() const;
};
std::vector<PupilNow> pupils_of(Work& work, const OrderNow& at);
// Counts the refunds as proof of this order. Refuses with "pupils-not-paid" and names who waits.
Result<std::int64_t> count_paid(Work& work, const OrderNow& at);

// The case for whose sake inspectors went and found this: the order about the finding puts the case right too. Nothing: there is none, or it is not of this county.
std::optional<supervision::checks::CaseLine> case_behind(Work& work, std::string_view county, std::string_view origin_kind, std::string_view origin);

RectificationView view_of(Work& work, const OrderNow& at);
RectificationRow row_of(Work& work, const OrderNow& at, const Result<WorkingDays>& days);

Problem no_such_order();
Problem id_taken();

}  // namespace luoshi::supervision::rectification
