// The library is asked with few pairs at first; pairs that the prices call for are added until none is left. Then the bound of proof.hpp over *all*
// pairs equals the cost: the result is the cheapest of all, not only of those that were asked.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "programmes/review/assignment/network.hpp"
#include "programmes/review/assignment/proof.hpp"
#include "programmes/review/assignment/shortage.hpp"

namespace luoshi::programmes::review::assignment {
namespace {

constexpr std::int64_t number_max = 1'000'000'000;

Problem bad_instance(std::string words, std::string words_en) { return {Code::invalid, "bad-instance", std::move(words), std::move(words_en)}; }

// The largest number that an arc can cost.
std::int64_t largest_cost(const Table& table) {
    std::int64_t largest = 1;
    for (const auto& entry : table.entries) largest = std::max(largest, std::abs(entry.cost));
    for (const auto most : table.max) largest = std::max(largest, most * table.load_cost);
    return largest;
}

// Dearer than any detour: a cycle passes each expert once, and at most four arcs for each.
std::optional<std::int64_t> penalty_of(const Table& table) {
    const Wide penalty = Wide(largest_cost(table)) * (4 * Wide(table.experts()) + 5) + 1;
    if (penalty > Wide(1) << 58) return std::nullopt;
    return static_cast<std::int64_t>(penalty);
}

// Which pairs the library has been given, and which it needs in addition.
class Columns {
 public:
    Columns(const Table& table, std::vector<std::vector<std::uint32_t>> experts_before) : table_(table), offered_(table.entries.size()) {
        restricted_.pairs.resize(table.items());
        std::int64_t reviews = 0;
        for (std::size_t i = 0; i < table.items(); ++i) {
            reviews += table.needed[i];
            if (i < experts_before.size()) again(i, experts_before[i]);
            else begin(i);
        }
        const auto average = reviews / std::max<std::int64_t>(1, static_cast<std::int64_t>(table.experts()));
        for (std::size_t e = 0; e < table.experts(); ++e) {
            const auto first = table.load_cost == 0 ? table.max[e] : std::max(table.min[e], 2 * average + 4);
            restricted_.loads.push_back(std::min(table.max[e], first));
        }
    }
    const Restricted& restricted() const { return restricted_; }
    std::size_t size() const { return static_cast<std::size_t>(std::ranges::count(offered_, char{1})); }

    // Adds what the prices call for; false: nothing.
    bool extend(const Flow& flow) {
        bool more = false;
        for (std::size_t i = 0; i < table_.items(); ++i) more = extend_item(i, flow) || more;
        for (std::size_t e = 0; e < table_.experts(); ++e) more = extend_load(e, flow) || more;
        return more;
    }
    std::vector<std::vector<std::uint32_t>> experts() const {
        std::vector<std::vector<std::uint32_t>> all;
        for (const auto& pairs : restricted_.pairs) {
            auto& one = all.emplace_back();
            for (const auto at : pairs) one.push_back(table_.entries[at].expert);
        }
        return all;
    }

