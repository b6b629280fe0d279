#include "fees/payments/ask_orders.hpp"

#include <algorithm>

#include "fees/payments/queries.hpp"
#include "fees/payments/use_cases.hpp"

namespace luoshi::fees::payments {
namespace {

constexpr std::chrono::minutes first_pause{5};
constexpr std::chrono::minutes late{10};  // beyond the end of an order: what is not paid then is never paid
constexpr std::int64_t often = 7;         // tries while the family may still be at WeChat

Instant since(Work& work) { return work.now().plus(-order_followed); }

Problem no_open_order() {
    return {Code::conflict, "no-open-order", "最近四周没有还没付成的微信订单", "no order by WeChat of the last four weeks is still unpaid"};
}

}  // namespace

std::vector<OpenOrder> orders_due(Work& work) { return work.all<OpenOrder>(queries::orders_to_ask, work.now()); }

std::optional<Instant> ask_again_at(const OpenOrder& order, std::string_view said, Instant now) {
    constexpr std::string_view ends[] = {"CLOSED", "REVOKED", "REFUND"};
    constexpr std::string_view unpaid[] = {"NOTPAY", "PAYERROR"};
    if (std::ranges::find(ends, said) != std::end(ends)) return std::nullopt;
    if (std::ranges::find(unpaid, said) != std::end(unpaid) && now > order.expires_at.plus(late)) return std::nullopt;
    if (now < order.expires_at.plus(late)) return now.plus(first_pause);
    const auto doubled = std::clamp<std::int64_t>(order.tries - often, 0, 8);
    return now.plus(std::min<std::chrono::minutes>(late * (std::int64_t{1} << doubled), std::chrono::hours{24}));
}

void note_asked(Work& work, const OpenOrder& order, std::string_view said) {
    auto next = ask_again_at(order, said, work.now());
    std::string word(said);
    if (next && work.now() > order.made_at.plus(order_followed)) {
        next = std::nullopt;
        if (word.empty()) word = "NO_ANSWER";
    }
    work.run(queries::set_order_asking, work.county(), order.id, order.tries + 1, next, word);
}

void begin_asking(Work& work, OrderId order) { work.run(queries::insert_order_asking, work.county(), order, work.now().plus(first_pause)); }
void end_asking(Work& work, OrderId order) {
    work.run(queries::set_order_asking, work.county(), order, std::int64_t{0}, std::optional<Instant>(), std::string("SUCCESS"));
}

std::optional<Problem> why_not_ask_school(Work& work, std::string_view county, BodyId school) {
    if (work.one<std::int64_t>(queries::count_unpaid_of_school, county, school, since(work)).value_or(0) > 0) return std::nullopt;
    return no_open_order();
}
std::optional<Problem> why_not_ask_pupil(Work& work, std::string_view county, PupilId pupil) {
    if (work.one<std::int64_t>(queries::count_unpaid_of_pupil, county, pupil, since(work)).value_or(0) > 0) return std::nullopt;
    return no_open_order();
}

Result<OrdersAsked> ask_about_orders(Work& work, const AskAboutOrders& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::take));
    const auto orders = static_cast<std::int64_t>(work.run(queries::ask_orders_of_school, work.county(), school.id, since(work), work.now()).rows());
    if (orders == 0) return no_open_order();
    work.record("payments.ask_about_orders", "body", school.id.to_string(), {{"orders", orders}});
    return OrdersAsked{orders};
}

Result<OrdersAsked> ask_about_own_orders(Work& work, const AskAboutOwnOrders& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    const auto orders = static_cast<std::int64_t>(work.run(queries::ask_orders_of_pupil, work.county(), pupil.id, since(work), work.now()).rows());
    if (orders == 0) return no_open_order();
    work.record("payments.ask_about_own_orders", "pupil", pupil.id.to_string(), {{"orders", orders}});
    return OrdersAsked{orders};
}

}  // namespace luoshi::fees::payments
