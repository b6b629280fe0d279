// The rights of this room, asked for over the school's path.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::fees::exemptions::permissions {

inline constexpr Permission read{"exemptions.read", "查看减免名单", "see who is exempt"};
inline constexpr Permission write{"exemptions.write", "录入减免名单和决定", "enter exemptions and official lists"};

inline constexpr Permission all[] = {read, write};

}  // namespace luoshi::fees::exemptions::permissions
