// What an account of a pupil's term says of refunds: told from their steps, so that nothing counts before it is there.
#include <algorithm>

#include "fees/refunds/queries.hpp"
#include "fees/refunds/shared.hpp"

namespace luoshi::fees::refunds {

std::vector<TermRefund> refunds_of_term(Work& work, std::string_view county, PupilId pupil, PlanId plan) {
    auto refunds = work.all<TermRefund>(queries::refunds_of_term, county, pupil, plan);
    for (const auto& right : work.all<RightNow>(queries::rights_of_pupil, county, pupil)) {
        if (right.plan != plan || right.open_fen() <= 0) continue;
        refunds.push_back({.right = right.id, .refund = {}, .plan = plan, .amount_fen = right.open_fen(), .pays_for = {}, .at = right.arose_at, .reason = right.words, .reason_en = right.words_en});
    }
    for (auto& refund : refunds) {
        if (auto english = payments::reason_in_english(refund.reason); refund.reason_en.empty() && english != refund.reason) refund.reason_en = std::move(english);
    }
    std::ranges::stable_sort(refunds, {}, &TermRefund::at);
    return refunds;
}

std::vector<RefundSums> refund_sums_below(Work& work, std::string_view path, int school_year, org::TermKind term) {
    return work.all<RefundSums>(queries::sums_below, school_year, term, path);
}

}  // namespace luoshi::fees::refunds
