// The rights of this room, asked for over the school's path.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::fees::disclosure::permissions {

inline constexpr Permission read{"disclosure.read", "查看收费公示和收费标准", "see fee notices and prices"};
inline constexpr Permission publish{"disclosure.publish", "起草和发布收费公示", "write and publish fee notices"};

inline constexpr Permission all[] = {read, publish};

}  // namespace luoshi::fees::disclosure::permissions
