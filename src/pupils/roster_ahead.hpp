// What the roster says before a school ends, merges, gives up classes or leaves its county: how many pupils and classes there are, and what becomes of them.
#pragma once
#include <vector>

#include "org/api.hpp"

namespace luoshi::pupils {

std::vector<org::BodyHolding> roster_ahead(Work& work, const org::BodyAhead& ahead);

}  // namespace luoshi::pupils
