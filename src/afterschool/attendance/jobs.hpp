// What attendance does by itself: watching the clock for registers, children and incidents that wait, and hearing of
// sessions that were cancelled, moved or made.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::afterschool::attendance {

// Adds the handler attendance.watch, every minute, and subscribes to timetable.session_cancelled, session_changed,
// session_settled and sessions_added.
void add_jobs(jobs::Runner& runner);

// One look at one county: missing registers, absence alarms, the ladder of the hand-over, incidents whose time to report ran out. Answers
// how many steps were new.
Result<int> watch_county(Work& work);

}  // namespace luoshi::afterschool::attendance
