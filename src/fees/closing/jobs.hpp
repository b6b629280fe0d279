// Settlements of many schools run in the background.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::fees::closing {

void add_jobs(jobs::Runner& runner);
// The job closing.settle: every school of the order that has no outcome yet.
Result<Nothing> carry_out(const jobs::JobWork& job, const json::value& payload);

}  // namespace luoshi::fees::closing
