// What rectification does by itself: reminders, each once.
#pragma once
#include <string>

#include "platform/jobs/runner.hpp"

namespace luoshi::supervision::rectification {

// `address`: of this system, as mails name it; empty: they name none.
void add_jobs(jobs::Runner& runner, std::string address = {});

}  // namespace luoshi::supervision::rectification
