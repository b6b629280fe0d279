// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::programmes::events::competitions {

using EditionId = Id<struct CompetitionEditionTag>;
using EntryId = Id<struct CompetitionEntryTag>;
using JudgeId = Id<struct CompetitionJudgeTag>;
using AppealId = Id<struct CompetitionAppealTag>;

}  // namespace luoshi::programmes::events::competitions
