#include "platform/http/rows.hpp"
#include "supervision/checks/api.hpp"
#include "supervision/checks/use_cases.hpp"

namespace luoshi::supervision::checks {
namespace {

const http::Route rows[] = {
    http::get<&find_check_rules>("/api/checks/rules", "findCheckRules", permissions::read),
    http::get<&find_check_cases>("/api/checks/cases", "findCheckCases", permissions::read),
    http::get<&show_check_case>("/api/checks/cases/{id}", "showCheckCase", permissions::read),
    // The body concerned: its own people, whatever their role.
    http::post<&explain_check_case>("/api/checks/cases/{id}/explanations", "explainCheckCase", permissions::read),
    http::post<&decide_check_case>("/api/checks/cases/{id}/decisions", "decideCheckCase", permissions::decide),
    http::post<&take_check_case>("/api/checks/cases/{id}/take", "takeCheckCase", permissions::decide),
    http::post<&run_checks>("/api/checks/runs", "runChecks", permissions::run),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::supervision::checks
