#include "programmes/events/series/frequency.hpp"

#include <gtest/gtest.h>

namespace luoshi::programmes::events::series {
namespace {

const Date today(2026, 9, 15);

TEST(Frequency, MissesNothingWithoutARule) { EXPECT_TRUE(judge_frequency({}, {Date(2026, 1, 1)}, today).empty()); }

TEST(Frequency, CountsWholePeriodsOnlyAndNotTheOneThatRuns) {
    // From the middle of the first quarter: the second is the first that counts.
    const auto periods = judge_frequency({{Date(2026, 2, 10), 1, FrequencyPer::quarter}}, {Date(2026, 2, 20), Date(2026, 6, 30)}, today);
    ASSERT_EQ(periods.size(), 2U);
    EXPECT_EQ(periods[0].label, "2026-Q2");
    EXPECT_EQ(periods[0].held, 1);
    EXPECT_EQ(periods[0].missed, 0);
    EXPECT_EQ(periods[1].label, "2026-Q3");
    EXPECT_FALSE(periods[1].over);
    EXPECT_EQ(periods[1].missed, 0) << "it still runs";
    EXPECT_EQ(missed_in(judge_frequency({{Date(2026, 2, 10), 1, FrequencyPer::quarter}}, {}, Date(2026, 10, 1))), 2);
}

TEST(Frequency, TheDayOfTheRuleItselfBeginsAPeriodAndTheLastDayBelongsToIt) {
    const auto periods = judge_frequency({{Date(2026, 7, 1), 2, FrequencyPer::month}}, {Date(2026, 7, 1), Date(2026, 7, 31), Date(2026, 8, 31)}, today);
    ASSERT_EQ(periods.size(), 3U);
    EXPECT_EQ(periods[0].missed, 0);
    EXPECT_EQ(periods[1].missed, 1);
    // The last day is not over before it has passed.
    EXPECT_FALSE(judge_frequency({{Date(2026, 7, 1), 1, FrequencyPer::month}}, {}, Date(2026, 7, 31))[0].over);
    EXPECT_TRUE(judge_frequency({{Date(2026, 7, 1), 1, FrequencyPer::month}}, {}, Date(2026, 8, 1))[0].over);
}

TEST(Frequency, ANewRuleTakesOverWithItsFirstWholePeriod) {
    const auto periods = judge_frequency({{Date(2025, 1, 1), 1, FrequencyPer::year}, {Date(2026, 3, 5), 1, FrequencyPer::half_year}}, {Date(2025, 5, 1)}, today);
    ASSERT_EQ(periods.size(), 2U) << "2026 as a year is cut by the half-year rule and counts under neither";
    EXPECT_EQ(periods[0].label, "2025");
    EXPECT_EQ(periods[1].label, "2026-H2");
}

}  // namespace
}  // namespace luoshi::programmes::events::series
