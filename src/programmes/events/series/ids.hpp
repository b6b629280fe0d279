// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::programmes::events::series {

using SeriesId = Id<struct EventSeriesTag>;
using EditionId = Id<struct EventEditionTag>;
using RegistrationId = Id<struct EventRegistrationTag>;
using BriefId = Id<struct EventBriefTag>;
using EventActId = Id<struct EventActTag>;

}  // namespace luoshi::programmes::events::series
