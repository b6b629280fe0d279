// What refunds hear: reliefs and settlements give rise to rights.
#pragma once
#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::refunds {

// Subscribes to charges.relieved and charges.settled.
void add_jobs(jobs::Runner& runner);

// Told more than once, they do it once.
Result<Nothing> hear_relieved(Work& work, const json::value& payload);
Result<Nothing> hear_settled(Work& work, const json::value& payload);

}  // namespace luoshi::fees::refunds
