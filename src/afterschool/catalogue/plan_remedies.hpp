// What a school can do about the checks that an approved plan no longer passes. An approved plan is locked: its contracts, proofs and prices can be put right
// beside it, everything else needs the bureau to return the plan, or a new one. Pure.
#pragma once
#include <string>
#include <vector>

#include "afterschool/catalogue/shared_views.hpp"

namespace luoshi::afterschool::catalogue {

struct Remedies {
    std::string words;
    std::string words_en;
};

// For the lines that fail, each remedy once; the last one is always the way back, or a new plan.
Remedies remedies_for(const std::vector<PlanCheckLine>& lines);

}  // namespace luoshi::afterschool::catalogue
