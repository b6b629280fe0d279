// What the rooms of supervision count, for the page that shows everything of a place at once. Each room counts by itself; nothing is counted here anew.
#include "obligations/api.hpp"
#include "reporting/periods.hpp"
#include "reporting/use_cases.hpp"
#include "supervision/checks/api.hpp"
#include "supervision/complaints/api.hpp"
#include "supervision/inspections/api.hpp"
#include "supervision/rectification/api.hpp"

namespace luoshi::reporting {
namespace {

void take_duties(Work& work, SupervisionCounts& counts) {
    const auto duties = obligations::count_duties(work, counts.place.path, work.today());
    counts.duties = duties.all;
    counts.duties_green = duties.green;
    counts.duties_yellow = duties.yellow;
    counts.duties_red = duties.red;
    counts.duties_closed = duties.closed;
}

void take_cases(Work& work, SupervisionCounts& counts) {
    for (const auto& one : supervision::checks::count_cases(work, counts.place.path, counts.from, counts.until)) {
        counts.cases_open += one.open;
        counts.cases_ordered += one.ordered;
        counts.cases_closed += one.closed;
    }
}

void take_complaints(Work& work, SupervisionCounts& counts) {
    for (const auto& one : supervision::complaints::count_complaints(work, counts.place.path, counts.from, counts.until)) {
        counts.complaints += one.received;
        counts.complaints_open += one.open;
        counts.complaints_overdue += one.overdue;
    }
}

void take_inspections(Work& work, SupervisionCounts& counts) {
    const auto found = supervision::inspections::count_inspections(work, counts.place.path, counts.from, counts.until);
    counts.inspections_drawn = found.drawn;
    counts.inspections_done = found.inspected;
    counts.findings_open = found.open_findings;
}

void take_orders(Work& work, SupervisionCounts& counts) {
    for (const auto& one : supervision::rectification::orders_below(work, counts.place.path, counts.from, counts.until)) {
        if (one.state == supervision::rectification::OrderState::withdrawn) continue;
        ++counts.orders;
        if (one.closed_at) {
            ++counts.orders_closed;
            if (one.closed_at->date() <= one.due) ++counts.orders_closed_in_time;
        } else if (one.due < work.today()) {
            ++counts.orders_overdue;
        }
    }
}

}  // namespace

SupervisionCounts supervision_counts(Work& work, const Place& place, const Period& period) {
    SupervisionCounts counts;
    counts.place = place;
    counts.from = Date::parse(period.from + "-01").value();
    counts.until = end_of(period.to).plus_days(1);
    take_duties(work, counts);
    take_cases(work, counts);
    take_complaints(work, counts);
    take_inspections(work, counts);
    take_orders(work, counts);
    return counts;
}

Result<SupervisionCounts> show_supervision(Work& work, const ShowFigures& query) {
    TRY(const Place place, place_for(work, query.body, permissions::read));
    const auto running = running_term(work.today());
    TRY(const Period period, period_between(query.from.value_or(running.from), query.to.value_or(running.to)));
    return supervision_counts(work, place, period);
}

}  // namespace luoshi::reporting
