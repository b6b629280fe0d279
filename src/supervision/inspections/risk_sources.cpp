#include "supervision/inspections/risk_sources.hpp"

namespace luoshi::supervision::inspections {
namespace {
RiskSource& source() {
    static RiskSource the_source;
    return the_source;
}
CaseSource& case_source() {
    static CaseSource the_source;
    return the_source;
}
}  // namespace

void use_risk_source(RiskSource from) { source() = std::move(from); }

void use_case_source(CaseSource from) { case_source() = std::move(from); }

std::vector<InspectedCase> ask_case_source(Work& work, const org::BodyLine& school) { return case_source() ? case_source()(work, school) : std::vector<InspectedCase>{}; }

OutsideFacts ask_risk_source(Work& work, const org::BodyLine& school) { return source() ? source()(work, school) : OutsideFacts{}; }

}  // namespace luoshi::supervision::inspections
