#include "programmes/review/assignment/constraints.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

namespace luoshi::programmes::review::assignment {
namespace {

const std::string& item_of(const Instance& instance, const Pair& pair) { return instance.items[pair.item].name; }
const std::string& expert_of(const Instance& instance, const Pair& pair) { return instance.experts[pair.expert].name; }

std::map<Pair, std::int64_t> bids_of(const Instance& instance) {
    std::map<Pair, std::int64_t> bids;
    for (const auto& bid : instance.bids) bids[{bid.expert, bid.item}] = bid.cost;
    return bids;
}

std::vector<std::int64_t> loads_of(const Instance& instance, const std::vector<Pair>& pairs) {
    std::vector<std::int64_t> loads(instance.experts.size());
    for (const auto& pair : pairs) ++loads[pair.expert];
    return loads;
}

}  // namespace

void Conflicts::find(const Instance& instance, const Rules&, const std::vector<Pair>& pairs, std::vector<Breach>& breaches) {
    const std::set<Pair> conflicts(instance.conflicts.begin(), instance.conflicts.end());
    for (const auto& pair : pairs) {
        if (conflicts.contains(pair))
            breaches.push_back({"conflicts", fmt::format("{} 须回避 {}", expert_of(instance, pair), item_of(instance, pair)),
                                fmt::format("{} must avoid {}", expert_of(instance, pair), item_of(instance, pair))});
    }
}

void ListedPairs::find(const Instance& instance, const Rules& rules, const std::vector<Pair>& pairs, std::vector<Breach>& breaches) {
    if (rules.default_cost) return;
    const auto bids = bids_of(instance);
    for (const auto& pair : pairs) {
        if (!bids.contains(pair))
            breaches.push_back({"listed_pairs", fmt::format("{} 没有申报 {}", expert_of(instance, pair), item_of(instance, pair)),
                                fmt::format("{} did not bid on {}", expert_of(instance, pair), item_of(instance, pair))});
    }
}

void PerItem::find(const Instance& instance, const Rules& rules, const std::vector<Pair>& pairs, std::vector<Breach>& breaches) {
    std::vector<std::set<std::uint32_t>> experts(instance.items.size());
    for (const auto& pair : pairs) {
        if (!experts[pair.item].insert(pair.expert).second)
            breaches.push_back({"per_item", fmt::format("{} 两次安排给 {}", item_of(instance, pair), expert_of(instance, pair)),
                                fmt::format("{} is given to {} twice", item_of(instance, pair), expert_of(instance, pair))});
    }
    for (std::size_t i = 0; i < experts.size(); ++i) {
        const auto needed = instance.items[i].needed.value_or(rules.per_item);
        if (static_cast<std::int64_t>(experts[i].size()) != needed)
            breaches.push_back({"per_item", fmt::format("{} 应有 {} 名专家，实有 {} 名", instance.items[i].name, needed, experts[i].size()),
                                fmt::format("{} needs {} experts and has {}", instance.items[i].name, needed, experts[i].size())});
    }
}

void Cap::find(const Instance& instance, const Rules& rules, const std::vector<Pair>& pairs, std::vector<Breach>& breaches) {
    const auto loads = loads_of(instance, pairs);
    for (std::size_t e = 0; e < loads.size(); ++e) {
        const auto& expert = instance.experts[e];
        if ((rules.cap && loads[e] > *rules.cap) || (expert.max && loads[e] > *expert.max))
            breaches.push_back({"cap", fmt::format("{} 有 {} 项，超过上限", expert.name, loads[e]), fmt::format("{} has {} items, more than the maximum", expert.name, loads[e])});
    }
}

void Minimum::find(const Instance& instance, const Rules&, const std::vector<Pair>& pairs, std::vector<Breach>& breaches) {
    const auto loads = loads_of(instance, pairs);
    for (std::size_t e = 0; e < loads.size(); ++e) {
        const auto& expert = instance.experts[e];
        if (loads[e] < expert.min)
            breaches.push_back({"minimum", fmt::format("{} 只有 {} 项，少于下限 {}", expert.name, loads[e], expert.min),
                                fmt::format("{} has {} items, less than the minimum of {}", expert.name, loads[e], expert.min)});
    }
}

void DistinctUnits::find(const Instance& instance, const Rules& rules, const std::vector<Pair>& pairs, std::vector<Breach>& breaches) {
    if (!rules.distinct_units) return;
    std::map<std::pair<std::uint32_t, std::string_view>, std::uint32_t> first;  // of an item and a unit
    for (const auto& pair : pairs) {
        const auto& unit = instance.experts[pair.expert].unit;
        if (unit.empty()) continue;
        const auto [other, fresh] = first.emplace(std::pair(pair.item, std::string_view(unit)), pair.expert);
        if (!fresh)
            breaches.push_back({"distinct_units", fmt::format("{} 和 {} 同属 {}，都评 {}", instance.experts[other->second].name, expert_of(instance, pair), unit, item_of(instance, pair)),
                                fmt::format("{} and {} are both of {} and review {}", instance.experts[other->second].name, expert_of(instance, pair), unit, item_of(instance, pair))});
    }
}

const std::vector<ConstraintFacts>& all_constraints() {
    static const std::vector<ConstraintFacts> all{Conflicts::facts, ListedPairs::facts, PerItem::facts, Cap::facts, Minimum::facts, DistinctUnits::facts};
    return all;
}

std::vector<Breach> breaches_of(const Instance& instance, const Rules& rules, const std::vector<Pair>& pairs) {
    std::vector<Breach> breaches;
    Conflicts::find(instance, rules, pairs, breaches);
    ListedPairs::find(instance, rules, pairs, breaches);
    PerItem::find(instance, rules, pairs, breaches);
    Cap::find(instance, rules, pairs, breaches);
    Minimum::find(instance, rules, pairs, breaches);
    DistinctUnits::find(instance, rules, pairs, breaches);
    return breaches;
}

std::int64_t cost_of(const Instance& instance, const Rules& rules, const std::vector<Pair>& pairs) {
    const auto bids = bids_of(instance);
    std::int64_t cost = 0;
    for (const auto& pair : pairs) {
        const auto bid = bids.find(pair);
        cost += bid == bids.end() ? rules.default_cost.value_or(0) : bid->second;
    }
    for (const auto load : loads_of(instance, pairs)) cost += rules.load_cost * load * (load - 1) / 2;
    return cost;
}

}  // namespace luoshi::programmes::review::assignment
