// The assignment files: items, experts, bids and conflicts in, item and expert out. Formats stand in README.md.
//
// The first faults refuse everything, each with the number of its line and what to do.
#pragma once
#include <string_view>

#include "programmes/review/assignment/assignment.hpp"

namespace luoshi::programmes::review::assignment {

struct InputTexts {
    std::optional<std::string_view> items = {};    // none: the items that are bid on
    std::optional<std::string_view> experts = {};  // none: those who bid
    std::string_view bids = {};
    std::optional<std::string_view> conflicts = {};
};

// Refuses with "bad-items", "bad-experts", "bad-bids" or "bad-conflicts"; a fault a field, "line.N".
Result<Instance> read_instance(const InputTexts& texts);

// "item,expert", in the order of the lists.
std::string written(const Instance& instance, const std::vector<Pair>& pairs);

}  // namespace luoshi::programmes::review::assignment
