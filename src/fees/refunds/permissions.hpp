// The rights of this room, asked for over the school's path.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::fees::refunds::permissions {

inline constexpr Permission read{"refunds.read", "查看退费", "see refunds"};
inline constexpr Permission pay{"refunds.pay", "办理退费", "pay refunds"};
inline constexpr Permission oversee{"refunds.oversee", "查看下级逾期退费", "see overdue refunds of schools below"};

inline constexpr Permission all[] = {read, pay, oversee};

}  // namespace luoshi::fees::refunds::permissions
