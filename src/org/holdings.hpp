// What rooms above keep for a body, asked before the body ends, is split, gives up classes or leaves its county. They say so through a source that app/wiring
// registers at start; org knows none of them. One answer serves both sides: the page shows it as a preview, and the change is refused with it.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "org/views.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::org {

struct BodyAhead {
    BodyLine body;
    ChangeKind change = ChangeKind::close;  // merge_into, split_into, close, move or moved_to
    Date effective;
    std::optional<BodyLine> other = {};  // who goes on: the successor, the new parent, the body that receives; none while it is not chosen
};

using HoldingSource = std::function<std::vector<BodyHolding>(Work& work, const BodyAhead& ahead)>;
void add_holding_source(HoldingSource source);  // before the server starts; not guarded against other threads
void drop_holding_sources();                    // for tests

std::vector<BodyHolding> holdings_of(Work& work, const BodyAhead& ahead);
// Refuses with the first holding that stops the change; its slug and its words are those of the room above.
Result<Nothing> first_stop(const std::vector<BodyHolding>& holdings);
Result<Nothing> nothing_stops(Work& work, const BodyAhead& ahead);

}  // namespace luoshi::org
