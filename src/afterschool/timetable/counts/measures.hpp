// Declared once, added to where the rows change.
#pragma once
#include "afterschool/timetable/counts/api.hpp"

namespace luoshi::afterschool::timetable::counts {

inline constexpr tally::Measure sessions_held{"timetable.sessions_held", "已上的课（节次）", "sessions held", "次", tally::Moment::flow};
inline constexpr tally::Measure lessons_held{"timetable.lessons_held", "已上的课时", "lessons held", "课时", tally::Moment::flow};
inline constexpr tally::Measure teachers{"timetable.teachers", "本学期上过课后服务课的本校教师", "own teachers with a session held this term", "人", tally::Moment::term};
inline constexpr tally::Measure outside_persons{"timetable.outside_persons", "本学期上过课的校外人员", "outside persons with a session held this term", "人", tally::Moment::term};
inline constexpr tally::Measure schools_on_time{"timetable.schools_on_time", "课表证明每周五天、每天不少于规定时长的学校", "schools whose published timetable proves five days of the required time", "所", tally::Moment::term};

}  // namespace luoshi::afterschool::timetable::counts
