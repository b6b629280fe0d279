#include "rules/resolve.hpp"

#include <gtest/gtest.h>

#include "rules/test_line.hpp"

namespace luoshi::rules {
namespace {

struct Case {
    const char* because;
    const char* parameter;
    const char* values;
    const char* question;
    const char* holds;
};

constexpr const char* lesson = "price.per_lesson_max";
constexpr const char* latest = "service.end_latest";
constexpr const char* earliest = "service.end_earliest";
constexpr const char* free_table = "exemption.categories";

const Case cases[] = {
    // Nothing, and who is to set it
    {"nothing stands anywhere", lesson, "", "primary city", "rule-not-set"},
    {"what waits for its second person does not hold", lesson, "C! 400", "primary city", "rule-not-set"},
    {"a rule of another province never holds", lesson, "Px 300", "primary city", "rule-not-set"},
    {"only values for stages, and no stage named", lesson, "C 400 primary; C 500 junior", "city",
     "rule-needs-qualifier"},
    {"only values for areas, and no area named", lesson, "C 400 city", "primary", "rule-needs-qualifier"},
    {"a value for another stage is none", lesson, "C 400 junior", "primary city", "rule-not-set"},
    {"a value for another area is none", lesson, "C 400 village", "primary city", "rule-not-set"},

    // One level
    {"one confirmed value", lesson, "P 500", "primary city", "500 confirmed P"},
    {"one reported value", lesson, "P? 500", "primary city", "500 unconfirmed P"},
    {"a value without qualifiers answers every question", lesson, "P 500", "", "500 confirmed P"},
    {"the closer fit comes first: stage", lesson, "C 400; C 300 primary", "primary city", "300 confirmed C"},
    {"the closer fit comes first: area", lesson, "C 400; C 350 village", "primary village", "350 confirmed C"},
    {"two qualifiers are closer than one", lesson, "C 300 primary; C 350 primary village", "primary village",
     "350 confirmed C"},
    {"a stage is closer than an area", lesson, "C 300 primary; C 350 village", "primary village", "300 confirmed C"},
    {"the country may cost more than the town (攸发改价〔2024〕9号)", lesson,
     "C 300 primary county_seat; C 350 primary village", "primary village", "350 confirmed C"},
    {"a confirmed value comes before a closer reported one", lesson, "C 400; C? 300 primary", "primary city",
     "400 confirmed C"},
    {"without a stage only the general value fits", lesson, "C 400; C 300 primary", "city", "400 confirmed C"},

    // Several levels: lower is tighter
    {"the county tightens", lesson, "P 500; C 400", "primary city", "400 confirmed C"},
    {"the same value belongs to the lowest that sets it", lesson, "P 500; C 500", "primary city", "500 confirmed C"},
    {"a looser county is overruled", lesson, "P 500; C 600", "primary city", "500 confirmed P"},
    {"the school tightens what the county tightened", lesson, "P 500; F 450; C 400; S 350", "primary city",
     "350 confirmed S"},
    {"a looser school falls back to the tightest above", lesson, "P 500; F 450; C 400; S 480", "primary city",
     "400 confirmed C"},
    {"a looser prefecture does not stop a tight county", lesson, "P 400; F 500; C 300", "primary city",
     "300 confirmed C"},
    {"a general county value is looser than the prefecture's for primary", lesson, "F 300 primary; C 400",
     "primary city", "300 confirmed F"},
    {"and holds for the other stage", lesson, "F 300 primary; C 400", "junior city", "400 confirmed C"},
    {"levels between may be silent", lesson, "P 500; S 200", "primary city", "200 confirmed S"},

    // Certainty
    {"a reported value above does not stop a confirmed one below", lesson, "P? 300; C 400", "primary city",
     "400 confirmed C"},
    {"a reported value below does not loosen a confirmed one above", lesson, "P 300; C? 400", "primary city",
     "300 confirmed P"},
    {"a tighter reported value below holds, unconfirmed", lesson, "P 500; C? 400", "primary city", "400 unconfirmed C"},
    {"a looser reported value below a reported one is overruled", lesson, "P? 300; C? 400", "primary city",
     "300 unconfirmed P"},
    {"a confirmed value below takes over from a reported one", lesson, "F? 400; C 350", "primary city",
     "350 confirmed C"},

    // Conflicts
    {"two sources of one place disagree (怀发改价〔2025〕1号)", "price.per_term_max",
     "F? 60000 primary city; F? 70000 primary city", "primary city", "60000|70000 conflicting F"},
    {"two sources that agree are no conflict", "price.per_term_max", "F? 50000; F? 50000", "primary city",
     "50000 unconfirmed F"},
    {"a decision of the place ends the conflict", "price.per_term_max", "F? 60000; F? 70000; F 60000", "primary city",
     "60000 confirmed F"},
    {"a level above rules one candidate out", "price.per_term_max", "P 65000; F? 60000; F? 70000", "primary city",
     "60000 unconfirmed F"},
    {"a level above rules both out", "price.per_term_max", "P 50000; F? 60000; F? 70000", "primary city",
     "50000 confirmed P"},
    {"a confirmed county value stands below a conflict", "price.per_term_max", "F? 60000; F? 70000; C 55000",
     "primary city", "55000 confirmed C"},
    {"a reported county value tighter than both candidates holds", "price.per_term_max", "F? 60000; F? 70000; C? 50000",
     "primary city", "50000 unconfirmed C"},
    {"a reported county value between the candidates leaves the conflict", "price.per_term_max",
     "F? 60000; F? 70000; C? 65000", "primary city", "60000|70000 conflicting F"},

    // Every meaning of tightening
    {"higher: at least two hours", "service.minutes_a_day", "P 120; C 90", "primary", "120 confirmed P"},
    {"higher: more is allowed", "service.minutes_a_day", "P 120; C 150", "primary", "150 confirmed C"},
    {"earlier: a later end is overruled", latest, "P \"18:00\"; C \"18:30\"", "primary city", "\"18:00\" confirmed P"},
    {"earlier: an earlier end holds", latest, "P \"18:00\"; C \"17:30\"", "primary city", "\"17:30\" confirmed C"},
    {"later: an earlier beginning of the end is overruled", earliest, "C \"17:00\"; S \"16:30\"", "primary city",
     "\"17:00\" confirmed C"},
    {"later: a later one holds", earliest, "C \"17:00\"; S \"17:30\"", "primary city", "\"17:30\" confirmed S"},
    {"subset: fewer days", "service.days", "P [1,2,3,4,5]; S [1,3,5]", "primary", "[1,3,5] confirmed S"},
    {"subset: Saturday is overruled", "service.days", "P [1,2,3,4,5]; S [1,6]", "primary", "[1,2,3,4,5] confirmed P"},
    {"subset of words", "enrolment.mode", "C [\"lottery\",\"assigned\"]; S [\"lottery\"]", "primary",
     "[\"lottery\"] confirmed S"},
    {"subset of words: another word is overruled", "enrolment.mode", "C [\"lottery\"]; S [\"first_come\"]", "primary",
     "[\"lottery\"] confirmed C"},
    {"superset: dropping a group is overruled", "enrolment.priority_groups",
     "P [\"disabled\",\"left_behind\"]; C [\"disabled\"]", "primary", "[\"disabled\",\"left_behind\"] confirmed P"},
    {"superset: a further group is allowed", "enrolment.priority_groups",
     "P [\"disabled\"]; C [\"migrant\",\"disabled\"]", "primary", "[\"migrant\",\"disabled\"] confirmed C"},
    {"equal: nothing else", "price.cap_order", "F \"lessons_then_cap\"; C \"cap_over_planned_lessons\"", "",
     "\"lessons_then_cap\" confirmed F"},
    {"free: as they like", "enrolment.offer_hours", "C 24; S 48", "", "48 confirmed S"},
    {"a cut-off may only become later", "leave.cutoff",
     R"(C {"days_before":1,"at":"17:00"}; S {"days_before":0,"at":"12:00"})", "primary",
     R"({"days_before":0,"at":"12:00"} confirmed S)"},
    {"an earlier cut-off is overruled", "leave.cutoff",
     R"(C {"days_before":0,"at":"12:00"}; S {"days_before":2,"at":"17:00"})", "primary",
     R"({"days_before":0,"at":"12:00"} confirmed C)"},

    // Tables go row by row
    {"rows of two levels go together", free_table, R"(P {"low_income":100}; C {"orphan":50})", "primary city",
     R"({"low_income":100,"orphan":50} confirmed C)"},
    {"a raised rate holds", free_table, R"(P {"low_income":50}; C {"low_income":80})", "primary city",
     R"({"low_income":80} confirmed C)"},
    {"a lowered rate is overruled", free_table, R"(P {"low_income":100}; C {"low_income":80,"orphan":100})",
     "primary city", R"({"low_income":100} confirmed P)"},
    {"a reported row makes the whole unconfirmed", free_table, R"(P? {"low_income":100}; C {"orphan":100})",
     "primary city", R"({"low_income":100,"orphan":100} unconfirmed C)"},
    {"a row far above still binds the school", "spending.share_max",
     R"(P {"managers":10}; C {"teachers":80}; S {"managers":20})", "primary",
     R"({"teachers":80,"managers":10} confirmed C)"},

    // Seasons
    {"in its season", earliest, "C \"17:00\"; C \"17:30\" 05-01..09-30", "primary city 2026-06-01",
     "\"17:30\" confirmed C"},
    {"out of its season", earliest, "C \"17:00\"; C \"17:30\" 05-01..09-30", "primary city 2026-11-01",
     "\"17:00\" confirmed C"},
    {"the first and the last day belong to it", earliest, "C \"17:30\" 05-01..09-30", "primary city 2026-09-30",
     "\"17:30\" confirmed C"},
    {"the day after does not", earliest, "C \"17:30\" 05-01..09-30", "primary city 2026-10-01", "rule-not-set"},
    {"a season over the new year", earliest, "C \"17:00\" 10-01..04-30", "primary city 2027-01-15",
     "\"17:00\" confirmed C"},
    {"and its gap", earliest, "C \"17:00\" 10-01..04-30", "primary city 2026-07-01", "rule-not-set"},
};

class Resolution : public ::testing::TestWithParam<Case> {};

TEST_P(Resolution, AnswersTheTable) {
    const auto& c = GetParam();
    const auto& parameter = *find_parameter(c.parameter);
    const auto question = testing::read_question(c.question);
    const auto values = testing::line_of(parameter, c.values);
    std::vector<Verdict> verdicts;
    const auto held =
        resolve(parameter, values, {question.on.value_or(Date(2026, 9, 1)), question.stage, question.tier}, &verdicts);
    EXPECT_EQ(testing::told(held), c.holds) << c.because;
    // Whatever the answer, every value looked at is explained.
    ASSERT_EQ(verdicts.size(), values.size());
    for (const auto& verdict : verdicts) EXPECT_FALSE(verdict.why.empty() || verdict.why_en.empty()) << c.because;
}
INSTANTIATE_TEST_SUITE_P(Cases, Resolution, ::testing::ValuesIn(cases));

std::vector<Outcome> outcomes(const char* key, const char* text, const char* asked) {
    const auto& parameter = *find_parameter(key);
    const auto question = testing::read_question(asked);
    std::vector<Verdict> verdicts;
    (void)resolve(parameter, testing::line_of(parameter, text),
                  {question.on.value_or(Date(2026, 9, 1)), question.stage, question.tier}, &verdicts);
    std::vector<Outcome> list;
    for (const auto& verdict : verdicts) list.push_back(verdict.outcome);
    return list;
}

TEST(Why, EveryLoserIsToldWhatBeatIt) {
    using enum Outcome;
    EXPECT_EQ(outcomes(lesson, "P 500; Px 200; F 400 junior; F! 300; C 600; C 350 village; S 450", "primary city"),
              (std::vector{tightened, elsewhere, another_stage, waits, overruled, another_tier, holds}));
    EXPECT_EQ(outcomes(lesson, "C 400; C 300 primary; C? 200 primary", "primary city"),
              (std::vector{less_specific, holds, less_certain}));
    EXPECT_EQ(outcomes(lesson, "F? 400; F? 300", "primary city"), (std::vector{conflicts, conflicts}));
    EXPECT_EQ(outcomes(earliest, "C \"17:00\" 05-01..09-30", "primary city 2026-12-01"), (std::vector{another_season}));
}

TEST(Why, AnOverruledValueNamesTheLimit) {
    const auto& parameter = *find_parameter(lesson);
    std::vector<Verdict> verdicts;
    (void)resolve(parameter, testing::line_of(parameter, "F 400; C 450"),
                  {Date(2026, 9, 1), org::Stage::primary, org::Tier::city}, &verdicts);
    EXPECT_EQ(verdicts.at(1).why, "比长沙市的规定（4 元）宽松，不能适用");
}

TEST(Refusals, SayWhoHasToSetTheRule) {
    const auto refused = resolve(*find_parameter(lesson), {}, {Date(2026, 9, 1)});
    EXPECT_NE(refused.error().detail.find("市州或县市区发展改革部门"), std::string::npos);
    EXPECT_NE(refused.error().detail_en.find("development and reform"), std::string::npos);
}

TEST(Meeting, QualifiersSeasonsAndDaysMustAllMeet) {
    const auto& parameter = *find_parameter(earliest);
    const auto meet = [&](const char* a, const char* b) {
        return can_meet(testing::line_of(parameter, a).front(), testing::line_of(parameter, b).front());
    };
    EXPECT_TRUE(meet("P \"17:00\"", "C \"17:00\" primary city 05-01..09-30"));
    EXPECT_FALSE(meet("P \"17:00\" junior", "C \"17:00\" primary"));
    EXPECT_FALSE(meet("P \"17:00\" city", "C \"17:00\" village"));
    EXPECT_FALSE(meet("P \"17:00\" 05-01..09-30", "C \"17:00\" 10-01..04-30"));
    EXPECT_TRUE(meet("P \"17:00\" 05-01..10-01", "C \"17:00\" 10-01..04-30"));
    auto early = testing::line_of(parameter, "P \"17:00\"").front();
    auto late = early;
    early.holds_until = late.valid_from = Date(2026, 1, 1);
    EXPECT_FALSE(can_meet(early, late)) << "the last day is excluded";
    early.holds_until = early.valid_from;
    late.valid_from = Date(2019, 1, 1);
    EXPECT_FALSE(can_meet(early, late)) << "what never held meets nothing";
}

}  // namespace
}  // namespace luoshi::rules
