// How sure a share of few is. Wilson's interval for k of n at 95 %: it stays within 0 and 1, and does not call three of three certain.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace luoshi::reporting {

struct Interval {
    double low = 0;
    double high = 1;
};
Interval wilson(std::int64_t k, std::int64_t n);  // n > 0, 0 <= k <= n

// Ranks from 1 by score, the greatest first; equal scores share a rank and the next one is left out.
std::vector<int> ranks_of(std::span<const double> scores);

}  // namespace luoshi::reporting
