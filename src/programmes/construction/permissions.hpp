// The rights of this room, asked for over the path of the body that a thing concerns.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::programmes::construction::permissions {

inline constexpr Permission read{"construction.read", "查看项目建设", "see how programmes are built"};
inline constexpr Permission report{"construction.report", "填报任务书和建设进展", "write task books and report progress"};
inline constexpr Permission check{"construction.check", "年度、中期检查和验收", "annual and mid-term checks, acceptance"};
inline constexpr Permission decide{"construction.decide", "调整、退出和撤销项目", "change, suspend and withdraw programmes"};

inline constexpr Permission all[] = {read, report, check, decide};

}  // namespace luoshi::programmes::construction::permissions
