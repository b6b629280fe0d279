// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"

namespace luoshi::programmes::review::panels {

using RoundId = Id<struct ReviewRoundTag>;
using PanelObjectionId = Id<struct PanelObjectionTag>;

}  // namespace luoshi::programmes::review::panels
