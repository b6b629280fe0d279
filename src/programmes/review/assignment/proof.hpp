// The proof that an assignment is the cheapest: prices, and the bound that they give.
//
// Give each item a price that it pays for every review and each expert a price for every review that is given. Whatever the prices are, no
// assignment that keeps the rules costs less than `lower_bound` (Lagrangian duality; Ahuja, Magnanti, Orlin: Network Flows, 1993, chapters 9 and
// 16): anybody can add it up in one pass over the pairs. Where it equals the cost of an assignment, that assignment is the cheapest.
#pragma once
#include "programmes/review/assignment/table.hpp"

namespace luoshi::programmes::review::assignment {

// 128 bits: sums of products must not overflow where something is proven.
__extension__ typedef __int128 Wide;

// In parts of `table.scale`.
Wide lower_bound(const Table& table, const Prices& prices);

// What somebody's `count` reviews (in parts) cost beside the bids: the i-th whole one i times the load cost.
Wide load_cost_of(const Table& table, std::int64_t count);

}  // namespace luoshi::programmes::review::assignment
