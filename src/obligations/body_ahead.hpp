// What duties say before their body ends, merges or leaves its county: how many are open, and that somebody has to take them on.
#pragma once
#include <vector>

#include "org/api.hpp"

namespace luoshi::obligations {

std::vector<org::BodyHolding> duties_ahead(Work& work, const org::BodyAhead& ahead);

}  // namespace luoshi::obligations
