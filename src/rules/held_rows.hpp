// Everything that holds at a place, one row for each stage and kind of area that makes a difference. Pure but for the
// one query of the ruleset.
#pragma once
#include <vector>

#include "rules/views.hpp"
#include "rules/what_holds.hpp"

namespace luoshi::rules {

// Absent: all of compulsory education, and every kind of area.
struct Circle {
    std::vector<org::Stage> stages = {};
    std::optional<org::Tier> tier = {};
};

std::vector<HeldRow> held_rows(const Ruleset& rules, const Circle& circle);

}  // namespace luoshi::rules
