// The terms of the schools below a body beside each other: what came in, what was spent, what went back to families, what is left.
#include <algorithm>
#include <map>

#include "fees/charges/api.hpp"
#include "fees/closing/shared.hpp"
#include "fees/closing/use_cases.hpp"
#include "fees/refunds/api.hpp"

namespace luoshi::fees::closing {

Result<http::Page<SchoolAccountsRow>> compare_accounts(Work& work, const CompareAccounts& command) {
    if (!work.actor().may(charges::permissions::oversee, command.body))
        return Problem{Code::missing, "no-such-body", "没有这个机构，或者您无权查看", "there is no such body, or it is not for you"};
    std::map<BodyId, TermAccounts> accounts;
    for (const auto& one : journal::sums_below(work, command.body, Fund::service, command.school_year, command.term)) add_account(accounts[one.school], one.sums);
    std::map<BodyId, refunds::RefundSums> refunds;
    for (const auto& one : refunds::refund_sums_below(work, command.body, command.school_year, command.term)) refunds.emplace(one.school, one);
    http::Page<SchoolAccountsRow> page;
    for (const auto& one : charges::terms_below(work, command.body, command.school_year, command.term)) {
        SchoolAccountsRow school;
        school.school = one.school;
        school.school_name = one.school_name;
        school.state = one.state;
        school.state_words = charges::words_of(one.state);
        const auto& books = accounts[school.school];
        school.income_fen = books.income_fen;
        school.spending_fen = books.spending_fen;
        const auto written_off = std::ranges::find(books.spending, "written_off", &AccountsLine::key);
        school.written_off_fen = written_off == books.spending.end() ? 0 : written_off->fen;
        school.balance_fen = books.closing_fen;
        if (const auto found = refunds.find(school.school); found != refunds.end()) {
            school.refund_fen = found->second.due_fen;
            school.refunded_fen = found->second.done_fen;
            school.refund_open_fen = found->second.due_fen - found->second.done_fen;
        }
        page.items.push_back(std::move(school));
    }
    return page;
}

}  // namespace luoshi::fees::closing
