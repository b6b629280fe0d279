// supervision/rectification: order, measures, proof, independent check, close. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"
#include "supervision/checks/api.hpp"
#include "supervision/complaints/api.hpp"
#include "supervision/inspections/api.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "supervision/rectification/ids.hpp"
#include "supervision/rectification/jobs.hpp"
#include "supervision/rectification/permissions.hpp"

namespace luoshi::supervision::rectification {

// Events (outbox): rectification.ordered {county, order, body_path} · rectification.closed {county, order, body_path} · rectification.reminded {county, order,
// body_path, rung}

// ---- for other modules: no permission is asked, the caller has asked its own

enum class OrderState { ordered, planned, proved, checked, closed, withdrawn };
BOOST_DESCRIBE_ENUM(OrderState, ordered, planned, proved, checked, closed, withdrawn)
struct OrderLine {
    OrderId id;
    std::string county;
    std::string number;
    BodyId body;
    std::string body_path;
    std::string what;
    std::string origin_kind;  // case | complaint | finding | own
    std::string origin;
    bool money = false;
    OrderState state = OrderState::ordered;
    Date due;
    Instant ordered_at;
    std::optional<Instant> closed_at;
};
BOOST_DESCRIBE_STRUCT(OrderLine, (), (id, county, number, body, body_path, what, origin_kind, origin, money, state, due, ordered_at, closed_at))
std::optional<OrderLine> find_order(Work& work, std::string_view county, OrderId id);
// Ordered in [from, until), at or below the path, the newest first.
std::vector<OrderLine> orders_below(Work& work, std::string_view body_path, Date from, Date until);

// What waits for the actor in this room.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::supervision::rectification
