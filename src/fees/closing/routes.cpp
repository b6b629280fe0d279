#include "fees/closing/api.hpp"
#include "fees/closing/use_cases.hpp"
#include "fees/exemptions/api.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::fees::closing {
namespace {

const http::Route rows[] = {
    http::get<&show_close>("/api/fees/plans/{plan}/close", "showTermClose", permissions::read),
    http::post<&explain_difference>("/api/fees/plans/{plan}/differences", "explainDifference", permissions::run),
    http::post<&settle_plan>("/api/fees/plans/{plan}/settle", "settlePlan", permissions::run),
    http::post<&lock_term>("/api/fees/plans/{plan}/lock", "lockTerm", permissions::run),
    http::post<&publish_accounts>("/api/fees/plans/{plan}/accounts", "publishTermAccounts", permissions::run),
    http::post<&order_settlements>("/api/fees/settlement-orders", "orderSettlements", permissions::order),
    http::get<&show_settlement_order>("/api/fees/settlement-orders/{id}", "showSettlementOrder", permissions::order),
    http::post<&print_fee_statement>("/api/fees/pupils/{pupil}/statement", "printFeeStatement", charges::permissions::bill),
    http::post<&hand_in_claim>("/api/fees/plans/{plan}/claim", "handInClaim", permissions::run),
    http::get<&find_claims>("/api/fees/claims", "findClaims", exemptions::permissions::read),
    http::post<&export_claims>("/api/fees/claims/export", "exportClaims", exemptions::permissions::read),
    http::get<&compare_accounts>("/api/fees/school-accounts", "compareSchoolAccounts", charges::permissions::oversee),
    http::get<&show_carried>("/api/fees/schools/{school}/carried", "showCarriedBalances", journal::permissions::read),
    http::post<&carry_balances>("/api/fees/schools/{school}/carried", "carryBalances", journal::permissions::open),
    http::post<&reverse_carried>("/api/fees/carried/{id}/reverse", "reverseCarriedBalances", journal::permissions::open),
    // A guardian's right hangs on the binding to the child.
    http::get<&show_fee_statement>("/api/fees/children/{pupil}/statement", "showFeeStatement", signed_in),
    http::get<&find_public_accounts>("/api/public/schools/{school}/term-accounts", "findTermAccounts", public_access),
    http::get<&show_public_accounts>("/api/public/term-accounts/{id}", "showTermAccounts", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::fees::closing
