// What the timetable does when events are delivered: tells families and teachers of stopped, moved and taken over
// sessions, through the outbox; stops the sessions to come of a course or plan that ended.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::afterschool::timetable {

// Subscribes to timetable.session_cancelled, session_changed, session_settled and course_arranged, and to
// catalogue.course_stopped and plan_ended, and to enrolment.seat_given_back.
void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::afterschool::timetable
