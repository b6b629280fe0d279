// What a session held, or held no longer, changes in the counts. A teacher counts once a term, in the month of the first session: which that is, the rows
// of sessions tell, so nothing has to be remembered.
#pragma once
#include "afterschool/timetable/counts/measures.hpp"
#include "afterschool/timetable/store.hpp"

namespace luoshi::afterschool::timetable::counts {

// To be asked before and after the row changes.
std::optional<Date> first_held(Work& work, const SessionRow& row);
void note_held(Work& work, const SessionRow& row, std::int64_t change, const std::optional<Date>& first_before);

}  // namespace luoshi::afterschool::timetable::counts
