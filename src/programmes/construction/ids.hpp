// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::programmes::construction {

using TaskBookId = Id<struct TaskBookTag>;
using ProgrammeCheckId = Id<struct ProgrammeCheckTag>;
using GroupId = Id<struct EducationGroupTag>;
using ActId = Id<struct ConstructionActTag>;  // of every other act, and of what it made: a report, an entry, a member

}  // namespace luoshi::programmes::construction
