// What this room counts in tally, and how it counts the same by brute force. In a header of its own: few need it.
#pragma once
#include <span>

#include "tally/api.hpp"

namespace luoshi::afterschool::catalogue {

std::span<const tally::Recount> counted();

}  // namespace luoshi::afterschool::catalogue