 private:
    struct Candidate {
        std::int64_t reduced;
        std::uint32_t turn;  // among equals everybody is offered somewhere, not the first ones everywhere
        std::uint32_t at;
        auto operator<=>(const Candidate&) const = default;
    };
    std::uint32_t turn_of(std::size_t item, std::uint32_t expert) const {
        const auto mixed = (static_cast<std::uint64_t>(item) << 32 | expert) * 0x9E3779B97F4A7C15U;
        return static_cast<std::uint32_t>(mixed >> 32);
    }
    void offer_best(std::size_t item, std::size_t count) {
        if (candidates_.empty()) return;
        count = std::min(count, candidates_.size());
        std::ranges::nth_element(candidates_, candidates_.begin() + static_cast<std::ptrdiff_t>(count) - 1);
        auto& pairs = restricted_.pairs[item];
        for (std::size_t n = 0; n < count; ++n) {
            offered_[candidates_[n].at] = 1;
            pairs.push_back(candidates_[n].at);
        }
        std::ranges::sort(pairs);
    }
    std::size_t parts_of(std::size_t item) const {
        return static_cast<std::size_t>(table_.needed[item] * ((table_.scale + table_.pair_most - 1) / table_.pair_most));
    }
    void begin(std::size_t item) {
        candidates_.clear();
        for (auto at = table_.first[item]; at < table_.first[item + 1]; ++at)
            candidates_.push_back({table_.entries[at].cost, turn_of(item, table_.entries[at].expert), static_cast<std::uint32_t>(at)});
        offer_best(item, 3 * parts_of(item) + 8);
    }
    void again(std::size_t item, const std::vector<std::uint32_t>& experts) {
        const std::set<std::uint32_t> before(experts.begin(), experts.end());
        for (auto at = table_.first[item]; at < table_.first[item + 1]; ++at) {
            if (!before.contains(table_.entries[at].expert)) continue;
            offered_[at] = 1;
            restricted_.pairs[item].push_back(static_cast<std::uint32_t>(at));
        }
    }
    // A pair is called for when it costs less than nothing at these prices; where its unit reviews the item already, when it costs less than what
    // would have to give way.
    bool extend_item(std::size_t i, const Flow& flow) {
        candidates_.clear();
        const auto& pairs = restricted_.pairs[i];
        std::size_t offered = 0;
        for (auto at = table_.first[i]; at < table_.first[i + 1];) {
            const auto unit = table_.entries[at].unit;
            const auto begun = at;
            std::int64_t used = 0, gives_way = 0;
            bool any = false;
            for (; at < table_.first[i + 1] && table_.entries[at].unit == unit; ++at) {
                if (offered == pairs.size() || pairs[offered] != at) continue;
                const auto parts = flow.parts[i][offered++];
                if (parts == 0) continue;
                used += parts;
                const auto reduced = reduced_cost(at, i, flow);
                gives_way = any ? std::max(gives_way, reduced) : reduced;
                any = true;
            }
            const auto limit = used == table_.scale ? std::min<std::int64_t>(gives_way, 0) : 0;
            for (auto n = begun; n < at; ++n) {
                const auto reduced = reduced_cost(n, i, flow);
                if (reduced < limit && !offered_[n]) candidates_.push_back({reduced, turn_of(i, table_.entries[n].expert), static_cast<std::uint32_t>(n)});
            }
        }
        if (candidates_.empty()) return false;
        offer_best(i, parts_of(i) + 4);
        return true;
    }
    bool extend_load(std::size_t e, const Flow& flow) {
        auto& offered = restricted_.loads[e];
        if (offered == table_.max[e] || flow.load[e] < offered * table_.scale || flow.prices.expert[e] <= offered * table_.load_cost) return false;
        offered = std::min(table_.max[e], 2 * offered + 4);
        return true;
    }
    std::int64_t reduced_cost(std::size_t at, std::size_t item, const Flow& flow) const {
        return table_.entries[at].cost + flow.prices.expert[table_.entries[at].expert] - flow.prices.item[item];
    }

    const Table& table_;
    std::vector<char> offered_;  // by place in table.entries
    Restricted restricted_;
    std::vector<Candidate> candidates_;
};

Wide cost_of(const Table& table, const Restricted& restricted, const Flow& flow) {
    Wide cost = 0;
    for (std::size_t i = 0; i < flow.parts.size(); ++i) {
        for (std::size_t n = 0; n < flow.parts[i].size(); ++n) cost += Wide(table.entries[restricted.pairs[i][n]].cost) * flow.parts[i][n];
    }
    for (const auto load : flow.load) cost += load_cost_of(table, load);
    return cost;
}

bool complete(const Table& table, const Flow& flow) {
    if (std::ranges::any_of(flow.missing, [](std::int64_t parts) { return parts > 0; })) return false;
    for (std::size_t e = 0; e < flow.load.size(); ++e) {
        if (flow.load[e] < table.min[e] * table.scale) return false;
    }
    return true;
}

Problem too_large() {
    return {Code::invalid, "numbers-too-large", "代价的数字太大，无法精确计算；请把全部代价按同一比例缩小",
            "the costs are too large to be reckoned exactly; make all of them smaller by the same factor"};
}

}  // namespace

struct Solver::State {
    const Instance* instance = nullptr;
    std::vector<std::vector<std::uint32_t>> experts;  // of each item: those whom the library was last given
    int rounds = 0;
    std::size_t pairs = 0;

