// Sessions of earlier days that nobody brought to an end: no register was taken, or it was not closed. They keep a term from being closed, so whoever can
// end them is shown them until they are ended.
#pragma once
#include <cstdint>
#include <vector>

#include "afterschool/attendance/views.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::attendance {

// Those that the actor takes, the oldest first; of a long row of missing ones the newest. Where nobody sits a teacher has nothing to do: the school stops
// the session.
std::vector<OpenRegister> open_registers_of_teacher(Work& work);
std::int64_t count_open_registers_of_teacher(Work& work);

}  // namespace luoshi::afterschool::attendance
