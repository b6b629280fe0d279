// The rights of this room, asked for over the path of the body that a thing concerns.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::supervision::complaints::permissions {

inline constexpr Permission read{"complaints.read", "查看投诉办理", "see complaints"};
inline constexpr Permission handle{"complaints.handle", "办理投诉", "handle complaints"};
inline constexpr Permission answer{"complaints.answer", "被投诉单位说明情况", "answer as the body complained of"};
inline constexpr Permission route{"complaints.route", "转办和登记转来的投诉", "route complaints and enter transferred ones"};
inline constexpr Permission custody{"complaints.custody", "保管投诉人身份", "keep complainants' identities"};
inline constexpr Permission rules{"complaints.rules", "维护投诉分工和办理期限", "set who handles complaints within how many days"};

inline constexpr Permission all[] = {read, handle, answer, route, custody, rules};

}  // namespace luoshi::supervision::complaints::permissions
