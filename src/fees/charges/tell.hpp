// Families hear of their bills and of what a settlement made of them (docs/decisions/0057). Private to this room.
#pragma once
#include <string>

#include "platform/jobs/runner.hpp"

namespace luoshi::fees::charges {

// Subscribes to charges.billed and charges.settled. The link of a message begins with `address`.
void tell_families(jobs::Runner& runner, const std::string& address);

}  // namespace luoshi::fees::charges
