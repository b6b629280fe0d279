#include "programmes/events/competitions/totals.hpp"

#include <algorithm>
#include <map>

namespace luoshi::programmes::events::competitions {
namespace {

struct Sum {
    std::int64_t points = 0, marks = 0;
    std::int64_t mean() const { return marks == 0 ? 0 : (points * 10 * 2 + marks) / (2 * marks); }  // thousandths, half up
};

}  // namespace

Result<std::vector<EntryTotal>> totals_of(const scoring::Sheet& sheet, std::span<const GivenMark> marks, PanelRule rule, std::span<const std::string> ties) {
    std::vector<scoring::PanelMark> panel;
    std::map<std::pair<std::string, std::string>, Sum> items;  // by entry and item
    for (const auto& mark : marks) {
        TRY(const scoring::Score score, scoring::score(sheet, mark.facts));
        panel.push_back({mark.judge, mark.entry, static_cast<double>(score.total) / 100});
        for (const auto& line : score.lines) {
            auto& sum = items[{mark.entry, line.item}];
            sum.points += line.points;
            ++sum.marks;
        }
    }
    const auto result = scoring::judge(panel);
    const bool trims = rule == PanelRule::trimmed && std::ranges::all_of(result.objects, [](const auto& one) { return one.trimmed.has_value(); });
    std::vector<scoring::Ranked> ranked;
    for (const auto& one : result.objects) {
        scoring::Ranked entry{one.object, scoring::thousandths(trims ? *one.trimmed : one.mean), {}};
        for (const auto& item : ties) entry.ties.push_back(items[{one.object, item}].mean());
        ranked.push_back(std::move(entry));
    }
    std::map<std::string, std::int64_t> points;
    for (const auto& one : ranked) points[one.id] = one.points;
    std::vector<EntryTotal> totals;
    for (const auto& place : scoring::rank(std::move(ranked))) totals.push_back({place.id, points[place.id], place.rank});
    return totals;
}

}  // namespace luoshi::programmes::events::competitions
