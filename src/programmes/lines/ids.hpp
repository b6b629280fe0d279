// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::programmes::lines {

using LineId = Id<struct ProgrammeLineTag>;
using UnitId = Id<struct ProgrammeUnitTag>;

}  // namespace luoshi::programmes::lines
