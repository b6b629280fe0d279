// Making visits out of what was drawn.
#pragma once
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {

struct DrawnPlace {
    std::string stratum;
    std::int64_t place = 0;
    bool chosen = true;
    BodyId body;
    std::optional<std::int64_t> entry = {};  // of an alternate: the public entry
};
// With its first two inspectors, who stand in the drawn line.
void make_drawn_task(Work& work, const DrawHead& head, TaskId id, const DrawnPlace& place);

}  // namespace luoshi::supervision::inspections
