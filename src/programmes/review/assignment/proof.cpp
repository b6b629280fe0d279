#include "programmes/review/assignment/proof.hpp"

#include <algorithm>

namespace luoshi::programmes::review::assignment {
namespace {

// The least that the pairs of one item can add: of each unit at most one review, of each pair at most `pair_most`.
class Row {
 public:
    explicit Row(const Table& table) : table_(table) {}
    Wide least(std::size_t item, const Prices& prices) {
        Wide sum = 0;
        const auto entries = table_.of(item);
        for (std::size_t at = 0; at < entries.size();) {
            const auto unit = entries[at].unit;
            below_.clear();
            for (; at < entries.size() && entries[at].unit == unit; ++at) {
                const auto reduced = entries[at].cost + prices.expert[entries[at].expert] - prices.item[item];
                if (reduced < 0) below_.push_back(reduced);
            }
            if (!below_.empty()) sum += of_unit();
        }
        return sum;
    }

 private:
    Wide of_unit() {
        std::ranges::sort(below_);
        Wide sum = 0;
        auto left = table_.scale;
        for (const auto reduced : below_) {
            const auto taken = std::min(left, table_.pair_most);
            sum += Wide(reduced) * taken;
            left -= taken;
            if (left == 0) break;
        }
        return sum;
    }
    const Table& table_;
    std::vector<std::int64_t> below_;
};

// The number of reviews with which an expert's load, less what the price pays for it, is least.
std::int64_t best_load(const Table& table, std::size_t expert, std::int64_t price) {
    const auto low = table.min[expert], high = table.max[expert];
    if (price <= 0) return low;
    const auto wanted = table.load_cost == 0 ? high : (price + table.load_cost - 1) / table.load_cost;
    return std::clamp(wanted, low, std::max(low, high));
}

}  // namespace

Wide load_cost_of(const Table& table, std::int64_t count) {
    const auto full = count / table.scale, rest = count % table.scale;
    return Wide(table.load_cost) * full * (full - 1) / 2 * table.scale + Wide(table.load_cost) * full * rest;
}

Wide lower_bound(const Table& table, const Prices& prices) {
    Wide sum = 0;
    Row row(table);
    for (std::size_t i = 0; i < table.items(); ++i) sum += Wide(prices.item[i]) * table.needed[i] * table.scale + row.least(i, prices);
    for (std::size_t e = 0; e < table.experts(); ++e) {
        const auto load = best_load(table, e, prices.expert[e]) * table.scale;
        sum += load_cost_of(table, load) - Wide(prices.expert[e]) * load;
    }
    return sum;
}

}  // namespace luoshi::programmes::review::assignment
