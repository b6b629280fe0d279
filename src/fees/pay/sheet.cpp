#include "fees/pay/sheet.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "fees/pay/queries.hpp"
#include "fees/pay/use_cases.hpp"
#include "foundation/time_of_day.hpp"

namespace luoshi::fees::pay {
namespace {

std::string clock_of(std::int64_t minutes) { return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60); }

// In the order of queries/taught_of_sheet.sql.
struct TaughtRow {
    std::int64_t line = 0;
    std::int64_t revision = 0;
    SessionId session;
    Date day;
    std::int64_t starts = 0;
    std::string course;
    std::int64_t lessons = 0;
    std::int64_t pupils = 0;
    std::int64_t per_lesson_fen = 0;
    std::int64_t amount_fen = 0;
    std::int64_t stands_in = 0;
    std::int64_t assists = 0;
};
BOOST_DESCRIBE_STRUCT(TaughtRow, (), (line, revision, session, day, starts, course, lessons, pupils, per_lesson_fen, amount_fen, stands_in, assists))

struct PayOutRow {
    std::int64_t amount_fen = 0;
    std::string document;
    Date day;
};
BOOST_DESCRIBE_STRUCT(PayOutRow, (), (amount_fen, document, day))

struct InvoiceRow {
    BodyId body;
    std::string number;
    std::int64_t lessons = 0;
    std::int64_t reckoned_fen = 0;
    std::int64_t invoiced_fen = 0;
    std::string difference_words;
    Date due_day;
};
BOOST_DESCRIBE_STRUCT(InvoiceRow, (), (body, number, lessons, reckoned_fen, invoiced_fen, difference_words, due_day))

Problem not_here(std::string_view words, std::string_view words_en) { return {Code::denied, "not-permitted", std::string(words), std::string(words_en)}; }

std::optional<Problem> why_not(const SheetHead& head, SheetStep step, std::string_view what, std::string_view what_en) {
    const auto checked = require_step(head, step, what, what_en);
    return checked ? std::nullopt : std::optional(checked.error());
}

std::optional<Problem> why_not_agree(Work& work, const SheetAt& at, const std::vector<LineRow>& lines) {
    const auto& actor = work.actor();
    if (auto problem = why_not(at.head, SheetStep::offered, "同意", "agreed to")) return problem;
    if (!actor.may(permissions::agree, at.plan.school.path) && !actor.may(permissions::approve, at.plan.school.path))
        return not_here("由校长同意；校长本人的一行由县级教育部门同意", "the head agrees; the county agrees to the head's own line");
    if (auto problem = why_not_ready(lines)) return problem;
    const auto mine = lines_to_agree(work, at, lines);
    return mine ? std::nullopt : std::optional(mine.error());
}

void add_actions(Work& work, const SheetAt& at, const std::vector<LineRow>& lines, PaySheetView& view) {
    const bool writes = work.actor().may(permissions::write, at.plan.school.path);
    const auto mine = [&](std::string name, std::string words, std::string words_en, SheetStep step) {
        auto problem = why_not(at.head, step, words, words_en);
        if (!writes) problem = not_here("由学校财务人员办理", "the finance staff of the school do this");
        view.actions.push_back(pay_action(std::move(name), std::move(words), std::move(words_en), problem));
    };
    if (at.head.kind == SheetKind::teachers) {
        mine("manager", "添加管理人员", "Add a manager", SheetStep::drafted);
        mine("offer", "发给每个人确认", "Offer to everybody", SheetStep::drafted);
    }
    view.actions.push_back(pay_action("agree", "同意", "Agree", why_not_agree(work, at, lines)));
    mine("pay", "登记付款", "Enter the payment", SheetStep::agreed);
    if (view.tax_fen > 0) {
        auto problem = why_not_pay_tax(at.head, tax_standing(work, at.head));
        if (!writes) problem = not_here("由学校财务人员办理", "the finance staff of the school do this");
        view.actions.push_back(pay_action("tax", "登记缴税", "Enter the tax payment", problem));
    }
    auto withdraw = at.head.step == SheetStep::drafted ? std::optional<Problem>{} : why_not(at.head, SheetStep::offered, "撤回", "withdrawn");
    if (!writes) withdraw = not_here("由学校财务人员办理", "the finance staff of the school do this");
    view.actions.push_back(pay_action("withdraw", "撤回", "Withdraw", withdraw));
}

void add_returns(Work& work, const SheetHead& head, std::vector<PayLineView>& views) {
    if (head.step != SheetStep::paid) return;
    work.each(
        queries::returns_of_sheet,
        [&](const storage::Row& row) {
            const auto view = std::ranges::find(views, row.get<std::int64_t>(0), &PayLineView::line);
            if (view == views.end()) return;
            view->returns.push_back({row.get<std::int64_t>(1), row.get<ReturnKind>(2), row.get<std::int64_t>(3), row.get<Date>(4), row.get<std::string>(5),
                                     row.get<std::string>(6), row.get<Instant>(7), row.get<std::string>(8)});
        },
        head.county, head.id);
    for (auto& view : views)
        if (!view.returns.empty() && view.returns.back().kind == ReturnKind::came_back) view.state = LineState::came_back;
}

}  // namespace

