// How much of what some need may be given to them, and what stops the rest: a maximum flow and its cut.
#pragma once
#include "programmes/review/assignment/shortage.hpp"

namespace luoshi::programmes::review::assignment {

struct Cut {
    std::vector<std::uint32_t> wanting;  // of those asked about: together they need more than `offered`
    std::vector<std::uint32_t> full;     // of the other side: all they have is taken
    std::int64_t needed = 0;             // in parts
    std::int64_t offered = 0;
    bool enough() const { return wanting.empty(); }
};

// For items: their needs against the experts' maxima. For minima: the experts' minima against the items' needs. Only `asked` are looked at.
Cut cut_of(const Table& table, Wanting wanting, const std::vector<std::uint32_t>& asked);

}  // namespace luoshi::programmes::review::assignment
