// What enrolment does by itself: offers run out; what ends elsewhere (a consent, a pupil's time at the school, a
// course) ends seats.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::afterschool::enrolment {

void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::afterschool::enrolment
