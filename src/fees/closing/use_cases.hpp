// Every use case of the close of a term.
#pragma once
#include "fees/closing/views.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::closing {

// The school
Result<CloseView> show_close(Work& work, const ShowClose& command);
Result<CloseView> explain_difference(Work& work, const ExplainDifference& command);
Result<CloseView> settle_plan(Work& work, const SettlePlan& command);
Result<CloseView> lock_term(Work& work, const LockTerm& command);
Result<CloseView> publish_accounts(Work& work, const PublishAccounts& command);
Result<FeeStatementView> print_fee_statement(Work& work, const PrintStatement& command);  // of the plan's school, for who makes its bills

// Claims on finance, for who may see exemptions: a school hands its own in, the county sees those below
Result<SubsidyClaims> hand_in_claim(Work& work, const HandInClaim& command);
Result<SubsidyClaims> find_claims(Work& work, const FindClaims& command);
Result<http::FileReply> export_claims(Work& work, const ExportClaims& command);

// The money of a school that has merged goes into the books of the one that goes on, once nobody is owed anything out of it.
// Refuses "no-successor", "money-is-owed", "account-overdrawn", "nothing-to-carry", "carried-already"; the reversal "carried-back-already", "carried-onwards", "moved-on".
Result<CarriedView> show_carried(Work& work, const ShowCarried& command);
Result<CarriedView> carry_balances(Work& work, const CarryBalances& command);
Result<CarriedView> reverse_carried(Work& work, const ReverseCarried& command);

// The county: all its schools in one run
Result<OrderView> order_settlements(Work& work, const OrderSettlements& command);
Result<OrderView> show_settlement_order(Work& work, const ShowOrder& command);
Result<http::Page<SchoolAccountsRow>> compare_accounts(Work& work, const CompareAccounts& command);  // all of them on one page

// Families, and everybody
Result<FeeStatementView> show_fee_statement(Work& work, const ShowStatement& command);
Result<PublicAccountsList> find_public_accounts(Work& work, const FindPublicAccounts& command);
Result<PublicAccountsView> show_public_accounts(Work& work, const ShowPublicAccounts& command);

}  // namespace luoshi::fees::closing
