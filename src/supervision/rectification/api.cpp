#include "supervision/rectification/api.hpp"

#include "supervision/rectification/queries.hpp"
#include "supervision/rectification/store.hpp"

namespace luoshi::supervision::rectification {
namespace {

OrderLine line_of(const OrderNow& at) {
    return {at.id,     at.county,  at.number,          at.body,  at.path, at.what,  at.origin_kind,
            at.origin, at.money == "yes", at.state, at.due, at.at, at.closed_at};
}

}  // namespace

std::optional<OrderLine> find_order(Work& work, std::string_view county, OrderId id) {
    const auto at = order_now(work, county, id);
    return at ? std::optional(line_of(*at)) : std::nullopt;
}

std::vector<OrderLine> orders_below(Work& work, std::string_view body_path, Date from, Date until) {
    const auto midnight = [](Date day) { return Instant::parse(day.to_string() + "T00:00:00+08:00").value(); };
    std::vector<OrderLine> lines;
    for (const auto& at : work.all<OrderNow>(queries::orders_below, body_path, midnight(from), midnight(until))) lines.push_back(line_of(at));
    return lines;
}

}  // namespace luoshi::supervision::rectification
