// Whether an expert may be invited on a day: the conditions in force, one by one, with value, source and reason. Pure.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "programmes/review/experts/words.hpp"

namespace luoshi::programmes::review::experts {

struct ExpertCondition {
    ExpertConditionKey key = ExpertConditionKey::age_below;
    int value = 0;
    std::string words, words_en;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(ExpertCondition, (), (key, value, words, words_en, source))

// Stored as one document, a new version for each change.
struct ExpertTerms {
    using lenient = void;
    std::vector<ExpertCondition> conditions;
};
BOOST_DESCRIBE_STRUCT(ExpertTerms, (), (conditions))

// What is said of an expert; each change is a version.
struct ExpertContent {
    using lenient = void;
    std::string name;
    std::optional<Date> born;
    ExpertTitle title = ExpertTitle::none;
    std::string title_words;               // 教授
    std::optional<int> field_since;        // year in which he began to work in the field
    std::vector<std::string> fields;       // 机电、文化传承
    std::string phone, mail, certificate;
    bool healthy = false;
    bool no_bad_record = false;
    bool independent = false;
};
BOOST_DESCRIBE_STRUCT(ExpertContent, (), (name, born, title, title_words, field_since, fields, phone, mail, certificate, healthy, no_bad_record, independent))

struct ExpertRated {
    Date day;
    std::int64_t score = 0;
};

struct ExpertKnown {
    ExpertContent content;
    ExpertState state = ExpertState::proposed;
    std::optional<Date> confirmed_on;
    bool away = false;
    std::vector<ExpertRated> ratings;
};

struct ExpertOutcome {
    ExpertConditionKey key = ExpertConditionKey::age_below;
    std::string words, words_en, source;
    bool passed = false;
    std::string value;            // found
    std::string why, why_en;      // not passed
};
BOOST_DESCRIBE_STRUCT(ExpertOutcome, (), (key, words, words_en, source, passed, value, why, why_en))

// Those that close a file; the conditions of seniors are no part.
std::vector<ExpertOutcome> judge_expert(const ExpertKnown& known, const ExpertTerms& terms, Date day);
// A condition that cannot be repaired by saying something closes for good: age and average. nothing: none fails.
std::optional<ExpertOutcome> exit_by_rule(const ExpertKnown& known, const ExpertTerms& terms, Date day);
bool is_senior(const std::vector<ExpertRated>& ratings, const ExpertTerms& terms, Date day);
std::optional<double> average_of(const std::vector<ExpertRated>& ratings);

// Refuses with "condition-twice", "condition-without-source", "number-out-of-range".
Result<Nothing> check_terms(const ExpertTerms& terms);

}  // namespace luoshi::programmes::review::experts
