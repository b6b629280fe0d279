#include "org/holdings.hpp"

namespace luoshi::org {

namespace {

std::vector<HoldingSource>& sources() {
    static std::vector<HoldingSource> all;
    return all;
}

}  // namespace

void add_holding_source(HoldingSource source) { sources().push_back(std::move(source)); }
void drop_holding_sources() { sources().clear(); }

std::vector<BodyHolding> holdings_of(Work& work, const BodyAhead& ahead) {
    std::vector<BodyHolding> all;
    for (const auto& source : sources()) {
        for (auto& holding : source(work, ahead)) all.push_back(std::move(holding));
    }
    return all;
}

Result<Nothing> first_stop(const std::vector<BodyHolding>& holdings) {
    for (const auto& holding : holdings) {
        if (holding.stops) return Problem{Code::conflict, *holding.stops, holding.words, holding.words_en};
    }
    return Nothing{};
}

Result<Nothing> nothing_stops(Work& work, const BodyAhead& ahead) { return first_stop(holdings_of(work, ahead)); }

}  // namespace luoshi::org
