#include "notices/standing.hpp"

#include <gtest/gtest.h>

#include "foundation/random.hpp"

namespace luoshi::notices {
namespace {

const Date first(2022, 1, 1);

ForceDays published_from(Date day) { return {.published = true, .effect_from = day}; }

TEST(Standing, ADraftIsNeverInForce) { EXPECT_EQ(standing_on({.published = false, .effect_from = first}, first), Standing::not_published); }

TEST(Standing, HoldsFromItsDayOfEffect) {
    const auto days = published_from(first);
    EXPECT_EQ(standing_on(days, first.plus_days(-1)), Standing::not_yet);
    EXPECT_EQ(standing_on(days, first), Standing::in_force);
}

TEST(Standing, StaysUnresolvedWhileTheDayOfEffectIsUnknown) {
    EXPECT_EQ(standing_on({.published = true, .effect_from = {}}, first), Standing::unresolved);
}

TEST(Standing, ARepealEndsAnUnresolvedNoticeToo) {
    EXPECT_EQ(standing_on({.published = true, .ended_from = first}, first), Standing::repealed);
}

TEST(Standing, TheEarlierEndingCounts) {
    auto days = published_from(first);
    days.expires_on = first.plus_days(10);
    days.ended_from = first.plus_days(20);
    EXPECT_EQ(standing_on(days, first.plus_days(30)), Standing::expired);
    days.ended_from = first.plus_days(5);
    EXPECT_EQ(standing_on(days, first.plus_days(30)), Standing::repealed);
}

TEST(Standing, OnTheSameDayTheRepealIsNamed) {
    auto days = published_from(first);
    days.expires_on = days.ended_from = first.plus_days(10);
    EXPECT_EQ(standing_on(days, first.plus_days(10)), Standing::repealed);
}

// A plain model: walk day by day, switching on and off. Ten thousand seeded cases must agree with it.
TEST(Standing, AgreesWithADayByDayModel) {
    const auto random = seeded_random(7);
    const auto maybe_day = [&]() -> std::optional<Date> {
        const auto bytes = random->bytes<2>();
        if (bytes[0] < 90) return std::nullopt;
        return first.plus_days(bytes[1] % 40);
    };
    for (int i = 0; i < 10'000; ++i) {
        const ForceDays days{.published = random->bytes<1>()[0] > 20, .effect_from = maybe_day(), .expires_on = maybe_day(), .ended_from = maybe_day()};
        bool begun = false;
        bool over = false;
        for (int day = 0; day < 45; ++day) {
            const auto today = first.plus_days(day);
            begun = begun || (days.effect_from && *days.effect_from == today);
            over = over || (days.expires_on && *days.expires_on == today) || (days.ended_from && *days.ended_from == today);
            ASSERT_EQ(in_force_on(days, today), days.published && begun && !over) << i << " " << today.to_string();
        }
    }
}

TEST(EffectFrom, ComesFromTheRuleAndTheDayOfIssue) {
    reading::Document document;
    document.issued = Date(2022, 3, 1);
    EXPECT_EQ(effect_from(document), document.issued) << "nothing stated: the day of issue";
    document.effect = {{.rule = "after_days", .date = {}, .days = 30, .path = {}, .line = 1}};
    EXPECT_EQ(effect_from(document), Date(2022, 3, 31));
    document.effect = {{.rule = "date", .date = Date(2022, 9, 1), .days = {}, .path = {}, .line = 1}};
    EXPECT_EQ(effect_from(document), Date(2022, 9, 1));
}

TEST(EffectFrom, IsUnknownWhileTheDayOfIssueIsMissing) {
    reading::Document document;
    document.effect = {{.rule = "date_of_issue", .date = {}, .days = {}, .path = {}, .line = 1}};
    EXPECT_EQ(effect_from(document), std::nullopt);
    EXPECT_EQ(effect_sentence(document.effect[0], std::nullopt), "自发布之日起施行（发布日期待定）");
}

TEST(StatedExpiry, TheLastDayIsStillInForce) {
    reading::Document document;
    document.issued = Date(2022, 3, 1);
    document.validity.emplace();
    document.validity->months = 60;
    EXPECT_EQ(stated_expiry(document), Date(2027, 3, 1));
    document.validity.emplace();
    document.validity->until = Date(2025, 12, 31);
    EXPECT_EQ(stated_expiry(document), Date(2026, 1, 1));
}

}  // namespace
}  // namespace luoshi::notices
