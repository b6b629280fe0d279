// What waits for a person in this room, for the list of all rooms.
#pragma once
#include <cstdint>
#include <vector>

#include "platform/access/waiting.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::catalogue {

// Plans handed in on which the actor may decide.
std::int64_t plans_to_decide(Work& work);

// What runs out at outside bodies, for the bureau, the schools that use them and the bodies themselves.
std::vector<Waiting> waiting(Work& work);

}  // namespace luoshi::afterschool::catalogue
