// What allocation does when events are delivered: who stands on the list of a draw hears when it is drawn and where its number
// can be looked up, through the outbox. Of the result enrolment tells.
#pragma once
#include <string>

#include "platform/jobs/runner.hpp"

namespace luoshi::afterschool::allocation {

// Subscribes to allocation.draw_announced and draw_cancelled. `address`: how the outside calls us ("https://…", without a
// slash at its end).
void add_jobs(jobs::Runner& runner, std::string address = {});

}  // namespace luoshi::afterschool::allocation
