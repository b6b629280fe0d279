// What the system knows of a school, for the two who go there, in their time. Nobody looks without leaving a line.
#include "supervision/inspections/objects.hpp"
#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/risk_sources.hpp"
#include "supervision/inspections/shown_findings.hpp"

namespace luoshi::supervision::inspections {

Result<InspectedSchoolView> look_at_school(Work& work, const LookAtInspectedSchool& command) {
    const auto head = find_task(work, command.id);
    const auto holders = head ? holders_of(seats_of(work, *head)) : Holders{};
    if (!head || !goes_in_time(work, *head, holders)) return no_such_task();
    TRY_DO(require_county(work, head->county));
    const auto end = access_end(work, *head);
    const auto before = work.one<std::int64_t>(queries::last_look, head->county, head->id).value();
    const auto& seat = own_seat(work.actor(), holders);
    work.run(queries::insert_look, head->county, head->id, before + 1, before == 0 ? std::nullopt : std::optional(before), head->body, seat.inspector, seat.account,
             work.actor().name, work.now(), end);
    work.record("inspections.look", "inspection_task", head->id.to_string(), json::value{{"body", head->body.to_string()}});
    const auto body = org::find_body(work, head->body).value();
    return InspectedSchoolView{head->body_name, facts_of_school(work, head->county, head->office, body), ask_case_source(work, body),
                               shown_findings(work.all<FindingColumns>(queries::findings_at_body, head->county, head->office, head->body, head->id)),
                               work.all<InspectionLookView>(queries::looks_of, head->county, head->id), end};
}

}  // namespace luoshi::supervision::inspections
