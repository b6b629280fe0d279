// The rights of allocation, asked for over the path of the school. What a guardian may see hangs on the binding to the
// child.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::afterschool::allocation::permissions {

inline constexpr Permission read{"allocation.read", "查看摇号和分配", "see draws and allocation"};
inline constexpr Permission draw{"allocation.draw", "公告、运行和撤销摇号", "announce, run and cancel draws"};
inline constexpr Permission value{"allocation.value", "录入和核对摇号公开值",
                                  "enter and confirm the public value of a draw"};

inline constexpr Permission all[] = {read, draw, value};

}  // namespace luoshi::afterschool::allocation::permissions
