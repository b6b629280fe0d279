// The rights of this room, asked for over the school's path.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::fees::payments::permissions {

inline constexpr Permission read{"payments.read", "查看收款和票据", "see payments and receipts"};
inline constexpr Permission take{"payments.take", "登记收款、导入流水、认领款项", "take payments, import statements, match money"};
inline constexpr Permission payee{"payments.payee", "登记学校的收款账户", "enter whom families pay: the school or the treasury"};

inline constexpr Permission all[] = {read, take, payee};

}  // namespace luoshi::fees::payments::permissions
