// What the rows of org ask for.
#pragma once
#include <array>

#include "platform/access/actor.hpp"

namespace luoshi::org::permissions {

inline constexpr Permission read{"org.read", "查看机构", "see bodies"};
inline constexpr Permission write{"org.write", "登记机构变更", "record changes of bodies"};
inline constexpr Permission posts{"org.posts", "管理岗位和任职", "keep posts and their holders"};
inline constexpr Permission calendar{"org.calendar", "制定校历", "fix school calendars"};
inline constexpr Permission working_days{"org.working_days", "录入工作日历", "enter working-day calendars"};

inline constexpr std::array all{read, write, posts, calendar, working_days};

}  // namespace luoshi::org::permissions
