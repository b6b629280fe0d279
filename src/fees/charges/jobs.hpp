// What charges do by themselves: they hear that a class was stopped, a pupil left, an exemption was granted, a register corrected, a fee notice
// published.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::fees::charges {

// After timetable's own: a stopped course's sessions are stopped when charges reckon again.
void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::fees::charges
