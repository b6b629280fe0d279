// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "afterschool/timetable/api.hpp"
#include "fees/journal/api.hpp"

namespace luoshi::fees::pay {

using afterschool::timetable::CourseId;
using afterschool::timetable::PlanId;
using afterschool::timetable::SessionId;
using afterschool::timetable::TeacherId;
using SheetId = Id<struct PaySheetTag>;          // also of an outside body's invoice
using RateId = Id<struct PayRateTag>;
using BodyPriceId = Id<struct BodyPriceTag>;
using SpendingId = Id<struct SpendingTag>;
using OverrunId = Id<struct OverrunTag>;
using GrantId = Id<struct PayGrantTag>;

}  // namespace luoshi::fees::pay
