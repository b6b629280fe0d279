// From closed registers to a draft that everybody can look at.
#include <fmt/format.h>

#include <algorithm>

#include "fees/pay/queries.hpp"
#include "fees/pay/shares.hpp"
#include "fees/pay/use_cases.hpp"
#include "foundation/words.hpp"
#include "identity/api.hpp"

namespace luoshi::fees::pay {
namespace {

Result<Nothing> check_span(Work& work, Date first, Date last) {
    if (last < first)
        return Problem{Code::invalid, "span-reversed", "结束日期早于开始日期", "the last day comes before the first", {{"last_day", "reversed", "结束日期早于开始日期"}}};
    return require_past(work, "last_day", last);
}

LineKind line_kind(RateKind kind) {
    switch (kind) {
        case RateKind::own: return LineKind::own;
        case RateKind::retired: return LineKind::retired;
        case RateKind::outside: return LineKind::outside;
    }
    return LineKind::own;
}

struct OnePerson {
    const SpanSession* last = nullptr;  // says who it is and how they are paid
    std::vector<const SpanSession*> sessions;
};
// In the order of their first session.
std::vector<OnePerson> people_of(const Span& span) {
    std::vector<OnePerson> people;
    for (const auto& session : span.sessions) {
        if (session.earned.why || !session.fact.is_free()) continue;
        auto person = std::ranges::find_if(people, [&](const OnePerson& one) { return one.last->fact.adult == session.fact.adult; });
        if (person == people.end()) person = people.insert(people.end(), OnePerson{});
        person->last = &session;
        person->sessions.push_back(&session);
    }
    return people;
}

Problem nothing_to_pay(const Span& span) {
    std::map<NotPaid, int> reasons;
    for (const auto& session : span.sessions) ++reasons[session.earned.why.value_or(NotPaid::paid_elsewhere)];
    std::string words, words_en;
    for (const auto& [why, count] : reasons) {
        words += fmt::format("；{} 节：{}", count, not_paid_words(why));
        words_en += fmt::format("; {}: {}", count, not_paid_words_en(why));
    }
    return {Code::conflict, "nothing-to-pay", "这段时间没有可以计酬的课" + words, "no session of these days can be paid" + words_en};
}

SheetHead new_head(Work& work, const PlanAt& at, SheetId id, SheetKind kind, Date first, Date last) {
    SheetHead head;
    head.county = at.school.county;
    head.id = id;
    head.kind = kind;
    head.school = at.school.id;
    head.plan = at.plan.id;
    head.school_year = at.plan.school_year;
    head.term = at.plan.term;
    head.first_day = first;
    head.last_day = last;
    work.run(queries::insert_sheet, head.county, id, kind, head.school, head.plan, head.school_year, head.term, first, last, work.now(),
             actor_key(work.actor()), work.actor().name);
    take_step(work, head, SheetStep::drafted, "");
    head.serial = 1;
    return head;
}

void put_person(Work& work, const SheetHead& head, std::int64_t line, const OnePerson& person) {
    const auto& adult = *person.last->adult;
    work.run(queries::insert_line, head.county, head.id, line, line_kind(person.last->kind), std::optional(adult.id), key_of(adult.account), adult.name);
    Reckoning reckoning;
    std::vector<Part> parts;
    for (const auto* session : person.sessions) {
        ++reckoning.sessions;
        reckoning.lessons += session->fact.lessons;
        reckoning.sum += session->earned.amount;
        add_part(parts, part_of(session->earned, session->fact.lessons));
    }
    reckoning.said = sentence(parts);
    put_amount(work, head, line, reckoning);
    for (const auto* session : person.sessions)
        pay_session(work, head, line, 1, session->fact, {session->earned.rate->id, std::nullopt, session->earned.per_lesson});
}

Result<Nothing> check_amount(const AddManagerLine& command) {
    if (command.percent.has_value() == command.fixed_fen.has_value())
        return Problem{Code::invalid, "amount-or-percent", "请填写比例或者固定金额，二者选一", "give either a percentage or a fixed amount"};
    if (command.fixed_fen) return require_positive("fixed_fen", *command.fixed_fen);
    if (*command.percent < 1 || *command.percent > 100)
        return Problem{Code::invalid, "percent-out-of-range", fmt::format("比例 {}% 不对，请填 1 到 100", *command.percent), "a percentage from 1 to 100",
                       {{"percent", "out-of-range", "请填 1 到 100"}}};
    return Nothing{};
}

Reckoning fixed(const AddManagerLine& command) {
    Reckoning reckoning;
    reckoning.sum = Money::fen(*command.fixed_fen);
    reckoning.said = {fmt::format("固定金额 {} 元（{}）", reckoning.sum.yuan(), command.document), fmt::format("fixed: {} yuan ({})", reckoning.sum.yuan(), command.document)};
    return reckoning;
}

}  // namespace

Result<PaySheetView> make_pay_sheet(Work& work, const MakePaySheet& command) {
    TRY(const PlanAt at, require_plan(work, command.plan, {permissions::write}));
    if (const auto known = find_sheet(work, command.id)) {
        const bool same = known->kind == SheetKind::teachers && known->plan == command.plan && known->first_day == command.first_day &&
                          known->last_day == command.last_day && known->made_by == actor_key(work.actor());
        if (!same) return id_taken();
        return shown(work, command.id);
    }
    TRY_DO(check_span(work, command.first_day, command.last_day));
    TRY(const Span span, span_of(work, at, command.first_day, command.last_day));
    const auto people = people_of(span);
    if (people.empty()) return nothing_to_pay(span);
    const auto head = new_head(work, at, command.id, SheetKind::teachers, command.first_day, command.last_day);
    std::int64_t line = 0;
    for (const auto& person : people) put_person(work, head, ++line, person);
    work.record("pay.draft", "pay_sheet", command.id.to_string(), {{"lines", line}, {"from", command.first_day.to_string()}, {"to", command.last_day.to_string()}});
    return shown(work, command.id);
}

Result<PaySheetView> add_manager_line(Work& work, const AddManagerLine& command) {
    TRY(const SheetAt at, require_sheet(work, command.id, {permissions::write}));
    TRY_DO(require_step(at.head, SheetStep::drafted, "添加管理人员", "changed"));
    TRY_DO(require_words("document", command.document, 2000, "内容"));
    TRY_DO(require_words("name", command.name, 2000, "内容"));
    const auto lines = current_lines(work, at.head);
    TRY_DO(check_amount(command));
    const auto share = command.percent ? std::optional(Share{*command.percent, teachers_pay(lines), command.document}) : std::nullopt;
    const auto reckoning = share ? reckoned(*share) : fixed(command);
    const auto account = identity::find_place(work, command.account);
    if (!account) {
        const auto detail = fmt::format("没有登录名为“{}”的账号；管理人员要用自己的账号确认", command.account);
        return Problem{Code::missing, "no-such-account", detail, fmt::format("there is no account \"{}\"; a manager answers with an account of the own", command.account),
                       {{"account", "unknown", detail}}};
    }
    const auto key = key_of(account->id);
    for (const auto& line : lines) {
        if (line.kind != LineKind::manager || line.account != key) continue;
        if (line.words == reckoning.said.words && line.name == command.name) return shown(work, command.id);
        return Problem{Code::conflict, "manager-listed", fmt::format("{} 已经在这张表里了", line.name), fmt::format("{} stands in this sheet already", line.name)};
    }
    const auto line = lines.empty() ? 1 : lines.back().line + 1;
    work.run(queries::insert_line, at.head.county, at.head.id, line, LineKind::manager, std::optional<TeacherId>{}, key, command.name);
    put_amount(work, at.head, line, reckoning);
    if (share) put_share(work, at.head, line, reckoning.revision, *share);
    work.record("pay.manager", "pay_sheet", command.id.to_string(), {{"line", line}, {"amount_fen", reckoning.sum.in_fen()}});
    return shown(work, command.id);
}

Result<PaySheetView> withhold_tax(Work& work, const WithholdTax& command) {
    TRY(const SheetAt at, require_sheet(work, command.id, {permissions::write}));
    TRY_DO(require_step(at.head, SheetStep::drafted, "填写代扣税款", "changed"));
    for (const auto& line : current_lines(work, at.head)) {
        if (line.line != command.line || line.kind != LineKind::outside) continue;
        if (line.tax_fen) {
            if (*line.tax_fen == command.tax_fen) return shown(work, command.id);
            return Problem{Code::conflict, "tax-entered", "这一行已经填过代扣税款；填错了请撤回本表重做", "the tax of this line was entered; withdraw the sheet and make it anew"};
        }
        TRY_DO(check_tax(Money::fen(line.gross_fen), command.tax_fen));
        put_tax(work, at.head, line.line, line.revision, Money::fen(line.gross_fen), Money::fen(command.tax_fen));
        work.record("pay.tax", "pay_sheet", command.id.to_string(), {{"line", command.line}, {"tax_fen", command.tax_fen}});
        return shown(work, command.id);
    }
    return Problem{Code::missing, "no-such-line", "这张表里没有这一行校外人员劳务费", "the sheet has no such line of an outside person"};
}

Result<PaySheetView> offer_pay_sheet(Work& work, const StepPaySheet& command) {
    TRY(const SheetAt at, require_sheet(work, command.id, {permissions::write}));
    if (at.head.step == SheetStep::offered) return shown(work, command.id);
    TRY_DO(require_step(at.head, SheetStep::drafted, "再次发出", "offered again"));
    for (const auto& line : current_lines(work, at.head)) {
        if (line.kind == LineKind::outside && !line.tax_fen)
            return Problem{Code::conflict, "tax-missing", fmt::format("{} 是校外人员，请先填写代扣税款（没有就填 0）", line.name),
                           fmt::format("{} is an outside person: enter the tax withheld first, 0 if none", line.name)};
    }
    take_step(work, at.head, SheetStep::offered, "");
    work.record("pay.offer", "pay_sheet", command.id.to_string());
    work.emit("pay.sheet_offered", {{"county", at.head.county}, {"school", at.head.school.to_string()}, {"sheet", command.id.to_string()}});
    return shown(work, command.id);
}

Result<PaySheetView> withdraw_pay_sheet(Work& work, const StepPaySheet& command) {
    TRY(const SheetAt at, require_sheet(work, command.id, {permissions::write}));
    if (at.head.step == SheetStep::withdrawn) return shown(work, command.id);
    if (at.head.step != SheetStep::drafted) TRY_DO(require_step(at.head, SheetStep::offered, "撤回", "withdrawn"));
    TRY_DO(require_words("words", command.words, 2000, "内容"));
    take_step(work, at.head, SheetStep::withdrawn, command.words);
    work.record("pay.withdraw", "pay_sheet", command.id.to_string());
    return shown(work, command.id);
}

// ---- outside bodies

namespace {

struct BodySpan {
    std::string body_name;
    std::int64_t lessons = 0;
    Money sum;
    struct Taken {
        const SpanSession* session;
        PaidBy by;
    };
    std::vector<Taken> taken;
    std::vector<UnpaidSession> unpaid;
    std::vector<Part> parts;
};

Result<BodySpan> body_span(Work& work, const PlanAt& at, BodyId body, const Span& span) {
    BodySpan found;
    const auto line = org::find_body(work, body);
    if (!line) return Problem{Code::missing, "no-such-body", "没有这个机构", "there is no such body"};
    found.body_name = line->name;
    const auto prices = agreed_prices(work, at.school);
    std::map<CourseId, BodyId> bodies;
    for (const auto& course : catalogue::courses_of_plan(work, at.school.county, at.plan.id)) {
        if (course.outside_body) bodies.emplace(course.id, *course.outside_body);
    }
    for (const auto& session : span.sessions) {
        if (!session.fact.assists.empty()) continue;  // the price of a lesson is the body's, however many it sends
        const auto whose = bodies.find(session.fact.course);
        if (whose == bodies.end() || whose->second != body) continue;
        auto why = session.earned.why;
        if (why == NotPaid::through_body) why = std::nullopt;
        else if (!why || why == NotPaid::no_rate) why = NotPaid::not_by_body;
        if (!why && !session.fact.is_free()) why = NotPaid::paid_elsewhere;
        const auto* price = price_for(prices, session.fact.course, session.fact.day);
        if (!why && !price) why = NotPaid::no_price;
        if (why) {
            found.unpaid.push_back(unpaid_row(session, *why));
            continue;
        }
        const auto per_lesson = Money::fen(price->price_fen) * (price->unit == PriceUnit::lesson ? 1 : session.fact.pupils);
        found.taken.push_back({&session, {std::nullopt, price->id, per_lesson}});
        found.lessons += session.fact.lessons;
        found.sum += per_lesson * session.fact.lessons;
        add_part(found.parts, {per_lesson, price->document, session.fact.lessons, 1, false});
    }
    return found;
}

Result<Nothing> check_invoice(Work& work, const PlanAt& at, const EnterInvoice& command, const BodySpan& found) {
    TRY_DO(require_words("number", command.number, 2000, "内容"));
    TRY_DO(require_positive("invoiced_fen", command.invoiced_fen));
    if (work.one<SheetId>(queries::invoice_number_taken, at.school.county, command.body, command.number)) {
        const auto detail = fmt::format("{} 的 {} 号账单已经登记过", found.body_name, command.number);
        return Problem{Code::conflict, "invoice-entered", detail, fmt::format("invoice {} of {} was entered already", command.number, found.body_name),
                       {{"number", "entered", detail}}};
    }
    if (found.taken.empty())
        return Problem{Code::conflict, "nothing-to-pay", "这段时间该机构没有可以结算的课", "no session of the body in these days can be accepted"};
    if (Money::fen(command.invoiced_fen) != found.sum && command.difference_words.empty()) {
        const auto detail = fmt::format("账单 {} 元，按上课记录应为 {} 元，请说明差额", Money::fen(command.invoiced_fen).yuan(), found.sum.yuan());
        return Problem{Code::conflict, "difference-unexplained", detail,
                       fmt::format("the invoice says {} yuan, the lessons held make {} yuan; explain the difference",
                                   Money::fen(command.invoiced_fen).yuan(), found.sum.yuan()),
                       {{"difference_words", "required", detail}}};
    }
    return Nothing{};
}

}  // namespace

Result<InvoicePreview> preview_invoice(Work& work, const PreviewInvoice& query) {
    TRY(const PlanAt at, require_plan(work, query.plan, {permissions::read, permissions::write}));
    TRY_DO(check_span(work, query.first_day, query.last_day));
    TRY(const Span span, span_of(work, at, query.first_day, query.last_day));
    TRY(BodySpan found, body_span(work, at, query.body, span));
    InvoicePreview preview{found.body_name, found.lessons, found.sum.in_fen(), {}, std::move(found.unpaid)};
    for (const auto& [session, by] : found.taken) {
        const auto row = unpaid_row(*session, NotPaid::no_price);  // for its day and time
        preview.taught.push_back({row.session, row.date, row.starts, row.course, session->fact.lessons, session->fact.pupils, by.per_lesson.in_fen(),
                                  (by.per_lesson * session->fact.lessons).in_fen(), false});
    }
    return preview;
}

Result<PaySheetView> enter_invoice(Work& work, const EnterInvoice& command) {
    TRY(const PlanAt at, require_plan(work, command.plan, {permissions::write}));
    if (const auto known = find_sheet(work, command.id)) {
        const auto invoice = invoice_figures(work, *known);
        const bool same = invoice && known->plan == command.plan && known->first_day == command.first_day && known->last_day == command.last_day &&
                          invoice->body == command.body && invoice->number == command.number && invoice->invoiced_fen == command.invoiced_fen &&
                          invoice->due_day == command.due_day && invoice->difference_words == command.difference_words;
        if (!same) return id_taken();
        return shown(work, command.id);
    }
    TRY_DO(check_span(work, command.first_day, command.last_day));
    TRY(const Span span, span_of(work, at, command.first_day, command.last_day));
    TRY(const BodySpan found, body_span(work, at, command.body, span));
    TRY_DO(check_invoice(work, at, command, found));
    auto head = new_head(work, at, command.id, SheetKind::invoice, command.first_day, command.last_day);
    work.run(queries::insert_invoice, head.county, head.id, command.body, command.number, found.lessons, found.sum.in_fen(), command.invoiced_fen,
             command.difference_words, command.due_day);
    work.run(queries::insert_line, head.county, head.id, 1, LineKind::body, std::optional<TeacherId>{}, std::string_view{}, found.body_name);
    Reckoning reckoning;
    reckoning.sessions = static_cast<std::int64_t>(found.taken.size());
    reckoning.lessons = found.lessons;
    reckoning.sum = found.sum;
    reckoning.adjust = Money::fen(command.invoiced_fen) - found.sum;
    if (reckoning.adjust != Money{}) reckoning.adjust_words = command.difference_words;
    reckoning.said = sentence(found.parts);
    put_amount(work, head, 1, reckoning);
    for (const auto& [session, by] : found.taken) pay_session(work, head, 1, 1, session->fact, by);
    head.made_by = actor_key(work.actor());
    take_step(work, head, SheetStep::offered, "");
    // The body has said what it asks for: its invoice is the answer to its line.
    put_answer(work, head, current_lines(work, head).front(), Answer::confirmed, "账单 " + command.number);
    work.record("pay.invoice", "pay_sheet", command.id.to_string(), {{"number", command.number}, {"invoiced_fen", command.invoiced_fen}});
    return shown(work, command.id);
}

}  // namespace luoshi::fees::pay
