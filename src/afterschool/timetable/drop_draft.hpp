// A draft of the timetable goes: by itself with the approval of its plan, where nobody has worked on it, and by hand, where its school says so. What families have seen
// is not thrown away: there the approval stays, and the plan can be ended.
#pragma once
#include "afterschool/catalogue/api.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::timetable {

// A catalogue::PlanUser. Refuses with "timetable-published" or "timetable-worked-on": the latter names the timetable and where the school discards it.
Result<Nothing> drop_draft(Work& work, const catalogue::PlanLine& plan);

}  // namespace luoshi::afterschool::timetable
