// Needs surveys: the questions, a guardian's list of them, and results that never show fewer voices than the minimum.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/ids.hpp"
#include "afterschool/catalogue/shared_views.hpp"
#include "afterschool/catalogue/words.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::catalogue {

enum class SurveyQuestionKind { one, several, text };
BOOST_DESCRIBE_ENUM(SurveyQuestionKind, one, several, text)

struct SurveyChoice {
    std::string key;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(SurveyChoice, (), (key, words))

struct SurveyQuestion {
    std::string key;
    SurveyQuestionKind kind = SurveyQuestionKind::one;
    std::string words;
    std::vector<SurveyChoice> choices;
};
BOOST_DESCRIBE_STRUCT(SurveyQuestion, (), (key, kind, words, choices))

struct SurveyView {
    SurveyId id;
    std::int64_t version = 1;
    std::string county;
    CatalogueBody school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string title;
    std::string introduction;
    bool anonymous = true;
    int cell_min = 10;
    std::vector<SurveyQuestion> questions;
    SurveyState state = SurveyState::draft;
    Date closes_on;
    std::int64_t voices = 0;
    std::int64_t pupils = 0;  // who could answer
    std::vector<CatalogueAction> actions;
};
BOOST_DESCRIBE_STRUCT(SurveyView, (),
                      (id, version, county, school, school_year, term, title, introduction, anonymous, cell_min,
                       questions, state, closes_on, voices, pupils, actions))

struct SurveyCell {
    int grade = 0;                       // 0: all
    std::optional<std::int64_t> number;  // none: hidden, too few
};
BOOST_DESCRIBE_STRUCT(SurveyCell, (), (grade, number))

struct SurveyChoiceResult {
    std::string key;
    std::string words;
    std::vector<SurveyCell> cells;  // all, then each grade
};
BOOST_DESCRIBE_STRUCT(SurveyChoiceResult, (), (key, words, cells))

struct SurveyQuestionResult {
    std::string key;
    SurveyQuestionKind kind = SurveyQuestionKind::one;
    std::string words;
    std::vector<SurveyChoiceResult> choices;
    std::vector<std::string> texts;  // in an order that says nothing; none below the minimum
};
BOOST_DESCRIBE_STRUCT(SurveyQuestionResult, (), (key, kind, words, choices, texts))

struct SurveyResult {
    SurveyId id;
    std::string title;
    SurveyState state = SurveyState::draft;
    std::int64_t voices = 0;
    std::int64_t pupils = 0;
    int cell_min = 10;
    bool hidden = false;  // fewer voices than the minimum: nothing is shown
    std::vector<int> grades;
    std::vector<SurveyQuestionResult> questions;
};
BOOST_DESCRIBE_STRUCT(SurveyResult, (), (id, title, state, voices, pupils, cell_min, hidden, grades, questions))

struct SurveyRow {
    SurveyId id;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string title;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    SurveyState state = SurveyState::draft;
    Date closes_on;
    bool anonymous = true;
    std::int64_t voices = 0;
};
BOOST_DESCRIBE_STRUCT(SurveyRow, (),
                      (id, county, school, school_name, title, school_year, term, state, closes_on, anonymous, voices))

// A guardian's list: one line for each child and open survey of its school.
struct OwnSurvey {
    SurveyId id;
    std::string county;
    std::string pupil;  // id
    std::string pupil_name;
    std::string school_name;
    std::string title;
    std::string introduction;
    bool anonymous = true;
    Date closes_on;
    bool answered = false;
    std::vector<SurveyQuestion> questions;
};
BOOST_DESCRIBE_STRUCT(OwnSurvey, (),
                      (id, county, pupil, pupil_name, school_name, title, introduction, anonymous, closes_on, answered,
                       questions))

}  // namespace luoshi::afterschool::catalogue
