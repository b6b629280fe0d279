// When a public notice ends. Pure.
#pragma once
#include "foundation/result.hpp"
#include "foundation/working_days.hpp"
#include "programmes/review/decisions/commands.hpp"

namespace luoshi::programmes::review::decisions {

// Seven calendar days from 6 July, the first one counted: until 12 July (the notice of 2022). Working days refuse where the calendar is not published.
Result<Date> last_day(const AwardTerms& terms, Date starts, const WorkingDays& calendar);

}  // namespace luoshi::programmes::review::decisions
