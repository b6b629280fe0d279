#include "reporting/frozen.hpp"

#include <gtest/gtest.h>

namespace luoshi::reporting {
namespace {

TEST(FreezingDays, AreTheFifteenthTheThirtiethAndTheEndOfFebruary) {
    for (const auto& [day, freezes] : {std::pair{Date(2026, 9, 15), true}, std::pair{Date(2026, 9, 30), true}, std::pair{Date(2026, 10, 30), true},
                                       std::pair{Date(2026, 10, 31), false}, std::pair{Date(2027, 2, 28), true}, std::pair{Date(2028, 2, 28), false},
                                       std::pair{Date(2028, 2, 29), true}, std::pair{Date(2026, 9, 14), false}})
        EXPECT_EQ(is_freezing_day(day), freezes) << day.to_string();
    EXPECT_EQ(last_freezing_day(Date(2026, 9, 14)), Date(2026, 8, 30));
    EXPECT_EQ(last_freezing_day(Date(2027, 3, 14)), Date(2027, 2, 28));
}

TEST(Revision, ListsWhatIsDifferentAndWhatCameOrWent) {
    const FrozenContent before{{"a", "甲", {{"lessons", {3, 0}}, {"seats", {1, 0}}}}};
    const FrozenContent after{{"a", "甲", {{"lessons", {4, 0}}, {"seats", {1, 0}}}}, {"b", "乙", {{"lessons", {2, 0}}}}};
    const auto found = differences(before, after);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].before.numerator, 3);
    EXPECT_EQ(found[0].after.numerator, 4);
    EXPECT_EQ(found[1].code, "b");
    EXPECT_TRUE(differences(after, after).empty());
}

}  // namespace
}  // namespace luoshi::reporting
