// What leaves the bank for an agreed sheet, what the bank sends back and what is paid anew, and the tax that is paid over.
#include <fmt/format.h>

#include <algorithm>

#include "fees/pay/queries.hpp"
#include "fees/pay/sheet.hpp"
#include "fees/pay/use_cases.hpp"
#include "fees/payments/api.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::pay {
namespace {

using journal::Account;

struct Move {
    Account debit = Account::payables;
    Account credit = Account::bank;
    Money amount;
    journal::Reason reason = journal::Reason::paid_out;
    std::string words;
    std::string basis;
    Date day;
};

// What was agreed in a term can be paid, sent back and paid over after its lock.
Result<journal::EntryId> move(Work& work, const SheetAt& at, Move move) {
    return journal::post(work, {.books = journal::books_to_write(work, at.head.county, at.plan.books()),
                                .debit = move.debit,
                                .credit = move.credit,
                                .amount = move.amount,
                                .reason = move.reason,
                                .words = std::move(move.words),
                                .reference = {"pay_sheet", at.head.id.to_string()},
                                .basis = std::move(move.basis),
                                .day = move.day});
}

std::string span_words(const SheetHead& head) { return fmt::format("{} 至 {} 酬劳", head.first_day.to_string(), head.last_day.to_string()); }

// Nothing where the tax is the whole fee: there is no order of nothing to the bank.
Result<std::optional<journal::EntryId>> pay_net(Work& work, const SheetAt& at, Account from, Money net, const PayOutSheet& command) {
    if (net == Money{}) return std::optional<journal::EntryId>{};
    TRY(const journal::EntryId entry, move(work, at, {.debit = Account::payables,
                                                      .credit = from,
                                                      .amount = net,
                                                      .reason = journal::Reason::paid_out,
                                                      .words = fmt::format("付 {}（{}）", span_words(at.head), command.document),
                                                      .basis = basis_of(work, at.head),
                                                      .day = command.day}));
    return std::optional(entry);
}

// The net fees leave the bank; what is withheld stays with the school until it is paid over.
Result<Nothing> withhold(Work& work, const SheetAt& at, Money tax, Date day) {
    if (tax == Money{}) return Nothing{};
    TRY(const journal::EntryId entry, move(work, at, {.debit = Account::payables,
                                                      .credit = Account::taxes_withheld,
                                                      .amount = tax,
                                                      .reason = journal::Reason::tax_withheld,
                                                      .words = "代扣 " + span_words(at.head) + "的税款",
                                                      .basis = basis_of(work, at.head),
                                                      .day = day}));
    work.run(queries::insert_withholding, at.head.county, at.head.id, at.head.school, tax.in_fen(), entry);
    return Nothing{};
}

struct PaidLine {
    SheetAt at;
    LineRow row;
    std::vector<PayReturnRow> returns;
    Date paid_on;  // the last time

