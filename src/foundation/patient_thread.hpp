// For threads beside the one on which everybody waits.
#pragma once
#include <sys/resource.h>
#include <unistd.h>

namespace luoshi {

// Where processors are few, this thread leaves them to the one that writes, which is the limit of a rush: some five in a hundred more sign-ups on two
// processors. On Linux a priority is a thread's own; elsewhere nothing changes.
inline void be_patient() {
#ifdef __linux__
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), 8);
#endif
}

}  // namespace luoshi
