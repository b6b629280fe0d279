// The rights of this room, asked for over the path of the body that a thing concerns.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::programmes::calls::permissions {

inline constexpr Permission read{"calls.read", "查看项目申报", "see calls and applications"};
inline constexpr Permission write{"calls.write", "编制和发布申报通知、形式审查", "write and publish calls, formal review"};
inline constexpr Permission apply{"calls.apply", "申报项目", "apply for programmes"};
inline constexpr Permission recommend{"calls.recommend", "推荐项目", "recommend applications"};

inline constexpr Permission all[] = {read, write, apply, recommend};

}  // namespace luoshi::programmes::calls::permissions
