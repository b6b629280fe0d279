// For the close of a term: what finance paid for exempt pupils, what the county approved beyond the limits, and lessons nobody is paid for.
#include "fees/pay/queries.hpp"
#include "fees/pay/shared.hpp"

namespace luoshi::fees::pay {

std::map<BodyId, Money> subsidies_below(Work& work, std::string_view path, int school_year, org::TermKind term) {
    std::map<BodyId, Money> sums;
    work.each(
        queries::subsidies_below, [&](const storage::Row& row) { sums[row.get<BodyId>(0)] = Money::fen(row.get<std::int64_t>(1)); }, school_year, term, path);
    return sums;
}

std::vector<OverLimit> over_limit_of(Work& work, std::string_view county, const journal::Books& books) {
    return work.all<OverLimit>(queries::over_limit_of_term, county, books.school, books.period());
}

HeldUnpaid held_unpaid(Work& work, std::string_view county, PlanId plan) {
    return work.one<HeldUnpaid>(queries::held_unpaid, county, plan).value_or(HeldUnpaid{});
}

}  // namespace luoshi::fees::pay
