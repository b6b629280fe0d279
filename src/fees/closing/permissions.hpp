// The rights of this room, asked for over the school's path.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::fees::closing::permissions {

inline constexpr Permission read{"term_close.read", "查看学期结账", "see the close of a term"};
inline constexpr Permission run{"term_close.run", "办理学期结算和结账", "settle and close a term"};
inline constexpr Permission order{"term_close.order", "批量办理下级学期结算", "settle the schools below in one run"};

inline constexpr Permission all[] = {read, run, order};

}  // namespace luoshi::fees::closing::permissions
