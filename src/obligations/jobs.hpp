// What the ledger does by itself: climbs the ladder, and marks the duties under a clause that has changed.
#pragma once
#include <string>

#include "platform/jobs/runner.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::obligations {

// The repeating job obligations.ladder, the job obligations.flag, and the subscriptions to notices.withdrawn, .ended and .published.
// `address`: of this system, as mails name it; empty: they name none.
void add_jobs(jobs::Runner& runner, std::string address = {});

}  // namespace luoshi::obligations
