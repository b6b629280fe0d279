// What rules hears: that a notice was published, so that values whose document names it rest on it; that it ended or was withdrawn, so that values resting on it
// are listed.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::rules {

void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::rules
