// The rights of the timetable, asked for over the school's path. A teacher's own list and a family's need none: they
// are about the caller.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::afterschool::timetable::permissions {

inline constexpr Permission read{"timetable.read", "查看课后服务课表", "see timetables of after-school service"};
inline constexpr Permission write{"timetable.write", "编排和调整课表", "make and change timetables"};
inline constexpr Permission publish{"timetable.publish", "公布课表", "publish timetables"};

inline constexpr Permission all[] = {read, write, publish};

}  // namespace luoshi::afterschool::timetable::permissions
