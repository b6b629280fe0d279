#pragma once
#include "afterschool/attendance/counts/measures.hpp"
#include "afterschool/attendance/packed.hpp"

namespace luoshi::afterschool::attendance::counts {

// Where the school's day changes, its month changes with it.
inline void note_marks(Work& work, BodyId school, Date day, const Counters& change) {
    tally::add(work, school, due, day, change.attended() + change.on_leave + change.absent);
    tally::add(work, school, present, day, change.attended());
}

}  // namespace luoshi::afterschool::attendance::counts
