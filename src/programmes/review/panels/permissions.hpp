// The rights of this room, asked for over the path of the office that runs the line. Experts answer by experts.own, applicants object by calls.apply.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::programmes::review::panels::permissions {

inline constexpr Permission read{"panels.read", "查看评审轮次和专家组", "see rounds of review and their panels"};
inline constexpr Permission write{"panels.write", "组织评审、抽取专家、处理回避", "run rounds of review: draw experts, decide conflicts"};

inline constexpr Permission all[] = {read, write};

}  // namespace luoshi::programmes::review::panels::permissions
