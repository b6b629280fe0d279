// The rights of this room, asked for over the school's path. Teachers need none for their own lines.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::fees::pay::permissions {

inline constexpr Permission read{"spending.read", "查看酬劳和支出", "see pay and spending"};
inline constexpr Permission write{"spending.write", "编制酬劳表、登记支出", "make pay sheets and enter spending"};
inline constexpr Permission agree{"spending.agree", "同意酬劳表和机构账单", "agree to pay sheets and invoices"};
inline constexpr Permission approve{"spending.approve", "批准超限支出", "approve spending above a ceiling"};

inline constexpr Permission all[] = {read, write, agree, approve};

}  // namespace luoshi::fees::pay::permissions
