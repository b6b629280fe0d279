// What people say to their lines, and what the office answers.
#include <fmt/format.h>

#include <algorithm>

#include "fees/pay/queries.hpp"
#include "fees/pay/shares.hpp"
#include "fees/pay/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::pay {
namespace {

Problem no_such_line() { return {Code::missing, "no-such-line", "没有这一行", "there is no such line"}; }

Result<LineRow> require_line(Work& work, const SheetHead& head, std::int64_t line, std::int64_t revision) {
    for (auto& row : current_lines(work, head)) {
        if (row.line != line) continue;
        if (row.revision != revision)
            return Problem{Code::conflict, "changed-meanwhile", "这一行已经重新计算，请刷新后再看", "the line was reckoned anew meanwhile; reload it"};
        return std::move(row);
    }
    return no_such_line();
}

struct OwnLine {
    std::string county;
    SheetId sheet;
    std::int64_t line = 0;
};
BOOST_DESCRIBE_STRUCT(OwnLine, (), (county, sheet, line))

std::optional<Problem> why_not_answer(const SheetHead& head, const LineRow& row) {
    if (const auto open = require_step(head, SheetStep::offered, "再答复", "answered"); !open) return open.error();
    if (row.answer) return Problem{Code::conflict, "line-answered", "已经答复过了；有问题请联系学校财务", "it was answered already; ask the finance staff"};
    return std::nullopt;
}

OwnPayLine own_view(Work& work, const SheetHead& head, const PayLineView& line, const LineRow& row) {
    OwnPayLine own;
    own.sheet = head.id;
    own.county = head.county;
    if (const auto school = find_school_at(work, head.school)) own.school_name = school->name;
    own.first_day = head.first_day;
    own.last_day = head.last_day;
    own.state = head.step;
    own.line = line;
    own.wage_words = wage_words;
    own.wage_words_en = wage_words_en;
    const auto why_not = why_not_answer(head, row);
    own.confirm = pay_action("confirm", "确认无误", "It is right", why_not);
    own.object = pay_action("object", "有异议", "I object", why_not);
    return own;
}

OwnPay own_pay(Work& work, const std::optional<SheetId>& only) {
    OwnPay pay;
    const auto key = actor_key(work.actor());
    for (const auto& own : work.all<OwnLine>(queries::own_lines, key)) {
        if (only && own.sheet != *only) continue;
        const auto head = find_sheet(work, own.sheet);
        const auto views = line_views(work, *head);
        const auto rows = current_lines(work, *head);
        const auto row = std::ranges::find(rows, own.line, &LineRow::line);
        const auto view = std::ranges::find(views, own.line, &PayLineView::line);
        pay.items.push_back(own_view(work, *head, *view, *row));
    }
    std::ranges::stable_sort(pay.items, std::greater{}, &OwnPayLine::last_day);
    return pay;
}

Result<Nothing> answer_line(Work& work, const SheetHead& head, const LineRow& row, const AnswerPayLine& command) {
    if (command.answer == Answer::settled)
        return Problem{Code::invalid, "no-such-answer", "只能确认或提出异议", "a line is confirmed or objected to"};
    if (row.answer == command.answer && row.answer_words.value_or("") == command.words) return Nothing{};
    if (auto problem = why_not_answer(head, row)) return std::move(*problem);
    if (command.answer == Answer::objected || row.account.empty()) TRY_DO(require_words("words", command.words, 2000, "内容"));
    put_answer(work, head, row, command.answer, command.words);
    work.record("pay.answer", "pay_sheet", head.id.to_string(), {{"line", row.line}, {"answer", json::enum_name(command.answer)}});
    return Nothing{};
}

// The line's sessions as the registers stand now: those that are free and those it has.
Reckoning reckon_anew(const Span& span, const SheetHead& head, const LineRow& row, std::vector<const SpanSession*>& sessions) {
    Reckoning reckoning;
    std::vector<Part> parts;
    for (const auto& session : span.sessions) {
        const bool mine = session.fact.adult == row.teacher && (session.fact.is_free() || session.fact.held_by(head.id, row.line));
        if (!mine || session.earned.why) continue;
        sessions.push_back(&session);
        ++reckoning.sessions;
        reckoning.lessons += session.fact.lessons;
        reckoning.sum += session.earned.amount;
        add_part(parts, part_of(session.earned, session.fact.lessons));
    }
    reckoning.said = sentence(parts);
    return reckoning;
}

Result<Nothing> check_correction(const LineRow& row, const CorrectPayLine& command) {
    if (row.kind == LineKind::body)
        return Problem{Code::conflict, "invoice-line", "机构账单不更正；请撤回后按新账单登记", "an invoice is not corrected: withdraw it and enter the new one"};
    if (row.answer != Answer::objected)
        return Problem{Code::conflict, "no-objection", "本人没有提出异议，这一行不用更正", "nobody objects to this line"};
    if (command.adjust_fen != 0) return require_words("adjust_words", command.adjust_words, 2000, "内容");
    return Nothing{};
}

}  // namespace

