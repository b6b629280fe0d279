#include "afterschool/timetable/drop_draft.hpp"

#include <fmt/format.h>

#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/store.hpp"

namespace luoshi::afterschool::timetable {

Result<Nothing> drop_draft(Work& work, const catalogue::PlanLine& plan) {
    const auto head = find_head(work, plan.id);
    if (!head) return Nothing{};
    if (head->state == TimetableState::published) {
        return Problem{Code::conflict, "timetable-published", "课表已经公布，批准不能收回；确实要改的，请学校终止方案另编一份",
                       "the timetable is published and the approval stays; if it must change, the school ends the plan and writes a new one"};
    }
    const auto changed = work.one<std::int64_t>(queries::changed_in_draft, plan.county, plan.id).value_or(0);
    if (changed > 0) {
        return Problem{Code::conflict, "timetable-worked-on",
                       fmt::format("课表草稿里有 {} 节课已经人工调整，批准不能收回；确实要改的，请学校终止方案另编一份", changed),
                       fmt::format("{} sessions of the draft timetable were changed by hand and the approval stays; if it must change, the school ends the plan and writes a new one",
                                   changed)};
    }
    work.run(queries::delete_draft_assistants, plan.county, plan.id);
    work.run(queries::delete_draft_sessions, plan.county, plan.id);
    work.run(queries::delete_draft_slot_times, plan.county, plan.id);
    work.run(queries::delete_draft, plan.county, plan.id);
    work.record("timetable.drop_draft", "timetable", plan.id.to_string());
    return Nothing{};
}

}  // namespace luoshi::afterschool::timetable
