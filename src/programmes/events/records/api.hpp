// programmes/events/records: works, inheritors, honours, publicity. What always holds stands in README.md.
#pragma once
#include <span>

#include "programmes/events/records/ids.hpp"
#include "programmes/events/series/api.hpp"

namespace luoshi::programmes::events::records {

// Listed works, inheritors, honours, publicity as figures that a duty's target can follow live; registered by wiring.
void add_measures();

std::span<const http::Route> routes();

}  // namespace luoshi::programmes::events::records
