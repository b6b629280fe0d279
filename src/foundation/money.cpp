#include "foundation/money.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace luoshi {

__extension__ using Wide = __int128;

std::vector<Money> Money::split(std::span<const std::int64_t> weights) const {
    const auto whole = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    std::vector<Money> parts;
    std::vector<std::pair<std::int64_t, std::size_t>> remainders;  // the larger first
    const auto size = std::abs(fen_);
    auto left = size;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto scaled = static_cast<Wide>(size) * weights[i];
        const auto part = static_cast<std::int64_t>(scaled / whole);
        remainders.emplace_back(-static_cast<std::int64_t>(scaled % whole), i);
        parts.push_back(fen(part));
        left -= part;
    }
    std::ranges::stable_sort(remainders);
    for (std::int64_t i = 0; i < left; ++i) parts[remainders[static_cast<std::size_t>(i)].second] += fen(1);
    if (fen_ < 0) {
        for (auto& part : parts) part = -part;
    }
    return parts;
}

std::string Money::yuan() const {
    const auto size = std::abs(fen_);
    return fmt::format("{}{}.{:02}", fen_ < 0 ? "-" : "", size / 100, size % 100);
}

}  // namespace luoshi
