#include "programmes/review/marking/reckon.hpp"

#include <algorithm>
#include <cmath>

namespace luoshi::programmes::review::marking {
namespace {

// Mean points of an item of the sheet over its marks, in thousandths.
class ItemMeans {
 public:
    ItemMeans(const scoring::Sheet& sheet, const std::vector<const SignedMarks*>& marks) : count_(static_cast<std::int64_t>(marks.size())) {
        for (const auto* one : marks) {
            const auto score = scoring::score(sheet, one->facts);
            if (!score) continue;
            for (const auto& line : score->lines) sums_[line.item] += line.points;
        }
    }
    std::int64_t of(const std::string& item) const {
        const auto found = sums_.find(item);
        return found == sums_.end() || count_ == 0 ? 0 : found->second * 10 / count_;
    }

 private:
    std::map<std::string, std::int64_t> sums_;
    std::int64_t count_;
};

std::vector<std::int64_t> ties_of(const scoring::Sheet& sheet, const std::vector<const SignedMarks*>& marks, const std::vector<std::string>& rules) {
    const ItemMeans means(sheet, marks);
    if (!rules.empty()) {
        std::vector<std::int64_t> ties;
        for (const auto& rule : rules) ties.push_back(means.of(rule));
        return ties;
    }
    std::vector<std::int64_t> ties{-std::ranges::count_if(marks, [](const auto* one) { return one->vetoed; })};
    std::int64_t core = 0;
    for (const auto* item : scoring::marked_items(sheet)) {
        if (item->core) core += means.of(item->id);
    }
    ties.push_back(core);
    for (const auto& item : sheet.items) {
        if (!item.parent) ties.push_back(means.of(item.id));
    }
    return ties;
}

std::optional<std::int64_t> in_thousandths(const std::optional<double>& points) { return points ? std::optional(scoring::thousandths(*points)) : std::nullopt; }

Reckoned reckoned(const scoring::Sheet& sheet, const scoring::ObjectResult& object, const std::vector<const SignedMarks*>& marks, const MarkingTerms& terms) {
    Reckoned made;
    made.application = object.object;
    made.marks = object.marks;
    made.mean = scoring::thousandths(object.mean);
    made.trimmed = in_thousandths(object.trimmed);
    made.corrected = std::max<std::int64_t>(0, scoring::thousandths(object.corrected));
    made.low = in_thousandths(object.low);
    made.high = in_thousandths(object.high);
    made.spread = scoring::thousandths(object.spread);
    made.rule = terms.rule == ScoreRule::trimmed && !made.trimmed ? ScoreRule::mean : terms.rule;
    made.score = made.rule == ScoreRule::trimmed ? *made.trimmed : made.rule == ScoreRule::corrected ? made.corrected : made.mean;
    const auto vetoes = std::ranges::count_if(marks, [](const auto* one) { return one->vetoed; });
    made.vetoed = 2 * vetoes > static_cast<std::int64_t>(marks.size());
    made.ties = ties_of(sheet, marks, terms.ties);
    return made;
}

}  // namespace

Reckoning reckon(const scoring::Sheet& sheet, const std::vector<SignedMarks>& marks, const MarkingTerms& terms) {
    std::vector<scoring::PanelMark> panel;
    std::map<std::string, std::vector<const SignedMarks*>> by_item;
    for (const auto& one : marks) {
        panel.push_back({one.expert, one.application, static_cast<double>(one.total) / 100});
        by_item[one.application].push_back(&one);
    }
    Reckoning made;
    if (panel.empty()) return made;
    const auto result = scoring::judge(panel);
    made.experts = result.experts;
    if (terms.spread > 0) made.spreads = scoring::spread_cases(result, {terms.spread, terms.experts_most});
    std::map<std::string, scoring::Standing> standings;
    for (auto& one : scoring::standings(result)) standings.emplace(one.object, one);
    std::vector<scoring::Ranked> ranked;
    std::map<std::string, Reckoned> items;
    for (const auto& object : result.objects) {
        auto one = reckoned(sheet, object, by_item[object.object], terms);
        one.standing = standings[object.object];
        ranked.push_back({one.application, one.score, one.ties});
        items.emplace(one.application, std::move(one));
    }
    for (const auto& place : scoring::rank(std::move(ranked))) {
        auto& one = items[place.id];
        one.rank = place.rank;
        one.tied = place.tied;
        made.items.push_back(std::move(one));
    }
    return made;
}

}  // namespace luoshi::programmes::review::marking
