// Which days of a term have service, and with whose weekday's pattern. Pure.
//
// A day of service is a working day by the published calendar. Mondays to Fridays follow their own pattern; a make-up
// Saturday or Sunday (调休) has service only where a school or a bureau above it says which weekday it follows. Of
// several special days that touch one day the nearest body's holds; of one body's the later one. A public holiday is
// never a day of service, whatever anybody entered.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "afterschool/timetable/words.hpp"
#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "foundation/time_of_day.hpp"
#include "foundation/working_days.hpp"

namespace luoshi::afterschool::timetable {

struct SpecialDay {
    Date first_day;
    Date last_day;  // included
    DayKind kind = DayKind::closed;
    std::optional<int> weekday;      // of follows
    std::optional<TimeOfDay> until;  // of half_day; absent: no service
    std::string reason;
};

struct ServiceDay {
    Date day;
    int pattern_weekday = 1;         // 1 (Monday) to 5
    std::optional<TimeOfDay> until;  // sessions that end later do not take place
    bool operator==(const ServiceDay&) const = default;
};

struct DayOff {
    Date day;
    std::string words;
    std::string words_en;
};

struct ServiceCalendar {
    std::vector<ServiceDay> days;
    std::vector<DayOff> off;  // Mondays to Fridays without service, make-up days without a pattern
    const ServiceDay* find(Date day) const;
};

int iso_weekday(Date day);  // 1 (Monday) to 7
Date monday_of(Date day);

// From first to last day, both included. `special` from the farthest body to the nearest. `weekdays`: on which there
// may be service at all (service.days). Refuses with "calendar-not-published" where a year of the term has no calendar
// yet, unless there is service before it: next year's holidays are published when an autumn term is half over, so the
// calendar then ends where they are not known, and says so as its last day off.
Result<ServiceCalendar> service_calendar(const WorkingDays& working_days, Date first_day, Date last_day,
                                         std::span<const SpecialDay> special, std::span<const int> weekdays);

}  // namespace luoshi::afterschool::timetable
