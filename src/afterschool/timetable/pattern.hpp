// Sessions from the calendar and the weekly pattern of a plan. Pure.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/timetable/calendar.hpp"
#include "afterschool/timetable/ids.hpp"

namespace luoshi::afterschool::timetable {

// From that day on a slot runs at these times, until the next row of the slot.
struct SlotTime {
    std::string slot;
    Date from_day;
    TimeOfDay starts;
    TimeOfDay ends;
};

struct PatternSession {
    CourseId course;
    std::string slot;
    Date day;
    int pattern_weekday = 1;
    TimeOfDay starts;
    TimeOfDay ends;
    int lessons = 1;
    std::optional<RoomId> room;
    std::optional<TeacherId> teacher;
    bool operator==(const PatternSession&) const = default;
};

// The times of a slot on a day: the latest row that has begun, else the slot's own.
std::pair<TimeOfDay, TimeOfDay> times_on(const catalogue::SlotLine& slot, std::span<const SlotTime> slot_times,
                                         Date day);

// By day, course in the order given. Stopped courses have none.
std::vector<PatternSession> pattern_sessions(const ServiceCalendar& calendar,
                                             std::span<const catalogue::SlotLine> slots,
                                             std::span<const SlotTime> slot_times,
                                             std::span<const catalogue::CourseLine> courses);

}  // namespace luoshi::afterschool::timetable
