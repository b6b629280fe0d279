// Settlements of many schools run in the background.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::fees::closing {

void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::fees::closing
