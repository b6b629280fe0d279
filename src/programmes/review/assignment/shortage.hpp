// Why there is no assignment: the items that cannot be served and the bound that stops them, in words that can be checked by counting.
//
// Found as a minimum cut (LEMON's push-relabel) and made as small as it gets: no item of a shortage can be left out without the rest being served.
#pragma once
#include "programmes/review/assignment/table.hpp"

namespace luoshi::programmes::review::assignment {

enum class Wanting {
    items,   // these items need more reviews than may be given to them
    minima,  // these experts are to review more than they may
};
BOOST_DESCRIBE_ENUM(Wanting, items, minima)

// One change that alone would end the shortage.
enum class Relief { cap, default_cost, distinct_units, pair_cap };
BOOST_DESCRIBE_ENUM(Relief, cap, default_cost, distinct_units, pair_cap)
struct Remedy {
    Relief relief = Relief::cap;
    std::optional<std::int64_t> cap;  // the smallest that is enough
};
BOOST_DESCRIBE_STRUCT(Remedy, (), (relief, cap))

struct Shortage {
    Wanting wanting = Wanting::items;
    std::vector<std::uint32_t> items;    // wanting: the ones that cannot all be served; minima: the ones that are all taken
    std::vector<std::uint32_t> experts;  // wanting items: those whose maximum stops it; minima: the ones who cannot have enough
    std::int64_t needed = 0;             // reviews, in thousandths
    std::int64_t offered = 0;            // what the rules leave for them at most, in thousandths
    std::vector<Remedy> remedies;
    std::string words;
    std::string words_en;
};

// Empty when everything can be served. Every single item that lacks experts is named; of shortages of several items together, disjoint ones.
std::vector<Shortage> shortages(const Instance& instance, const Rules& rules, Parts parts = Parts::whole_reviews);

// "cannot-assign": the first shortages in the sentence, all of them as fields.
Problem shortage_problem(const Instance& instance, const Rules& rules, Parts parts);

}  // namespace luoshi::programmes::review::assignment
