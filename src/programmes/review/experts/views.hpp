// What the pages of the pool receive.
#pragma once
#include "programmes/review/experts/commands.hpp"

namespace luoshi::programmes::review::experts {

struct ExpertRow {
    ExpertId id;
    std::string county;
    std::string name;
    std::string unit;
    std::string fields;  // joined
    ExpertTitle title = ExpertTitle::none;
    std::string title_words;
    bool senior = false;
    ExpertState state = ExpertState::proposed;
    std::string state_words, state_words_en;
    bool open = false;
    std::string why, why_en;
    std::optional<Date> confirmed_on;
    bool account = false;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(ExpertRow, (), (id, county, name, unit, fields, title, title_words, senior, state, state_words, state_words_en, open, why, why_en, confirmed_on, account))

struct ExpertAction {
    std::string act;
    bool possible = false;
    std::string why, why_en;
};
BOOST_DESCRIBE_STRUCT(ExpertAction, (), (act, possible, why, why_en))

struct ExpertFactView {
    FactId id;
    FactKind kind = FactKind::employment;
    std::optional<BodyId> body;
    std::string unit_name;
    std::string words, detail;
    FactOffice office = FactOffice::none;
    Date from;
    std::optional<Date> to;
    bool struck = false;
    std::string reason;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(ExpertFactView, (), (id, kind, body, unit_name, words, detail, office, from, to, struck, reason, by_name))

struct ExpertStandingView {
    std::int64_t serial = 1;
    ExpertState state = ExpertState::proposed;
    std::string state_words, state_words_en;
    std::string rule, reason;
    std::optional<Date> until;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(ExpertStandingView, (), (serial, state, state_words, state_words_en, rule, reason, until, at, by_name))

struct ExpertVersionView {
    std::int64_t serial = 1;
    ExpertContent content;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(ExpertVersionView, (), (serial, content, at, by_name))

struct ExpertAwayView {
    AwayId id;
    Date from, to;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ExpertAwayView, (), (id, from, to, words))

struct ExpertRatingView {
    std::string round;
    std::int64_t score = 0;
    std::string words;
    Date day;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(ExpertRatingView, (), (round, score, words, day, by_name))

struct ExpertFileView {
    ExpertId id;
    std::string county;
    std::int64_t version = 1;
    ExpertState state = ExpertState::proposed;
    std::string state_words, state_words_en;
    bool open = false;
    std::string why, why_en;
    bool senior = false;
    ExpertContent content;
    bool account = false;
    std::optional<Date> confirmed_on, confirm_by;
    std::string statement;                     // what a confirmation says
    std::vector<ExpertOutcome> outcomes;
    std::vector<ExpertFactView> facts;
    std::vector<ExpertAwayView> away;
    std::vector<ExpertRatingView> ratings;     // for the office
    std::optional<double> average;
    std::vector<ExpertStandingView> standing;
    std::vector<ExpertVersionView> versions;
    std::vector<ExpertAction> actions;         // change, admit, suspend, restore, leave, link
};
BOOST_DESCRIBE_STRUCT(ExpertFileView, (), (id, county, version, state, state_words, state_words_en, open, why, why_en, senior, content, account, confirmed_on, confirm_by, statement,
                                           outcomes, facts, away, ratings, average, standing, versions, actions))

struct ExpertFault {
    std::int64_t row = 0;
    std::string words, words_en;
};
BOOST_DESCRIBE_STRUCT(ExpertFault, (), (row, words, words_en))
struct ExpertsRead {
    std::vector<ImportedExpert> rows;
    std::vector<ExpertFault> faults;
};
BOOST_DESCRIBE_STRUCT(ExpertsRead, (), (rows, faults))
struct ExpertsImported {
    std::int64_t added = 0;
    std::int64_t known = 0;
};
BOOST_DESCRIBE_STRUCT(ExpertsImported, (), (added, known))

struct ExpertTermsView {
    std::int64_t serial = 0;  // 0: the first version, which came with the program
    Date from;
    std::string document;
    ExpertTerms terms;
    std::string by_name;
    bool in_force = false;
};
BOOST_DESCRIBE_STRUCT(ExpertTermsView, (), (serial, from, document, terms, by_name, in_force))
struct ExpertTermsList {
    std::vector<ExpertTermsView> versions;  // the newest first
    bool may_change = false;
};
BOOST_DESCRIBE_STRUCT(ExpertTermsList, (), (versions, may_change))

struct ExpertRuleStep {
    ExpertId id;
    std::string name;
    ExpertState to = ExpertState::left;
    std::string rule;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ExpertRuleStep, (), (id, name, to, rule, reason))
struct ExpertRuleSteps {
    std::vector<ExpertRuleStep> steps;
    bool done = false;
};
BOOST_DESCRIBE_STRUCT(ExpertRuleSteps, (), (steps, done))

}  // namespace luoshi::programmes::review::experts
