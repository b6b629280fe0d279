// The conditions of the pool, at their borders.
#include "programmes/review/experts/judging.hpp"

#include <gtest/gtest.h>

#include "foundation/json.hpp"
#include "programmes/review/experts/data.hpp"

namespace luoshi::programmes::review::experts {
namespace {

struct File {
    std::string document;
    std::vector<ExpertCondition> conditions;
};
BOOST_DESCRIBE_STRUCT(File, (), (document, conditions))

ExpertTerms terms() { return {json::from_json<File>(data::terms).value().conditions}; }

ExpertKnown fit() {
    ExpertKnown known;
    known.content.name = "专家";
    known.content.born = Date(1970, 5, 1);
    known.content.title = ExpertTitle::senior;
    known.content.healthy = known.content.no_bad_record = known.content.independent = true;
    known.state = ExpertState::admitted;
    known.confirmed_on = Date(2026, 1, 1);
    return known;
}
constexpr Date day(2026, 9, 1);

std::vector<ExpertConditionKey> failing(const ExpertKnown& known, Date when = day) {
    std::vector<ExpertConditionKey> keys;
    for (const auto& one : judge_expert(known, terms(), when)) {
        if (!one.passed) keys.push_back(one.key);
    }
    return keys;
}
using Keys = std::vector<ExpertConditionKey>;

TEST(ExpertConditions, AllowWhoMeetsThemAll) { EXPECT_TRUE(failing(fit()).empty()); }

TEST(ExpertConditions, EndOnTheSeventiethBirthday) {
    auto known = fit();
    known.content.born = Date(1956, 9, 2);
    EXPECT_TRUE(failing(known).empty()) << "69 until tomorrow";
    EXPECT_EQ(failing(known, Date(2026, 9, 2)), Keys{ExpertConditionKey::age_below});
    EXPECT_EQ(exit_by_rule(known, terms(), Date(2026, 9, 2))->key, ExpertConditionKey::age_below);
    known.content.born = {};
    EXPECT_EQ(failing(known), Keys{ExpertConditionKey::age_below});
    EXPECT_FALSE(exit_by_rule(known, terms(), day)) << "a missing birthday is asked for, nobody leaves for it";
}

TEST(ExpertConditions, TakeAMiddleTitleWithEightYears) {
    auto known = fit();
    known.content.title = ExpertTitle::middle;
    known.content.field_since = 2018;
    EXPECT_TRUE(failing(known).empty());
    known.content.field_since = 2019;
    EXPECT_EQ(failing(known), Keys{ExpertConditionKey::middle_title_years});
    known.content.title = ExpertTitle::none;
    known.content.field_since = 1990;
    EXPECT_EQ(failing(known), Keys{ExpertConditionKey::middle_title_years});
    known.content.title = ExpertTitle::deputy_senior;
    known.content.field_since = {};
    EXPECT_TRUE(failing(known).empty());
}

TEST(ExpertConditions, WantAConfirmationEveryYear) {
    auto known = fit();
    known.confirmed_on = Date(2025, 9, 1);
    EXPECT_TRUE(failing(known).empty()) << "365 days exactly";
    EXPECT_EQ(failing(known, Date(2026, 9, 2)), Keys{ExpertConditionKey::confirm_days});
    EXPECT_FALSE(exit_by_rule(known, terms(), Date(2026, 9, 2))) << "who has not confirmed is not invited, but stays";
    known.confirmed_on = {};
    EXPECT_EQ(failing(known), Keys{ExpertConditionKey::confirm_days});
}

TEST(ExpertConditions, RemoveBelowAnAverageOfSixty) {
    auto known = fit();
    known.ratings = {{day, 50}, {day, 70}};
    EXPECT_FALSE(exit_by_rule(known, terms(), day));
    known.ratings.push_back({day, 59});
    EXPECT_EQ(exit_by_rule(known, terms(), day)->key, ExpertConditionKey::exit_average_below);
}

TEST(ExpertConditions, MakeSeniorsOfTenGoodReviewsInTwoYears) {
    std::vector<ExpertRated> ratings(10, {Date(2026, 1, 1), 90});
    EXPECT_TRUE(is_senior(ratings, terms(), day));
    ratings.back().score = 89;
    EXPECT_FALSE(is_senior(ratings, terms(), day));
    ratings.back() = {Date(2024, 8, 1), 95};
    EXPECT_FALSE(is_senior(ratings, terms(), day)) << "one lies more than two years back";
}

TEST(ExpertConditions, AreDataWithASource) {
    EXPECT_TRUE(check_terms(terms()).has_value());
    auto other = terms();
    other.conditions.front().source = "";
    EXPECT_EQ(check_terms(other).error().slug, "condition-without-source");
    other = terms();
    other.conditions.push_back(other.conditions.front());
    EXPECT_EQ(check_terms(other).error().slug, "condition-twice");
    other = terms();
    other.conditions.front().value = 60;
    auto known = fit();
    known.content.born = Date(1960, 1, 1);
    EXPECT_FALSE(judge_expert(known, other, day).front().passed) << "the number is the office's, not the program's";
}

}  // namespace
}  // namespace luoshi::programmes::review::experts
