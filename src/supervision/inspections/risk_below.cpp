// The only place where inspections ask checks and complaints.
#include "supervision/checks/api.hpp"
#include "supervision/complaints/api.hpp"
#include "supervision/inspections/risk_sources.hpp"

namespace luoshi::supervision::inspections {

std::vector<InspectedCase> open_cases_of_checks(Work& work, const org::BodyLine& school) {
    constexpr int long_ago = 20 * 365;
    std::vector<InspectedCase> cases;
    for (const auto& count : checks::count_cases(work, school.path, work.today().plus_days(-long_ago), work.today().plus_days(1))) {
        const auto open = count.open + count.ordered;
        if (open == 0) continue;
        const auto advice = checks::advice_of_case(count.rule);
        cases.push_back({advice.remedy, advice.basis, count.severity, open});
    }
    return cases;
}

OutsideFacts facts_of_checks_and_complaints(Work& work, const org::BodyLine& school) {
    constexpr int long_ago = 20 * 365;  // an open case counts however old it is
    const auto tomorrow = work.today().plus_days(1);
    OutsideFacts facts;
    for (const auto& count : checks::count_cases(work, school.path, work.today().plus_days(-long_ago), tomorrow)) {
        const auto open = count.open + count.ordered;
        if (count.severity == "error") facts.open_errors += open;
        if (count.severity == "warning") facts.open_warnings += open;
    }
    for (const auto& count : complaints::count_complaints(work, school.path, work.today().plus_days(-365), tomorrow)) facts.complaints += count.received;
    return facts;
}

}  // namespace luoshi::supervision::inspections
