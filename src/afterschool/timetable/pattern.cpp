#include "afterschool/timetable/pattern.hpp"

#include <algorithm>

namespace luoshi::afterschool::timetable {

std::pair<TimeOfDay, TimeOfDay> times_on(const catalogue::SlotLine& slot, std::span<const SlotTime> slot_times,
                                         Date day) {
    std::pair<TimeOfDay, TimeOfDay> times{slot.starts, slot.ends};
    std::optional<Date> since;
    for (const auto& time : slot_times) {
        if (time.slot != slot.code || time.from_day > day || (since && *since > time.from_day)) continue;
        since = time.from_day;
        times = {time.starts, time.ends};
    }
    return times;
}

std::vector<PatternSession> pattern_sessions(const ServiceCalendar& calendar,
                                             std::span<const catalogue::SlotLine> slots,
                                             std::span<const SlotTime> slot_times,
                                             std::span<const catalogue::CourseLine> courses) {
    std::vector<PatternSession> sessions;
    for (const auto& day : calendar.days) {
        for (const auto& course : courses) {
            if (course.state == catalogue::CourseState::stopped) continue;
            const auto slot = std::ranges::find(slots, course.slot, &catalogue::SlotLine::code);
            if (slot == slots.end() || std::ranges::find(slot->weekdays, day.pattern_weekday) == slot->weekdays.end())
                continue;
            const auto [starts, ends] = times_on(*slot, slot_times, day.day);
            if (day.until && ends > *day.until) continue;
            sessions.push_back({course.id, course.slot, day.day, day.pattern_weekday, starts, ends, slot->lessons,
                                course.room, course.teacher});
        }
    }
    return sessions;
}

}  // namespace luoshi::afterschool::timetable
