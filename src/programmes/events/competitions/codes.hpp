// Codes that say nothing: random, never in a row, so that nobody learns from one how many there are.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "foundation/random.hpp"
#include "foundation/result.hpp"

namespace luoshi::programmes::events::competitions {

// Letters and digits that cannot be mistaken for each other.
std::string random_code(Random& random, int length = 6);
// Different from each other and from those that are taken.
std::vector<std::string> distinct_codes(Random& random, std::size_t count, std::set<std::string> taken = {});

// One draw of a layer: the order of the list, and the record with which anybody re-runs it.
struct DrawnLayer {
    std::vector<std::string> order;
    std::string seed;        // hexadecimal
    std::string commitment;  // digest of the seed, shown at once; the record is shown when the codes are opened
    std::string record;
};
Result<DrawnLayer> draw_layer(Random& random, std::vector<std::string> list, std::string title);

}  // namespace luoshi::programmes::events::competitions
