#include "programmes/review/assignment/rounding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace luoshi::programmes::review::assignment {
namespace {

// Arcs in thousandths between items, units of items, experts and one sink. At every node what flows in and out is whole in sum, so whoever walks
// along arcs that are not whole always finds a way on, and at last a circle.
class Network {
 public:
    Network(const Instance& instance, const Rules& rules, const std::vector<Share>& shares) {
        const auto items = static_cast<std::uint32_t>(instance.items.size()), experts = static_cast<std::uint32_t>(instance.experts.size());
        const auto sink = items + experts;
        arcs_at_.resize(sink + 1);
        std::map<std::pair<std::uint32_t, std::string_view>, std::size_t> unit_arcs;
        std::vector<std::int64_t> loads(experts);
        pairs_ = shares.size();
        for (std::size_t n = 0; n < pairs_; ++n) arcs_.push_back({});  // their places are those of the shares
        for (std::size_t n = 0; n < pairs_; ++n) {
            const auto& [pair, permille] = shares[n];
            loads[pair.expert] += permille;
            auto from = pair.item;
            const auto& unit = instance.experts[pair.expert].unit;
            if (rules.distinct_units && !unit.empty()) {
                const auto [known, fresh] = unit_arcs.emplace(std::pair(pair.item, std::string_view(unit)), arcs_.size());
                if (fresh) {
                    arcs_at_.emplace_back();
                    arcs_.push_back({pair.item, static_cast<std::uint32_t>(arcs_at_.size() - 1), 0});
                }
                arcs_[known->second].flow += permille;
                from = arcs_[known->second].to;
            }
            arcs_[n] = {from, items + pair.expert, permille};
        }
        for (std::uint32_t e = 0; e < experts; ++e) arcs_.push_back({items + e, sink, loads[e]});
        for (std::uint32_t a = 0; a < arcs_.size(); ++a) {
            arcs_at_[arcs_[a].from].push_back(a);
            arcs_at_[arcs_[a].to].push_back(a);
        }
    }

    void round(const draw::Lottery& lottery) {
        std::vector<std::uint32_t> circle;
        for (std::uint32_t node = 0; node < arcs_at_.size(); ++node) {
            while (find_circle(node, circle)) turn(circle, lottery);
        }
    }
    bool drawn(std::size_t share) const { return arcs_[share].flow == whole; }

 private:
    struct Arc {
        std::uint32_t from = 0, to = 0;
        std::int64_t flow = 0;
        bool is_whole() const { return flow % whole == 0; }
        std::uint32_t other(std::uint32_t node) const { return node == from ? to : from; }
    };
    // Walks from `start` until a node is met again; answers the arcs of the circle, marked by direction in the lowest bit (1: against the arc).
    bool find_circle(std::uint32_t start, std::vector<std::uint32_t>& circle) {
        circle.clear();
        std::vector<std::uint32_t> nodes{start};
        std::map<std::uint32_t, std::size_t> met{{start, 0}};
        auto came_by = static_cast<std::uint32_t>(arcs_.size());
        while (true) {
            const auto node = nodes.back();
            auto& at = arcs_at_[node];
            std::erase_if(at, [&](std::uint32_t a) { return arcs_[a].is_whole(); });
            const auto next = std::ranges::find_if(at, [&](std::uint32_t a) { return a != came_by; });
            if (next == at.end()) return false;  // only at the start: elsewhere there is always a second one
            came_by = *next;
            circle.push_back(came_by << 1 | (arcs_[came_by].from == node ? 0U : 1U));
            const auto reached = arcs_[came_by].other(node);
            if (const auto before = met.find(reached); before != met.end()) {
                circle.erase(circle.begin(), circle.begin() + static_cast<std::ptrdiff_t>(before->second));
                return true;
            }
            met.emplace(reached, nodes.size());
            nodes.push_back(reached);
        }
    }
    void turn(const std::vector<std::uint32_t>& circle, const draw::Lottery& lottery) {
        std::int64_t forward = whole, back = whole;
        for (const auto step : circle) {
            const auto over = arcs_[step >> 1].flow % whole;
            const bool against = (step & 1U) != 0;
            forward = std::min(forward, against ? over : whole - over);
            back = std::min(back, against ? whole - over : over);
        }
        // Forward with the odds back : forward. 64 bits of the number are far finer than thousandths need.
        const auto number = lottery.number(fmt::format("assign|{}", turns_++)).high;
        __extension__ typedef unsigned __int128 Wide;
        const auto place = static_cast<std::int64_t>(Wide(number) * static_cast<std::uint64_t>(forward + back) >> 64);
        const auto moved = place < back ? forward : -back;
        for (const auto step : circle) arcs_[step >> 1].flow += (step & 1U) != 0 ? -moved : moved;
    }

    std::size_t pairs_ = 0;
    std::vector<Arc> arcs_;
    std::vector<std::vector<std::uint32_t>> arcs_at_;  // by node
    std::uint64_t turns_ = 0;
};

}  // namespace

std::vector<Pair> draw_pairs(const Instance& instance, const Rules& rules, const std::vector<Share>& shares, const draw::Lottery& lottery) {
    Network network(instance, rules, shares);
    network.round(lottery);
    std::vector<Pair> pairs;
    for (std::size_t n = 0; n < shares.size(); ++n) {
        if (network.drawn(n)) pairs.push_back(shares[n].pair);
    }
    std::ranges::sort(pairs, {}, [](const Pair& pair) { return std::pair(pair.item, pair.expert); });
    return pairs;
}

}  // namespace luoshi::programmes::review::assignment
