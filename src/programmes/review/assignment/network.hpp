// One minimum cost flow over some of the pairs, solved by the network simplex of LEMON (Dezső, Jüttner, Kovács: LEMON, an open source C++ graph
// template library, 2011). The only place that knows the library.
//
//   item ──pair, at most pair_most──→ expert ──i-th review: i × load cost──→ sink        and   item ──penalty──→ sink   for reviews that nobody gives
//   item ──at most one──→ unit of the item ──→ experts of the unit                       where two open experts share a unit
// A review below an expert's minimum earns the penalty, so that minima are met before anything else is saved.
#pragma once
#include "programmes/review/assignment/table.hpp"

namespace luoshi::programmes::review::assignment {

struct Restricted {
    std::vector<std::vector<std::uint32_t>> pairs;  // of each item: places in table.entries, ascending
    std::vector<std::int64_t> loads;                // of each expert: reviews that are offered to the library, at most max
};

struct Flow {
    std::vector<std::vector<std::int64_t>> parts;  // of each pair offered
    std::vector<std::int64_t> load;                // by expert, in parts
    std::vector<std::int64_t> missing;             // by item, in parts
    Prices prices;
};

Flow cheapest_flow(const Table& table, const Restricted& restricted, std::int64_t penalty);

}  // namespace luoshi::programmes::review::assignment