std::string basis_of(Work& work, const SheetHead& head) {
    std::string basis;
    work.each(
        queries::basis_of_sheet,
        [&](const storage::Row& row) {
            if (!basis.empty()) basis += "\n";
            basis += fmt::format("{}：{}，{} 起（{}）", row.get<std::string>(0) == "rate" ? "酬劳标准" : "约定价格", row.get<std::string>(2), row.get<Date>(3).to_string(),
                                 row.get<RateId>(1).to_string());
        },
        head.county, head.id);
    return basis;
}

Problem no_such_sheet() { return {Code::missing, "no-such-sheet", "没有这张酬劳表或账单", "there is no such sheet or invoice"}; }

std::optional<SheetHead> find_sheet(Work& work, SheetId id) { return work.one<SheetHead>(queries::sheet_by_id, id); }

std::vector<LineRow> all_lines(Work& work, const SheetHead& head) { return work.all<LineRow>(queries::lines_of_sheet, head.county, head.id); }

std::vector<LineRow> current_lines(Work& work, const SheetHead& head) {
    std::vector<LineRow> lines;
    for (auto& row : all_lines(work, head)) {
        if (!lines.empty() && lines.back().line == row.line) lines.back() = std::move(row);
        else lines.push_back(std::move(row));
    }
    return lines;
}

Result<SheetAt> require_sheet(Work& work, SheetId id, std::initializer_list<Permission> any) {
    const auto head = find_sheet(work, id);
    if (!head) return no_such_sheet();
    auto plan = require_plan(work, head->plan, any);
    if (!plan) return plan.error().code == Code::missing ? no_such_sheet() : plan.error();
    return SheetAt{*head, std::move(*plan)};
}

Result<Nothing> require_step(const SheetHead& head, SheetStep step, std::string_view what, std::string_view what_en) {
    if (head.step == step) return Nothing{};
    switch (head.step) {
        case SheetStep::drafted:
            return Problem{Code::conflict, "sheet-not-offered", fmt::format("还没有发给每个人确认，不能{}", what), fmt::format("it was not offered yet and cannot be {}", what_en)};
        case SheetStep::offered:
            return Problem{Code::conflict, "sheet-not-agreed", fmt::format("已经发出、还没有同意，不能{}", what), fmt::format("it waits for answers and cannot be {}", what_en)};
        case SheetStep::agreed:
            return Problem{Code::conflict, "sheet-agreed", fmt::format("已经同意并入账，不能{}", what), fmt::format("it is agreed and booked and cannot be {}", what_en)};
        case SheetStep::paid:
            return Problem{Code::conflict, "sheet-paid", fmt::format("已经付款，不能{}", what), fmt::format("it is paid and cannot be {}", what_en)};
        case SheetStep::withdrawn:
            return Problem{Code::conflict, "sheet-withdrawn", fmt::format("已经撤回，不能{}", what), fmt::format("it was withdrawn and cannot be {}", what_en)};
    }
    return Nothing{};
}

