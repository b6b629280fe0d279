// Whether a value meets a condition. Pure; where the value comes from stands in facts.cpp.
#pragma once
#include <optional>
#include <string>

#include "programmes/calls/commands.hpp"

namespace luoshi::programmes::calls {

struct ConditionOutcome {
    std::string key;
    std::string words, words_en;
    ConditionResult result = ConditionResult::unknown;
    std::string evidence;        // the value that was found, and where
    std::string reason, reason_en;  // why not
    std::string clause;
};
BOOST_DESCRIBE_STRUCT(ConditionOutcome, (), (key, words, words_en, result, evidence, reason, reason_en, clause))

// Without a value: unknown. Numbers are compared as numbers, all else as text.
ConditionResult meets(ConditionOperator op, const std::optional<std::string>& actual, const std::string& wanted);
std::string operator_words(ConditionOperator op, const std::string& wanted);
std::string operator_words_en(ConditionOperator op, const std::string& wanted);
// The condition with what was found.
ConditionOutcome judge_condition(const CallCondition& condition, const std::optional<std::string>& actual, const std::string& found_where);

}  // namespace luoshi::programmes::calls
