// What complaints do by themselves: reminding complainants of an answer, and closing where two reminders brought no word.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::supervision::complaints {

// Adds complaints.remind, every six hours.
void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::supervision::complaints
