// What bills say before their school ends, merges or leaves its county: how many are open, and that they stay where they were issued.
#pragma once
#include <vector>

#include "org/api.hpp"

namespace luoshi::fees::charges {

std::vector<org::BodyHolding> bills_ahead(Work& work, const org::BodyAhead& ahead);

}  // namespace luoshi::fees::charges
