// What the checks do by themselves: every night, and after events of the rooms below.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::supervision::checks {

void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::supervision::checks
