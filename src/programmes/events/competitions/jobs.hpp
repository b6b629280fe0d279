// What competitions do by themselves: names of contestants end after their term.
#pragma once

namespace luoshi::jobs {
class Runner;
}

namespace luoshi::programmes::events::competitions {

// Adds competitions.erase_names, every day.
void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::programmes::events::competitions
