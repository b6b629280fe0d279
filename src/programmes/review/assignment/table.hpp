// The pairs that may be assigned under the rules, item by item: what the solver, the proof and the explanation of a shortage all read.
#pragma once
#include <span>

#include "programmes/review/assignment/assignment.hpp"

namespace luoshi::programmes::review::assignment {

struct Table {
    struct Entry {
        std::uint32_t expert = 0;
        std::uint32_t unit = 0;  // with distinct units: number of the unit, one of its own for whoever has none; else the expert
        std::int64_t cost = 0;
    };
    std::vector<std::size_t> first;  // of item i: entries first[i] … first[i + 1], by unit, then expert
    std::vector<Entry> entries;
    std::vector<std::int64_t> needed;    // by item
    std::vector<std::int64_t> min, max;  // by expert; max counts the items that are open to the expert, too
    std::int64_t load_cost = 0;
    std::int64_t pair_most = 1;  // of `scale`
    std::int64_t scale = 1;      // so many parts is one review

    std::size_t items() const { return needed.size(); }
    std::size_t experts() const { return max.size(); }
    std::span<const Entry> of(std::size_t item) const { return {entries.data() + first[item], first[item + 1] - first[item]}; }
};

enum class Parts { whole_reviews, thousandths };

// The instance was checked; the rules are checked here ("bad-rules").
Result<Table> table_of(const Instance& instance, const Rules& rules, Parts parts);

}  // namespace luoshi::programmes::review::assignment
