// The rights of this room. All but `own` are asked over the path of the office that runs the line; `own` is an applicant's, over its own body.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::programmes::review::decisions::permissions {

inline constexpr Permission read{"decisions.read", "查看评选、公示和立项", "see selections, public notices and awards"};
inline constexpr Permission write{"decisions.write", "评选、记录议定、公示和立项", "select, record the groups, give notice and award"};
inline constexpr Permission objections{"decisions.objections", "办理公示异议", "handle objections to a public notice"};
inline constexpr Permission objectors{"decisions.objectors", "查看异议人身份", "see who objects"};
inline constexpr Permission own{"decisions.own", "查看本单位的评选结果", "see the own body's result"};

inline constexpr Permission all[] = {read, write, objections, objectors, own};

}  // namespace luoshi::programmes::review::decisions::permissions
