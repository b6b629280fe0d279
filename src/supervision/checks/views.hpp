// What the pages of the checks show.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "supervision/checks/commands.hpp"

namespace luoshi::supervision::checks {

struct CheckRuleView {
    std::string name;
    std::string severity;
    bool money = false;
    std::string title, title_en;
    std::string remedy, remedy_en;
    std::string basis;
    std::string threshold;            // a parameter of the rules, or the source of a constant; empty: none
    std::vector<std::string> events;  // besides the night
    std::int64_t open = 0, ordered = 0, explained = 0, closed = 0;
};
BOOST_DESCRIBE_STRUCT(CheckRuleView, (), (name, severity, money, title, title_en, remedy, remedy_en, basis, threshold, events, open, ordered, explained, closed))

// In the order of queries/rules_of_run.sql.
struct CheckRunRuleView {
    std::string rule;
    std::int64_t hits = 0, opened = 0, gone = 0;
    std::int64_t unset = 0;  // schools for which nobody has set what it needs
    std::int64_t microseconds = 0;
};
BOOST_DESCRIBE_STRUCT(CheckRunRuleView, (), (rule, hits, opened, gone, unset, microseconds))

struct CheckRunView {
    RunId id;
    std::string county;
    Instant at;
    std::string trigger;  // night, event, asked
    std::string path;
    std::int64_t schools = 0, hits = 0, opened = 0, gone = 0;
    std::int64_t microseconds = 0;
    std::string by_name;
    std::vector<CheckRunRuleView> rules = {};
};
BOOST_DESCRIBE_STRUCT(CheckRunView, (), (id, county, at, trigger, path, schools, hits, opened, gone, microseconds, by_name, rules))

struct CheckRules {
    std::vector<CheckRuleView> rules;
    std::vector<CheckRunView> runs;  // of the own county, the latest first
};
BOOST_DESCRIBE_STRUCT(CheckRules, (), (rules, runs))

struct CheckCaseRow {
    CaseId id;
    std::string county;
    std::string rule;
    std::string rule_words, rule_words_en;
    std::string severity;
    bool money = false;
    BodyId school;
    std::string school_name;
    std::string words, words_en;
    CaseState state = CaseState::open;
    std::string owner_name;
    std::string owner_post;
    Instant found_at;
    std::optional<int> working_days;  // since then; nothing where the calendar does not reach
    std::optional<Instant> gone_at;
};
BOOST_DESCRIBE_STRUCT(CheckCaseRow, (),
                      (id, county, rule, rule_words, rule_words_en, severity, money, school, school_name, words, words_en, state, owner_name, owner_post, found_at,
                       working_days, gone_at))

struct CheckEvidence {
    std::string words, words_en;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(CheckEvidence, (), (words, words_en, value))

struct CheckStepView {
    std::string act;
    CaseState state = CaseState::open;
    std::string words;
    std::string order;  // id of the rectification order
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(CheckStepView, (), (act, state, words, order, at, by_name))

struct CheckAction {
    std::string action;  // explain, take, explained, closed, order
    bool enabled = false;
    std::string reason = {};
    std::string reason_text = {}, reason_text_en = {};
};
BOOST_DESCRIBE_STRUCT(CheckAction, (), (action, enabled, reason, reason_text, reason_text_en))

struct ConcernedPupil {
    std::string code;
    std::string name;
    std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(ConcernedPupil, (), (code, name, amount_fen))

struct CheckCaseView {
    CheckCaseRow head;
    std::string subject_kind;
    std::string subject;
    std::vector<CheckEvidence> evidence = {};
    std::string remedy = {}, remedy_en = {};
    std::string basis = {};
    std::string threshold = {};
    std::vector<ConcernedPupil> pupils = {};  // whom money concerns, where the rule can tell
    std::vector<CheckStepView> steps = {};
    std::vector<CheckAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(CheckCaseView, (), (head, subject_kind, subject, evidence, remedy, remedy_en, basis, threshold, pupils, steps, actions))

}  // namespace luoshi::supervision::checks
