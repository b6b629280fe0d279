// Identifiers of this room.
#pragma once
#include "foundation/id.hpp"
#include "programmes/events/series/ids.hpp"

namespace luoshi::programmes::events::records {

using EntryId = Id<struct RecordEntryTag>;
using series::EventActId;

}  // namespace luoshi::programmes::events::records
