#include "scoring/rank.hpp"

#include <algorithm>
#include <tuple>

namespace luoshi::scoring {

std::vector<Place> rank(std::vector<Ranked> entries) {
    const auto worth = [](const Ranked& one) { return std::tie(one.points, one.ties); };
    std::ranges::sort(entries, [&](const Ranked& a, const Ranked& b) { return worth(a) != worth(b) ? worth(a) > worth(b) : a.id < b.id; });
    std::vector<Place> places;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool like_before = i > 0 && worth(entries[i]) == worth(entries[i - 1]);
        const bool like_after = i + 1 < entries.size() && worth(entries[i]) == worth(entries[i + 1]);
        places.push_back({entries[i].id, like_before ? places.back().rank : static_cast<std::int64_t>(i + 1), like_before || like_after});
    }
    return places;
}

}  // namespace luoshi::scoring
