// What the use cases of the close begin with.
#pragma once
#include "fees/closing/api.hpp"
#include "fees/closing/views.hpp"
#include "fees/journal/api.hpp"
#include "platform/access/actor_key.hpp"

namespace luoshi::fees::closing {

// For whoever holds the right over the school of the plan; everybody else: missing "no-such-plan". In a write Work also of its county, else "other-county".
Result<catalogue::PlanLine> require_plan(Work& work, PlanId plan, const Permission& permission);
journal::Books books_of(const catalogue::PlanLine& plan);
bool is_closed(Work& work, const catalogue::PlanLine& plan);

// Earlier books of the school that are still open, and so hold up the lock of this term.
struct EarlierBooks {
    std::vector<journal::Books> to_close;  // of a term with a plan: closed by itself
    std::vector<journal::Books> along;     // of no plan that was carried out (late money, opening balances): nobody else would ever lock them
};
EarlierBooks earlier_books(Work& work, const catalogue::PlanLine& plan);

// Every difference with its explanation, if there is one.
std::vector<ExplainedDifference> explained(Work& work, const catalogue::PlanLine& plan, const std::vector<charges::DifferenceRow>& rows);
// Settles the term of a school where no earlier step stands in the way; asks no permission. `reckoned` may have been reckoned by a reader before: where
// something happened since, it is reckoned anew.
Result<Nothing> settle_when_ready(Work& work, const catalogue::PlanLine& plan, SettlementRunId id, const charges::ReckonedTerm* reckoned = nullptr);
// Adds one account of the books to a term's accounts.
void add_account(TermAccounts& accounts, const journal::AccountSums& sums);
TermAccounts accounts_of(Work& work, const catalogue::PlanLine& plan);

}  // namespace luoshi::fees::closing
