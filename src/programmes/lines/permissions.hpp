// The rights of this room, asked for over the path of the body that a thing concerns.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::programmes::lines::permissions {

inline constexpr Permission read{"lines.read", "查看项目线和进展", "see programme lines and where their units stand"};
inline constexpr Permission write{"lines.write", "设置项目线", "set up programme lines"};

inline constexpr Permission all[] = {read, write};

}  // namespace luoshi::programmes::lines::permissions
