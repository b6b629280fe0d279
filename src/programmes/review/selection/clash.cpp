// Which rules cannot be kept together inside a box. One rule alone and a maximum with a minimum are counted; what takes more rules is found by
// QuickXplain (Junker: Preferred explanations and relaxations for over-constrained problems, AAAI 2004): few questions, none of the rules superfluous.
#include <algorithm>
#include <numeric>

#include "programmes/review/selection/run.hpp"

namespace luoshi::programmes::review::selection {
namespace {

using List = std::vector<std::uint32_t>;
constexpr std::uint32_t pairs_of_most = 150;

std::int64_t sum_over(const List& types, const std::vector<std::int64_t>& numbers) {
    return std::accumulate(types.begin(), types.end(), std::int64_t{0}, [&](std::int64_t sum, std::uint32_t t) { return sum + numbers[t]; });
}

bool clashes_alone(const Bound& bound, const Box& box) {
    return bound.upper ? sum_over(bound.types, box.low) > bound.number : sum_over(bound.types, box.high) < bound.number;
}

// The most that the minimum's types can come to while the maximum holds.
bool clash_together(const Bound& upper, const Bound& lower, const Box& box) {
    std::int64_t shared = 0, outside = 0, fixed = 0;
    for (const auto t : lower.types) (std::ranges::binary_search(upper.types, t) ? shared : outside) += box.high[t];
    for (const auto t : upper.types) fixed += std::ranges::binary_search(lower.types, t) ? 0 : box.low[t];
    return outside + std::min(shared, upper.number - fixed) < lower.number;
}

class Explainer {
 public:
    Explainer(const Oracle& oracle, const Box& box, std::size_t rules) : oracle_(oracle), box_(box), active_(rules) {}
    // Of `list`, together with what is active: what is needed for a clash.
    List needed(const List& list, bool something_added) {
        if (something_added && clashes()) return {};
        if (list.size() == 1) return list;
        const auto middle = list.begin() + static_cast<std::ptrdiff_t>(list.size() / 2);
        const List first(list.begin(), middle), second(middle, list.end());
        auto of_second = with(first, second);
        auto all = with(of_second, first);
        all.insert(all.end(), of_second.begin(), of_second.end());
        return all;
    }

 private:
    List with(const List& added, const List& list) {
        for (const auto r : added) active_[r] = 1;
        auto result = needed(list, !added.empty());
        for (const auto r : added) active_[r] = 0;
        return result;
    }
    bool clashes() const { return !oracle_.find(box_, active_); }
    const Oracle& oracle_;
    const Box& box_;
    std::vector<char> active_;
};

}  // namespace

List smallest_clash(const Compiled& contest, const Oracle& oracle, const Box& box) {
    const auto rules = static_cast<std::uint32_t>(contest.bounds.size());
    for (std::uint32_t a = 0; a < rules; ++a) {
        if (clashes_alone(contest.bounds[a], box)) return {a};
    }
    for (std::uint32_t a = 0; rules <= pairs_of_most && a < rules; ++a) {
        for (std::uint32_t b = 0; contest.bounds[a].upper && b < rules; ++b) {
            if (!contest.bounds[b].upper && clash_together(contest.bounds[a], contest.bounds[b], box)) return {std::min(a, b), std::max(a, b)};
        }
    }
    // The minima first: where there is a choice they are kept, they are what people can speak about.
    List all(rules);
    std::iota(all.begin(), all.end(), 0U);
    std::ranges::stable_partition(all, [&](std::uint32_t r) { return !contest.bounds[r].upper; });
    auto found = Explainer(oracle, box, rules).needed(all, false);
    std::ranges::sort(found);
    return found;
}

}  // namespace luoshi::programmes::review::selection
