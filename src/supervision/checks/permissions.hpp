// The rights of this room, asked for over the path of the body that a thing concerns.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::supervision::checks::permissions {

inline constexpr Permission read{"checks.read", "查看规则检查和线索", "see checks and cases"};
inline constexpr Permission decide{"checks.decide", "处置检查线索", "decide cases"};
inline constexpr Permission run{"checks.run", "立即运行规则检查", "run the checks now"};

inline constexpr Permission all[] = {read, decide, run};

}  // namespace luoshi::supervision::checks::permissions
