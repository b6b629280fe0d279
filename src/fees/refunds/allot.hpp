// Which payments a refund goes back by: the latest first, never more than came in there. Pure.
#pragma once
#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "foundation/money.hpp"

namespace luoshi::fees::refunds {

struct Part {
    std::size_t source = 0;  // place in the list of sources
    Money amount;
};

// `left`: what can still go back by each source, in the order in which they are taken. Less than the amount when they do not hold enough.
inline std::vector<Part> allot(Money amount, std::span<const Money> left) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < left.size() && amount > Money{}; ++i) {
        const auto taken = std::min(amount, left[i]);
        if (taken <= Money{}) continue;
        parts.push_back({i, taken});
        amount -= taken;
    }
    return parts;
}

}  // namespace luoshi::fees::refunds
