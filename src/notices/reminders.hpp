// Every day: who has a document running out? Once for each warning (six months, thirty days, over) an event goes up for mail and messages; the
// list of what waits (待办) shows the same documents without any reminder having run.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::notices {

Result<Nothing> remind(const jobs::JobWork& job);
// One county; answers how many reminders were new.
Result<int> remind_in_county(Work& work);

}  // namespace luoshi::notices
