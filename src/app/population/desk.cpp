#include "app/population/desk.hpp"

namespace luoshi::app {
namespace {

Date monday_from(Date day) {
    while (day.weekday() != std::chrono::Monday) day = day.plus_days(1);
    return day;
}

// Hunan's terms as usual: autumn from 1 September to the third week of January, spring from the end of February to the first days of July.
TermDays autumn_of(int year) { return {year, org::TermKind::autumn, Date(year, 9, 1), monday_from(Date(year + 1, 1, 15)).plus_days(4)}; }
TermDays spring_of(int school_year) {
    return {school_year, org::TermKind::spring, monday_from(Date(school_year + 1, 2, 24)), Date(school_year + 1, 7, 3)};
}

}  // namespace

TermDays term_on(Date day) {
    const int year = static_cast<int>(day.ymd().year());
    for (const auto& term : {autumn_of(year), spring_of(year - 1), autumn_of(year - 1)}) {
        if (term.first <= day) return term;
    }
    return spring_of(year - 2);
}

Instant hour_of(Date day, int hour, int minute) {
    const auto utc = std::chrono::sys_time<std::chrono::microseconds>(day.days()) + std::chrono::hours{hour - 8} + std::chrono::minutes{minute};
    return Instant::from_microseconds(utc.time_since_epoch().count());
}

}  // namespace luoshi::app
