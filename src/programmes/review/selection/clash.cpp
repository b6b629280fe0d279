// Which rules cannot be kept together inside a box. One rule alone and a maximum with a minimum are counted; what takes more rules is found by
// QuickXplain (Junker: Preferred explanations and relaxations for over-constrained problems, AAAI 2004): few questions, none of the rules superfluous.
#include <algorithm>
#include <functional>
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
    using Possible = std::function<bool(const std::vector<char>& active)>;
    Explainer(Possible possible, std::size_t rules) : possible_(std::move(possible)), active_(rules) {}
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
    bool clashes() const { return !possible_(active_); }
    Possible possible_;
    std::vector<char> active_;
};

// One rule alone, or a maximum with a minimum. Only a maximum that is nearly reached and a minimum that is not yet kept can clash.
std::optional<List> counted_clash(const Compiled& contest, const Box& box) {
    const auto rules = static_cast<std::uint32_t>(contest.bounds.size());
    for (std::uint32_t a = 0; a < rules; ++a) {
        if (clashes_alone(contest.bounds[a], box)) return List{a};
    }
    if (rules > pairs_of_most) return std::nullopt;
    std::vector<std::int64_t> low(rules);
    List wanting;
    for (std::uint32_t b = 0; b < rules; ++b) {
        low[b] = sum_over(contest.bounds[b].types, box.low);
        if (!contest.bounds[b].upper && low[b] < contest.bounds[b].number) wanting.push_back(b);
    }
    for (std::uint32_t a = 0; a < rules; ++a) {
        for (const auto b : wanting) {
            if (!contest.bounds[a].upper || contest.bounds[a].number - low[a] >= contest.bounds[b].number) continue;
            if (clash_together(contest.bounds[a], contest.bounds[b], box)) return List{std::min(a, b), std::max(a, b)};
        }
    }
    return std::nullopt;
}

List clash_of(const Compiled& contest, const Box& box, Explainer::Possible possible) {
    if (auto counted = counted_clash(contest, box)) return std::move(*counted);
    // The minima first: where there is a choice they are kept, they are what people can speak about.
    List all(contest.bounds.size());
    std::iota(all.begin(), all.end(), 0U);
    std::ranges::stable_partition(all, [&](std::uint32_t r) { return !contest.bounds[r].upper; });
    auto found = Explainer(std::move(possible), all.size()).needed(all, false);
    std::ranges::sort(found);
    return found;
}

}  // namespace

List smallest_clash(const Compiled& contest, const Oracle& oracle, const Box& box) {
    return clash_of(contest, box, [&](const std::vector<char>& active) { return oracle.find(box, active).has_value(); });
}

List smallest_clash(const Compiled& contest, const Oracle& oracle, const Box& box, const OneMore& wanted) {
    auto all = box;
    ++all.low[wanted.type];
    return clash_of(contest, all, [&](const std::vector<char>& active) { return oracle.one_more(box, wanted.type, wanted.numbers, active).has_value(); });
}

}  // namespace luoshi::programmes::review::selection
