#include "rules/routes.hpp"

#include "platform/http/rows.hpp"
#include "rules/permissions.hpp"
#include "rules/use_cases.hpp"

namespace luoshi::rules {
namespace {

using http::ask;
using http::get;
using http::post;

// What holds at a place is read by everybody who may read something below it; the use cases hide the rest (404).
const http::Route rows[] = {
    get<&show_parameters>("/api/rules/parameters", "showRuleParameters", signed_in),
    get<&show_held>("/api/rules/held", "showHeldRules", permissions::read),
    get<&ask_why>("/api/rules/why", "askWhyRule", permissions::read),
    get<&find_values>("/api/rules/values", "findRuleValues", permissions::read),
    post<&enter_value>("/api/rules/values", "enterRuleValue", permissions::write),
    ask<&preview_value>("/api/rules/preview", "previewRuleValue", permissions::write),
    get<&show_value>("/api/rules/values/{id}", "showRuleValue", permissions::read),
    get<&preview_step>("/api/rules/values/{id}/impact", "previewRuleStep", permissions::read),
    post<&confirm_value>("/api/rules/values/{id}/confirm", "confirmRuleValue", permissions::confirm),
    post<&reject_value>("/api/rules/values/{id}/reject", "rejectRuleValue", permissions::confirm),
    post<&withdraw_value>("/api/rules/values/{id}/withdraw", "withdrawRuleValue", permissions::read),
    post<&settle_value>("/api/rules/values/{id}/settle", "settleRuleValue", permissions::decide),
    get<&find_conflicts>("/api/rules/conflicts", "findRuleConflicts", permissions::read),
    get<&find_resting_values>("/api/rules/resting", "findRestingRules", permissions::read),
    get<&find_rule_tasks>("/api/rules/tasks", "findRuleTasks", signed_in),

    get<&find_phones>("/api/rules/phones", "findComplaintPhones", permissions::read),
    post<&enter_phone>("/api/rules/phones", "enterComplaintPhone", permissions::write),
    post<&end_phone>("/api/rules/phones/{id}/end", "endComplaintPhone", permissions::write),

    get<&show_public_rules>("/api/public/rules", "showPublicRules", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::rules
