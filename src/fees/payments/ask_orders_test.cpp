#include "fees/payments/ask_orders.hpp"

#include <gtest/gtest.h>

namespace luoshi::fees::payments {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

TEST(AskedOrders, AreAskedOftenWhileTheFamilyPaysAndThenLessAndLess) {
    const auto made = Instant::parse("2026-09-10T09:00:00+08:00").value();
    OpenOrder order;
    order.made_at = made;
    order.expires_at = made.plus(minutes{30});
    const auto again = [&](std::int64_t tries, std::string_view said, minutes after) {
        order.tries = tries;
        return ask_again_at(order, said, made.plus(after));
    };
    EXPECT_EQ(again(0, "NOTPAY", minutes{6}), made.plus(minutes{11}));
    EXPECT_EQ(again(0, "", minutes{6}), made.plus(minutes{11}));
    EXPECT_EQ(again(7, "NOTPAY", minutes{41}), std::nullopt) << "it has ended, and nobody paid";
    EXPECT_EQ(again(0, "CLOSED", minutes{6}), std::nullopt);
    EXPECT_EQ(again(7, "USERPAYING", minutes{60}), made.plus(minutes{70}));
    EXPECT_EQ(again(9, "", minutes{60}), made.plus(minutes{100}));
    EXPECT_EQ(again(40, "", minutes{60}), made.plus(hours{25})) << "at least once a day";
}

}  // namespace
}  // namespace luoshi::fees::payments
