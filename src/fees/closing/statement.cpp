// The statement of account of a pupil's term: everything that changed what is owed or came in, in its order, and every refund with what has become of it.
#include <fmt/format.h>

#include <algorithm>

#include "fees/closing/shared.hpp"
#include "fees/closing/use_cases.hpp"
#include "fees/payments/api.hpp"
#include "fees/refunds/api.hpp"
#include "pupils/api.hpp"

namespace luoshi::fees::closing {
namespace {

using refunds::RightState;

void add_bills(FeeStatementView& view, const charges::ChildFeesTerm& term) {
    for (const auto& bill : term.bills) {
        view.lines.push_back({bill.billed_at, "bill", fmt::format("第 {} 张账单", bill.serial), fmt::format("bill {}", bill.serial), bill.due_fen, 0, 0});
        if (bill.written_off_at)
            view.lines.push_back({*bill.written_off_at, "written_off", "不再收取", "no longer asked for", -bill.written_off_fen, 0, 0});
        if (bill.cancelled_at)
            view.lines.push_back({*bill.cancelled_at, "cancelled", "账单作废：" + bill.cancel_reason.value_or(""), "bill cancelled", -bill.due_fen, 0, 0});
    }
    for (const auto& relief : term.reliefs) {
        view.lines.push_back({relief.at, "relief", relief.words, relief.words_en, -relief.amount_fen, 0, 0});
        if (relief.undone_at)
            view.lines.push_back({*relief.undone_at, "relief_undone", "减免登记有误，已撤销：当时减去的恢复应缴", "the exemption was entered wrongly and withdrawn: what it took off is owed again",
                                  relief.amount_fen, 0, 0});
    }
}

// Where the base service has the price of a day, its days and the lessons of courses are counted together.
bool priced_by_day(const charges::ChildFeesTerm& term) {
    return std::ranges::any_of(term.bills, [](const charges::BillView& bill) { return std::ranges::any_of(bill.lines, &charges::BillLineView::by_day); });
}

void add_settlement(FeeStatementView& view, const charges::SettlementView& settlement, bool by_day, Instant at) {
    const auto change = settlement.charged_fen - settlement.asked_fen;
    const auto charged = Money::fen(settlement.charged_fen).yuan();
    auto words = fmt::format("学期结算：按 {} {}，应收 {} 元", settlement.lessons, by_day ? "次（基础托管一天一次，特色课程一课时一次）" : "课时", charged);
    auto words_en = fmt::format("settlement: {} {}, {} yuan", settlement.lessons, by_day ? "times (a day of the base service, a lesson of a course)" : "lessons", charged);
    if (!settlement.words.empty()) {  // what was missed, and which rule kept or returned its money
        words += "；" + settlement.words;
        words_en += "; " + settlement.words_en;
    }
    view.lines.push_back({at, "settled", std::move(words), std::move(words_en), change, 0, 0});
}

void add_payments(FeeStatementView& view, const std::vector<payments::PaidLine>& paid) {
    for (const auto& line : paid) view.lines.push_back({line.received_at, "paid", "收到缴费", "payment received", 0, line.amount.in_fen(), 0});
}

struct Sentence {
    std::string words;
    std::string words_en;
};

Sentence term_named(Work& work, PlanId id) {
    const auto plan = catalogue::find_plan(work, id);
    if (!plan) return {"另一学期", "another term"};
    const bool autumn = plan->term == org::TermKind::autumn;
    return {fmt::format("{}–{} 学年{}学期", plan->school_year, plan->school_year + 1, autumn ? "秋季" : "春季"),
            fmt::format("the {} term of {}–{}", autumn ? "autumn" : "spring", plan->school_year, plan->school_year + 1)};
}

Sentence refund_words(const refunds::TermRefund& refund) {
    Sentence said{fmt::format("退费 {} 元：{}", Money::fen(refund.amount_fen).yuan(), refunds::state_words(refund.state)),
                  fmt::format("refund of {} yuan: {}", Money::fen(refund.amount_fen).yuan(), refunds::state_words_en(refund.state))};
    if (refund.refund) {
        said.words += fmt::format("（{}）", refunds::route_words(refund.route));
        said.words_en += fmt::format(" ({})", refunds::route_words_en(refund.route));
    }
    if (refund.tries > 1) {
        said.words += fmt::format("，第 {} 次办理", refund.tries);
        said.words_en += fmt::format(", attempt {}", refund.tries);
    }
    if (!refund.reason.empty()) {
        said.words += "。" + refund.reason;
        said.words_en += ". " + refund.reason_en;
    }
    return said;
}

// What pays for another term stands in both: here it went, there it came.
void add_carry_over(Work& work, FeeStatementView& view, const refunds::TermRefund& refund) {
    const bool in = refund.plan != view.plan;
    const auto other = term_named(work, in ? refund.plan : *refund.pays_for);
    const auto amount = Money::fen(refund.amount_fen).yuan();
    if (in) {
        view.lines.push_back({refund.at, "carried_in", fmt::format("{}多缴的 {} 元抵入本学期", other.words, amount),
                              fmt::format("{} yuan paid too much in {} pay for this term", amount, other.words_en), 0, refund.amount_fen, 0});
    } else {
        view.lines.push_back({refund.at, "carried_out", fmt::format("多缴的 {} 元抵{}费用", amount, other.words),
                              fmt::format("{} yuan paid too much pay for {}", amount, other.words_en), 0, -refund.amount_fen, 0});
    }
}

void add_refunds(Work& work, FeeStatementView& view, const std::vector<refunds::TermRefund>& all) {
    for (const auto& refund : all) {
        const bool arrived = refund.state == RightState::done;
        if (refund.pays_for && arrived) {
            add_carry_over(work, view, refund);
            continue;
        }
        auto said = refund_words(refund);
        view.lines.push_back({.at = refund.at,
                              .kind = "refund",
                              .words = std::move(said.words),
                              .words_en = std::move(said.words_en),
                              .paid_fen = arrived ? -refund.amount_fen : 0,
                              .refund_fen = refund.amount_fen,
                              .refund_state = refund.state});
        if (!arrived) view.on_the_way_fen += refund.amount_fen;
    }
}

Result<FeeStatementView> statement_of(Work& work, const charges::ChildBills& child, PlanId plan) {
    const auto term = std::ranges::find(child.terms, plan, &charges::ChildFeesTerm::plan);
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
        add_settlement(view, *term->settlement, priced_by_day(*term), run ? run->made_at : work.now());
    }
    add_refunds(work, view, refunds::refunds_of_term(work, child.county, child.pupil, term->plan));
    std::ranges::stable_sort(view.lines, {}, &FeeStatementLine::at);
    for (auto& line : view.lines) line.balance_fen = view.balance_fen += line.owed_fen - line.paid_fen;
    return view;
}

}  // namespace

Result<FeeStatementView> show_fee_statement(Work& work, const ShowStatement& command) {
    TRY(const auto child, charges::show_child_bills(work, {command.pupil}));
    return statement_of(work, child, command.plan);
}

Result<FeeStatementView> print_fee_statement(Work& work, const PrintStatement& command) {
    TRY(const auto plan, require_plan(work, command.plan, charges::permissions::bill));
    const auto pupil = pupils::find_pupil(work, command.pupil);
    if (!pupil || pupil->county != plan.county) return Problem{Code::missing, "no-such-pupil", "没有这名学生", "there is no such pupil"};
    TRY(auto view, statement_of(work, charges::bills_of_child(work, *pupil), plan.id));
    work.record("closing.print_statement", "pupil", command.pupil.to_string(), json::value{{"plan", plan.id.to_string()}});
    return view;
}

}  // namespace luoshi::fees::closing
