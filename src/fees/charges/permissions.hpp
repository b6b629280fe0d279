// The rights of this room, asked for over the school's path.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::fees::charges::permissions {

inline constexpr Permission read{"charges.read", "查看账单和结算", "see bills and settlements"};
inline constexpr Permission bill{"charges.bill", "开具和作废账单", "make and cancel bills"};
inline constexpr Permission approve_write_off{"charges.approve_write_off", "确认核销无法收回的账单", "confirm that a bill is written off"};
inline constexpr Permission oversee{"charges.oversee", "查看下级收费汇总", "see the fees of schools below"};

inline constexpr Permission all[] = {read, bill, approve_write_off, oversee};

}  // namespace luoshi::fees::charges::permissions
