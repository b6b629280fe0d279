#include "programmes/review/selection/oracle.hpp"

#include <lemon/circulation.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <numeric>

namespace luoshi::programmes::review::selection {
namespace {

using Graph = lemon::SmartDigraph;
constexpr std::int64_t steps_most = 1'000'000;
constexpr std::int64_t unbounded = 1'000'000'000;

std::int64_t sum_over(const std::vector<std::uint32_t>& types, const std::vector<std::int64_t>& numbers) {
    return std::accumulate(types.begin(), types.end(), std::int64_t{0}, [&](std::int64_t sum, std::uint32_t t) { return sum + numbers[t]; });
}

}  // namespace

Oracle::Oracle(const Compiled& contest) : contest_(contest), all_(contest.bounds.size(), 1) {
    std::vector<std::uint32_t> larger_first(contest.bounds.size());
    std::iota(larger_first.begin(), larger_first.end(), 0U);
    std::ranges::stable_sort(larger_first, std::ranges::greater{}, [&](std::uint32_t b) { return contest.bounds[b].types.size(); });
    for (const auto bound : larger_first) {
        if (fits(first_, bound)) first_.bounds.push_back(bound);
        else if (fits(second_, bound)) second_.bounds.push_back(bound);
        else rest_.push_back(bound);
    }
    close(first_);
    close(second_);
}

// Inside or apart of every one that is there already; these are all at least as large.
bool Oracle::fits(const Tree& tree, std::uint32_t bound) const {
    const auto& types = contest_.bounds[bound].types;
    return std::ranges::all_of(tree.bounds, [&](std::uint32_t other) {
        const auto& larger = contest_.bounds[other].types;
        const auto common = std::ranges::count_if(types, [&](std::uint32_t t) { return std::ranges::binary_search(larger, t); });
        return common == 0 || common == static_cast<std::ptrdiff_t>(types.size());
    });
}

void Oracle::close(Tree& tree) const {
    tree.of_type.assign(contest_.of_type.size(), root);
    for (std::uint32_t n = 0; n < tree.bounds.size(); ++n) {
        const auto& types = contest_.bounds[tree.bounds[n]].types;
        tree.parent.push_back(types.empty() ? root : tree.of_type[types.front()]);
        for (const auto t : types) tree.of_type[t] = n;
    }
}

// Bounds of the types that follow from the rules outside the trees; false: none are left.
bool Oracle::tighten(Box& box, const std::vector<char>& active) const {
    for (bool moved = true; moved;) {
        moved = false;
        for (const auto r : rest_) {
            if (active[r] == 0) continue;
            const auto& bound = contest_.bounds[r];
            const auto low = sum_over(bound.types, box.low), high = sum_over(bound.types, box.high);
            if (bound.upper ? low > bound.number : high < bound.number) return false;
            for (const auto t : bound.types) {
                if (bound.upper && box.high[t] > bound.number - (low - box.low[t])) {
                    box.high[t] = bound.number - (low - box.low[t]);
                    moved = true;
                } else if (!bound.upper && box.low[t] < bound.number - (high - box.high[t])) {
                    box.low[t] = bound.number - (high - box.high[t]);
                    moved = true;
                }
                if (box.low[t] > box.high[t]) return false;
                if (moved) break;  // the sums are no longer true
            }
            if (moved) break;
        }
    }
    return true;
}

// Source → first tree, root to leaves → types → second tree, leaves to root → sink → source.
std::optional<std::vector<std::int64_t>> Oracle::flow(const Box& box, const std::vector<char>& active) const {
    Graph graph;
    const auto source = graph.addNode(), sink = graph.addNode();
    std::vector<std::int64_t> low, high;
    const auto add = [&](Graph::Node from, Graph::Node to, std::int64_t least, std::int64_t most) {
        graph.addArc(from, to);
        low.push_back(least);
        high.push_back(most);
    };
    const auto nodes_of = [&](const Tree& tree) {
        std::vector<Graph::Node> nodes;
        for (std::size_t n = 0; n < tree.bounds.size(); ++n) nodes.push_back(graph.addNode());
        return nodes;
    };
    const auto above = nodes_of(first_), below = nodes_of(second_);
    const auto at = [](const std::vector<Graph::Node>& nodes, std::uint32_t n, Graph::Node end) { return n == root ? end : nodes[n]; };
    for (std::size_t t = 0; t < box.low.size(); ++t) add(at(above, first_.of_type[t], source), at(below, second_.of_type[t], sink), box.low[t], box.high[t]);
    const auto add_tree = [&](const Tree& tree, const std::vector<Graph::Node>& nodes, bool downward) {
        for (std::size_t n = 0; n < nodes.size(); ++n) {
            const auto& bound = contest_.bounds[tree.bounds[n]];
            const bool counts = active[tree.bounds[n]] != 0;
            const auto least = counts && !bound.upper ? std::min(bound.number, unbounded) : 0, most = counts && bound.upper ? std::min(bound.number, unbounded) : unbounded;
            const auto parent = at(nodes, tree.parent[n], downward ? source : sink);
            if (downward) add(parent, nodes[n], least, most);
            else add(nodes[n], parent, least, most);
        }
    };
    add_tree(first_, above, true);
    add_tree(second_, below, false);
    add(sink, source, 0, unbounded);
    Graph::ArcMap<std::int64_t> lower(graph), upper(graph);
    for (std::size_t a = 0; a < low.size(); ++a) {
        lower[graph.arcFromId(static_cast<int>(a))] = low[a];
        upper[graph.arcFromId(static_cast<int>(a))] = high[a];
    }
    const Graph::NodeMap<std::int64_t> supply(graph, 0);
    lemon::Circulation<Graph, Graph::ArcMap<std::int64_t>, Graph::ArcMap<std::int64_t>, Graph::NodeMap<std::int64_t>> circulation(graph, lower, upper, supply);
    if (!circulation.run()) return std::nullopt;
    std::vector<std::int64_t> numbers;
    for (std::size_t t = 0; t < box.low.size(); ++t) numbers.push_back(circulation.flow(graph.arcFromId(static_cast<int>(t))));
    return numbers;
}

std::optional<std::vector<std::int64_t>> Oracle::search(Box box, const std::vector<char>& active, std::int64_t& steps) const {
    if (++steps > steps_most) throw TooHard{};
    if (!tighten(box, active)) return std::nullopt;
    auto numbers = flow(box, active);
    if (!numbers) return std::nullopt;
    for (const auto r : rest_) {
        const auto& bound = contest_.bounds[r];
        const auto sum = sum_over(bound.types, *numbers);
        if (active[r] == 0 || (bound.upper ? sum <= bound.number : sum >= bound.number)) continue;
        // Some type has to give way; there is one, or `tighten` would have said no.
        const auto t = *std::ranges::find_if(bound.types, [&](std::uint32_t one) { return bound.upper ? (*numbers)[one] > box.low[one] : (*numbers)[one] < box.high[one]; });
        const auto now = (*numbers)[t];
        auto away = box, stay = std::move(box);
        (bound.upper ? away.high[t] : away.low[t]) = bound.upper ? now - 1 : now + 1;
        (bound.upper ? stay.low[t] : stay.high[t]) = now;
        if (auto found = search(std::move(away), active, steps)) return found;
        return search(std::move(stay), active, steps);
    }
    return numbers;
}

std::optional<std::vector<std::int64_t>> Oracle::find(Box box, const std::vector<char>& active) const {
    for (std::size_t t = 0; t < box.low.size(); ++t) {
        if (box.low[t] > box.high[t]) return std::nullopt;
    }
    std::int64_t steps = 0;
    return search(std::move(box), active, steps);
}

}  // namespace luoshi::programmes::review::selection
