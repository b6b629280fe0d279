// What a change of a rule would mean for term plans: asked by the rule editor before the value is entered.
#pragma once
#include <vector>

#include "rules/api.hpp"

namespace luoshi::afterschool::catalogue {

// The live plans of the schools of the change, where the plan is checked against that parameter; kind "plan". An
// approved plan keeps its prices and slots: the words say so.
std::vector<rules::ImpactItem> plans_touched(Work& work, const rules::ChangeAhead& change);

}  // namespace luoshi::afterschool::catalogue
