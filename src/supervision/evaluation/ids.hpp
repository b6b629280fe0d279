// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::supervision::evaluation {

using SheetId = Id<struct ScoreSheetTag>;
using EvaluationId = Id<struct EvaluationTag>;
using AppealId = Id<struct EvaluationAppealTag>;
using CircularId = Id<struct CircularTag>;

}  // namespace luoshi::supervision::evaluation
