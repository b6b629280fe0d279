// The words of refunds.
#pragma once
#include <boost/describe.hpp>
#include <string_view>

#include "fees/journal/api.hpp"

namespace luoshi::fees::refunds {

enum class Cause { relief, settlement };
BOOST_DESCRIBE_ENUM(Cause, relief, settlement)

enum class State { ordered, sent, done, failed };
BOOST_DESCRIBE_ENUM(State, ordered, sent, done, failed)

// What a guardian says of money that is noted as arrived.
enum class Said { not_received, received };
BOOST_DESCRIBE_ENUM(Said, not_received, received)

// Of a right as a whole. waiting: something of it is not ordered yet. withdrawn: all of it was, with its exemption, and nothing of it is on its way or with the family.
enum class RightState { waiting, ordered, sent, done, failed, withdrawn };
BOOST_DESCRIBE_ENUM(RightState, waiting, ordered, sent, done, failed, withdrawn)

// original: the way the money came. transfer, cash: another way, with proof and reason. carry_over: pays for the next term.
enum class Route { original, transfer, cash, carry_over };
BOOST_DESCRIBE_ENUM(Route, original, transfer, cash, carry_over)

// Out of what the money goes; the first four are those of a payment.
enum class Outlet { counter, bank, treasury, wechat, bill };
BOOST_DESCRIBE_ENUM(Outlet, counter, bank, treasury, wechat, bill)

std::string_view state_words(RightState state);
std::string_view state_words_en(RightState state);
std::string_view route_words(Route route);
std::string_view route_words_en(Route route);
std::string_view outlet_words(Outlet outlet);
journal::Account account_of(Outlet outlet);

}  // namespace luoshi::fees::refunds
