// The accounts of a term, from the books alone.
#include "fees/closing/shared.hpp"

namespace luoshi::fees::closing {
namespace {

using journal::Account;

enum class Part { holdings, income, spending, opening };

Part part_of(Account account) {
    switch (account) {
        case Account::counter:
        case Account::bank:
        case Account::treasury:
        case Account::online:
        case Account::receivable:
        case Account::subsidy_due:
        case Account::unknown_money:
        case Account::refunds_due:
        case Account::payables:
        case Account::unsettled:
            return Part::holdings;
        case Account::income:
        case Account::grants:
            return Part::income;
        case Account::opening:
            return Part::opening;
        case Account::spent_teachers:
        case Account::spent_managers:
        case Account::spent_outside_persons:
        case Account::spent_outside_bodies:
        case Account::spent_consumables:
        case Account::spent_utilities:
        case Account::spent_maintenance:
        case Account::spent_insurance:
            return Part::spending;
    }
    return Part::opening;
}

AccountsLine line_of(Account account, Money amount) {
    return {std::string(json::enum_name(account)), std::string(journal::account_words(account)), std::string(journal::account_words_en(account)), amount.in_fen()};
}

}  // namespace

TermAccounts accounts_of(Work& work, const catalogue::PlanLine& plan) {
    TermAccounts accounts;
    for (const auto& sums : journal::sums_of(work, plan.county, books_of(plan))) {
        const auto moved = sums.debit - sums.credit;
        switch (part_of(sums.account)) {
            case Part::holdings:
                accounts.opening_fen += sums.before.in_fen();
                accounts.closing_fen += sums.after().in_fen();
                if (sums.after() != Money{}) accounts.holdings.push_back(line_of(sums.account, journal::is_debit_account(sums.account) ? sums.after() : -sums.after()));
                break;
            case Part::income:
                accounts.income.push_back(line_of(sums.account, -moved));
                accounts.income_fen -= moved.in_fen();
                break;
            case Part::spending:
                accounts.spending.push_back(line_of(sums.account, moved));
                accounts.spending_fen += moved.in_fen();
                break;
            // What was brought over from books on paper belongs to the beginning.
            case Part::opening:
                accounts.opening_fen -= moved.in_fen();
                break;
        }
    }
    return accounts;
}

}  // namespace luoshi::fees::closing