void take_step(Work& work, const SheetHead& head, SheetStep step, std::string_view words) {
    const bool first = step == SheetStep::drafted;
    const auto serial = first ? 1 : head.serial + 1;
    work.run(queries::insert_step, head.county, head.id, serial, step, first ? std::nullopt : std::optional(head.serial),
             first ? std::nullopt : std::optional(json::enum_name(head.step)), words, work.now(), actor_key(work.actor()), work.actor().name);
}

PayLineView line_view(const LineRow& row) {
    PayLineView view;
    view.line = row.line;
    view.revision = row.revision;
    view.kind = row.kind;
    view.name = row.name;
    view.has_account = !row.account.empty();
    view.sessions = row.sessions;
    view.lessons = row.lessons;
    view.sessions_fen = row.sessions_fen;
    view.adjust_fen = row.adjust_fen;
    view.adjust_words = row.adjust_words;
    view.gross_fen = row.gross_fen;
    view.tax_fen = row.tax_fen;
    view.net_fen = row.gross_fen - row.tax_fen.value_or(0);
    view.words = row.words;
    view.words_en = row.words_en;
    if (row.answer) {
        view.state = *row.answer == Answer::confirmed ? LineState::confirmed : *row.answer == Answer::objected ? LineState::objected : LineState::settled;
        view.answer_words = row.answer_words.value_or("");
        view.answered_at = row.answered_at;
    }
    view.agreed_by_name = row.agreed_by_name.value_or("");
    return view;
}

std::vector<PayLineView> line_views(Work& work, const SheetHead& head) {
    std::vector<PayLineView> views;
    for (const auto& row : all_lines(work, head)) {
        auto view = line_view(row);
        if (!views.empty() && views.back().line == row.line) {
            auto& before = views.back();
            view.earlier = std::move(before.earlier);
            view.earlier.push_back({before.revision, before.gross_fen, before.words, before.state == LineState::objected ? before.answer_words : std::string()});
            before = std::move(view);
        } else {
            views.push_back(std::move(view));
        }
    }
    for (const auto& row : work.all<TaughtRow>(queries::taught_of_sheet, head.county, head.id)) {
        const auto view = std::ranges::find(views, row.line, &PayLineView::line);
        if (view == views.end() || view->revision != row.revision) continue;
        view->taught.push_back({row.session, row.day, clock_of(row.starts), row.course, row.lessons, row.pupils, row.per_lesson_fen, row.amount_fen,
                                row.stands_in != 0, row.assists != 0});
    }
    add_returns(work, head, views);
    return views;
}

std::vector<KindSum> kind_sums(const std::vector<LineRow>& lines) {
    std::map<SpendingKind, std::int64_t> sums;
    for (const auto& line : lines) sums[spending_of(line.kind)] += line.gross_fen;
    std::vector<KindSum> all;
    for (const auto& [kind, fen] : sums) all.push_back({kind, std::string(kind_words(kind)), std::string(kind_words_en(kind)), fen});
    return all;
}

std::optional<InvoiceFigures> invoice_figures(Work& work, const SheetHead& head) {
    if (head.kind != SheetKind::invoice) return std::nullopt;
    const auto row = work.one<InvoiceRow>(queries::invoice_of, head.county, head.id);
    if (!row) return std::nullopt;
    const auto body = org::find_body(work, row->body);
    const bool waits = head.step != SheetStep::paid && head.step != SheetStep::withdrawn;
    return InvoiceFigures{row->body, body ? body->name : std::string{}, row->number, row->lessons, row->reckoned_fen, row->invoiced_fen,
                          row->invoiced_fen - row->reckoned_fen, row->difference_words, row->due_day, waits && row->due_day < work.today()};
}

