// The statement of account of a family for a term: everything that changed what is owed or came in, in its order.
#include <fmt/format.h>

#include <algorithm>

#include "fees/closing/shared.hpp"
#include "fees/closing/use_cases.hpp"
#include "fees/payments/api.hpp"
#include "org/api.hpp"
#include "pupils/api.hpp"

namespace luoshi::fees::closing {
namespace {

void add_bills(FeeStatementView& view, const charges::ChildFeesTerm& term) {
    for (const auto& bill : term.bills) {
        view.lines.push_back({bill.billed_at, "bill", fmt::format("第 {} 张账单", bill.serial), fmt::format("bill {}", bill.serial), bill.due_fen, 0, 0});
        if (bill.cancelled_at)
            view.lines.push_back({*bill.cancelled_at, "cancelled", "账单作废：" + bill.cancel_reason.value_or(""), "bill cancelled", -bill.due_fen, 0, 0});
    }
    for (const auto& relief : term.reliefs) view.lines.push_back({relief.at, "relief", relief.words, relief.words_en, -relief.amount_fen, 0, 0});
}

void add_settlement(FeeStatementView& view, const charges::SettlementView& settlement, Instant at) {
    const auto change = settlement.charged_fen - settlement.asked_fen;
    view.lines.push_back({at, "settled", fmt::format("学期结算：按 {} 课时，应收 {} 元", settlement.lessons, Money::fen(settlement.charged_fen).yuan()),
                          fmt::format("settlement: {} lessons, {} yuan", settlement.lessons, Money::fen(settlement.charged_fen).yuan()), change, 0, 0});
}

void add_payments(FeeStatementView& view, const std::vector<payments::PaidLine>& paid) {
    for (const auto& line : paid) {
        view.lines.push_back({line.received_at, "paid", "收到缴费", "payment received", 0, line.amount.in_fen(), 0});
        if (line.returned > Money{}) view.lines.push_back({line.received_at, "refunded", "原路退回", "returned the way it came", 0, -line.returned.in_fen(), 0});
    }
}

}  // namespace

Result<FeeStatementView> show_fee_statement(Work& work, const ShowStatement& command) {
    TRY(const auto child, charges::show_child_bills(work, {command.pupil}));
    const auto term = std::ranges::find(child.terms, command.plan, &charges::ChildFeesTerm::plan);
    if (term == child.terms.end()) return Problem{Code::missing, "no-such-term", "这个学期没有账单", "there is no bill of this term"};
    FeeStatementView view{.pupil = child.pupil,
                       .name = child.name,
                       .code = child.code,
                       .plan = term->plan,
                       .school_name = term->school_name,
                       .school_year = term->school_year,
                       .term = term->term,
                       .lines = {}};
    add_bills(view, *term);
    add_payments(view, payments::payments_of_pupil(work, child.county, child.pupil, term->plan));
    if (term->settlement) {
        const auto run = charges::settlement_of_plan(work, child.county, term->plan);
        add_settlement(view, *term->settlement, run ? run->made_at : work.now());
    }
    std::ranges::stable_sort(view.lines, {}, &FeeStatementLine::at);
    for (auto& line : view.lines) line.balance_fen = view.balance_fen += line.owed_fen - line.paid_fen;
    return view;
}

}  // namespace luoshi::fees::closing
