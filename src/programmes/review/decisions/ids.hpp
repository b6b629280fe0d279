// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"

namespace luoshi::programmes::review::decisions {

using ContestId = Id<struct AwardContestTag>;
using GateId = Id<struct AwardGateTag>;
using PublicNoticeId = Id<struct AwardNoticeTag>;
using ObjectionId = Id<struct AwardObjectionTag>;
using AwardId = Id<struct AwardDocumentTag>;
using OpeningId = Id<struct AwardOpeningTag>;

}  // namespace luoshi::programmes::review::decisions
