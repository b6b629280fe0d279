#include "programmes/events/competitions/awards.hpp"

#include <algorithm>
#include <set>

namespace luoshi::programmes::events::competitions {

std::int64_t places_for(std::int64_t competitors, std::int64_t permille, Rounding rounding) {
    const auto exact = competitors * permille;
    switch (rounding) {
        case Rounding::down: return exact / 1000;
        case Rounding::up: return (exact + 999) / 1000;
        case Rounding::half_up: return (exact + 500) / 1000;
    }
    return 0;
}

std::string level_at(std::int64_t rank, std::int64_t tied, std::int64_t points, std::int64_t competitors, const AwardRule& rule) {
    if (points < rule.floor) return {};
    const auto place = rule.ties == TieCut::all_better ? rank : rank + tied - 1;
    std::int64_t border = 0;
    for (const auto& level : rule.levels) {
        border += places_for(competitors, level.permille, rule.rounding);
        if (place <= border) return level.key;
    }
    return {};
}

std::vector<std::string> levels_for(std::span<const Ranking> all, const AwardRule& rule) {
    std::vector<std::string> levels;
    for (const auto& one : all) {
        const auto tied = std::ranges::count(all, one.rank, &Ranking::rank);
        levels.push_back(level_at(one.rank, tied, one.points, static_cast<std::int64_t>(all.size()), rule));
    }
    return levels;
}

std::string fault_of(const AwardRule& rule) {
    std::set<std::string> keys;
    std::int64_t sum = 0;
    for (const auto& level : rule.levels) {
        if (level.key.empty() || level.title.empty()) return "award-unnamed";
        if (level.key == "shown" || !keys.insert(level.key).second) return "award-twice";
        if (level.permille <= 0) return "award-share";
        sum += level.permille;
    }
    return sum > 1000 ? "award-share" : "";
}

}  // namespace luoshi::programmes::events::competitions
