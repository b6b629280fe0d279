#include "supervision/inspections/new_tasks.hpp"

#include "supervision/inspections/queries.hpp"

namespace luoshi::supervision::inspections {

void make_drawn_task(Work& work, const DrawHead& head, TaskId id, const DrawnPlace& at) {
    const auto before = at.place == 1 ? std::nullopt : std::optional(at.place - 1);
    const auto entry_kind = at.entry ? std::optional(DrawEvent::object_replaced) : std::nullopt;
    work.run(queries::insert_task, head.county, id, head.office, TaskOrigin::drawn, head.plan_title, head.id, at.stratum, at.place, before, at.chosen ? 1 : 0,
             at.entry, entry_kind, at.body, head.template_, head.template_number, std::nullopt, std::nullopt, std::nullopt, head.visits_until, work.now(),
             actor_key(work.actor()));
    for (int rank = 1; rank <= 2; ++rank) {
        const auto inspector = work.one<InspectorId>(queries::line_at, head.county, head.id, at.stratum, at.place, rank).value();
        const auto before_rank = rank == 1 ? std::nullopt : std::optional(rank - 1);
        work.run(queries::insert_seat, head.county, id, rank, before_rank, rank, inspector, head.id, at.stratum, at.place, std::nullopt, std::nullopt,
                 std::nullopt, work.now());
    }
}

}  // namespace luoshi::supervision::inspections
