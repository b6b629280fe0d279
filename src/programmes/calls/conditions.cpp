#include "programmes/calls/conditions.hpp"

#include <charconv>

namespace luoshi::programmes::calls {
namespace {

std::optional<double> number_of(const std::string& text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
    return number;
}

bool is_one_of(const std::string& actual, const std::string& list) {
    std::size_t from = 0;
    while (from <= list.size()) {
        const auto comma = list.find(',', from);
        const auto part = list.substr(from, comma == std::string::npos ? std::string::npos : comma - from);
        if (part == actual) return true;
        if (comma == std::string::npos) return false;
        from = comma + 1;
    }
    return false;
}

ConditionResult passed_if(bool yes) { return yes ? ConditionResult::passed : ConditionResult::failed; }

}  // namespace

ConditionResult meets(ConditionOperator op, const std::optional<std::string>& actual, const std::string& wanted) {
    if (!actual || actual->empty()) return ConditionResult::unknown;
    const auto left = number_of(*actual), right = number_of(wanted);
    const bool equal = left && right ? *left == *right : *actual == wanted;
    switch (op) {
        case ConditionOperator::equal: return passed_if(equal);
        case ConditionOperator::not_equal: return passed_if(!equal);
        case ConditionOperator::one_of: return passed_if(is_one_of(*actual, wanted));
        case ConditionOperator::at_least: return left && right ? passed_if(*left >= *right) : ConditionResult::unknown;
        case ConditionOperator::at_most: return left && right ? passed_if(*left <= *right) : ConditionResult::unknown;
    }
    return ConditionResult::unknown;
}

std::string operator_words(ConditionOperator op, const std::string& wanted) {
    switch (op) {
        case ConditionOperator::equal: return "应为 " + wanted;
        case ConditionOperator::not_equal: return "不得为 " + wanted;
        case ConditionOperator::at_least: return "应不少于 " + wanted;
        case ConditionOperator::at_most: return "应不多于 " + wanted;
        case ConditionOperator::one_of: return "应为下列之一：" + wanted;
    }
    return "";
}

std::string operator_words_en(ConditionOperator op, const std::string& wanted) {
    switch (op) {
        case ConditionOperator::equal: return "must be " + wanted;
        case ConditionOperator::not_equal: return "must not be " + wanted;
        case ConditionOperator::at_least: return "must be at least " + wanted;
        case ConditionOperator::at_most: return "must be at most " + wanted;
        case ConditionOperator::one_of: return "must be one of " + wanted;
    }
    return "";
}

ConditionOutcome judge_condition(const CallCondition& condition, const std::optional<std::string>& actual, const std::string& found_where) {
    ConditionOutcome outcome{condition.key, condition.words, condition.words_en, meets(condition.op, actual, condition.value), "", "", "", condition.clause};
    outcome.evidence = found_where + (actual && !actual->empty() ? "：" + *actual : "：没有数据");
    if (outcome.result == ConditionResult::passed) return outcome;
    const bool unknown = outcome.result == ConditionResult::unknown;
    outcome.reason = outcome.evidence + "，" + operator_words(condition.op, condition.value) + (unknown ? "；无法判断，请补齐数据" : "");
    outcome.reason_en = "found: " + (actual && !actual->empty() ? *actual : std::string("nothing")) + ", " + operator_words_en(condition.op, condition.value) + (unknown ? "; it cannot be told, enter the data" : "");
    return outcome;
}

}  // namespace luoshi::programmes::calls
