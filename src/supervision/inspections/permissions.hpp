// The rights of this room, asked for over the path of the body that a thing concerns.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::supervision::inspections::permissions {

inline constexpr Permission read{"inspections.read", "查看检查计划和结果", "see inspections"};
inline constexpr Permission plan{"inspections.plan", "编制检查计划和模板", "plan inspections"};
inline constexpr Permission draw{"inspections.draw", "双随机抽取", "draw objects and inspectors"};
inline constexpr Permission inspect{"inspections.inspect", "执行检查", "inspect"};

inline constexpr Permission all[] = {read, plan, draw, inspect};

}  // namespace luoshi::supervision::inspections::permissions
