// The rights of this room, asked for over the school's path.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::fees::closing::permissions {

inline constexpr Permission read{"term_close.read", "查看学期结账", "see the close of a term"};
inline constexpr Permission run{"term_close.run", "办理学期结算和结账", "settle and close a term"};

inline constexpr Permission all[] = {read, run};

}  // namespace luoshi::fees::closing::permissions
