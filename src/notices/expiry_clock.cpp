#include "notices/expiry_clock.hpp"

namespace luoshi::notices {

Expiry expiry_of(const NormativeDocument& document) {
    if (document.pure_repeal) return {ExpiryRule::permanent, std::nullopt};
    if (document.stated_expiry) return {ExpiryRule::stated, document.stated_expiry};
    if (document.task_deadline) return {ExpiryRule::task_deadline, document.task_deadline->plus_days(1)};
    if (document.trial) return {ExpiryRule::two_years, document.first_published.plus_years(2)};
    return {ExpiryRule::five_years, document.first_published.plus_years(5)};
}

bool says_trial(std::string_view title) {
    if (title.find("暂行") != std::string_view::npos) return true;
    constexpr std::string_view word = "试行";
    // 考试行为 is no trial: the word ends the title, stands before a bracket or before what kind of document it is.
    constexpr std::string_view after[] = {"）", ")", "办法", "规定", "方案", "意见", "细则", "标准", "条例", "规则", "稿"};
    for (auto at = title.find(word); at != std::string_view::npos; at = title.find(word, at + word.size())) {
        const auto rest = title.substr(at + word.size());
        if (rest.empty()) return true;
        for (const auto next : after) {
            if (rest.starts_with(next)) return true;
        }
    }
    return false;
}

ExpiryWarning expiry_warning(std::optional<Date> expires_on, Date today) {
    if (!expires_on) return ExpiryWarning::none;
    if (*expires_on <= today) return ExpiryWarning::over;
    if (expires_on->plus_days(-30) <= today) return ExpiryWarning::thirty_days;
    if (expires_on->plus_months(-6) <= today) return ExpiryWarning::six_months;
    return ExpiryWarning::none;
}

std::string_view warning_name(ExpiryWarning warning) {
    switch (warning) {
        case ExpiryWarning::none: return "";
        case ExpiryWarning::six_months: return "six_months";
        case ExpiryWarning::thirty_days: return "thirty_days";
        case ExpiryWarning::over: return "over";
    }
    return "";
}

}  // namespace luoshi::notices
