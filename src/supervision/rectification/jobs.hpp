// What rectification does by itself: reminders, each once.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::supervision::rectification {

void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::supervision::rectification
