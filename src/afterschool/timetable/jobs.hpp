// What the timetable does when its own events are delivered: tells families and teachers of stopped, moved and taken
// over sessions, through the outbox.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::afterschool::timetable {

// Subscribes to timetable.session_cancelled, session_changed, session_settled and course_arranged.
void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::afterschool::timetable