    Money net() const { return Money::fen(row.gross_fen - row.tax_fen.value_or(0)); }
    bool is_back() const { return !returns.empty() && returns.back().kind == ReturnKind::came_back; }
};

Result<PaidLine> require_paid_line(Work& work, SheetId id, std::int64_t line) {
    TRY(SheetAt at, require_sheet(work, id, {permissions::write}));
    if (at.head.step != SheetStep::paid)
        return Problem{Code::conflict, "sheet-not-paid", "这张表还没有登记付款，没有可以退回的钱", "this sheet is not paid yet; nothing of it can come back"};
    TRY(PaySheetView view, shown(work, id));
    const auto seen = std::ranges::find(view.lines, line, &PayLineView::line);
    if (seen == view.lines.end()) return Problem{Code::missing, "no-such-line", "这张表里没有这一行", "the sheet has no such line"};
    for (auto& row : current_lines(work, at.head)) {
        if (row.line != line) continue;
        const auto paid_on = seen->returns.empty() ? view.paid_day.value() : seen->returns.back().day;
        return PaidLine{std::move(at), std::move(row), std::move(seen->returns), paid_on};
    }
    return Problem{Code::missing, "no-such-line", "这张表里没有这一行", "the sheet has no such line"};
}

// The same act told again: its turn stands with what was said.
bool told_before(const PaidLine& line, std::int64_t turn, ReturnKind kind, Date day, std::string_view words, std::string_view document) {
    return std::ranges::any_of(line.returns, [&](const PayReturnRow& row) {
        return row.turn == turn && row.kind == kind && row.day == day && row.words == words && row.document == document;
    });
}

Result<Nothing> require_turn(const PaidLine& line, std::int64_t turn) {
    if (turn == static_cast<std::int64_t>(line.returns.size()) + 1) return Nothing{};
    return Problem{Code::conflict, "changed-meanwhile", "这一行已经有新的登记，请刷新后再看", "something was noted of this line meanwhile; reload it"};
}

Result<Nothing> require_day_after(Work& work, const PaidLine& line, Date day) {
    TRY_DO(require_past(work, "day", day));
    if (day >= line.paid_on) return Nothing{};
    const auto detail = fmt::format("日期早于上一次登记的 {}", line.paid_on.to_string());
    return Problem{Code::invalid, "day-before-last", detail, fmt::format("the day comes before {}, which was noted last", line.paid_on.to_string()),
                   {{"day", "too-early", detail}}};
}

Result<Nothing> check_came_back(Work& work, const PaidLine& line, const NotePayCameBack& command) {
    if (line.is_back())
        return Problem{Code::conflict, "came-back-already", fmt::format("{} 的这一行已登记退回，还没有重新付款", line.row.name),
                       fmt::format("the line of {} came back already and is not paid anew yet", line.row.name)};
    TRY_DO(require_turn(line, command.turn));
    TRY_DO(require_words("words", command.words, 2000, "银行退回的原因"));
    TRY_DO(require_day_after(work, line, command.day));
    if (Money::fen(command.amount_fen) == line.net() && line.net() > Money{}) return Nothing{};
    const auto detail = fmt::format("这一行付给 {} 的是 {} 元，银行退回的应是同一金额；金额不同，请核对是不是这一行", line.row.name, line.net().yuan());
    return Problem{Code::conflict, "amount-differs", detail,
                   fmt::format("{} was paid {} yuan, and a bank sends back the same amount; look whether it is this line", line.row.name, line.net().yuan()),
                   {{"amount_fen", "differs", detail}}};
}

struct Returned {
    ReturnKind kind = ReturnKind::came_back;
    std::string_view words;
    std::string_view document;
    Date day;
};

// A bank sends money back into the account it came from, whatever the school's account is by now; what is paid anew leaves the account of today.
Account account_for(Work& work, const PaidLine& line, ReturnKind kind) {
    const auto& head = line.at.head;
    if (kind == ReturnKind::came_back) return work.one<Account>(queries::paid_from, head.county, head.id, line.row.line).value();
    return payments::money_account(work, head.county, head.school);
}

// One turn more, with its entry between payables and that account.
Result<Nothing> put_return(Work& work, const PaidLine& line, const Returned& by) {
    const bool back = by.kind == ReturnKind::came_back;
    const auto money = account_for(work, line, by.kind);
    const auto debit = back ? money : Account::payables;
    const auto credit = back ? Account::payables : money;
    const auto what = span_words(line.at.head);
    TRY(const journal::EntryId entry,
        move(work, line.at, {.debit = debit,
                             .credit = credit,
                             .amount = line.net(),
                             .reason = back ? journal::Reason::pay_returned : journal::Reason::paid_out,
                             .words = back ? fmt::format("银行退回 {} 的 {}：{}", line.row.name, what, by.words) : fmt::format("重新付 {} 的 {}（{}）", line.row.name, what, by.document),
                             .basis = std::string(by.document),
                             .day = by.day}));
    const auto turn = static_cast<std::int64_t>(line.returns.size()) + 1;
    const auto before = line.returns.empty() ? std::nullopt : std::optional(line.returns.back().turn);
    const auto before_kind = line.returns.empty() ? std::nullopt : std::optional(json::enum_name(line.returns.back().kind));
    work.run(queries::insert_return, line.at.head.county, line.at.head.id, line.row.line, turn, by.kind, before, before_kind, line.row.revision, line.row.gross_fen,
             line.row.tax_fen, line.net().in_fen(), line.at.head.school, debit, credit, entry, by.words, by.document, by.day, work.now(), actor_key(work.actor()),
             work.actor().name);
    work.record(back ? "pay.came_back" : "pay.again", "pay_sheet", line.at.head.id.to_string(), {{"line", line.row.line}, {"amount_fen", line.net().in_fen()}});
    work.emit(back ? "pay.line_came_back" : "pay.line_paid_again",
              {{"county", line.at.head.county}, {"school", line.at.head.school.to_string()}, {"sheet", line.at.head.id.to_string()}, {"line", line.row.line}});
    return Nothing{};
}

}  // namespace

Result<PaySheetView> pay_out_sheet(Work& work, const PayOutSheet& command) {
    TRY(const SheetAt at, require_sheet(work, command.id, {permissions::write}));
    if (at.head.step == SheetStep::paid) {
        TRY(PaySheetView view, shown(work, command.id));
        if (view.paid_day == command.day && view.paid_document == command.document) return view;
    }
    TRY_DO(require_step(at.head, SheetStep::agreed, "付款", "paid"));
    TRY_DO(require_words("document", command.document, 2000, "内容"));
    TRY_DO(require_past(work, "day", command.day));
    Money net, tax;
    for (const auto& line : current_lines(work, at.head)) {
        tax += Money::fen(line.tax_fen.value_or(0));
        net += Money::fen(line.gross_fen - line.tax_fen.value_or(0));
    }
    const auto from = payments::money_account(work, at.head.county, at.head.school);
    TRY(const std::optional<journal::EntryId> entry, pay_net(work, at, from, net, command));
    take_step(work, at.head, SheetStep::paid, "");
    work.run(queries::insert_pay_out, at.head.county, at.head.id, at.head.serial + 1, at.head.school, from, net.in_fen(), entry, command.document, command.day);
    TRY_DO(withhold(work, at, tax, command.day));
    work.record("pay.pay_out", "pay_sheet", command.id.to_string(), {{"amount_fen", net.in_fen()}, {"withheld_fen", tax.in_fen()}});
    work.emit("pay.sheet_paid", {{"county", at.head.county}, {"school", at.head.school.to_string()}, {"sheet", command.id.to_string()}});
    return shown(work, command.id);
}

