#include "fees/charges/billed_prices.hpp"

#include <algorithm>
#include <string_view>

#include "fees/charges/queries.hpp"

namespace luoshi::fees::charges {

std::optional<Priced> BilledPrices::find(PupilId pupil, std::uint16_t item) {
    if (!loaded_) load();
    const auto of_pupil = of_pupil_.find(pupil);
    if (of_pupil == of_pupil_.end()) return std::nullopt;
    const auto billed = std::ranges::find(of_pupil->second, item, &Billed::item);
    return billed == of_pupil->second.end() ? std::nullopt : std::optional(billed->priced);
}

void BilledPrices::load() {
    loaded_ = true;
    std::unordered_map<std::string_view, std::uint16_t> numbers;
    for (std::size_t i = 0; i < facts_.items.size(); ++i) numbers.emplace(facts_.items[i].key, static_cast<std::uint16_t>(i));
    work_.each(
        queries::prices_billed,
        [&](const storage::Row& row) {
            const auto item = numbers.find(row.get<std::string>(1));
            if (item == numbers.end()) return;
            const bool by_day = row.get<reckoning::Unit>(3) == reckoning::Unit::day;
            of_pupil_[row.get<PupilId>(0)].push_back({item->second, {Money::fen(row.get<std::int64_t>(2)), by_day}});
        },
        facts_.plan.county, facts_.plan.id, facts_.plan.school);
}

}  // namespace luoshi::fees::charges
