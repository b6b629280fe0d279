#include "supervision/inspections/risk_sources.hpp"

namespace luoshi::supervision::inspections {
namespace {
RiskSource& source() {
    static RiskSource the_source;
    return the_source;
}
}  // namespace

void use_risk_source(RiskSource from) { source() = std::move(from); }

OutsideFacts ask_risk_source(Work& work, const org::BodyLine& school) { return source() ? source()(work, school) : OutsideFacts{}; }

}  // namespace luoshi::supervision::inspections
