// The rights of this room, asked for over the path of the body that a thing concerns.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::reporting::permissions {

inline constexpr Permission read{"reporting.read", "查看指标和报表", "see indicators and reports"};
inline constexpr Permission freeze{"reporting.freeze", "冻结和报送报表", "freeze reports"};
inline constexpr Permission define{"reporting.define", "维护报表格式", "define layouts"};

inline constexpr Permission release{"reporting.release", "公开发布数据", "release open data"};

inline constexpr Permission all[] = {read, freeze, define, release};

}  // namespace luoshi::reporting::permissions
