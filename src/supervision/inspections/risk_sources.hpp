// What other rooms know of a school's risk. The house says where it comes from (app/wiring); without that there is nothing but this room's own facts.
#pragma once
#include <functional>

#include "org/api.hpp"

namespace luoshi::supervision::inspections {

struct OutsideFacts {
    std::int64_t open_errors = 0;
    std::int64_t open_warnings = 0;
    std::int64_t complaints = 0;  // received in the last 365 days
};
using RiskSource = std::function<OutsideFacts(Work& work, const org::BodyLine& school)>;
void use_risk_source(RiskSource source);  // once, when the house is built
OutsideFacts ask_risk_source(Work& work, const org::BodyLine& school);

// From the open cases of checks and the complaints of the last year.
OutsideFacts facts_of_checks_and_complaints(Work& work, const org::BodyLine& school);

}  // namespace luoshi::supervision::inspections
