// What identity does by itself: once a day it forgets sessions that ended ninety days ago, and failures and ways through another provider
// that are older than a day; and people go along when their body merges (merger.hpp).
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::identity {

void add_jobs(jobs::Runner& runner);

// One county of the sweep; answers how many rows went.
Result<int> sweep(Work& work);

}  // namespace luoshi::identity
