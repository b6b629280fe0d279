#include "reporting/grid.hpp"

#include <algorithm>

namespace luoshi::reporting {

Grid::Grid(const Period& period, std::vector<std::string> measures)
    : months_(months_of({term_begin(period.from), period.to})), measures_(std::move(measures)) {
    first_ = static_cast<std::size_t>(std::ranges::find(months_, period.from) - months_.begin());
    for (const auto& month : months_) term_begin_.push_back(static_cast<std::size_t>(std::ranges::find(months_, term_begin(month)) - months_.begin()));
}

std::size_t Grid::measure(std::string_view name) const { return static_cast<std::size_t>(std::ranges::find(measures_, name) - measures_.begin()); }

void Grid::add(const std::string& place, std::size_t measure, std::string_view month, std::int64_t amount) {
    auto& row = places_[place];
    if (row.empty()) row.assign(measures_.size(), Series{0, std::vector<std::int64_t>(months_.size(), 0)});
    if (month.empty() || month < months_.front()) {
        row[measure].before += amount;
        return;
    }
    const auto at = std::ranges::lower_bound(months_, month);
    if (at == months_.end()) return;  // after the period
    row[measure].change[static_cast<std::size_t>(at - months_.begin())] += amount;
}

void Grid::move(const std::string& from, const std::string& to, std::size_t measure, std::string_view month, std::int64_t amount) {
    add(from, measure, month, -amount);
    add(to, measure, month, amount);
}

std::int64_t Grid::value(const std::string& place, std::size_t measure, std::size_t month, tally::Moment moment) const {
    const auto found = places_.find(place);
    if (found == places_.end()) return 0;
    const auto& series = found->second[measure];
    if (moment == tally::Moment::flow) return series.change[month];
    const bool lasts = moment == tally::Moment::lasting;
    std::int64_t sum = lasts ? series.before : 0;
    for (std::size_t m = lasts ? 0 : term_begin_[month]; m <= month; ++m) sum += series.change[m];
    return sum;
}

}  // namespace luoshi::reporting
