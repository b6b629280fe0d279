// The rights over rules. A value belongs to the body that sets it; each right is asked for over that body's path.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::rules::permissions {

inline constexpr Permission read{"rules.read", "查看本地规则", "see local rules"};
inline constexpr Permission write{"rules.write", "录入本地规则和投诉电话",
                                  "enter local rules and complaint telephones"};
inline constexpr Permission confirm{"rules.confirm", "复核本地规则", "confirm local rules as second person"};
inline constexpr Permission decide{"rules.decide", "裁定有出入的规则", "decide between conflicting rules"};

inline constexpr Permission all[] = {read, write, confirm, decide};

}  // namespace luoshi::rules::permissions
