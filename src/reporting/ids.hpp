// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::reporting {

using FreezeId = Id<struct FrozenReportTag>;
using TableId = Id<struct FrozenTableTag>;
using ReleaseId = Id<struct OpenReleaseTag>;
using LayoutId = Id<struct ReportLayoutTag>;

}  // namespace luoshi::reporting
