// Which stages of compulsory education a kind of school has.
#pragma once
#include <vector>

#include "org/api.hpp"

namespace luoshi::rules {

// primary and junior, in this order; nothing for schools outside of compulsory education.
std::vector<org::Stage> stages_of(org::Stage kind);

}  // namespace luoshi::rules
