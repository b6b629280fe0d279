#include "reporting/uncertainty.hpp"

#include <algorithm>
#include <cmath>

namespace luoshi::reporting {

Interval wilson(std::int64_t k, std::int64_t n) {
    constexpr double z = 1.959963984540054;
    const double size = static_cast<double>(n);
    const double share = static_cast<double>(k) / size;
    const double middle = share + z * z / (2 * size);
    const double spread = z * std::sqrt(share * (1 - share) / size + z * z / (4 * size * size));
    const double scale = 1 + z * z / size;
    return {std::max(0.0, (middle - spread) / scale), std::min(1.0, (middle + spread) / scale)};
}

std::vector<int> ranks_of(std::span<const double> scores) {
    std::vector<int> ranks;
    for (const double score : scores) ranks.push_back(1 + static_cast<int>(std::ranges::count_if(scores, [&](double other) { return other > score; })));
    return ranks;
}

}  // namespace luoshi::reporting
