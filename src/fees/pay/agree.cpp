// Somebody else agrees, and the ledger takes it over.
#include <fmt/format.h>

#include <algorithm>

#include "fees/pay/queries.hpp"
#include "fees/pay/sheet.hpp"
#include "fees/pay/use_cases.hpp"

namespace luoshi::fees::pay {
namespace {

std::string sheet_words(const SheetAt& at, SpendingKind kind) {
    return fmt::format("{} 至 {} {}", at.head.first_day.to_string(), at.head.last_day.to_string(), kind_words(kind));
}

Result<Nothing> book_sheet(Work& work, const SheetAt& at, const std::vector<LineRow>& lines) {
    const auto subject = at.head.id.to_string();
    const auto basis = basis_of(work, at.head);
    for (const auto& sum : kind_sums(lines)) {
        if (sum.amount_fen == 0) continue;
        TRY(const Judged judged, judge(work, at.plan, sum.kind, Money::fen(sum.amount_fen), subject));
        if (auto problem = why_not_spend(judged)) return std::move(*problem);
        const auto invoice = invoice_figures(work, at.head);
        TRY_DO(book(work, at.plan, judged,
                    {.subject_kind = SubjectKind::sheet,
                     .subject = subject,
                     .words = sheet_words(at, sum.kind),
                     .document = invoice ? invoice->number : std::string{},
                     .basis = basis,
                     .day = work.today(),
                     .reason = invoice ? journal::Reason::invoice_agreed : journal::Reason::pay_agreed}));
    }
    return Nothing{};
}

struct LineSums {
    SheetId sheet;
    std::int64_t lines = 0;
    std::int64_t waiting = 0;
    std::int64_t objected = 0;
    std::int64_t gross_fen = 0;
};
BOOST_DESCRIBE_STRUCT(LineSums, (), (sheet, lines, waiting, objected, gross_fen))

// What is left of paid sheets: lines that came back, tax to pay over. In the order of queries/left_of_school.sql.
struct LeftOfSheet {
    SheetId sheet;
    std::int64_t came_back = 0;
    std::int64_t withheld_fen = 0;
};
BOOST_DESCRIBE_STRUCT(LeftOfSheet, (), (sheet, came_back, withheld_fen))

}  // namespace

// Every line must be confirmed, or reckoned anew after an objection.
std::optional<Problem> why_not_ready(const std::vector<LineRow>& lines) {
    for (const auto& line : lines) {
        if (line.answer == Answer::objected)
            return Problem{Code::conflict, "objection-open", fmt::format("{} 提出了异议：{}。请先更正这一行", line.name, line.answer_words.value_or("")),
                           fmt::format("{} objects; correct the line first", line.name)};
        if (!line.answer && !line.before_answer)
            return Problem{Code::conflict, "line-unconfirmed", fmt::format("{} 还没有确认", line.name), fmt::format("{} has not confirmed yet", line.name)};
    }
    return std::nullopt;
}

// The school's head agrees to all lines but the own one. The county agrees to a line only where it is that of somebody who agreed to the others, or
// the only one: it does not take the head's place.
Result<std::vector<LineRow>> lines_to_agree(Work& work, const SheetAt& at, const std::vector<LineRow>& lines) {
    const auto& actor = work.actor();
    const auto me = actor_key(actor);
    if (me == at.head.made_by)
        return Problem{Code::conflict, "second-person-required", "编制人不能同意自己编的表，请由另一人同意", "whoever made the sheet does not agree to it"};
    const bool head = actor.may(permissions::agree, at.plan.school.path);
    std::vector<LineRow> open;
    for (const auto& line : lines) {
        if (!line.agreed_by && line.account != me) open.push_back(line);
    }
    const auto agreer = [&](const LineRow& line) {
        return std::ranges::any_of(lines, [&](const LineRow& other) { return other.agreed_by == line.account; });
    };
    if (!head && lines.size() > 1 && !std::ranges::all_of(open, agreer))
        return Problem{Code::conflict, "head-first", "请先由校长同意其他人的行；县级教育部门只同意校长本人的一行",
                       "the head agrees to the other lines first; the county agrees to the head's own"};
    if (open.empty())
        return Problem{Code::conflict, "own-line", "剩下的是您本人的一行，由县级教育部门同意", "what is left is your own line: the county agrees to it"};
    return open;
}

Result<PaySheetView> agree_pay_sheet(Work& work, const StepPaySheet& command) {
    TRY(const SheetAt at, require_sheet(work, command.id, {permissions::agree, permissions::approve}));
    const auto lines = current_lines(work, at.head);
    const auto me = actor_key(work.actor());
    if (at.head.step == SheetStep::agreed && std::ranges::any_of(lines, [&](const LineRow& line) { return line.agreed_by == me; }))
        return shown(work, command.id);
    TRY_DO(require_step(at.head, SheetStep::offered, "同意", "agreed to"));
    if (auto problem = why_not_ready(lines)) return std::move(*problem);
    TRY(const std::vector<LineRow> agreed, lines_to_agree(work, at, lines));
    for (const auto& line : agreed) {
        if (!line.answer) put_answer(work, at.head, line, Answer::settled, "");
        work.run(queries::insert_agreement, at.head.county, at.head.id, line.line, line.revision, line.answer.value_or(Answer::settled), line.account,
                 at.head.made_by, work.now(), me, work.actor().name);
    }
    work.record("pay.agree", "pay_sheet", command.id.to_string(), {{"lines", static_cast<std::int64_t>(agreed.size())}});
    const auto after = current_lines(work, at.head);
    if (std::ranges::all_of(after, [](const LineRow& line) { return line.agreed_by.has_value(); })) {
        TRY_DO(book_sheet(work, at, after));
        take_step(work, at.head, SheetStep::agreed, "");
        work.emit("pay.sheet_agreed", {{"county", at.head.county}, {"school", at.head.school.to_string()}, {"sheet", command.id.to_string()}});
    }
    return shown(work, command.id);
}

Result<PaySheetView> agree_head_line(Work& work, const StepPaySheet& command) { return agree_pay_sheet(work, command); }

Result<PaySheets> find_pay_sheets(Work& work, const OnePaySchool& query) {
    TRY(const SchoolAt school, require_school(work, query.school, {permissions::read, permissions::write, permissions::agree}));
    PaySheets page;
    page.school = school.id;
    page.school_name = school.name;
    page.county = school.county;
    page.plans = plans_of(work, school);
    std::map<SheetId, LineSums> sums;
    for (const auto& sum : work.all<LineSums>(queries::line_sums_of_school, school.county, school.id)) sums[sum.sheet] = sum;
    std::map<SheetId, LeftOfSheet> left;
    for (const auto& one : work.all<LeftOfSheet>(queries::left_of_school, school.county, school.id)) {
        left[one.sheet] = one;
        page.withheld_fen += one.withheld_fen;
    }
    for (const auto& head : work.all<SheetHead>(queries::sheets_of_school, school.county, school.id)) {
        if (query.plan && head.plan != *query.plan) continue;
        const auto& sum = sums[head.id];
        page.items.push_back({head.id, head.kind, head.first_day, head.last_day, head.step, sum.lines, sum.waiting, sum.objected, sum.gross_fen,
                              left[head.id].came_back, left[head.id].withheld_fen, invoice_figures(work, head), head.made_by_name, head.made_at});
    }
    std::optional<Problem> why_not;
    if (!work.actor().may(permissions::write, school.path))
        why_not = Problem{Code::denied, "not-permitted", "由学校财务人员编制", "the finance staff of the school make it"};
    else if (page.plans.empty())
        why_not = Problem{Code::conflict, "no-plan", "本校还没有公布的学期方案，没有课可以计酬", "the school has no published plan"};
    page.make = pay_action("make", "编制酬劳表", "Make a pay sheet", why_not);
    return page;
}

}  // namespace luoshi::fees::pay
