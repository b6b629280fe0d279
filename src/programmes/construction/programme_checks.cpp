// Annual and mid-term checks and acceptance: generated from the task book, reported, pre-checked, decided, and what follows from the outcome.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/http/offset.hpp"
#include "programmes/construction/store.hpp"

namespace luoshi::programmes::construction {
namespace {

struct CheckNow {
    ProgrammeCheckId id;
    UnitId unit;
    TaskBookId book;
    CheckKind kind = CheckKind::annual;
    std::int64_t year = 0, attempt = 1;
    Date due;
    std::int64_t terms = 0, rectify_months = 0;
    std::string graded;
    std::int64_t serial = 0;
    std::string state;
    std::optional<AcceptanceOutcome> outcome;
    Date decided_on;  // day of the last step
};
BOOST_DESCRIBE_STRUCT(CheckNow, (), (id, unit, book, kind, year, attempt, due, terms, rectify_months, graded, serial, state, outcome, decided_on))

struct ItemRow {
    ProgrammeCheckId check;
    std::int64_t number = 0;
    std::string kind, code, title, target;
};
BOOST_DESCRIBE_STRUCT(ItemRow, (), (check, number, kind, code, title, target))
struct ValueRow {
    ProgrammeCheckId check;
    std::int64_t number = 0;
    std::string value, attained;
};
BOOST_DESCRIBE_STRUCT(ValueRow, (), (check, number, value, attained))
struct StepRow {
    ProgrammeCheckId check;
    ActId id;
    std::string act, state;
    std::optional<AcceptanceOutcome> outcome;
    std::string words;
    std::vector<ReportPart> parts;
    Date on_day;
    Instant at;
    std::string by_name, by_body_name;
};
BOOST_DESCRIBE_STRUCT(StepRow, (), (check, id, act, state, outcome, words, parts, on_day, at, by_name, by_body_name))

// programmes.md 2.5: the mid-term report of Hubei has these six parts.
std::vector<std::string> parts_asked(CheckKind kind) {
    if (kind == CheckKind::mid_term) return {"总体目标完成情况", "学校层面任务和指标完成情况", "专业（群）或单位层面任务和指标完成情况", "主要措施", "特色和成效", "存在问题和改进"};
    return {"建设总结"};
}

std::string_view outcome_words(AcceptanceOutcome outcome) {
    switch (outcome) {
        case AcceptanceOutcome::excellent: return "优秀";
        case AcceptanceOutcome::good: return "良好";
        case AcceptanceOutcome::passed: return "通过";
        case AcceptanceOutcome::deferred: return "暂缓通过";
        case AcceptanceOutcome::failed: return "不通过";
        case AcceptanceOutcome::revoked: return "撤销";
    }
    return "";
}
bool passes(AcceptanceOutcome outcome) { return outcome == AcceptanceOutcome::excellent || outcome == AcceptanceOutcome::good || outcome == AcceptanceOutcome::passed; }
std::string_view kind_words(CheckKind kind) { return kind == CheckKind::annual ? "年度检查" : kind == CheckKind::mid_term ? "中期检查" : "验收"; }

std::vector<CheckNow> checks_of(Work& work, const UnitNow& unit) { return work.all<CheckNow>(queries::checks_of_unit, unit.row.county, unit.row.id); }
bool needs_mid_term(const UnitNow& unit) { return std::ranges::find(unit.line.stages, lines::UnitStage::mid_term_passed) != unit.line.stages.end(); }

std::optional<Problem> may_not_open(Work& work, const UnitNow& unit) {
    if (auto problem = not_the_office(work, unit, permissions::check)) return problem;
    if (unit.row.stage == lines::UnitStage::approved) return Problem{Code::conflict, "no-book", "任务书还没有签订生效，没有可以检查的内容", "the task book is not in force yet; there is nothing to check"};
    return not_under_construction(unit);
}

std::optional<Problem> may_not_step(Work& work, const UnitNow& unit, const CheckNow& at, std::string_view act) {
    if (act == "check.reported") {
        if (auto problem = not_the_body(work, unit)) return problem;
    } else if (act == "check.prechecked") {
        if (auto problem = not_another(work, unit, permissions::check)) return problem;
        if (work.actor().body == unit.line.office) return Problem{Code::denied, "precheck-first", "先由市州预检，再由项目主管部门作出结论", "the prefecture checks first, then the office decides"};
    } else if (act == "check.sent_back") {
        if (auto problem = not_another(work, unit, permissions::check)) return problem;
    } else {
        if (auto problem = not_the_office(work, unit, permissions::check)) return problem;
    }
    const auto ways = check_ways(at.kind == CheckKind::mid_term);
    if (!leads_to(ways, at.state, act)) return not_next(ways, at.state, act);
    if (act == "check.missed" && work.today() <= at.due)
        return Problem{Code::conflict, "not-overdue", fmt::format("填报截止日是 {}，过了这一天还没有报送才能认定", at.due.to_string()), fmt::format("the body has until {}", at.due.to_string())};
    return std::nullopt;
}

// ---- what is looked at

struct Item {
    std::string kind, code, title, target, value;
    bool attained = false;
};

std::string percent(std::int64_t part, std::int64_t whole) {
    if (whole <= 0) return "—";
    return decimal(static_cast<std::int64_t>(static_cast<long double>(part) * 100'000.0L / static_cast<long double>(whole)) / 100 * 100) + "%";
}

std::vector<Item> items_now(Work& work, const UnitNow& unit, const TaskContent& content, CheckKind kind, int year) {
    std::vector<Item> items;
    const bool final = kind == CheckKind::acceptance;
    const auto asked_year = final ? std::optional<int>{} : std::optional(year);
    for (const auto& row : attainments(content, values_until(work, unit, asked_year), asked_year)) {
        const auto* sign = row.direction == TaskDirection::at_least ? "≥" : "≤";
        items.push_back({"indicator", row.code, row.title, fmt::format("{} {}{}", sign, decimal(row.target_milli), row.unit), row.value_milli ? decimal(*row.value_milli) + row.unit : row.why_not, row.attained});
    }
    std::map<std::string, Date> reached;
    work.each(queries::milestones_reached, [&](const storage::Row& row) { reached.emplace(row.get<std::string>(0), row.get<Date>(1)); }, unit.row.county, unit.row.id);
    for (const auto& milestone : content.milestones) {
        if (!milestone.due || (!final && static_cast<int>(milestone.due->ymd().year()) > year)) continue;
        const auto found = reached.find(milestone.code);
        items.push_back({"milestone", milestone.code, milestone.title, milestone.due->to_string(), found == reached.end() ? "未完成" : found->second.to_string(), found != reached.end() && found->second <= *milestone.due});
    }
    std::int64_t budgeted = 0, arrived = 0, spent = 0;
    for (const auto& line : content.money)
        if (final || line.year <= year) budgeted += line.budgeted_fen;
    work.each(
        queries::money_until,
        [&](const storage::Row& row) {
            arrived = row.get<std::int64_t>(0);
            spent = row.get<std::int64_t>(1);
        },
        unit.row.county, unit.row.id, std::int64_t{final ? 9999 : year});
    items.push_back({"arrival", "", "资金到位率", "100%", percent(arrived, budgeted), arrived >= budgeted});
    items.push_back({"execution", "", "预算执行率", "100%", percent(spent, arrived), arrived > 0 && spent >= arrived});
    return items;
}

void insert_step(Work& work, const UnitNow& unit, const CheckNow& at, ActId id, std::string_view act, std::string_view state, std::optional<AcceptanceOutcome> outcome, std::string_view words,
                 const std::vector<ReportPart>& parts, std::optional<std::int64_t> proofs, const CheckNow* follows) {
    const bool first = at.serial == 0;
    work.run(queries::insert_check_step, work.county(), at.id, at.serial + 1, id, unit.row.id, act, state, outcome, first ? std::nullopt : std::optional(at.serial), first ? std::nullopt : std::optional(at.state),
             at.kind, at.year, at.attempt, at.due, at.graded, work.today(), words, parts, proofs, follows ? std::optional(follows->id) : std::nullopt,
             follows ? std::optional(follows->serial) : std::nullopt, follows ? follows->outcome : std::nullopt, unit.row.body, unit.line.office, actor_key(work.actor()), work.actor().body.value());
}

// ---- views

ProgrammeCheckRow row_of(Work& work, const UnitNow& unit, const CheckNow& at) {
    return {.id = at.id, .unit = at.unit, .county = unit.row.county, .title = unit.row.title, .body_name = unit.row.body_name, .line_code = unit.line.code, .kind = at.kind, .year = static_cast<int>(at.year),
            .attempt = at.attempt, .due = at.due, .state = at.state, .outcome = at.outcome, .overdue = at.state == "opened" && at.due < work.today()};
}

std::vector<ProgrammeCheckView> views_of(Work& work, const UnitNow& unit) {
    std::vector<ProgrammeCheckView> views;
    const auto items = work.all<ItemRow>(queries::check_items_of_unit, unit.row.county, unit.row.id);
    const auto values = work.all<ValueRow>(queries::check_values_of_unit, unit.row.county, unit.row.id);
    const auto steps = work.all<StepRow>(queries::check_steps_of_unit, unit.row.county, unit.row.id);
    const auto proofs = proofs_of(work, unit.row.county, unit.row.id.to_string());
    const auto book = book_in_force(work, unit.row.county, unit.row.id);
    for (const auto& at : checks_of(work, unit)) {
        ProgrammeCheckView view{.head = row_of(work, unit, at), .graded = at.graded == "yes", .rectify_months = static_cast<int>(at.rectify_months)};
        view.asked_parts = parts_asked(at.kind);
        const auto now = book && at.state == "opened" ? items_now(work, unit, book->content, at.kind, static_cast<int>(at.year)) : std::vector<Item>{};
        for (const auto& item : items) {
            if (item.check != at.id) continue;
            CheckItem shown{.number = item.number, .kind = item.kind, .code = item.code, .title = item.title, .target = item.target, .value = "—", .attained = false};
            if (at.state == "opened") {
                const auto live = std::ranges::find_if(now, [&](const auto& one) { return one.kind == item.kind && one.code == item.code; });
                if (live != now.end()) {
                    shown.value = live->value;
                    shown.attained = live->attained;
                }
            } else {
                // The last report stands, and comes last.
                for (const auto& value : values)
                    if (value.check == at.id && value.number == item.number) {
                        shown.value = value.value;
                        shown.attained = value.attained == "yes";
                    }
            }
            view.items.push_back(std::move(shown));
        }
        for (const auto& step : steps) {
            if (step.check != at.id) continue;
            if (step.act == "check.reported") view.parts = step.parts;
            view.steps.push_back({step.id, step.act, step.state, step.words, step.on_day.to_string(), step.outcome ? std::string(json::enum_name(*step.outcome)) : "", step.at, step.by_name, step.by_body_name, proofs_of_act(proofs, step.id)});
        }
        for (const auto* act : {"reported", "prechecked", "sent_back", "decided", "missed"}) {
            if (std::string_view(act) == "prechecked" && at.kind != CheckKind::mid_term) continue;
            view.actions.push_back(action_of(act, may_not_step(work, unit, at, std::string("check.") + act)));
        }
        views.push_back(std::move(view));
    }
    return views;
}

Result<ProgrammeCheckView> one_view(Work& work, const UnitNow& unit, ProgrammeCheckId id) {
    for (auto& view : views_of(work, unit))
        if (view.head.id == id) return std::move(view);
    return Problem{Code::missing, "no-such-check", "没有这次检查", "there is no such check"};
}

// ---- what an outcome leads to

Result<Nothing> follow(Work& work, const UnitNow& unit, const CheckNow& at, ActId act, AcceptanceOutcome outcome, std::string_view words) {
    const auto reason = fmt::format("{} 年{}{}：{}", at.year, kind_words(at.kind), outcome_words(outcome), words);
    if (at.kind == CheckKind::annual) return Nothing{};
    if (at.kind == CheckKind::mid_term) {
        if (passes(outcome)) return needs_mid_term(unit) ? step(work, unit, lines::UnitStage::mid_term_passed, reason) : Result<Nothing>(Nothing{});
        return outcome == AcceptanceOutcome::failed ? step(work, unit, lines::UnitStage::suspended, "中期检查", reason) : Result<Nothing>(Nothing{});
    }
    if (passes(outcome)) {
        TRY_DO(step(work, unit, lines::UnitStage::accepted, reason));
        work.emit("construction.accepted", json::value{{"county", work.county()}, {"unit", unit.row.id.to_string()}, {"outcome", json::enum_name(outcome)}});
        return Nothing{};
    }
    if (outcome == AcceptanceOutcome::deferred) return Nothing{};
    TRY(const TermsNow terms, require_terms(work, unit));
    return leave_line(work, unit, terms, {.check_step = act, .outcome = outcome, .reason = reason});
}

Result<Nothing> readable_report(const StepCheck& command, CheckKind kind) {
    const auto asked = parts_asked(kind);
    for (const auto& title : asked) {
        const auto part = std::ranges::find(command.parts, title, &ReportPart::title);
        if (part == command.parts.end() || is_blank(part->text))
            return field_problem("parts", "part-missing", fmt::format("报告缺“{}”这一部分", title), fmt::format("the report lacks the part “{}”", title));
        if (characters(part->text) > 20'000) return field_problem("parts", "text-too-long", fmt::format("“{}”请控制在 20000 字以内", title), "a part has at most 20000 characters");
    }
    if (command.parts.size() != asked.size()) return field_problem("parts", "part-unknown", "报告多出了没有要求的部分", "the report has parts that nobody asked for");
    return Nothing{};
}

Result<AcceptanceOutcome> outcome_of(const StepCheck& command, const CheckNow& at) {
    if (command.act == "missed") return AcceptanceOutcome::failed;  // programmes.md 2.6: a step missed through one's own fault is a failure
    if (!command.outcome) return field_problem("outcome", "outcome-required", "请选择结论", "choose an outcome");
    const auto outcome = *command.outcome;
    if ((outcome == AcceptanceOutcome::excellent || outcome == AcceptanceOutcome::good) && at.graded != "yes")
        return field_problem("outcome", "no-grades", "这条项目线没有“优秀”“良好”等次", "this line has no grades");
    if (outcome == AcceptanceOutcome::deferred && at.attempt == 2) return field_problem("outcome", "one-chance", "整改机会只有一次，第二次检查不能再暂缓", "there is one rectification; a second check is not deferred again");
    if (outcome == AcceptanceOutcome::revoked && at.kind != CheckKind::acceptance) return field_problem("outcome", "only-acceptance-revokes", "只有验收可以撤销项目", "only an acceptance revokes");
    return outcome;
}

}  // namespace

Result<std::vector<ProgrammeCheckView>> show_checks(Work& work, const OneConstruction& query) {
    TRY(const UnitNow unit, require_unit(work, query.county, query.unit));
    return views_of(work, unit);
}

Result<http::Page<ProgrammeCheckRow>> find_checks(Work& work, const FindChecks& query) {
    TRY(const std::int64_t offset, http::offset_of(query.cursor));
    const auto limit = std::int64_t{std::clamp(query.limit.value_or(50), 1, 200)};
    boost::json::object scopes;
    for (const auto& scope : work.actor().scopes(permissions::read)) scopes[scope] = 1;
    auto rows = work.all<CheckNow>(queries::find_checks, query.county, json::value(scopes), query.open.value_or(false) ? std::optional<std::string>("yes") : std::nullopt, limit + 1, offset);
    http::Page<ProgrammeCheckRow> page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
        rows.pop_back();
        page.next = std::to_string(offset + limit);
    }
    for (const auto& row : rows) {
        TRY(const UnitNow unit, require_unit(work, query.county, row.unit));
        page.items.push_back(row_of(work, unit, row));
    }
    return page;
}

Result<ProgrammeCheckView> open_check(Work& work, const OpenCheck& command) {
    TRY(const UnitNow unit, require_unit(work, command.county, command.unit));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return one_view(work, unit, command.id);
    if (auto problem = may_not_open(work, unit)) return *std::move(problem);
    TRY(const BookNow book, require_book(work, unit));
    TRY(const TermsNow terms, require_terms(work, unit));
    TRY_DO(require_words("words", command.words, 2000));
    if (command.year < book.content.first_year || command.year > book.content.last_year + 1)
        return field_problem("year", "year-outside", fmt::format("{} 年不在建设期内", command.year), fmt::format("{} is outside the span", command.year));
    if (command.due <= work.today()) return field_problem("due", "day-gone", "填报截止日要在今天以后", "the day until which the body reports is still to come");
    if (command.kind == CheckKind::acceptance && needs_mid_term(unit) && unit.row.stage != lines::UnitStage::mid_term_passed)
        return Problem{Code::conflict, "mid-term-first", "中期检查还没有通过，不能开始验收", "acceptance follows a mid-term check that was passed"};
    const auto checks = checks_of(work, unit);
    const CheckNow* first = nullptr;
    for (const auto& check : checks) {
        if (check.kind != command.kind) continue;
        if (check.state != "decided") return Problem{Code::conflict, "check-open", fmt::format("{} 年{}还没有结论", check.year, kind_words(check.kind)), "a check of this kind is still open"};
        if (check.year == command.year && check.attempt == 2) return Problem{Code::conflict, "one-chance", "整改机会只有一次，已经用过", "the one rectification has been used"};
        if (check.year == command.year) first = &check;
    }
    if (first != nullptr && first->outcome != AcceptanceOutcome::deferred)
        return Problem{Code::conflict, "decided-already", fmt::format("{} 年{}已经有结论：{}", first->year, kind_words(first->kind), outcome_words(*first->outcome)), "this check has been decided"};
    if (first != nullptr && command.due > first->decided_on.plus_months(static_cast<int>(first->rectify_months)))
        return field_problem("due", "rectification-too-long", fmt::format("整改期限是 {} 个月，最迟 {}", first->rectify_months, first->decided_on.plus_months(static_cast<int>(first->rectify_months)).to_string()),
                             fmt::format("the rectification ends {} months after the decision", first->rectify_months));
    CheckNow at{.id = command.id, .unit = unit.row.id, .book = book.id, .kind = command.kind, .year = command.year, .attempt = first == nullptr ? 1 : 2, .due = command.due, .terms = terms.version,
                .rectify_months = terms.terms.rectify_months, .graded = terms.terms.graded ? "yes" : "no", .serial = 0, .state = "", .outcome = {}, .decided_on = {}};
    write_act(work, command.id, unit.row.id, "check.opened", {}, asked);
    work.run(queries::insert_check, work.county(), at.id, at.unit, unit.row.line, at.book, at.kind, at.year, at.attempt, at.due, at.terms, at.rectify_months, at.graded, unit.row.body, unit.line.office,
             actor_key(work.actor()));
    std::int64_t number = 0;
    for (const auto& item : items_now(work, unit, book.content, command.kind, command.year)) work.run(queries::insert_check_item, work.county(), at.id, ++number, item.kind, item.code, item.title, item.target);
    insert_step(work, unit, at, ActId{command.id.bytes()}, "check.opened", "opened", {}, command.words, {}, {}, first);
    return one_view(work, unit, command.id);
}

Result<ProgrammeCheckView> step_check(Work& work, const StepCheck& command) {
    const auto unit_id = work.one<UnitId>(queries::unit_of_check, command.county, command.check);
    if (!unit_id) return Problem{Code::missing, "no-such-check", "没有这次检查", "there is no such check"};
    TRY(const UnitNow unit, require_unit(work, command.county, *unit_id));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return one_view(work, unit, command.check);
    const auto checks = checks_of(work, unit);
    const auto at = *std::ranges::find(checks, command.check, &CheckNow::id);
    const auto act = "check." + command.act;
    const auto ways = check_ways(at.kind == CheckKind::mid_term);
    if (command.act == "opened") return not_next(ways, at.state, act);
    if (auto problem = may_not_step(work, unit, at, act)) return *std::move(problem);
    TRY_DO(require_words("words", command.words, 2000));
    const bool reports = command.act == "reported", decides = command.act == "decided" || command.act == "missed";
    std::optional<AcceptanceOutcome> outcome;
    if (decides) {
        TRY(const AcceptanceOutcome chosen, outcome_of(command, at));
        outcome = chosen;
    }
    if (reports) TRY_DO(readable_report(command, at.kind));
    std::optional<std::int64_t> proofs;
    if (reports) {
        TRY(const auto kept, keep_proofs(work, command.id, unit.row.id, command.proofs, Proofs::required));
        proofs = kept;
    }
    write_act(work, command.id, unit.row.id, act, proofs, asked);
    insert_step(work, unit, at, command.id, act, leads_to(ways, at.state, act).value(), outcome, command.words, reports ? command.parts : std::vector<ReportPart>{}, proofs, nullptr);
    if (reports) {
        TRY(const BookNow book, require_book(work, unit));
        const auto now = items_now(work, unit, book.content, at.kind, static_cast<int>(at.year));
        for (const auto& item : work.all<ItemRow>(queries::check_items_of_unit, unit.row.county, unit.row.id)) {
            if (item.check != at.id) continue;
            const auto live = std::ranges::find_if(now, [&](const auto& one) { return one.kind == item.kind && one.code == item.code; });
            const bool found = live != now.end();
            work.run(queries::insert_check_value, work.county(), command.id, at.id, item.number, found ? live->value : "任务书已调整，不再有这一项", found && live->attained ? "yes" : "no");
        }
    }
    if (outcome) TRY_DO(follow(work, unit, at, command.id, *outcome, command.words));
    TRY(const UnitNow after, require_unit(work, command.county, *unit_id));
    return one_view(work, after, command.check);
}

}  // namespace luoshi::programmes::construction
