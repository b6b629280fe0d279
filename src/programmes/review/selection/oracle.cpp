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
    const auto end = tree.bounds.size();
    tree.types.resize(end + 1);
    tree.below.resize(end + 1);
    for (std::uint32_t t = 0; t < tree.of_type.size(); ++t) tree.types[tree.of_type[t] == root ? end : tree.of_type[t]].push_back(t);
    for (std::uint32_t n = 0; n < end; ++n) tree.below[tree.parent[n] == root ? end : tree.parent[n]].push_back(n);
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

// A way through what the flow leaves free. The roots of both trees are one node: what leaves the one comes back from the other.
class Path {
 public:
    Path(const Oracle& oracle, const Box& box, const std::vector<std::int64_t>& numbers, const std::vector<char>& active)
        : oracle_(oracle), box_(box), numbers_(numbers), active_(active), first_(static_cast<std::uint32_t>(oracle.first_.bounds.size())),
          root_(first_ + static_cast<std::uint32_t>(oracle.second_.bounds.size())), came_(root_ + 1) {}

    // The type's arc leads from the first tree to the second: raised by one, something has to lead back.
    std::optional<std::vector<std::int64_t>> with_one_more(std::uint32_t type) {
        type_ = type;
        const auto from = below(type), to = above(type);
        queue_.push_back(from);
        came_[from].seen = true;
        for (std::size_t next = 0; next < queue_.size() && !came_[to].seen; ++next) leave(queue_[next]);
        if (!came_[to].seen) return std::nullopt;
        auto result = numbers_;
        ++result[type];
        for (auto at = to; at != from; at = came_[at].from) {
            if (came_[at].by != 0) result[came_[at].type] += came_[at].by;
        }
        return result;
    }

 private:
    struct Step {
        bool seen = false;
        std::uint32_t from = 0, type = 0;
        int by = 0;  // by how much the type's number changes; 0: along an arc of a tree
    };
    std::uint32_t above(std::uint32_t type) const { return node(oracle_.first_.of_type[type], 0); }
    std::uint32_t below(std::uint32_t type) const { return node(oracle_.second_.of_type[type], first_); }
    std::uint32_t node(std::uint32_t place, std::uint32_t begin) const { return place == Oracle::root ? root_ : begin + place; }
    void reach(std::uint32_t to, const Step& step) {
        if (came_[to].seen) return;
        came_[to] = step;
        queue_.push_back(to);
    }
    void leave(std::uint32_t at) {
        if (at == root_ || at < first_) leave(at, oracle_.first_, at == root_ ? first_ : at, 0, 1);
        if (at == root_ || at >= first_) leave(at, oracle_.second_, at == root_ ? root_ - first_ : at - first_, first_, -1);
    }
    // The first tree is gone through from the root, the second towards it: downward is one more in the one, one fewer in the other.
    void leave(std::uint32_t at, const Oracle::Tree& tree, std::uint32_t place, std::uint32_t begin, int by) {
        for (const auto t : tree.types[place]) {
            if (t == type_ || (by > 0 ? numbers_[t] >= box_.high[t] : numbers_[t] <= box_.low[t])) continue;
            reach(by > 0 ? below(t) : above(t), {true, at, t, by});
        }
        for (const auto child : tree.below[place]) {
            if (may_change(tree.bounds[child], by)) reach(begin + child, {true, at, 0, 0});
        }
        if (at != root_ && may_change(tree.bounds[place], -by)) reach(node(tree.parent[place], begin), {true, at, 0, 0});
    }
    bool may_change(std::uint32_t b, int by) const {
        const auto& bound = oracle_.contest_.bounds[b];
        if (active_[b] == 0 || bound.upper != (by > 0)) return true;
        const auto sum = sum_over(bound.types, numbers_);
        return bound.upper ? sum < bound.number : sum > bound.number;
    }

    const Oracle& oracle_;
    const Box& box_;
    const std::vector<std::int64_t>& numbers_;
    const std::vector<char>& active_;
    std::uint32_t type_ = 0, first_, root_;
    std::vector<Step> came_;
    std::vector<std::uint32_t> queue_;
};

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

std::optional<std::vector<std::int64_t>> Oracle::one_more(const Box& box, std::uint32_t type, const std::vector<std::int64_t>& numbers, const std::vector<char>& active) const {
    if (box.low[type] >= box.high[type]) return std::nullopt;
    if (numbers[type] > box.low[type]) return numbers;
    if (rest_.empty()) return Path(*this, box, numbers, active).with_one_more(type);
    auto wanted = box;
    ++wanted.low[type];
    auto tight = wanted;
    if (!tighten(tight, active)) return std::nullopt;
    if (auto found = exchanged(box, type, numbers, active)) return found;
    // A path keeps the trees only: without one there is no set, and one that keeps the rest by chance is one.
    auto found = Path(*this, box, numbers, active).with_one_more(type);
    if (!found || keeps_rest(*found, active)) return found;
    return find(std::move(wanted), active);
}

bool Oracle::keeps_rest(const std::vector<std::int64_t>& numbers, const std::vector<char>& active) const {
    return std::ranges::all_of(rest_, [&](std::uint32_t r) {
        const auto& bound = contest_.bounds[r];
        const auto sum = sum_over(bound.types, numbers);
        return active[r] == 0 || (bound.upper ? sum <= bound.number : sum >= bound.number);
    });
}

// One more, and at most one of another type less.
std::optional<std::vector<std::int64_t>> Oracle::exchanged(const Box& box, std::uint32_t type, const std::vector<std::int64_t>& numbers, const std::vector<char>& active) const {
    std::vector<std::uint32_t> full;            // rules on `type` that have no room
    std::vector<char> needed(contest_.bounds.size());  // minima that are just reached
    for (std::uint32_t b = 0; b < contest_.bounds.size(); ++b) {
        const auto& bound = contest_.bounds[b];
        if (active[b] == 0) continue;
        const auto sum = sum_over(bound.types, numbers);
        if (bound.upper && sum >= bound.number && std::ranges::binary_search(bound.types, type)) full.push_back(b);
        if (!bound.upper && sum <= bound.number && !std::ranges::binary_search(bound.types, type)) needed[b] = 1;
    }
    auto result = numbers;
    ++result[type];
    if (full.empty()) return result;
    for (const auto other : contest_.bounds[full.back()].types) {
        const auto& of = contest_.bounds_of[other];
        if (other == type || numbers[other] <= box.low[other]) continue;
        if (!std::ranges::includes(of, full) || std::ranges::any_of(of, [&](std::uint32_t b) { return needed[b] != 0; })) continue;
        --result[other];
        return result;
    }
    return std::nullopt;
}

}  // namespace luoshi::programmes::review::selection
