// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::programmes::review::experts {

using ExpertId = Id<struct ExpertTag>;
using FactId = Id<struct ExpertFactTag>;
using AwayId = Id<struct ExpertAwayTag>;

}  // namespace luoshi::programmes::review::experts
