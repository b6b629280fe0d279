// When a normative document runs out (湖南省规范性文件管理办法 and Hunan practice): five years as a rule, two for 暂行/试行, stage work until its
// deadline, a pure repeal never. The clock runs from the first publication; a clean-up that keeps a document does not wind it again.
#pragma once
#include <optional>
#include <string_view>

#include "notices/cleanup_views.hpp"

namespace luoshi::notices {

struct NormativeDocument {
    Date first_published;
    std::optional<Date> stated_expiry = {};  // what the text itself says wins
    std::optional<Date> task_deadline = {};  // last day of stage work
    bool trial = false;
    bool pure_repeal = false;
};

struct Expiry {
    ExpiryRule rule = ExpiryRule::five_years;
    std::optional<Date> on = {};  // the first day no longer in force; none: permanent
};

Expiry expiry_of(const NormativeDocument& document);
// 暂行 or （试行） in the title.
bool says_trial(std::string_view title);

enum class ExpiryWarning { none, six_months, thirty_days, over };
// Evaluation is due within six months before, renewed registration 30 days before.
ExpiryWarning expiry_warning(std::optional<Date> expires_on, Date today);
std::string_view warning_name(ExpiryWarning warning);

}  // namespace luoshi::notices