PaySheetView sheet_view(Work& work, const SheetAt& at) {
    const auto& head = at.head;
    PaySheetView view;
    view.id = head.id;
    view.county = head.county;
    view.kind = head.kind;
    view.school = head.school;
    view.school_name = at.plan.school.name;
    view.plan = head.plan;
    view.school_year = head.school_year;
    view.term = head.term;
    view.first_day = head.first_day;
    view.last_day = head.last_day;
    view.state = head.step;
    view.made_by_name = head.made_by_name;
    view.locked = journal::is_locked(work, head.county, at.plan.books());
    view.lines = line_views(work, head);
    for (const auto& line : view.lines) {
        view.gross_fen += line.gross_fen;
        view.tax_fen += line.tax_fen.value_or(0);
        view.net_fen += line.net_fen;
    }
    const auto rows = current_lines(work, head);
    view.kinds = kind_sums(rows);
    if (head.kind == SheetKind::teachers) {
        view.wage_words = wage_words;
        view.wage_words_en = wage_words_en;
    }
    view.steps = work.all<PayStepRow>(queries::steps_of_sheet, head.county, head.id);
    view.invoice = invoice_figures(work, head);
    if (const auto paid = work.one<PayOutRow>(queries::pay_out_of, head.county, head.id)) {
        view.paid_day = paid->day;
        view.paid_document = paid->document;
    }
    if (const auto tax = tax_standing(work, head)) {
        view.withheld_fen = tax->paid_day ? 0 : tax->withheld_fen;
        view.tax_paid_day = tax->paid_day;
        view.tax_document = tax->document.value_or("");
    }
    const bool open = head.step == SheetStep::drafted || head.step == SheetStep::offered;
    if (head.kind == SheetKind::teachers && open) {
        if (const auto span = span_of(work, at.plan, head.first_day, head.last_day)) {
            for (const auto& session : span->sessions) {
                if (!session.fact.is_free() && session.fact.sheet == head.id) continue;
                auto why = session.earned.why;
                if (!why) why = session.fact.is_free() ? std::nullopt : std::optional(NotPaid::paid_elsewhere);
                if (why) view.unpaid.push_back(unpaid_row(session, *why));
            }
        }
    }
    add_actions(work, at, rows, view);
    return view;
}

Result<PaySheetView> show_pay_sheet(Work& work, const OnePaySheet& query) {
    TRY(const SheetAt at, require_sheet(work, query.id, {permissions::read, permissions::write, permissions::agree, permissions::approve}));
    return sheet_view(work, at);
}

Result<PaySheetView> shown(Work& work, SheetId id) {
    const auto head = find_sheet(work, id);
    if (!head) return no_such_sheet();
    const auto plan = catalogue::find_plan(work, head->plan);
    auto school = find_school_at(work, head->school);
    if (!plan || !school) return no_such_sheet();
    return sheet_view(work, {*head, {*plan, std::move(*school)}});
}

Result<Span> span_of(Work& work, const PlanAt& at, Date first, Date last) {
    Span span;
    span.rates = rates_of(work, at.school);
    TRY(const LessonCeiling ceiling, lesson_ceiling(work, at.school, last));
    const auto staff = staff_of(work, at.school);
    std::map<CourseId, catalogue::CourseLine> courses;
    for (auto& course : catalogue::courses_of_plan(work, at.school.county, at.plan.id)) courses.emplace(course.id, std::move(course));
    std::map<TeacherId, catalogue::TeacherLine> teachers;
    for (auto& teacher : catalogue::teachers_of_school(work, at.school.county, at.school.id)) teachers.emplace(teacher.id, std::move(teacher));
    for (auto& fact : work.all<SessionFact>(queries::sessions_to_pay, at.school.county, at.plan.id, first, last)) {
        SpanSession session;
        const auto course = courses.find(fact.course);
        Taught taught{.has_adult = fact.adult.has_value(), .state = fact.state, .register_closed = fact.closed != 0, .activity = {}, .day = fact.day,
                      .lessons = fact.lessons, .pupils = fact.pupils};
        if (course != courses.end()) {
            session.course = course->second.name;
            taught.activity = json::enum_name(course->second.activity);
        }
        if (fact.adult) {
            if (const auto adult = teachers.find(*fact.adult); adult != teachers.end()) {
                session.adult = adult->second;
                session.kind = kind_on(adult->second, staff, fact.day);
                taught.kind = session.kind;
                taught.through_body = adult->second.outside_body.has_value();
            }
        }
        session.earned = earned(taught, span.rates, ceiling.most);
        session.fact = std::move(fact);
        span.sessions.push_back(std::move(session));
    }
    return span;
}

