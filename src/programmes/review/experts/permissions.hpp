// The rights of this room, asked for over the path of the office that keeps the pool.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::programmes::review::experts::permissions {

inline constexpr Permission read{"experts.read", "查看评审专家库", "see the pool of experts"};
inline constexpr Permission write{"experts.write", "维护评审专家库", "keep the pool of experts"};
inline constexpr Permission own{"experts.own", "维护本人专家资料、答复评审邀请", "keep one's own expert file, answer invitations"};

inline constexpr Permission all[] = {read, write, own};

}  // namespace luoshi::programmes::review::experts::permissions
