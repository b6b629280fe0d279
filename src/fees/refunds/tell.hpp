// Families hear of their refunds (docs/decisions/0055). Private to this room.
#pragma once
#include <string>

#include "platform/jobs/runner.hpp"

namespace luoshi::fees::refunds {

// Subscribes to refunds.sent, refunds.paid and refunds.failed. The link of a message begins with `address`.
void tell_families(jobs::Runner& runner, const std::string& address);

}  // namespace luoshi::fees::refunds
