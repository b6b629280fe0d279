// Circulars whose term is over are withdrawn by themselves.
#pragma once
#include "platform/jobs/runner.hpp"

namespace luoshi::supervision::evaluation {

void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::supervision::evaluation