    Result<Shares> run(const Rules& rules, Parts parts) {
        TRY(const Table table, table_of(*instance, rules, parts));
        const auto penalty = penalty_of(table);
        if (!penalty) return too_large();
        Columns columns(table, std::move(experts));
        Flow flow;
        rounds = 0;
        do {
            flow = cheapest_flow(table, columns.restricted(), *penalty);
            ++rounds;
        } while (columns.extend(flow));
        experts = columns.experts();
        pairs = columns.size();
        if (!complete(table, flow)) return shortage_problem(*instance, rules, parts);
        return proven(table, columns.restricted(), std::move(flow));
    }
    static Result<Shares> proven(const Table& table, const Restricted& restricted, Flow flow) {
        const auto cost = cost_of(table, restricted, flow);
        if (cost > Wide(1) << 62 || cost < -(Wide(1) << 62)) return too_large();
        if (lower_bound(table, flow.prices) != cost) throw std::logic_error("an assignment without proof");
        Shares result{{}, static_cast<std::int64_t>(cost), std::move(flow.prices)};
        for (std::uint32_t i = 0; i < table.items(); ++i) {
            const auto from = result.shares.size();
            for (std::size_t n = 0; n < flow.parts[i].size(); ++n) {
                if (flow.parts[i][n] > 0) result.shares.push_back({{table.entries[restricted.pairs[i][n]].expert, i}, flow.parts[i][n] * (whole / table.scale)});
            }
            std::sort(result.shares.begin() + static_cast<std::ptrdiff_t>(from), result.shares.end(), [](const Share& a, const Share& b) { return a.pair < b.pair; });
        }
        return result;
    }
};

Solver::Solver(std::unique_ptr<State> state) : state_(std::move(state)) {}
Solver::~Solver() = default;
Solver::Solver(Solver&&) noexcept = default;
Solver& Solver::operator=(Solver&&) noexcept = default;
int Solver::rounds() const { return state_->rounds; }
std::size_t Solver::pairs_asked() const { return state_->pairs; }

Result<Solver> Solver::make(const Instance& instance) {
    for (const auto& item : instance.items) {
        if (item.needed && (*item.needed < 0 || *item.needed > number_max))
            return bad_instance(fmt::format("{} 的专家人数应为 0 至 10 亿的整数", item.name), fmt::format("the experts of {} must be a whole number from 0 to 10^9", item.name));
    }
    for (const auto& expert : instance.experts) {
        const auto most = expert.max.value_or(number_max);
        if (expert.min < 0 || expert.min > number_max || most < 0 || most > number_max)
            return bad_instance(fmt::format("{} 的下限或上限超出 0 至 10 亿", expert.name), fmt::format("the minimum or maximum of {} is beyond 0 to 10^9", expert.name));
        if (expert.min > most)
            return bad_instance(fmt::format("{} 的下限 {} 高于上限 {}", expert.name, expert.min, most), fmt::format("the minimum {} of {} is above its maximum {}", expert.min, expert.name, most));
    }
    const auto inside = [&](const auto& pair) { return pair.expert < instance.experts.size() && pair.item < instance.items.size(); };
    if (!std::ranges::all_of(instance.bids, inside) || !std::ranges::all_of(instance.conflicts, inside)) return bad_instance("名单之外的专家或项目", "an expert or item that is not listed");
    std::vector<std::uint64_t> pairs;
    pairs.reserve(instance.bids.size());
    for (const auto& bid : instance.bids) {
        if (bid.cost < -number_max || bid.cost > number_max) return bad_instance("代价超出 ±10 亿", "a cost is beyond 10^9");
        pairs.push_back(static_cast<std::uint64_t>(bid.item) << 32 | bid.expert);
    }
    if (!std::ranges::is_sorted(pairs)) std::ranges::sort(pairs);
    if (const auto twice = std::ranges::adjacent_find(pairs); twice != pairs.end()) {
        const auto& expert = instance.experts[*twice & 0xffffffffU].name;
        const auto& item = instance.items[*twice >> 32].name;
        return bad_instance(fmt::format("{} 对 {} 报了两次", expert, item), fmt::format("{} bid on {} twice", expert, item));
    }
    auto state = std::make_unique<State>();
    state->instance = &instance;
    return Solver(std::move(state));
}

Result<Assignment> Solver::solve(const Rules& rules) {
    TRY(const Shares shares, state_->run(rules, Parts::whole_reviews));
    Assignment result{{}, shares.cost, shares.prices};
    for (const auto& share : shares.shares) result.pairs.push_back(share.pair);
    return result;
}

Result<Shares> Solver::solve_shares(const Rules& rules) { return state_->run(rules, Parts::thousandths); }

Result<Assignment> assign(const Instance& instance, const Rules& rules) {
    TRY(Solver solver, Solver::make(instance));
    return solver.solve(rules);
}

}  // namespace luoshi::programmes::review::assignment
