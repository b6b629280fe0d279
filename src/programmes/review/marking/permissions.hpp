// The rights of this room. `read` and `write` are asked over the path of the office that runs the line; `own` is an expert's, over his own items only.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::programmes::review::marking::permissions {

inline constexpr Permission read{"marking.read", "查看评审进度和结果", "see progress and results of a review"};
inline constexpr Permission write{"marking.write", "分配专家、组织评分和表决", "assign experts, run marking and votes"};
inline constexpr Permission own{"marking.own", "评审分到的项目", "mark the items one was given"};

inline constexpr Permission all[] = {read, write, own};

}  // namespace luoshi::programmes::review::marking::permissions
