#include "scoring/standings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "scoring/rank.hpp"

namespace luoshi::scoring {
namespace {

template <class PointsOf>
std::map<std::string, std::int64_t> ranks_by(const PanelResult& result, const PointsOf& points_of) {
    std::vector<Ranked> entries;
    for (const auto& one : result.objects) entries.push_back({one.object, thousandths(points_of(one))});
    std::map<std::string, std::int64_t> ranks;
    for (const auto& place : rank(std::move(entries))) ranks[place.id] = place.rank;
    return ranks;
}

// How many intervals lie wholly above this one, and wholly below.
void open_ranks(const PanelResult& result, const ObjectResult& own, Standing& standing) {
    if (!own.low) return;
    std::int64_t above = 0, below = 0;
    for (const auto& other : result.objects) {
        above += *other.low > *own.high ? 1 : 0;
        below += *other.high < *own.low ? 1 : 0;
    }
    standing.best_rank = above + 1;
    standing.worst_rank = static_cast<std::int64_t>(result.objects.size()) - below;
    standing.moved = standing.rank_mean < *standing.best_rank || standing.rank_mean > *standing.worst_rank;
}

}  // namespace

std::int64_t thousandths(double points) { return std::llround(points * 1000); }

std::vector<Standing> standings(const PanelResult& result) {
    const auto by_mean = ranks_by(result, [](const ObjectResult& one) { return one.mean; });
    const auto by_corrected = ranks_by(result, [](const ObjectResult& one) { return one.corrected; });
    const bool trimmed = std::ranges::all_of(result.objects, [](const ObjectResult& one) { return one.trimmed.has_value(); });
    const auto by_trimmed = trimmed ? ranks_by(result, [](const ObjectResult& one) { return *one.trimmed; }) : std::map<std::string, std::int64_t>{};
    std::vector<Standing> all;
    for (const auto& one : result.objects) {
        Standing standing;
        standing.object = one.object;
        standing.rank_mean = by_mean.at(one.object);
        if (trimmed) standing.rank_trimmed = by_trimmed.at(one.object);
        standing.rank_corrected = by_corrected.at(one.object);
        open_ranks(result, one, standing);
        all.push_back(std::move(standing));
    }
    std::ranges::stable_sort(all, {}, [](const Standing& one) { return std::pair(one.rank_corrected, one.object); });
    return all;
}

std::vector<SpreadCase> spread_cases(const PanelResult& result, const SpreadRule& rule) {
    std::vector<SpreadCase> cases;
    for (const auto& one : result.objects) {
        if (one.spread <= rule.spread) continue;
        SpreadCase it{one.object, one.spread, one.marks, one.marks < rule.experts_most ? Asked::one_more : Asked::enough_experts, {}, {}};
        it.words = fmt::format("{} 名专家的最高分与最低分相差 {:g} 分，超过 {:g} 分：{}", one.marks, one.spread, rule.spread,
                               it.asked == Asked::one_more ? "增加一名专家" : fmt::format("专家已有 {} 名，由评审组复议", rule.experts_most));
        it.words_en = fmt::format("the marks of {} experts differ by {:g} points, more than {:g}: {}", one.marks, one.spread, rule.spread,
                                  it.asked == Asked::one_more ? "one more expert is asked" : fmt::format("with {} experts the panel talks it over", rule.experts_most));
        cases.push_back(std::move(it));
    }
    return cases;
}

}  // namespace luoshi::scoring
