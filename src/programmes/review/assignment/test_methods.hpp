// Two methods that share nothing with the solver: every assignment tried, and successive shortest paths (Bellman and Ford) on a network of its own.
#pragma once
#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "programmes/review/assignment/constraints.hpp"

namespace luoshi::programmes::review::assignment {

class Dice {  // SplitMix64
 public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::int64_t below(std::int64_t n) { return from_to(0, n - 1); }
    std::int64_t from_to(std::int64_t low, std::int64_t high) {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
        z = (z ^ z >> 27) * 0x94D049BB133111EBU;
        return low + static_cast<std::int64_t>((z ^ z >> 31) % static_cast<std::uint64_t>(high - low + 1));
    }
    bool one_in(std::int64_t n) { return below(n) == 0; }

 private:
    std::uint64_t state_;
};

struct Random {
    Instance instance;
    Rules rules;
};

// Anything may be scarce: bids, caps, minima, units.
inline Random random_instance(Dice& dice, std::int64_t items_max, std::int64_t experts_max, bool minima) {
    Random made;
    auto& [instance, rules] = made;
    const auto items = dice.from_to(1, items_max), experts = dice.from_to(1, experts_max);
    const auto spread = dice.one_in(3) ? 3 : 400;  // few different costs: many equals
    for (std::int64_t i = 0; i < items; ++i) instance.items.push_back({"i" + std::to_string(i), dice.one_in(8) ? std::optional(dice.below(3)) : std::nullopt});
    for (std::int64_t e = 0; e < experts; ++e) {
        Expert expert{"e" + std::to_string(e), dice.one_in(4) ? "" : "u" + std::to_string(dice.below(3)), 0, {}};
        if (dice.one_in(4)) expert.max = dice.below(4);
        if (minima && dice.one_in(4)) expert.min = std::min<std::int64_t>(dice.below(3), expert.max.value_or(9));
        instance.experts.push_back(expert);
    }
    const auto scarce = dice.from_to(1, 6);
    for (std::uint32_t e = 0; e < experts; ++e) {
        for (std::uint32_t i = 0; i < items; ++i) {
            if (!dice.one_in(scarce + 1)) instance.bids.push_back({e, i, dice.from_to(-spread / 4, spread)});
            if (dice.one_in(8)) instance.conflicts.push_back({e, i});
        }
    }
    rules.per_item = dice.from_to(1, 2);
    rules.load_cost = dice.one_in(4) ? 0 : dice.below(150);
    if (dice.one_in(2)) rules.cap = dice.from_to(1, 4);
    if (dice.one_in(3)) rules.default_cost = dice.from_to(0, 2 * spread);
    rules.distinct_units = dice.one_in(2);
    return made;
}

// The smallest cost of all assignments that break nothing, or nothing.
class Exhaustive {
 public:
    Exhaustive(const Instance& instance, const Rules& rules) : instance_(instance), rules_(rules) { item(0, 0); }
    std::optional<std::int64_t> best;

 private:
    void item(std::uint32_t i, std::uint32_t expert) {
        if (i == instance_.items.size()) {
            if (!breaches_of(instance_, rules_, pairs_).empty()) return;
            const auto cost = cost_of(instance_, rules_, pairs_);
            if (!best || cost < *best) best = cost;
            return;
        }
        const auto has = std::ranges::count(pairs_, i, &Pair::item);
        if (has == instance_.items[i].needed.value_or(rules_.per_item)) return item(i + 1, 0);
        for (auto e = expert; e < instance_.experts.size(); ++e) {
            pairs_.push_back({e, i});
            item(i, e + 1);
            pairs_.pop_back();
        }
    }
    const Instance& instance_;
    const Rules& rules_;
    std::vector<Pair> pairs_;
};

// One review after the other along the shortest way; without minima, which this method does not know.
class ShortestPaths {
 public:
    ShortestPaths(const Instance& instance, const Rules& rules) {
        const auto items = instance.items.size(), experts = instance.experts.size();
        const auto source = items + experts, sink = source + 1;
        nodes_ = sink + 1;
        std::set<std::pair<std::uint32_t, std::uint32_t>> conflicts;
        for (const auto& pair : instance.conflicts) conflicts.emplace(pair.expert, pair.item);
        std::int64_t needed = 0;
        for (std::uint32_t i = 0; i < items; ++i) {
            const auto own = instance.items[i].needed.value_or(rules.per_item);
            needed += own;
            for (std::int64_t n = 0; n < own; ++n) edge(source, i, 0);
            std::map<std::string, std::size_t> units;
            for (std::uint32_t e = 0; e < experts; ++e) {
                const auto bid = std::ranges::find_if(instance.bids, [&](const Bid& b) { return b.expert == e && b.item == i; });
                if (conflicts.contains({e, i}) || (bid == instance.bids.end() && !rules.default_cost)) continue;
                const auto& unit = instance.experts[e].unit;
                auto from = static_cast<std::size_t>(i);
                if (rules.distinct_units && !unit.empty()) {
                    const auto [known, fresh] = units.emplace(unit, nodes_);
                    if (fresh) edge(i, nodes_++, 0);
                    from = known->second;
                }
                edge(from, items + e, bid == instance.bids.end() ? *rules.default_cost : bid->cost);
            }
        }
        for (std::size_t e = 0; e < experts; ++e) {
            auto most = static_cast<std::int64_t>(items);
            if (rules.cap) most = std::min(most, *rules.cap);
            if (instance.experts[e].max) most = std::min(most, *instance.experts[e].max);
            for (std::int64_t n = 0; n < most; ++n) edge(items + e, sink, n * rules.load_cost);
        }
        std::int64_t cost = 0;
        for (std::int64_t n = 0; n < needed; ++n) {
            const auto step = shortest(source, sink);
            if (!step) return;
            cost += *step;
        }
        best = cost;
    }
    std::optional<std::int64_t> best;

 private:
    struct Edge {
        std::size_t from, to;
        std::int64_t cost;
        bool used = false;
    };
    void edge(std::size_t from, std::size_t to, std::int64_t cost) { edges_.push_back({from, to, cost}); }
    std::optional<std::int64_t> shortest(std::size_t source, std::size_t sink) {
        constexpr auto far = std::numeric_limits<std::int64_t>::max() / 4;
        std::vector<std::int64_t> length(nodes_, far);
        std::vector<std::size_t> by(nodes_, edges_.size());
        length[source] = 0;
        for (bool moved = true; moved;) {
            moved = false;
            for (std::size_t n = 0; n < edges_.size(); ++n) {
                const auto& edge = edges_[n];
                const auto from = edge.used ? edge.to : edge.from, to = edge.used ? edge.from : edge.to;
                const auto cost = edge.used ? -edge.cost : edge.cost;
                if (length[from] == far || length[from] + cost >= length[to]) continue;
                length[to] = length[from] + cost;
                by[to] = n;
                moved = true;
            }
        }
        if (length[sink] == far) return std::nullopt;
        for (auto at = sink; at != source;) {
            auto& edge = edges_[by[at]];
            at = edge.used ? edge.to : edge.from;
            edge.used = !edge.used;
        }
        return length[sink];
    }
    std::size_t nodes_ = 0;
    std::vector<Edge> edges_;
};

}  // namespace luoshi::programmes::review::assignment
