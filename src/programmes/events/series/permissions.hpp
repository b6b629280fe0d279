// The rights of the events, asked for over the path of the body that a thing concerns. `records` asks for the same ones.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::programmes::events::series::permissions {

inline constexpr Permission read{"events.read", "查看活动和成果", "see events, works and honours"};
inline constexpr Permission write{"events.write", "组织活动、登记成果", "organise events, enter works and honours"};
inline constexpr Permission door{"events.door", "活动现场签到", "check people in at the door"};
inline constexpr Permission confirm{"events.confirm", "设定频次、审核成果", "set frequencies, check what was entered"};

inline constexpr Permission all[] = {read, write, door, confirm};

}  // namespace luoshi::programmes::events::series::permissions
