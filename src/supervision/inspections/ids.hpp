// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::supervision::inspections {

using PlanId = Id<struct InspectionPlanTag>;
using DrawId = Id<struct InspectionDrawTag>;
using TaskId = Id<struct InspectionTaskTag>;
using FindingId = Id<struct InspectionFindingTag>;
using InspectorId = Id<struct InspectorTag>;
using TemplateId = Id<struct InspectionTemplateTag>;

}  // namespace luoshi::supervision::inspections
