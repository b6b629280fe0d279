// Who acted, as rows keep it beside the name: compared where two people are needed.
#pragma once
#include <string>

#include "platform/access/actor.hpp"

namespace luoshi {

// The account's id; for the command line, jobs and tests, which have none, how they proved themselves and what they are called.
std::string actor_key(const Actor& actor);

}  // namespace luoshi
