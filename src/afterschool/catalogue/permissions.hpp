// The rights over the catalogue, each asked for over the path of the school or outside body. Guardians hold none: what
// they may answer hangs on the binding to their child (pupils::require_guardian).
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::afterschool::catalogue::permissions {

inline constexpr Permission read{"catalogue.read", "查看课后服务方案和课程",
                                 "see plans and courses of after-school service"};
inline constexpr Permission plan{"catalogue.plan", "编制方案、课程、教室和教师名单",
                                 "write plans, courses, rooms and teachers"};
inline constexpr Permission submit{"catalogue.submit", "报送、公布和终止方案", "hand in, publish and end plans"};
inline constexpr Permission screen{"catalogue.screen", "审看课程文字是否涉及学科教学",
                                   "judge course texts for subject teaching"};
inline constexpr Permission approve{"catalogue.approve", "审批方案和价格", "decide on plans and prices"};
inline constexpr Permission outside_apply{"catalogue.outside_apply", "申请进入校外机构名单",
                                          "apply for the list of outside bodies"};
inline constexpr Permission outside_select{"catalogue.outside_select", "遴选、年检和清退校外机构",
                                           "select, check and remove outside bodies"};

inline constexpr Permission all[] = {read, plan, submit, screen, approve, outside_apply, outside_select};

}  // namespace luoshi::afterschool::catalogue::permissions
