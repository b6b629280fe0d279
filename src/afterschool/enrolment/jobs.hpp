// What enrolment does by itself: offers run out; what ends elsewhere (a consent, a pupil's time at the school, a
// course) ends seats; families are told by message of what waits for them.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::afterschool::enrolment {

// `address`: how the outside calls us; links in messages begin with it.
void add_jobs(jobs::Runner& runner, std::string address = {});

}  // namespace luoshi::afterschool::enrolment
