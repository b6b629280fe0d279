#include "reporting/uncertainty.hpp"

#include <gtest/gtest.h>

#include <array>

namespace luoshi::reporting {
namespace {

TEST(Uncertainty, KeepsThreeOfThreeBelowAHundredAndNinetyEightOfTwoHundred) { EXPECT_LT(wilson(3, 3).low, wilson(198, 200).low); }

// The textbook case: 8 of 10 lies between 49.0 % and 94.3 %.
TEST(Uncertainty, AgreesWithTheTextbook) {
    EXPECT_NEAR(wilson(8, 10).low, 0.4902, 0.0001);
    EXPECT_NEAR(wilson(8, 10).high, 0.9433, 0.0001);
}

TEST(Uncertainty, StaysWithinNothingAndAll) {
    for (int n = 1; n <= 40; ++n) {
        for (int k = 0; k <= n; ++k) {
            const auto interval = wilson(k, n);
            EXPECT_GE(interval.low, 0);
            EXPECT_LE(interval.high, 1);
            EXPECT_LE(interval.low, static_cast<double>(k) / n + 1e-12);
            EXPECT_GE(interval.high, static_cast<double>(k) / n - 1e-12);
        }
    }
}

TEST(Uncertainty, GivesEqualScoresTheSameRankAndLeavesTheNextOut) {
    constexpr std::array scores{0.5, 0.9, 0.5, 0.1};
    EXPECT_EQ(ranks_of(scores), (std::vector<int>{2, 1, 2, 4}));
}

}  // namespace
}  // namespace luoshi::reporting
