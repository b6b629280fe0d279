// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::programmes::calls {

using CallId = Id<struct ProgrammeCallTag>;
using ApplicationId = Id<struct ProgrammeApplicationTag>;
using FormId = Id<struct ProgrammeFormTag>;
using RecommendationId = Id<struct ProgrammeRecommendationTag>;

}  // namespace luoshi::programmes::calls
