// Whether a course is sat in today already: what enrolment asks before places change (afterschool/enrolment/change_day.hpp).
#pragma once
#include <string_view>

#include "afterschool/timetable/lines.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::timetable {

// An enrolment::BegunToday: a session of a published timetable, not cancelled, has begun on today's date, be it over or not.
bool begun_today(Work& work, std::string_view county, CourseId course);

}  // namespace luoshi::afterschool::timetable
