// What later rooms ask of findings, and how they end.
#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {
namespace {

struct FindingRow {
    FindingId id;
    std::string county;
    TaskId task;
    BodyId body;
    std::string body_path;
    std::string item;
    std::string words;
    std::string severity;
    std::int64_t money = 0;
    std::string state;
    Instant found_at;
    std::string cause;
};
BOOST_DESCRIBE_STRUCT(FindingRow, (), (id, county, task, body, body_path, item, words, severity, money, state, found_at, cause))

Problem no_such_finding() { return {Code::missing, "no-such-finding", "没有这个检查问题", "there is no such finding"}; }

// Behind every path that begins with this one, which ends in a slash.
std::string end_of(std::string_view path) {
    std::string end(path);
    if (!end.empty()) end.back() = '0';
    return end;
}

struct Counted {
    std::int64_t all = 0, part = 0;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (all, part))

// Midnight in Beijing.
Instant begin_of(Date day) { return Instant::parse(day.to_string() + "T00:00:00+08:00").value(); }

}  // namespace

std::optional<FindingLine> find_finding(Work& work, std::string_view county, FindingId id) {
    auto row = work.one<FindingRow>(queries::finding_by_id, county, id);
    if (!row) return std::nullopt;
    return FindingLine{row->id, row->county, row->task, row->body, row->body_path, row->item, row->words, row->severity, row->money != 0, row->state, row->found_at, row->cause};
}

Result<Nothing> hand_over_finding(Work& work, FindingId id, std::string_view order) {
    if (!find_finding(work, work.county(), id)) return no_such_finding();
    if (work.run(queries::order_finding, work.county(), id, order, work.now()) == 0)
        return Problem{Code::conflict, "finding-not-open", "这个问题已经下达整改或已销号", "the finding is ordered or closed already"};
    work.record("inspections.order_finding", "inspection_finding", id.to_string(), json::value{{"order", order}});
    return Nothing{};
}

Result<Nothing> close_finding(Work& work, FindingId id, std::string_view conclusion) {
    if (!find_finding(work, work.county(), id)) return no_such_finding();
    TRY_DO(require_reason(std::string(conclusion)));
    if (work.run(queries::close_finding, work.county(), id, conclusion, work.now()) == 0)
        return Problem{Code::conflict, "finding-not-ordered", "没有下达整改的问题不能销号", "a finding is closed only after its order"};
    work.record("inspections.close_finding", "inspection_finding", id.to_string(), json::value{{"conclusion", conclusion}});
    return Nothing{};
}

Result<Nothing> release_finding(Work& work, FindingId id, std::string_view reason) {
    if (!find_finding(work, work.county(), id)) return no_such_finding();
    TRY_DO(require_reason(std::string(reason)));
    if (work.run(queries::release_finding, work.county(), id) == 0)
        return Problem{Code::conflict, "finding-not-ordered", "这个问题没有在督办中，不能退回", "the finding is not ordered, so no order gives it back"};
    work.record("inspections.release_finding", "inspection_finding", id.to_string(), json::value{{"reason", reason}});
    return Nothing{};
}

InspectionCount count_inspections(Work& work, std::string_view body_path, Date from, Date until) {
    const auto end = end_of(body_path);
    const auto tasks = work.one<Counted>(queries::count_tasks, body_path, end, begin_of(from), begin_of(until)).value();
    const auto findings = work.one<Counted>(queries::count_findings, body_path, end, begin_of(from), begin_of(until)).value();
    return {tasks.all, tasks.part, findings.all, findings.part};
}

}  // namespace luoshi::supervision::inspections
