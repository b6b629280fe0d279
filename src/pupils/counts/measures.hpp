// Declared once, added to where the rows change.
#pragma once
#include "pupils/counts/api.hpp"

namespace luoshi::pupils::counts {

inline constexpr tally::Measure on_roll{"pupils.on_roll", "在籍学生（含休学）", "pupils on the roll, suspended ones too", "人", tally::Moment::lasting};

}  // namespace luoshi::pupils::counts
