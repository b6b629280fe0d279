// Declared once, added to where the rows change.
#pragma once
#include "afterschool/enrolment/counts/api.hpp"

namespace luoshi::afterschool::enrolment::counts {

inline constexpr tally::Measure participants{"enrolment.pupils", "参加课后服务的学生（有基本托管名额或课程座位）", "pupils with a base place or a seat", "人", tally::Moment::term};
inline constexpr tally::Measure five_days{"enrolment.five_days", "每周五天都参加的学生", "pupils who chose all five weekdays", "人", tally::Moment::term};
inline constexpr tally::Measure seats{"enrolment.seats", "特色课程在座人次", "seats held in special courses", "人次", tally::Moment::term};

}  // namespace luoshi::afterschool::enrolment::counts
