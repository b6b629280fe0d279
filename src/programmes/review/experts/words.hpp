// The words of this room.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::programmes::review::experts {

enum class ExpertState { proposed, admitted, suspended, left };
BOOST_DESCRIBE_ENUM(ExpertState, proposed, admitted, suspended, left)

enum class ExpertTitle { none, middle, deputy_senior, senior };  // 无, 中级, 副高级, 正高级
BOOST_DESCRIBE_ENUM(ExpertTitle, none, middle, deputy_senior, senior)

enum class FactKind {
    employment,  // works or worked there; with `office` also as its head and so on
    kin,         // `words` the relative's name, `detail` what they are to the expert, `office` what the relative is in the unit
    project,     // together with the unit; `words` the project
    advice,      // advised the unit
    papers,      // helped write the unit's papers
    other,       // another relation that may hurt fairness; `words` says which
    training     // of experts; no unit needed
};
BOOST_DESCRIBE_ENUM(FactKind, employment, kin, project, advice, papers, other, training)

enum class FactOffice { none, head, director, supervisor, controller, shareholder };
BOOST_DESCRIBE_ENUM(FactOffice, none, head, director, supervisor, controller, shareholder)

// The conditions that the program can judge; their numbers, words and sources are data.
enum class ExpertConditionKey {
    age_below,            // years
    middle_title_years,   // a middle title and so many years in the field, or a higher title
    healthy,              // 1: must be stated
    no_bad_record,        // 1: must be stated
    independent,          // 1: must be stated
    confirm_days,         // own data confirmed not longer ago than that
    exit_average_below,   // average of the ratings: below it he leaves
    senior_ratings,       // so many ratings …
    senior_days,          // … within so many days …
    senior_each           // … each so good: a senior expert of the pool
};
BOOST_DESCRIBE_ENUM(ExpertConditionKey, age_below, middle_title_years, healthy, no_bad_record, independent, confirm_days, exit_average_below, senior_ratings, senior_days,
                    senior_each)

}  // namespace luoshi::programmes::review::experts