Result<PaySheetView> note_pay_came_back(Work& work, const NotePayCameBack& command) {
    TRY(const PaidLine line, require_paid_line(work, command.id, command.line));
    if (told_before(line, command.turn, ReturnKind::came_back, command.day, command.words, command.document)) return shown(work, command.id);
    TRY_DO(check_came_back(work, line, command));
    TRY_DO(put_return(work, line, {ReturnKind::came_back, command.words, command.document, command.day}));
    return shown(work, command.id);
}

Result<PaySheetView> pay_line_again(Work& work, const PayLineAgain& command) {
    TRY(const PaidLine line, require_paid_line(work, command.id, command.line));
    if (told_before(line, command.turn, ReturnKind::paid_again, command.day, command.words, command.document)) return shown(work, command.id);
    if (!line.is_back())
        return Problem{Code::conflict, "not-come-back", fmt::format("{} 的这一行没有被银行退回，不能再付一次", line.row.name),
                       fmt::format("the line of {} did not come back and is not paid twice", line.row.name)};
    TRY_DO(require_turn(line, command.turn));
    TRY_DO(require_words("words", command.words, 2000, "账号是怎样更正的"));
    TRY_DO(require_words("document", command.document, 2000, "内容"));
    TRY_DO(require_day_after(work, line, command.day));
    TRY_DO(put_return(work, line, {ReturnKind::paid_again, command.words, command.document, command.day}));
    return shown(work, command.id);
}

std::optional<TaxStanding> tax_standing(Work& work, const SheetHead& head) {
    if (head.step != SheetStep::paid) return std::nullopt;
    return work.one<TaxStanding>(queries::tax_of_sheet, head.county, head.id);
}

std::optional<Problem> why_not_pay_tax(const SheetHead& head, const std::optional<TaxStanding>& tax) {
    if (head.step != SheetStep::paid)
        return Problem{Code::conflict, "sheet-not-paid", "付款时才代扣税款，登记付款以后再登记缴税", "the tax is withheld when the sheet is paid; enter its payment after that"};
    if (!tax)
        return Problem{Code::conflict, "nothing-withheld", "这张表付款时没有代扣税款，没有要缴的", "nothing was withheld when this sheet was paid; there is nothing to pay over"};
    if (tax->paid_day)
        return Problem{Code::conflict, "tax-paid-over", fmt::format("代扣的税款已于 {} 缴清", tax->paid_day->to_string()),
                       fmt::format("the tax was paid over on {}", tax->paid_day->to_string())};
    return std::nullopt;
}

Result<PaySheetView> pay_tax_over(Work& work, const PayTaxOver& command) {
    TRY(const SheetAt at, require_sheet(work, command.id, {permissions::write}));
    const auto tax = tax_standing(work, at.head);
    if (tax && tax->paid_day == command.day && tax->document == command.document) return shown(work, command.id);
    if (auto problem = why_not_pay_tax(at.head, tax)) return std::move(*problem);
    TRY_DO(require_words("document", command.document, 2000, "内容"));
    TRY_DO(require_past(work, "day", command.day));
    const auto from = payments::money_account(work, at.head.county, at.head.school);
    TRY(const journal::EntryId entry, move(work, at, {.debit = Account::taxes_withheld,
                                                      .credit = from,
                                                      .amount = Money::fen(tax->withheld_fen),
                                                      .reason = journal::Reason::tax_paid,
                                                      .words = fmt::format("代缴 {}的税款（{}）", span_words(at.head), command.document),
                                                      .basis = command.document,
                                                      .day = command.day}));
    work.run(queries::insert_tax_over, at.head.county, at.head.id, at.head.school, from, tax->withheld_fen, entry, command.document, command.day, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.record("pay.tax_over", "pay_sheet", command.id.to_string(), {{"amount_fen", tax->withheld_fen}});
    return shown(work, command.id);
}

OpenPay open_pay(Work& work, std::string_view county, BodyId school, int school_year, org::TermKind term) {
    OpenPay open;
    work.each(
        queries::open_sheets,
        [&](const storage::Row& row) {
            const bool agreed = row.get<SheetStep>(0) == SheetStep::agreed;
            ++(agreed ? open.unpaid : open.sheets);
            if (agreed) open.unpaid_sum += Money::fen(row.get<std::int64_t>(1));
        },
        county, school, school_year, term);
    work.each(
        queries::left_of_term,
        [&](const storage::Row& row) {
            open.came_back = row.get<std::int64_t>(0);
            open.came_back_sum = Money::fen(row.get<std::int64_t>(1));
            open.tax_withheld = Money::fen(row.get<std::int64_t>(2));
        },
        county, school, school_year, term);
    return open;
}

}  // namespace luoshi::fees::pay
