// The rights over a school's ledger, asked for over the school's path.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::fees::journal::permissions {

inline constexpr Permission read{"ledger.read", "查看课后服务费账簿", "see the ledger of after-school service money"};

inline constexpr Permission open{"ledger.open", "录入期初余额", "enter what lay where when the books began"};

inline constexpr Permission all[] = {read, open};

}  // namespace luoshi::fees::journal::permissions
