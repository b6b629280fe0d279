#include "notices/expiry_clock.hpp"

#include <gtest/gtest.h>

namespace luoshi::notices {
namespace {

struct Case {
    const char* name;
    NormativeDocument document;
    ExpiryRule rule;
    std::optional<Date> on;
};

TEST(ExpiryClock, FollowsTheRulesOfTheProvince) {
    const Date published(2021, 5, 1);
    const Case cases[] = {
        {"ordinary", {.first_published = published}, ExpiryRule::five_years, Date(2026, 5, 1)},
        {"trial", {.first_published = published, .trial = true}, ExpiryRule::two_years, Date(2023, 5, 1)},
        {"stage work", {.first_published = published, .task_deadline = Date(2025, 12, 31)}, ExpiryRule::task_deadline, Date(2026, 1, 1)},
        {"pure repeal", {.first_published = published, .trial = true, .pure_repeal = true}, ExpiryRule::permanent, std::nullopt},
        {"its own words", {.first_published = published, .stated_expiry = Date(2024, 5, 1), .trial = true}, ExpiryRule::stated, Date(2024, 5, 1)},
        {"29 February", {.first_published = Date(2020, 2, 29)}, ExpiryRule::five_years, Date(2025, 2, 28)},
    };
    for (const auto& c : cases) {
        const auto expiry = expiry_of(c.document);
        EXPECT_EQ(expiry.rule, c.rule) << c.name;
        EXPECT_EQ(expiry.on, c.on) << c.name;
    }
}

TEST(ExpiryClock, WarnsSixMonthsAndThirtyDaysBefore) {
    const Date over(2026, 5, 1);
    EXPECT_EQ(expiry_warning(over, Date(2025, 10, 31)), ExpiryWarning::none);
    EXPECT_EQ(expiry_warning(over, Date(2025, 11, 1)), ExpiryWarning::six_months);
    EXPECT_EQ(expiry_warning(over, Date(2026, 3, 31)), ExpiryWarning::six_months);
    EXPECT_EQ(expiry_warning(over, Date(2026, 4, 1)), ExpiryWarning::thirty_days);
    EXPECT_EQ(expiry_warning(over, over), ExpiryWarning::over);
    EXPECT_EQ(expiry_warning(std::nullopt, over), ExpiryWarning::none);
}

TEST(ExpiryClock, KnowsATrialByItsTitle) {
    EXPECT_TRUE(says_trial("课后服务管理办法（试行）"));
    EXPECT_TRUE(says_trial("收费暂行规定"));
    EXPECT_TRUE(says_trial("课后服务试行办法"));
    EXPECT_FALSE(says_trial("关于规范考试行为的通知"));
    EXPECT_FALSE(says_trial("关于课后服务的通知"));
}

}  // namespace
}  // namespace luoshi::notices
