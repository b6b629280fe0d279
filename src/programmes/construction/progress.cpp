// Progress: a period's values with proof, milestones reached, and what the formulas make of it.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "foundation/words.hpp"
#include "programmes/construction/store.hpp"

namespace luoshi::programmes::construction {
namespace {

struct ReportRow {
    ActId id;
    std::string period;
    std::int64_t serial = 0;
    std::string words;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(ReportRow, (), (id, period, serial, words, at, by_name))
struct ValueRow {
    ActId report;
    std::string name;
    std::int64_t value_milli = 0;
};
BOOST_DESCRIBE_STRUCT(ValueRow, (), (report, name, value_milli))
struct ReachedRow {
    std::string code;
    Date reached_on;
};
BOOST_DESCRIBE_STRUCT(ReachedRow, (), (code, reached_on))

std::optional<Problem> may_not_report(Work& work, const UnitNow& unit, bool book) {
    if (auto problem = not_the_body(work, unit)) return problem;
    if (auto problem = not_under_construction(unit)) return problem;
    if (!book) return Problem{Code::conflict, "no-book", "任务书还没有签订生效，请先签订任务书", "the task book is not in force yet; sign it first"};
    return std::nullopt;
}

std::vector<std::string> periods_of(const TaskContent& content) {
    std::vector<std::string> periods;
    for (int year = content.first_year; year <= content.last_year; ++year) {
        switch (content.report_every) {
            case ReportEvery::year: periods.push_back(fmt::format("{}", year)); continue;
            case ReportEvery::half:
                for (int half = 1; half <= 2; ++half) periods.push_back(fmt::format("{}-H{}", year, half));
                continue;
            case ReportEvery::quarter:
                for (int quarter = 1; quarter <= 4; ++quarter) periods.push_back(fmt::format("{}-Q{}", year, quarter));
                continue;
        }
    }
    return periods;
}

ProgressView view_of(Work& work, const UnitNow& unit) {
    ProgressView view;
    const auto book = book_in_force(work, unit.row.county, unit.row.id);
    view.actions = {action_of("report", may_not_report(work, unit, book.has_value()))};
    if (!book) return view;
    const auto& content = book->content;
    view.data = content.data;
    view.periods = periods_of(content);
    view.year = std::clamp(static_cast<int>(work.today().ymd().year()), content.first_year, content.last_year);
    view.yearly = attainments(content, values_until(work, unit, view.year), view.year);
    view.final = attainments(content, values_until(work, unit, std::nullopt), std::nullopt);
    const auto reached = work.all<ReachedRow>(queries::milestones_reached, unit.row.county, unit.row.id);
    for (const auto& milestone : content.milestones) {
        MilestoneRow row{.code = milestone.code, .title = milestone.title, .due = milestone.due.value_or(Date{}), .reached_on = {}, .late = false};
        if (const auto found = std::ranges::find(reached, milestone.code, &ReachedRow::code); found != reached.end()) row.reached_on = found->reached_on;
        row.late = row.reached_on.value_or(work.today()) > row.due;
        view.milestones.push_back(std::move(row));
    }
    const auto values = work.all<ValueRow>(queries::values_of_reports, unit.row.county, unit.row.id);
    const auto proofs = proofs_of(work, unit.row.county, unit.row.id.to_string());
    for (const auto& row : work.all<ReportRow>(queries::reports_of_unit, unit.row.county, unit.row.id)) {
        ProgressReport report{.id = row.id, .period = row.period, .serial = row.serial, .words = row.words, .at = row.at, .by_name = row.by_name};
        for (const auto& value : values)
            if (value.report == row.id) report.values.push_back({value.name, value.value_milli});
        report.proofs = proofs_of_act(proofs, row.id);
        view.reports.push_back(std::move(report));
    }
    return view;
}

Result<Nothing> readable(Work& work, const ReportProgress& command, const TaskContent& content) {
    TRY_DO(require_words("words", command.words, 2000));
    std::set<std::string> names;
    for (const auto& value : command.values) {
        if (std::ranges::find(content.data, value.name, &TaskDatum::name) == content.data.end())
            return field_problem("values", "datum-unknown", fmt::format("任务书没有数据项“{}”", value.name), fmt::format("the task book has no data item “{}”", value.name));
        if (!names.insert(value.name).second) return field_problem("values", "datum-twice", fmt::format("数据项“{}”填了两次", value.name), "a data item stands twice");
        if (value.value_milli < 0 || value.value_milli > 9'000'000'000'000) return field_problem("values", "value-invalid", fmt::format("“{}”的数值要在 0 到 90 亿之间", value.name), "a value is between 0 and nine thousand million");
    }
    if (command.values.empty() && command.milestones.empty()) return field_problem("values", "nothing-reported", "请至少填一个数据项或者一个完成的节点", "report at least one value or one milestone");
    std::set<std::string> codes;
    for (const auto& reached : command.milestones) {
        if (std::ranges::find(content.milestones, reached.code, &TaskMilestone::code) == content.milestones.end())
            return field_problem("milestones", "milestone-unknown", fmt::format("任务书没有节点 {}", reached.code), "the task book has no such milestone");
        if (!codes.insert(reached.code).second || work.one<std::int64_t>(queries::milestone_is_reached, work.county(), command.unit, reached.code))
            return field_problem("milestones", "milestone-reached", fmt::format("节点 {} 已经报过完成", reached.code), "this milestone was reported before");
        if (reached.reached_on > work.today()) return field_problem("milestones", "day-to-come", fmt::format("节点 {} 的完成日期 {} 还没有到", reached.code, reached.reached_on.to_string()), "that day is still to come");
    }
    return Nothing{};
}

}  // namespace

Result<ProgressView> show_progress(Work& work, const OneConstruction& query) {
    TRY(const UnitNow unit, require_unit(work, query.county, query.unit));
    return view_of(work, unit);
}

Result<ProgressView> report_progress(Work& work, const ReportProgress& command) {
    TRY(const UnitNow unit, require_unit(work, command.county, command.unit));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, unit);
    const auto book = book_in_force(work, work.county(), unit.row.id);
    if (auto problem = may_not_report(work, unit, book.has_value())) return *std::move(problem);
    const auto period = period_of(book->content, command.period);
    if (!period) return field_problem("period", "period-unknown", fmt::format("“{}”不是任务书要求的填报期", command.period), fmt::format("“{}” is no period that the task book asks for", command.period));
    TRY_DO(readable(work, command, book->content));
    TRY(const auto proofs, keep_proofs(work, command.id, unit.row.id, command.proofs, Proofs::required));
    write_act(work, command.id, unit.row.id, "progress.reported", proofs, asked);
    const auto before = work.one<std::int64_t>(queries::last_report, work.county(), unit.row.id, command.period);
    work.run(queries::insert_report, work.county(), command.id, unit.row.id, book->id, command.period, period->year, period->until, before.value_or(0) + 1, before, command.words, proofs,
             actor_key(work.actor()), unit.row.body, unit.line.office);
    for (const auto& value : command.values) work.run(queries::insert_value, work.county(), command.id, book->id, value.name, value.value_milli);
    for (const auto& reached : command.milestones) work.run(queries::insert_reached, work.county(), unit.row.id, reached.code, book->id, command.id, reached.reached_on);
    return view_of(work, unit);
}

}  // namespace luoshi::programmes::construction
