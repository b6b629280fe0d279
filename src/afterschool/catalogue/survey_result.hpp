// Counts the answers of a survey and hides what would point at somebody. Pure.
//
// Fewer voices than the minimum: nothing is shown. A grade with fewer answers than the minimum is hidden as a whole;
// where exactly one grade would be hidden, the smallest of the others goes with it, because the hidden one would follow
// from the total (complementary suppression).
#pragma once
#include <vector>

#include "afterschool/catalogue/commands.hpp"

namespace luoshi::afterschool::catalogue {

struct Ballot {
    int grade = 0;
    std::vector<SurveyReply> answers;
};
BOOST_DESCRIBE_STRUCT(Ballot, (), (grade, answers))

struct Counted {
    bool hidden = false;
    std::vector<int> grades;  // those that occur, ascending
    std::vector<SurveyQuestionResult> questions;
};
Counted count_answers(const std::vector<SurveyQuestion>& questions, const std::vector<Ballot>& ballots, int cell_min);

// Refuses "invalid-answers" with one field problem for each fault: unknown questions, choices that are none, two
// choices where one is asked, long texts.
Result<Nothing> check_answers(const std::vector<SurveyQuestion>& questions, const std::vector<SurveyReply>& answers);
// Refuses "invalid-questions": 1–30 questions with distinct keys and words, 2–20 choices each.
Result<Nothing> check_questions(const std::vector<SurveyQuestion>& questions);

}  // namespace luoshi::afterschool::catalogue
