// What higher modules would feel of a change. They say so through a source that app/wiring registers at start.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "platform/storage/work.hpp"
#include "rules/views.hpp"

namespace luoshi::rules {

struct ChangeAhead {
    std::string parameter;
    json::value value;  // null: it ends, and something else holds instead
    std::optional<org::Stage> stage;
    std::optional<org::Tier> tier;
    Date valid_from;
    std::vector<org::BodyLine> schools;  // for which something else would hold than now
};

// Items of its own kind that rest on what holds now, for the schools of the change.
using ImpactSource = std::function<std::vector<ImpactItem>(Work& work, const ChangeAhead& change)>;
void add_impact_source(ImpactSource source);  // before the server starts; not guarded against other threads
void drop_impact_sources();                   // for tests

}  // namespace luoshi::rules
