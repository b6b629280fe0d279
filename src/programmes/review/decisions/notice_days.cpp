#include "programmes/review/decisions/notice_days.hpp"

namespace luoshi::programmes::review::decisions {

Result<Date> last_day(const AwardTerms& terms, Date starts, const WorkingDays& calendar) {
    const auto before = terms.first_day_counts ? starts.plus_days(-1) : starts;
    if (terms.day_kind == NoticeDayKind::calendar) return before.plus_days(terms.days);
    return calendar.plus_working_days(before, terms.days);
}

}  // namespace luoshi::programmes::review::decisions
