// Ranks with ties: 1, 2, 2, 4.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace luoshi::scoring {

struct Ranked {
    std::string id;
    std::int64_t points = 0;             // more is better
    std::vector<std::int64_t> ties = {};  // what decides among equal points, in order; more is better; all of the same length
};

struct Place {
    std::string id;
    std::int64_t rank = 1;
    bool tied = false;  // shares its rank with another
};

// The best first; tied ones in the order of their ids, so that the order given changes nothing.
std::vector<Place> rank(std::vector<Ranked> entries);

}  // namespace luoshi::scoring
