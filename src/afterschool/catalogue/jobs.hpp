// What the catalogue does by itself: every hour it closes surveys whose last day is over; every day it ends plans whose
// term is over or whose school closed, announces what ran out at outside bodies, and warns the schools that use them.
#pragma once
#include <string>

#include "afterschool/catalogue/ids.hpp"
#include "platform/jobs/runner.hpp"

namespace luoshi::afterschool::catalogue {

// Families are told of a survey that opens. `address`: how the outside calls us ("https://…", without a slash at its end).
void add_jobs(jobs::Runner& runner, std::string address = {});

// To every family of the school, while the survey is open.
Result<Nothing> tell_of_survey(Work& work, SurveyId survey, const std::string& address);

// The parts of the jobs, for tests and the simulation: each county is a transaction of its own. Answer how many surveys
// were closed, how many plans ended, how many expiries were announced.
Result<int> close_finished_surveys(storage::Storage& storage, const storage::Context& context);
Result<int> end_finished_plans(storage::Storage& storage, const storage::Context& context);
Result<int> announce_expired_bodies(storage::Storage& storage, const storage::Context& context);
// Schools that use a body are told before and when something of it runs out; answers how many warnings.
Result<int> warn_schools_of_bodies(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::afterschool::catalogue
