// What complaints do by themselves: reminding complainants of an answer, closing where two reminders brought no word, and writing to handlers when a deadline
// is near or over.
#pragma once
#include <string>

#include "platform/jobs/runner.hpp"

namespace luoshi::supervision::complaints {

// Adds complaints.remind and complaints.deadlines, every six hours. `address`: of this system, as mails name it; empty: they name none.
void add_jobs(jobs::Runner& runner, std::string address = {});

}  // namespace luoshi::supervision::complaints
