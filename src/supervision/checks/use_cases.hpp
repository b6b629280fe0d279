// Every use case of the checks.
#pragma once
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/storage.hpp"
#include "platform/storage/work.hpp"
#include "supervision/checks/views.hpp"

namespace luoshi::supervision::checks {

Result<CheckRules> find_check_rules(Work& work, const FindCheckRules& query);
Result<http::Page<CheckCaseRow>> find_check_cases(Work& work, const FindCheckCases& query);
Result<CheckCaseView> show_check_case(Work& work, const OneCheckCase& query);
Result<CheckCaseView> explain_check_case(Work& work, const ExplainCheckCase& command);
Result<CheckCaseView> decide_check_case(Work& work, const DecideCheckCase& command);
Result<CheckCaseView> take_check_case(Work& work, const TakeCheckCase& command);
Result<CheckRunView> run_checks(Work& work, const RunChecks& command);

// ---- the night, and tests: every school below the path, one transaction a school, one run a county. Answers how many cases were opened.
Result<int> run_all(storage::Storage& storage, const storage::Context& context, std::string_view path);

}  // namespace luoshi::supervision::checks
