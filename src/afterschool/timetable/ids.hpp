// The identifiers of the timetable, one type each. A timetable has no id of its own: it is that of its plan.
#pragma once
#include "afterschool/catalogue/api.hpp"
#include "foundation/id.hpp"

namespace luoshi::afterschool::timetable {

using catalogue::CourseId;
using catalogue::PlanId;
using catalogue::RoomId;
using catalogue::TeacherId;

using SessionId = Id<struct ClassSessionTag>;
using ChangeId = Id<struct SessionChangeTag>;
using SpecialDayId = Id<struct SpecialDayTag>;

}  // namespace luoshi::afterschool::timetable
