// The day on which a change of places begins to hold: today, or tomorrow where a session of one of the courses has begun today.
//
// Who sits in a session that has begun belongs to it until it is over: in the register, at the hand-over, on the bill (docs/decisions/0049). And whoever gets
// a place after that begins with the next day. When sessions begin is known by the timetable, which lies above this room; app/wiring ties the two.
#pragma once
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/enrolment/lines.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::enrolment {

// Has a session of the course begun on today's date, over or not? Cancelled ones do not count.
using BegunToday = std::function<bool(Work& work, std::string_view county, CourseId course)>;
void ask_begun_today(BegunToday ask);  // before the server starts; not guarded against other threads; an empty one: nothing has ever begun

// For one act: a course is asked about once.
class ChangeDay {
 public:
    ChangeDay(Work& work, std::string_view county) : work_(work), county_(county) {}

    // Of places that are left and taken in these courses.
    Date of(const std::vector<CourseId>& courses);

 private:
    Work& work_;
    std::string county_;
    std::map<CourseId, bool> begun_;
};

}  // namespace luoshi::afterschool::enrolment
