// What this room does by itself: invitations that nobody answered lapse, and the next alternate is invited.
#pragma once

namespace luoshi::jobs {
class Runner;
}

namespace luoshi::programmes::review::panels {

void add_jobs(jobs::Runner& runner);

}  // namespace luoshi::programmes::review::panels
