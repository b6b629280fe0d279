// What finance paid towards the fees of exempt pupils, for the claims that it answers.
#include "fees/pay/queries.hpp"
#include "fees/pay/shared.hpp"

namespace luoshi::fees::pay {

std::map<BodyId, Money> subsidies_below(Work& work, std::string_view path, int school_year, org::TermKind term) {
    std::map<BodyId, Money> sums;
    work.each(
        queries::subsidies_below, [&](const storage::Row& row) { sums[row.get<BodyId>(0)] = Money::fen(row.get<std::int64_t>(1)); }, school_year, term, path);
    return sums;
}

}  // namespace luoshi::fees::pay
