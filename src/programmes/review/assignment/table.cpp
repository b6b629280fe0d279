#include "programmes/review/assignment/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace luoshi::programmes::review::assignment {
namespace {

constexpr std::int64_t number_max = 1'000'000'000;

std::optional<Problem> fault_of(const Rules& rules) {
    const auto bad = [](std::string words, std::string words_en) { return Problem{Code::invalid, "bad-rules", std::move(words), std::move(words_en)}; };
    const auto out_of_range = [](std::int64_t value, std::int64_t low) { return value < low || value > number_max; };
    if (out_of_range(rules.per_item, 0)) return bad("每个项目的专家人数应为 0 至 10 亿的整数", "the experts of an item must be a whole number from 0 to 10^9");
    if (rules.cap && out_of_range(*rules.cap, 0)) return bad("每名专家的上限应为 0 至 10 亿的整数", "the cap must be a whole number from 0 to 10^9");
    if (out_of_range(rules.load_cost, 0)) return bad("负担代价应为 0 至 10 亿的整数", "the load cost must be a whole number from 0 to 10^9");
    if (rules.default_cost && out_of_range(*rules.default_cost, -number_max)) return bad("默认代价超出 ±10 亿", "the default cost is beyond 10^9");
    if (rules.pair_permille < 1 || rules.pair_permille > whole) return bad("每对的概率上限应为千分之 1 至 1000", "a pair's probability must be 1 to 1000 thousandths");
    return std::nullopt;
}

std::vector<std::uint32_t> units_of(const Instance& instance, bool distinct) {
    std::vector<std::uint32_t> units(instance.experts.size());
    std::unordered_map<std::string_view, std::uint32_t> known;
    for (std::uint32_t e = 0; e < units.size(); ++e) {
        const auto& unit = instance.experts[e].unit;
        units[e] = distinct && !unit.empty() ? known.emplace(unit, e).first->second : e;
    }
    return units;
}

// What is known of a pair while a row is filled.
struct Cell {
    std::int64_t cost = 0;
    bool open = false;
};

class Filler {
 public:
    Filler(const Instance& instance, const Rules& rules) : instance_(instance), rules_(rules), units_(units_of(instance, rules.distinct_units)) {
        bids_ = starts(instance.bids);
        conflicts_ = starts(instance.conflicts);
        by_unit_.resize(instance.experts.size());
        for (std::uint32_t e = 0; e < by_unit_.size(); ++e) by_unit_[e] = e;
        std::ranges::stable_sort(by_unit_, {}, [&](std::uint32_t e) { return units_[e]; });
    }
    void fill(Table& table) {
        std::vector<Cell> row(instance_.experts.size());
        table.first.push_back(0);
        for (std::uint32_t i = 0; i < instance_.items.size(); ++i) {
            std::ranges::fill(row, Cell{rules_.default_cost.value_or(0), rules_.default_cost.has_value()});
            for (auto at = bids_.first[i]; at < bids_.first[i + 1]; ++at) row[instance_.bids[bids_.order[at]].expert] = {instance_.bids[bids_.order[at]].cost, true};
            for (auto at = conflicts_.first[i]; at < conflicts_.first[i + 1]; ++at) row[instance_.conflicts[conflicts_.order[at]].expert].open = false;
            for (const auto e : by_unit_) {
                if (row[e].open) table.entries.push_back({e, units_[e], row[e].cost});
            }
            table.first.push_back(table.entries.size());
        }
    }

 private:
    // Positions of a list in the order of its items.
    struct Rows {
        std::vector<std::size_t> first;
        std::vector<std::uint32_t> order;
    };
    template <class List>
    Rows starts(const List& list) const {
        Rows rows{std::vector<std::size_t>(instance_.items.size() + 1), std::vector<std::uint32_t>(list.size())};
        for (const auto& one : list) ++rows.first[one.item + 1];
        for (std::size_t i = 1; i < rows.first.size(); ++i) rows.first[i] += rows.first[i - 1];
        auto next = rows.first;
        for (std::uint32_t n = 0; n < list.size(); ++n) rows.order[next[list[n].item]++] = n;
        return rows;
    }

    const Instance& instance_;
    const Rules& rules_;
    std::vector<std::uint32_t> units_;
    Rows bids_, conflicts_;
    std::vector<std::uint32_t> by_unit_;
};

}  // namespace

Result<Table> table_of(const Instance& instance, const Rules& rules, Parts parts) {
    if (auto fault = fault_of(rules)) return std::move(*fault);
    Table table;
    table.scale = parts == Parts::thousandths ? whole : 1;
    table.pair_most = parts == Parts::thousandths ? rules.pair_permille : 1;
    table.load_cost = rules.load_cost;
    for (const auto& item : instance.items) table.needed.push_back(item.needed.value_or(rules.per_item));
    Filler(instance, rules).fill(table);
    std::vector<std::int64_t> open(instance.experts.size());
    for (const auto& entry : table.entries) ++open[entry.expert];
    for (std::size_t e = 0; e < open.size(); ++e) {
        const auto& expert = instance.experts[e];
        auto most = open[e];
        if (expert.max) most = std::min(most, *expert.max);
        if (rules.cap) most = std::min(most, *rules.cap);
        table.min.push_back(expert.min);
        table.max.push_back(most);
    }
    return table;
}

}  // namespace luoshi::programmes::review::assignment
