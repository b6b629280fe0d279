// What other rooms know of a school's risk. The house says where it comes from (app/wiring); without that there is nothing but this room's own facts.
#pragma once
#include <functional>

#include "org/api.hpp"
#include "supervision/inspections/views.hpp"

namespace luoshi::supervision::inspections {

struct OutsideFacts {
    std::int64_t open_errors = 0;
    std::int64_t open_warnings = 0;
    std::int64_t complaints = 0;  // received in the last 365 days
};
using RiskSource = std::function<OutsideFacts(Work& work, const org::BodyLine& school)>;
void use_risk_source(RiskSource source);  // once, when the house is built
OutsideFacts ask_risk_source(Work& work, const org::BodyLine& school);

// What of other rooms an inspector may look up about a school; where it comes from the house says too.
using CaseSource = std::function<std::vector<InspectedCase>(Work& work, const org::BodyLine& school)>;
void use_case_source(CaseSource source);
std::vector<InspectedCase> ask_case_source(Work& work, const org::BodyLine& school);
std::vector<InspectedCase> open_cases_of_checks(Work& work, const org::BodyLine& school);

// From the open cases of checks and the complaints of the last year.
OutsideFacts facts_of_checks_and_complaints(Work& work, const org::BodyLine& school);

}  // namespace luoshi::supervision::inspections
