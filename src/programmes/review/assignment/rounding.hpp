// From probabilities to a draw: experts of a panel when no pair may be certain.
//
// Where a pair's probability is capped, nobody who bids skilfully can be sure to get the item they want (Jecmen, Zhang, Liu, Shah, Conitzer, Fang:
// Mitigating manipulation in peer review via randomized reviewer assignments, NeurIPS 2020). The solver gives each pair its probability; here they
// are drawn so that each pair is drawn with exactly that probability, while sums are kept in every single draw: each item gets its number of
// experts, no unit two for one item, and each expert's load is his expected one rounded down or up. Method: dependent rounding (Gandhi, Khuller,
// Parthasarathy, Srinivasan: Dependent rounding and its applications to approximation algorithms, JACM 53, 2006), here over circles of the whole
// network: along a circle of arcs that are not whole, either so much is moved forward or so much back that one becomes whole, with the odds that
// leave every expectation as it was.
#pragma once
#include "platform/draw/draw.hpp"
#include "programmes/review/assignment/assignment.hpp"

namespace luoshi::programmes::review::assignment {

// The n-th choice is decided by the lottery number of "assign|n": anybody with the seed can draw again. By item, then expert.
std::vector<Pair> draw_pairs(const Instance& instance, const Rules& rules, const std::vector<Share>& shares, const draw::Lottery& lottery);

}  // namespace luoshi::programmes::review::assignment
