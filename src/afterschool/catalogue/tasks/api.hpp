// What waits for a person in this room, for the list of all rooms.
#pragma once
#include <cstdint>

#include "platform/storage/work.hpp"

namespace luoshi::afterschool::catalogue {

// Plans handed in on which the actor may decide.
std::int64_t plans_to_decide(Work& work);

}  // namespace luoshi::afterschool::catalogue
