// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::programmes::construction {

using TaskBookId = Id<struct TaskBookTag>;
using TaskIndicatorId = Id<struct TaskIndicatorTag>;
using MilestoneId = Id<struct ProgrammeMilestoneTag>;
using ProgrammeCheckId = Id<struct ProgrammeCheckTag>;
using GroupId = Id<struct EducationGroupTag>;

}  // namespace luoshi::programmes::construction
