// Experts for a province's call, made from a seed: what `luoshi bench assign` prints.
#pragma once
#include <cstdint>

#include "programmes/review/assignment/assignment.hpp"

namespace luoshi::programmes::review::assignment {

enum class Bids {
    dense,   // everybody bids on everything, costs 0 … 999
    sparse,  // everybody bids on a tenth; everything else is allowed at 2,000
};

// Experts of a tenth as many units (at least 12), a hundredth of the pairs in conflict, a cap a fifth above the average.
struct Made {
    Instance instance;
    Rules rules;
};
Made made_instance(std::uint32_t items, std::uint32_t per_item, std::uint32_t experts, Bids bids, std::uint64_t seed);

struct BenchFigures {
    double solve_seconds = 0;    // from lists to pairs, proof included
    double again_seconds = 0;    // after the cap moved by one
    double shares_seconds = 0;   // probabilities of at most one half
    double distinct_seconds = 0; // with distinct units
    double files_seconds = 0;    // from files to files
    double rounds = 0;
    double cost = 0;
};
BenchFigures bench_assign(std::uint32_t items, std::uint32_t per_item, std::uint32_t experts, Bids bids);

}  // namespace luoshi::programmes::review::assignment
