// What the checks are asked with.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "supervision/checks/api.hpp"

namespace luoshi::supervision::checks {

enum class Decision { explained, closed };
BOOST_DESCRIBE_ENUM(Decision, explained, closed)

struct FindCheckRules {
    std::string body;  // path of a subtree; empty: all that one may see
};
BOOST_DESCRIBE_STRUCT(FindCheckRules, (), (body))

struct FindCheckCases {
    std::string body;
    std::optional<std::string> rule;
    std::optional<CaseState> state;
    std::optional<std::string> severity;
    std::optional<bool> money;  // true: only those that are put right with money
    std::optional<bool> still;  // true: only those that the last run still found
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindCheckCases, (), (body, rule, state, severity, money, still, cursor, limit))

struct OneCheckCase {
    CaseId id;
};
BOOST_DESCRIBE_STRUCT(OneCheckCase, (), (id))

// The body concerned says what it knows; decides nothing.
struct ExplainCheckCase {
    CaseId id;
    std::string county;
    CaseStepId step;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ExplainCheckCase, (), (id, county, step, words))

// The level above; an order is made in rectification.
struct DecideCheckCase {
    CaseId id;
    std::string county;
    CaseStepId step;
    Decision decision = Decision::explained;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(DecideCheckCase, (), (id, county, step, decision, words))

struct TakeCheckCase {
    CaseId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(TakeCheckCase, (), (id, county))

struct RunChecks {
    RunId id;
    std::string body;    // path: a school, a bureau, a county
    std::string county;  // of the schools
};
BOOST_DESCRIBE_STRUCT(RunChecks, (), (id, body, county))

}  // namespace luoshi::supervision::checks
