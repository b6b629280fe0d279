// The rights of enrolment, each asked for over the path of a school. A guardian holds none: what a guardian may do
// hangs on the binding to the child (pupils::require_guardian); a class teacher acts for the own class only
// (pupils::require_class_teacher).
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::afterschool::enrolment::permissions {

inline constexpr Permission read{"enrolment.read", "查看报名情况", "see enrolment"};
inline constexpr Permission rounds{"enrolment.rounds", "拟定和公布报名轮次", "plan and announce enrolment rounds"};
inline constexpr Permission seats{"enrolment.seats", "安排和调整座位", "give and adjust seats"};
inline constexpr Permission enter{"enrolment.enter", "代本班家长录入报名",
                                  "enter choices for families of one's own class"};

inline constexpr Permission all[] = {read, rounds, seats, enter};

}  // namespace luoshi::afterschool::enrolment::permissions
