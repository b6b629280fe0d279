// The rights of this room, asked for over the path of the body that a thing concerns.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::supervision::rectification::permissions {

inline constexpr Permission read{"rectification.read", "查看整改", "see rectification"};
inline constexpr Permission order{"rectification.order", "下达整改", "order rectification"};
inline constexpr Permission answer{"rectification.answer", "报送整改措施和证明", "send measures and proof"};
inline constexpr Permission check{"rectification.check", "核验整改", "check rectification independently"};

inline constexpr Permission all[] = {read, order, answer, check};

}  // namespace luoshi::supervision::rectification::permissions
