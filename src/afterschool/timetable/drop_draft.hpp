// The bureau takes back its approval of a plan: a draft of the timetable on which nobody has worked goes with it, and is made again once the plan is approved anew. What
// people have done by hand, and what families have seen, is not thrown away: there the approval stays, and the plan can be ended.
#pragma once
#include "afterschool/catalogue/api.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::timetable {

// A catalogue::PlanUser. Refuses with "timetable-published" or "timetable-worked-on".
Result<Nothing> drop_draft(Work& work, const catalogue::PlanLine& plan);

}  // namespace luoshi::afterschool::timetable
