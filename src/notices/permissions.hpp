// The rights of the register. A notice belongs to the body that registered it; each right is asked for over that body's path.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::notices::permissions {

inline constexpr Permission read{"notices.read", "查看通知登记", "see the notice register"};
inline constexpr Permission write{"notices.write", "登记和更正通知", "register and correct notices"};
inline constexpr Permission check{"notices.check", "核对通知", "check notices"};
inline constexpr Permission publish{"notices.publish", "公布和撤回通知", "publish and withdraw notices"};
inline constexpr Permission interpret{"notices.interpret", "解释通知条款", "interpret clauses of notices"};
inline constexpr Permission cleanup{"notices.cleanup", "清理规范性文件", "clean up normative documents"};

inline constexpr Permission all[] = {read, write, check, publish, interpret, cleanup};

}  // namespace luoshi::notices::permissions
