// wishes.csv: by far the longest of the files, read by many threads. A list may stand in pieces; repeats are found and refused.
#pragma once
#include "afterschool/allocation/matching/catalogue.hpp"

namespace luoshi::afterschool::allocation::matching {

// Fills the market and answers by which columns, or refuses with "bad-wishes" and the line.
Result<Columns> read_wishes(std::string_view text, const Catalogue& catalogue, Tables& t, unsigned threads);

}  // namespace luoshi::afterschool::allocation::matching
