// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::supervision::checks {

using CaseId = Id<struct CheckCaseTag>;
using RunId = Id<struct CheckRunTag>;
using CaseStepId = Id<struct CheckCaseStepTag>;

}  // namespace luoshi::supervision::checks
