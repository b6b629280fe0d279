// What the catalogue does by itself: every hour it closes surveys whose last day is over; every day it ends plans whose
// term is over or whose school closed, and announces what ran out at outside bodies.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::afterschool::catalogue {

void add_jobs(jobs::Runner& runner);

// The parts of the jobs, for tests and the simulation: each county is a transaction of its own. Answer how many surveys
// were closed, how many plans ended, how many expiries were announced.
Result<int> close_finished_surveys(storage::Storage& storage, const storage::Context& context);
Result<int> end_finished_plans(storage::Storage& storage, const storage::Context& context);
Result<int> announce_expired_bodies(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::afterschool::catalogue
