// What the roster does later, every day: it erases the personal details of pupils who left long ago, and drops uploaded
// lists that nobody confirmed.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::pupils {

// Adds pupils.erase and pupils.drop_lists.
void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::pupils
