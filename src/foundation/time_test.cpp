#include "foundation/time.hpp"

#include <gtest/gtest.h>

#include "foundation/id.hpp"

namespace luoshi {
namespace {

TEST(Date, RefusesDaysThatDoNotExist) {
    EXPECT_TRUE(Date::parse("2024-02-29"));
    for (const auto* text : {"2023-02-29", "2022-13-01", "2022-1-1", "2022/01/01", "2022-01-01 ", ""}) EXPECT_FALSE(Date::parse(text)) << text;
}

TEST(Date, KeepsTheLastDayOfAShorterMonth) {
    EXPECT_EQ(Date(2024, 1, 31).plus_months(1), Date(2024, 2, 29));
    EXPECT_EQ(Date(2024, 2, 29).plus_years(1), Date(2025, 2, 28));
    EXPECT_EQ(Date(2022, 12, 31).plus_months(-1), Date(2022, 11, 30));
}

TEST(Instant, IsWrittenInBeijingTimeAndReadFromAnyOffset) {
    const auto instant = Instant::parse("2022-01-31T16:00:00Z");
    ASSERT_TRUE(instant);
    EXPECT_EQ(instant->to_string(), "2022-02-01T00:00:00+08:00");
    EXPECT_EQ(instant->date(), Date(2022, 2, 1));
    EXPECT_EQ(Instant::parse("2022-02-01T00:00:00+08:00"), instant);
    EXPECT_EQ(Instant::parse("2022-01-31T10:30:00.250000-05:30")->microseconds() - instant->microseconds(), 250'000);
    EXPECT_FALSE(Instant::parse("2022-01-31T25:00:00Z"));
    EXPECT_FALSE(Instant::parse("2022-01-31T16:00:00"));
}

TEST(Id, IsSortedByTimeAndReadsBackWhatItWrites) {
    const auto random = seeded_random(1);
    const auto early = Id<struct TestTag>::make(Instant::from_microseconds(1'000'000), *random);
    const auto late = Id<struct TestTag>::make(Instant::from_microseconds(2'000'000), *random);
    EXPECT_LT(early, late);
    EXPECT_LT(early.to_string(), late.to_string());
    EXPECT_EQ(Id<struct TestTag>::parse(early.to_string()), early);
    EXPECT_EQ(early.to_string()[14], '7');
    EXPECT_FALSE(Id<struct TestTag>::parse("0191"));
}

}  // namespace
}  // namespace luoshi
