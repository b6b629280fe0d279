// The accounts of a term, from the books; who bears the fees and what went beyond the limits is told apart, in sums.
#include "fees/closing/shared.hpp"
#include "fees/pay/api.hpp"

namespace luoshi::fees::closing {
namespace {

using journal::Account;

enum class Part { holdings, income, spending, opening, carried };

Part part_of(Account account) {
    switch (account) {
        case Account::counter:
        case Account::bank:
        case Account::treasury:
        case Account::online:
        case Account::receivable:
        case Account::subsidy_due:
        case Account::channel_fees:
        case Account::unknown_money:
        case Account::refunds_due:
        case Account::payables:
        case Account::unsettled:
        case Account::taxes_withheld:
            return Part::holdings;
        case Account::income:
        case Account::grants:
            return Part::income;
        case Account::opening:
            return Part::opening;
        case Account::carried:
            return Part::carried;
        case Account::spent_teachers:
        case Account::spent_managers:
        case Account::spent_outside_persons:
        case Account::spent_outside_bodies:
        case Account::spent_consumables:
        case Account::spent_utilities:
        case Account::spent_maintenance:
        case Account::spent_insurance:
        case Account::written_off:
            return Part::spending;
    }
    return Part::opening;
}

AccountsLine line_of(Account account, Money amount) {
    return {std::string(json::enum_name(account)), std::string(journal::account_words(account)), std::string(journal::account_words_en(account)), amount.in_fen()};
}

// The books hold fees as one income, whoever bears them.
void tell_exemptions(Work& work, const catalogue::PlanLine& plan, TermAccounts& accounts) {
    std::int64_t exempt = 0;
    for (const auto& line : charges::claim_of(work, plan)) exempt += line.settled_fen.value_or(0);
    const auto income = std::ranges::find(accounts.income, "income", &AccountsLine::key);
    if (exempt == 0 || income == accounts.income.end()) return;
    income->words = "服务费收入（家庭承担）";
    income->words_en = "service fees (borne by families)";
    income->fen -= exempt;
    accounts.income.insert(income + 1, {"exempt", "服务费收入（减免，财政承担）", "service fees (exempt, borne by finance)", exempt});
}

}  // namespace

void add_account(TermAccounts& accounts, const journal::AccountSums& sums) {
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
        // Neither earned nor spent: it only changed hands.
        case Part::carried:
            if (moved != Money{}) accounts.carried.push_back(line_of(sums.account, -moved));
            break;
    }
}

TermAccounts accounts_of(Work& work, const catalogue::PlanLine& plan) {
    TermAccounts accounts;
    for (const auto& sums : journal::sums_of(work, plan.county, books_of(plan))) add_account(accounts, sums);
    tell_exemptions(work, plan, accounts);
    for (const auto& one : pay::over_limit_of(work, plan.county, books_of(plan))) accounts.over_limit.push_back(line_of(one.account, Money::fen(one.amount_fen)));
    return accounts;
}

}  // namespace luoshi::fees::closing
