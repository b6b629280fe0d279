// What a change of a rule would mean for timetables: asked by the rule editor before the value is entered.
#pragma once
#include <vector>

#include "rules/api.hpp"

namespace luoshi::afterschool::timetable {

// Timetables of the schools of the change with sessions to come, from the day on which the value begins, that the new
// value would not allow: they end after a new latest end, or stand on a weekday without service. Kind "timetable".
std::vector<rules::ImpactItem> timetables_touched(Work& work, const rules::ChangeAhead& change);

}  // namespace luoshi::afterschool::timetable
