// Gathers what the checks of a plan look at: its rows, the rules that hold for its school in its term, the school
// calendar.
#pragma once
#include "afterschool/catalogue/plan_checks.hpp"
#include "afterschool/catalogue/store.hpp"

namespace luoshi::afterschool::catalogue {

std::vector<DatedRules> rules_for(Work& work, const PlanHead& head, const PlanFacts& plan);
PlanFacts facts_of(Work& work, const PlanHead& head, const std::vector<SlotRow>& slots,
                   const std::vector<CourseRow>& courses);

struct CheckedPlan {
    std::vector<PlanCheckLine> lines;
    std::vector<DatedRules> rules;

    std::int64_t count(CheckOutcome outcome) const;
};
CheckedPlan check_stored_plan(Work& work, const PlanHead& head);

// What the prices were checked against, for the approval to keep.
std::vector<RuleCopy> price_rules(const std::vector<DatedRules>& parts);

}  // namespace luoshi::afterschool::catalogue
