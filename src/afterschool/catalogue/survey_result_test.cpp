#include "afterschool/catalogue/survey_result.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace luoshi::afterschool::catalogue {
namespace {

const std::vector<SurveyQuestion> questions = {
    {"want", SurveyQuestionKind::one, "是否需要课后服务？", {{"yes", "需要"}, {"no", "不需要"}}},
    {"what", SurveyQuestionKind::several, "希望开设哪些课程？", {{"sport", "体育"}, {"art", "艺术"}}},
    {"more", SurveyQuestionKind::text, "其他建议", {}},
};

Ballot ballot(int grade, std::string want, std::string text = {}) {
    return {grade, {{"want", {std::move(want)}, ""}, {"what", {"sport", "art"}, ""}, {"more", {}, std::move(text)}}};
}

std::vector<Ballot> ballots(const std::map<int, int>& numbers) {
    std::vector<Ballot> all;
    for (const auto& [grade, number] : numbers)
        all.insert(all.end(), static_cast<std::size_t>(number), ballot(grade, "yes"));
    return all;
}

std::vector<int> shown_grades(const Counted& counted) {
    std::vector<int> grades;
    for (const auto& cell : counted.questions.at(0).choices.at(0).cells) {
        if (cell.grade != 0 && cell.number) grades.push_back(cell.grade);
    }
    return grades;
}

TEST(SurveyResult, TooFewVoicesShowNothing) {
    const auto counted = count_answers(questions, ballots({{1, 4}, {2, 5}}), 10);
    EXPECT_TRUE(counted.hidden);
    EXPECT_TRUE(counted.questions.empty());
}

struct Sizes {
    std::map<int, int> numbers;
    std::vector<int> shown;
};
class SmallCells : public ::testing::TestWithParam<Sizes> {};
TEST_P(SmallCells, AreHiddenSoThatNothingFollowsFromTheTotal) {
    EXPECT_EQ(shown_grades(count_answers(questions, ballots(GetParam().numbers), 10)), GetParam().shown);
}
INSTANTIATE_TEST_SUITE_P(Sizes, SmallCells,
                         ::testing::Values(Sizes{{{1, 10}, {2, 20}}, {1, 2}}, Sizes{{{1, 9}, {2, 20}, {3, 30}}, {3}},
                                           Sizes{{{1, 9}, {2, 20}}, {}}, Sizes{{{1, 3}, {2, 9}, {3, 30}}, {3}},
                                           Sizes{{{1, 12}}, {1}}));

RC_GTEST_PROP(SurveyResult, NeverShowsAGradeBelowTheMinimumNorExactlyOneHiddenGrade, ()) {
    const auto sizes = *rc::gen::container<std::vector<int>>(6, rc::gen::inRange(0, 25));
    std::map<int, int> numbers;
    for (int i = 0; i < 6; ++i) {
        if (sizes[static_cast<std::size_t>(i)] > 0) numbers[i + 1] = sizes[static_cast<std::size_t>(i)];
    }
    const auto counted = count_answers(questions, ballots(numbers), 8);
    if (counted.hidden) return;
    const auto shown = shown_grades(counted);
    for (const int grade : shown) RC_ASSERT(numbers[grade] >= 8);
    RC_ASSERT(numbers.size() - shown.size() != 1U);
}

TEST(SurveyResult, TextsAreSortedAndHiddenBelowTheMinimum) {
    std::vector<Ballot> all;
    for (int i = 0; i < 12; ++i) all.push_back(ballot(1, "no", i < 9 ? "乙" : ""));
    EXPECT_TRUE(count_answers(questions, all, 10).questions.at(2).texts.empty());
    all.push_back(ballot(1, "no", "甲"));
    const auto texts = count_answers(questions, all, 10).questions.at(2).texts;
    ASSERT_EQ(texts.size(), 10U);
    EXPECT_TRUE(std::ranges::is_sorted(texts));
}

struct Answers {
    const char* what;
    std::vector<SurveyReply> answers;
    const char* fault;  // empty: fine
};
class AnswersToCheck : public ::testing::TestWithParam<Answers> {};
TEST_P(AnswersToCheck, AreJudgedRightly) {
    const auto result = check_answers(questions, GetParam().answers);
    if (*GetParam().fault == '\0')
        EXPECT_TRUE(result.has_value());
    else
        EXPECT_EQ(result.error().fields.at(0).slug, GetParam().fault) << GetParam().what;
}
INSTANTIATE_TEST_SUITE_P(Cases, AnswersToCheck,
                         ::testing::Values(Answers{"one", {{"want", {"yes"}, ""}}, ""},
                                           Answers{"nothing", {}, "required"},
                                           Answers{"two of one", {{"want", {"yes", "no"}, ""}}, "one-only"},
                                           Answers{"unknown choice", {{"want", {"perhaps"}, ""}}, "no-such-choice"},
                                           Answers{"unknown question", {{"wish", {"yes"}, ""}}, "no-such-question"},
                                           Answers{"twice", {{"want", {"yes"}, ""}, {"want", {"no"}, ""}}, "repeated"},
                                           Answers{"text in a choice", {{"want", {}, "是"}}, "no-text-here"},
                                           Answers{"long", {{"more", {}, std::string(1501, 'x')}}, "too-long"}));

TEST(SurveyQuestions, AreCompleteBeforeAnybodySeesThem) {
    EXPECT_TRUE(check_questions(questions).has_value());
    EXPECT_EQ(check_questions({}).error().fields.at(0).slug, "number");
    auto broken = questions;
    broken[0].choices.pop_back();
    broken[1].key = "want";
    EXPECT_EQ(check_questions(broken).error().fields.size(), 2U);
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
