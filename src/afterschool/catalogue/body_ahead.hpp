// What term plans say before their school ends, merges, gives up classes or leaves its county: while one runs, its pupils, seats, lessons and prices belong together,
// so the school stays until the plan is ended or the term is over.
#pragma once
#include <vector>

#include "org/api.hpp"

namespace luoshi::afterschool::catalogue {

std::vector<org::BodyHolding> plans_ahead(Work& work, const org::BodyAhead& ahead);

}  // namespace luoshi::afterschool::catalogue