UnpaidSession unpaid_row(const SpanSession& session, NotPaid why) {
    return {session.fact.session, session.fact.day, clock_of(session.fact.starts), session.course, session.adult ? session.adult->name : std::string{},
            why, std::string(not_paid_words(why)), std::string(not_paid_words_en(why))};
}

void pay_session(Work& work, const SheetHead& head, std::int64_t line, std::int64_t revision, const SessionFact& fact, const PaidBy& by) {
    const auto withdrawn = fact.turn ? fact.withdrawn_serial : std::nullopt;
    const auto withdrawn_step = withdrawn ? std::optional<std::string_view>("withdrawn") : std::nullopt;
    const auto anew = fact.turn && !withdrawn ? std::optional(fact.revision.value_or(0) + 1) : std::nullopt;
    work.run(queries::insert_pay_session, head.county, fact.session, fact.turn.value_or(0) + 1, head.id, line, revision, by.rate, by.price, fact.lessons,
             fact.pupils, by.per_lesson.in_fen(), (by.per_lesson * fact.lessons).in_fen(), fact.turn, fact.turn ? fact.sheet : std::nullopt,
             fact.turn ? fact.line : std::nullopt, fact.turn ? fact.revision : std::nullopt, withdrawn, withdrawn_step, anew, fact.assists);
}

void put_amount(Work& work, const SheetHead& head, std::int64_t line, const Reckoning& r) {
    const auto before = r.revision > 1 ? std::optional(r.revision - 1) : std::nullopt;
    const bool behind_a_share = r.why == WhyAnew::share;
    const auto objected = before && !behind_a_share ? std::optional<std::string_view>("objected") : std::nullopt;
    work.run(queries::insert_amount, head.county, head.id, line, r.revision, before, objected, behind_a_share ? before : std::nullopt, r.sessions, r.lessons, r.sum.in_fen(), r.adjust.in_fen(),
             r.adjust_words, (r.sum + r.adjust).in_fen(), r.said.words, r.said.words_en, work.now(), actor_key(work.actor()), work.actor().name);
}

Result<Nothing> check_tax(Money gross, std::int64_t tax_fen) {
    if (tax_fen == 0 || (tax_fen > 0 && Money::fen(tax_fen) < gross)) return Nothing{};
    const auto detail = fmt::format("代扣税款应小于应发的 {} 元，没有就填 0", gross.yuan());
    return Problem{Code::invalid, "tax-out-of-range", detail, fmt::format("the tax is less than the fee of {} yuan; enter 0 where there is none", gross.yuan()),
                   {{"tax_fen", "out-of-range", detail}}};
}

void put_tax(Work& work, const SheetHead& head, std::int64_t line, std::int64_t revision, Money gross, Money tax) {
    work.run(queries::insert_tax, head.county, head.id, line, revision, gross.in_fen(), tax.in_fen(), (gross - tax).in_fen(), work.now(),
             actor_key(work.actor()), work.actor().name);
}

void put_answer(Work& work, const SheetHead& head, const LineRow& line, Answer answer, std::string_view words) {
    work.run(queries::insert_answer, head.county, head.id, line.line, line.revision, answer, line.account, words, work.now(), actor_key(work.actor()),
             work.actor().name);
}

}  // namespace luoshi::fees::pay
