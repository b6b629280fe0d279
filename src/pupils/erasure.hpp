// Taking a pupil's personal details away: name, birth date, numbers, telephone numbers, groups, guardians' names. The
// row, its public code and the decisions stay, because accounts and the audit stand on them.
#pragma once
#include "platform/storage/work.hpp"
#include "pupils/ids.hpp"

namespace luoshi::pupils {

// In the pupil's county; the pupil has left. The caller records.
void erase(Work& work, std::string_view county, PupilId pupil);

}  // namespace luoshi::pupils
