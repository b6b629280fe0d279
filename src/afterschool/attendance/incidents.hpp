#pragma once
#include "afterschool/attendance/shared.hpp"

namespace luoshi::afterschool::attendance {

// Of one school, happened on that day or not closed yet; newest first.
std::vector<IncidentRow> incidents_of_day(Work& work, std::string_view county, BodyId school, Date day);

// Incidents of this county whose time to tell the county has run out untold: the system tells it, once. Answers how
// many.
Result<int> escalate_incidents(Work& work);

}  // namespace luoshi::afterschool::attendance
