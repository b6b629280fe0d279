// The rights of this room, asked for over the path of the body that a thing concerns.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::programmes::events::competitions::permissions {

inline constexpr Permission read{"competitions.read", "查看竞赛和展示活动", "see competitions and showcases"};
inline constexpr Permission write{"competitions.write", "组织竞赛和展示活动", "run competitions and showcases"};
inline constexpr Permission enter{"competitions.enter", "报名参赛", "enter competitions"};
inline constexpr Permission confirm{"competitions.confirm", "审核本市州报名", "confirm entries of a prefecture"};
inline constexpr Permission judge{"competitions.judge", "评判竞赛", "judge competitions"};

inline constexpr Permission all[] = {read, write, enter, confirm, judge};

}  // namespace luoshi::programmes::events::competitions::permissions
