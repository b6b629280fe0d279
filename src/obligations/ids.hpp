// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::obligations {

using DutyId = Id<struct DutyTag>;
using ShareId = Id<struct DutyShareTag>;
using ReportId = Id<struct DutyReportTag>;
using ConclusionId = Id<struct DutyConclusionTag>;

}  // namespace luoshi::obligations
