// What charges do by themselves: they hear that a class was stopped, a pupil left, an exemption was granted or withdrawn, a register corrected, a fee notice
// published; and families are told of their bills and of what a settlement made of them.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::fees::charges {

// After timetable's own: a stopped course's sessions are stopped when charges reckon again.
// `address`: how the outside calls us, without a slash at its end; the link of a message to a family begins with it.
void add_jobs(jobs::Runner& runner, const std::string& address = {});

}  // namespace luoshi::fees::charges
