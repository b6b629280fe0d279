// A clock that goes on each time somebody looks, as the system's does: within an act no two looks agree. FakeClock stands still.
#pragma once
#include "foundation/time.hpp"

namespace luoshi::testing {

class RunningClock final : public Clock {
 public:
    explicit RunningClock(Instant from) : now_(from) {}
    Instant now() const override { return now_ = now_.plus(std::chrono::microseconds{1}); }

 private:
    mutable Instant now_;
};

}  // namespace luoshi::testing
