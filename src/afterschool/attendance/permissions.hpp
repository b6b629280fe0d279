// The rights of attendance, asked for over the school's path. A teacher's right reaches the own sessions only (own,
// stood in for and assisted in); a guardian holds no right: what a guardian may do hangs on the binding to the child
// (pupils::require_guardian). Leave by telephone is entered by the head teacher of the child's class, who needs no right for it,
// and for every child of the school by whoever holds attendance.enter_leave.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::afterschool::attendance::permissions {

inline constexpr Permission take{"attendance.take", "为自己的课时点名、交接",
                                 "take the register and hand over in one's own sessions"};
inline constexpr Permission read{"attendance.read", "查看课后服务考勤", "see attendance of after-school service"};
inline constexpr Permission manage{"attendance.manage", "管理考勤、更正和交接",
                                   "manage registers, corrections and hand-over"};
inline constexpr Permission patrol{"attendance.patrol", "巡课", "patrol sessions"};
inline constexpr Permission oversee{"attendance.oversee", "查看下级安全事件和考勤汇总",
                                    "see incidents and attendance of schools below"};

inline constexpr Permission enter_leave{"attendance.enter_leave", "登记家长电话请的假", "enter leave that families give by telephone"};

inline constexpr Permission all[] = {take, read, manage, patrol, oversee, enter_leave};

}  // namespace luoshi::afterschool::attendance::permissions
