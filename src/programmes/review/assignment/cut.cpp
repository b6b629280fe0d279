#include "programmes/review/assignment/cut.hpp"

#include <lemon/preflow.h>
#include <lemon/smart_graph.h>

namespace luoshi::programmes::review::assignment {
namespace {

using Graph = lemon::SmartDigraph;

// Arcs from the side that asks to the side that gives, over the unit of an item where several experts share it.
class Network {
 public:
    Network(const Table& table, Wanting wanting, const std::vector<std::uint32_t>& asked)
        : table_(table), by_items_(wanting == Wanting::items), asked_(asked), source_(graph_.addNode()), sink_(graph_.addNode()) {
        for (std::size_t i = 0; i < table.items(); ++i) items_.push_back(graph_.addNode());
        for (std::size_t e = 0; e < table.experts(); ++e) experts_.push_back(graph_.addNode());
        for (const auto one : asked) {
            needed_ += need(one);
            add(source_, (by_items_ ? items_ : experts_)[one], need(one));
        }
        for (std::size_t g = 0; g < givers().size(); ++g) add(givers()[g], sink_, gives(g));
        std::vector<char> wanted((by_items_ ? items_ : experts_).size());
        for (const auto one : asked) wanted[one] = 1;
        for (std::size_t i = 0; i < table.items(); ++i) {
            if (!by_items_ || wanted[i] != 0) add_item(i, by_items_ ? nullptr : &wanted);
        }
    }

    Cut solve() {
        Graph::ArcMap<std::int64_t> most(graph_);
        for (std::size_t a = 0; a < most_.size(); ++a) most[graph_.arcFromId(static_cast<int>(a))] = most_[a];
        lemon::Preflow<Graph, Graph::ArcMap<std::int64_t>> flow(graph_, most, source_, sink_);
        flow.runMinCut();
        Cut cut;
        if (flow.flowValue() == needed_) return cut;
        cut.offered = flow.flowValue();
        for (const auto one : asked_) {
            if (flow.minCut((by_items_ ? items_ : experts_)[one])) {
                cut.wanting.push_back(one);
                cut.needed += need(one);
            } else {
                cut.offered -= need(one);
            }
        }
        const auto near = neighbours(cut.wanting);
        for (std::uint32_t g = 0; g < givers().size(); ++g) {
            if (near[g] != 0 && flow.minCut(givers()[g])) cut.full.push_back(g);
        }
        return cut;
    }

 private:
    const std::vector<Graph::Node>& givers() const { return by_items_ ? experts_ : items_; }
    std::int64_t need(std::size_t one) const { return (by_items_ ? table_.needed : table_.min)[one] * table_.scale; }
    std::int64_t gives(std::size_t one) const { return (by_items_ ? table_.max : table_.needed)[one] * table_.scale; }
    // Of the other side: those who may do something for one of these.
    std::vector<char> neighbours(const std::vector<std::uint32_t>& wanting) const {
        std::vector<char> wanted((by_items_ ? items_ : experts_).size()), near(givers().size());
        for (const auto one : wanting) wanted[one] = 1;
        for (std::size_t i = 0; i < table_.items(); ++i) {
            for (const auto& entry : table_.of(i)) {
                if (wanted[by_items_ ? i : entry.expert] != 0) near[by_items_ ? entry.expert : i] = 1;
            }
        }
        return near;
    }
    void add(Graph::Node from, Graph::Node to, std::int64_t most) {
        graph_.addArc(from, to);
        most_.push_back(most);
    }
    void add_towards_expert(Graph::Node from, Graph::Node to, std::int64_t most) { by_items_ ? add(from, to, most) : add(to, from, most); }
    void add_item(std::size_t i, const std::vector<char>* experts) {
        const auto entries = table_.of(i);
        for (std::size_t at = 0; at < entries.size();) {
            auto end = at;
            while (end < entries.size() && entries[end].unit == entries[at].unit) ++end;
            auto from = items_[i];
            if (end - at > 1) {
                from = graph_.addNode();
                add_towards_expert(items_[i], from, table_.scale);
            }
            for (; at < end; ++at) {
                if (experts == nullptr || (*experts)[entries[at].expert] != 0) add_towards_expert(from, experts_[entries[at].expert], table_.pair_most);
            }
        }
    }

    const Table& table_;
    bool by_items_;
    const std::vector<std::uint32_t>& asked_;
    Graph graph_;
    Graph::Node source_, sink_;
    std::vector<Graph::Node> items_, experts_;
    std::vector<std::int64_t> most_;
    std::int64_t needed_ = 0;
};

}  // namespace

Cut cut_of(const Table& table, Wanting wanting, const std::vector<std::uint32_t>& asked) { return Network(table, wanting, asked).solve(); }

}  // namespace luoshi::programmes::review::assignment