Result<OwnPay> find_own_pay(Work& work, const FindOwnPay& query) { return own_pay(work, query.sheet); }

Result<OwnPay> answer_own_pay(Work& work, const AnswerPayLine& command) {
    const auto head = find_sheet(work, command.id);
    if (!head || head->step == SheetStep::drafted || head->step == SheetStep::withdrawn) return no_such_line();
    const auto lines = current_lines(work, *head);
    const auto mine = std::ranges::find(lines, command.line, &LineRow::line);
    // Somebody else's line does not exist for the asker.
    if (mine == lines.end() || mine->account.empty() || mine->account != actor_key(work.actor())) return no_such_line();
    TRY_DO(require_county(work, head->county));
    TRY(const LineRow row, require_line(work, *head, command.line, command.revision));
    TRY_DO(answer_line(work, *head, row, command));
    return own_pay(work, command.id);
}

Result<PaySheetView> confirm_on_paper(Work& work, const AnswerPayLine& command) {
    TRY(const SheetAt at, require_sheet(work, command.id, {permissions::write}));
    TRY(const LineRow row, require_line(work, at.head, command.line, command.revision));
    if (!row.account.empty()) {
        return Problem{Code::conflict, "answers-on-the-phone", fmt::format("{} 有账号，由本人在手机上确认", row.name),
                       fmt::format("{} has an account and answers on the phone", row.name)};
    }
    TRY_DO(answer_line(work, at.head, row, command));
    return shown(work, command.id);
}

Result<PaySheetView> correct_pay_line(Work& work, const CorrectPayLine& command) {
    TRY(const SheetAt at, require_sheet(work, command.id, {permissions::write}));
    TRY_DO(require_step(at.head, SheetStep::offered, "更正", "corrected"));
    TRY(const LineRow row, require_line(work, at.head, command.line, command.revision));
    TRY_DO(check_correction(row, command));
    Reckoning reckoning;
    std::vector<const SpanSession*> sessions;
    TRY(const Span span, span_of(work, at.plan, at.head.first_day, at.head.last_day));
    const auto share = share_of(row, teachers_pay(current_lines(work, at.head)));
    if (row.teacher) {
        reckoning = reckon_anew(span, at.head, row, sessions);
    } else if (share) {
        reckoning = reckoned(*share);
    } else {
        reckoning.sum = Money::fen(row.sessions_fen);
        reckoning.said = {row.words, row.words_en};
    }
    reckoning.revision = row.revision + 1;
    reckoning.adjust = Money::fen(command.adjust_fen);
    if (command.adjust_fen != 0) reckoning.adjust_words = command.adjust_words;
    const auto gross = reckoning.sum + reckoning.adjust;
    if (gross < Money{})
        return Problem{Code::invalid, "amount-negative", fmt::format("更正后是 {} 元，不能小于零", gross.yuan()), "the corrected amount is below zero",
                       {{"adjust_fen", "too-low", "更正后不能小于零"}}};
    put_amount(work, at.head, row.line, reckoning);
    if (share) put_share(work, at.head, row.line, reckoning.revision, *share);
    for (const auto* session : sessions)
        pay_session(work, at.head, row.line, reckoning.revision, session->fact, {session->earned.rate->id, std::nullopt, session->earned.per_lesson});
    if (row.kind == LineKind::outside) {
        TRY_DO(check_tax(gross, command.tax_fen));
        put_tax(work, at.head, row.line, reckoning.revision, gross, Money::fen(command.tax_fen));
    }
    TRY_DO(reckon_shares_anew(work, at.head));
    work.record("pay.correct", "pay_sheet", command.id.to_string(), {{"line", row.line}, {"before_fen", row.gross_fen}, {"after_fen", gross.in_fen()}});
    return shown(work, command.id);
}

}  // namespace luoshi::fees::pay
