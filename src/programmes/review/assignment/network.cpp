#include "programmes/review/assignment/network.hpp"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <numeric>
#include <stdexcept>

namespace luoshi::programmes::review::assignment {
namespace {

using Graph = lemon::SmartDigraph;
using Simplex = lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t>;

// Nodes: items, experts, the sink, then units of items. Arcs in the order in which they are added.
class Builder {
 public:
    Builder(const Table& table, const Restricted& restricted, std::int64_t penalty) : table_(table), restricted_(restricted), penalty_(penalty) {
        graph_.reserveNode(static_cast<int>(table.items() + table.experts() + 1));
        for (std::size_t n = 0; n < table.items() + table.experts() + 1; ++n) graph_.addNode();
        for (std::size_t i = 0; i < table.items(); ++i) add_item(i);
        for (std::size_t e = 0; e < table.experts(); ++e) add_loads(e);
    }

    Flow solve() const {
        Graph::ArcMap<std::int64_t> most(graph_), cost(graph_);
        for (std::size_t a = 0; a < most_.size(); ++a) {
            most[graph_.arcFromId(static_cast<int>(a))] = most_[a];
            cost[graph_.arcFromId(static_cast<int>(a))] = cost_[a];
        }
        Graph::NodeMap<std::int64_t> supply(graph_, 0);
        for (std::size_t i = 0; i < table_.items(); ++i) supply[item(i)] = table_.needed[i] * table_.scale;
        supply[sink()] = -std::accumulate(table_.needed.begin(), table_.needed.end(), std::int64_t{0}) * table_.scale;
        Simplex simplex(graph_);
        simplex.upperMap(most).costMap(cost).supplyMap(supply);
        // There is always a flow, over the penalties.
        if (simplex.run(Simplex::BLOCK_SEARCH) != Simplex::OPTIMAL) throw std::logic_error("network simplex found no flow where there is one");
        return read(simplex);
    }

 private:
    Graph::Node item(std::size_t i) const { return graph_.nodeFromId(static_cast<int>(i)); }
    Graph::Node expert(std::size_t e) const { return graph_.nodeFromId(static_cast<int>(table_.items() + e)); }
    Graph::Node sink() const { return graph_.nodeFromId(static_cast<int>(table_.items() + table_.experts())); }
    void add(Graph::Node from, Graph::Node to, std::int64_t most, std::int64_t cost) {
        graph_.addArc(from, to);
        most_.push_back(most);
        cost_.push_back(cost);
    }
    void add_item(std::size_t i) {
        overflow_.push_back(most_.size());
        add(item(i), sink(), table_.needed[i] * table_.scale, penalty_);
        const auto& pairs = restricted_.pairs[i];
        for (std::size_t at = 0; at < pairs.size();) {
            const auto unit = table_.entries[pairs[at]].unit;
            auto end = at;
            while (end < pairs.size() && table_.entries[pairs[end]].unit == unit) ++end;
            auto from = item(i);
            if (end - at > 1) {
                from = graph_.addNode();
                add(item(i), from, table_.scale, 0);
            }
            for (; at < end; ++at) {
                const auto& entry = table_.entries[pairs[at]];
                pair_arc_.push_back(most_.size());
                add(from, expert(entry.expert), table_.pair_most, entry.cost);
            }
        }
    }
    void add_loads(std::size_t e) {
        first_load_.push_back(most_.size());
        const auto most = restricted_.loads[e], min = std::min(table_.min[e], most);
        if (table_.load_cost == 0) {
            add(expert(e), sink(), min * table_.scale, -penalty_);
            add(expert(e), sink(), (most - min) * table_.scale, 0);
            return;
        }
        for (std::int64_t n = 0; n < most; ++n) add(expert(e), sink(), table_.scale, n * table_.load_cost - (n < min ? penalty_ : 0));
    }
    Flow read(const Simplex& simplex) const {
        const auto flow = [&](std::size_t a) { return simplex.flow(graph_.arcFromId(static_cast<int>(a))); };
        Flow result;
        std::size_t next = 0;
        for (std::size_t i = 0; i < table_.items(); ++i) {
            auto& parts = result.parts.emplace_back();
            for (std::size_t n = 0; n < restricted_.pairs[i].size(); ++n) parts.push_back(flow(pair_arc_[next++]));
            result.missing.push_back(flow(overflow_[i]));
            result.prices.item.push_back(simplex.potential(sink()) - simplex.potential(item(i)));
        }
        for (std::size_t e = 0; e < table_.experts(); ++e) {
            const auto end = e + 1 < table_.experts() ? first_load_[e + 1] : most_.size();
            std::int64_t load = 0;
            for (auto a = first_load_[e]; a < end; ++a) load += flow(a);
            result.load.push_back(load);
            result.prices.expert.push_back(simplex.potential(sink()) - simplex.potential(expert(e)));
        }
        return result;
    }

    const Table& table_;
    const Restricted& restricted_;
    std::int64_t penalty_;
    Graph graph_;
    std::vector<std::int64_t> most_, cost_;                        // by arc
    std::vector<std::size_t> overflow_, pair_arc_, first_load_;  // arcs by item, by pair offered, by expert
};

}  // namespace

Flow cheapest_flow(const Table& table, const Restricted& restricted, std::int64_t penalty) { return Builder(table, restricted, penalty).solve(); }

}  // namespace luoshi::programmes::review::assignment
