// Orders of which no notice came: when they are asked for, and who may have it done at once.
#pragma once
#include <chrono>

#include "fees/payments/rows.hpp"

namespace luoshi::fees::payments {

// So long after it was made an order is followed.
inline constexpr std::chrono::hours order_followed{24 * 28};

// In the order of the columns of queries/orders_to_ask.sql.
struct OpenOrder {
    std::string county;
    OrderId id;
    std::string merchant;
    std::int64_t tries = 0;
    Instant made_at;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(OpenOrder, (), (county, id, merchant, tries, made_at, expires_at))

// The orders that are due now, at most 200.
std::vector<OpenOrder> orders_due(Work& work);
// When to ask again after the channel said this (its trade_state; empty: it gave no answer). Nothing: it is over.
std::optional<Instant> ask_again_at(const OpenOrder& order, std::string_view said, Instant now);
void note_asked(Work& work, const OpenOrder& order, std::string_view said);

// An order that was made is asked for five minutes later; one that was paid never again.
void begin_asking(Work& work, OrderId order);
void end_asking(Work& work, OrderId order);

// Why there is nothing to ask for: "no-open-order".
std::optional<Problem> why_not_ask_school(Work& work, std::string_view county, BodyId school);
std::optional<Problem> why_not_ask_pupil(Work& work, std::string_view county, PupilId pupil);

}  // namespace luoshi::fees::payments
