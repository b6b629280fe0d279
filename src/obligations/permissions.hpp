// The rights of this room, asked for over the path of the body that a thing concerns.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::obligations::permissions {

inline constexpr Permission read{"obligations.read", "查看任务台账", "see the ledger of duties"};
inline constexpr Permission write{"obligations.write", "分解和下达任务", "split clauses into duties and issue them"};
inline constexpr Permission answer{"obligations.answer", "签收、报送计划和进展", "sign for duties, send plans and reports"};
inline constexpr Permission approve{"obligations.approve", "审定本单位报送的进展", "approve one's own body's reports"};
inline constexpr Permission close{"obligations.close", "核验下级任务并作出结论", "verify and conclude the duties of bodies below"};

inline constexpr Permission all[] = {read, write, answer, approve, close};

}  // namespace luoshi::obligations::permissions
