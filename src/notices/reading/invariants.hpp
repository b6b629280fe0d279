// What holds for the reading of any input: asked by the fuzz target, by the replay of its corpus and by the property
// tests.
#pragma once
#include <string>

#include "notices/reading/read_notice.hpp"

namespace luoshi::notices::reading {

// Empty where everything holds, else what does not.
std::string broken_invariant(const Reading& reading);

}  // namespace luoshi::notices::reading
