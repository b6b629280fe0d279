#include "afterschool/timetable/calendar.hpp"

#include <algorithm>

namespace luoshi::afterschool::timetable {

int iso_weekday(Date day) { return static_cast<int>(day.weekday().iso_encoding()); }

Date monday_of(Date day) { return day.plus_days(1 - iso_weekday(day)); }

const ServiceDay* ServiceCalendar::find(Date day) const {
    const auto found = std::ranges::lower_bound(days, day, {}, &ServiceDay::day);
    return found != days.end() && found->day == day ? &*found : nullptr;
}

namespace {

const SpecialDay* special_on(std::span<const SpecialDay> special, Date day) {
    const SpecialDay* holds = nullptr;
    for (const auto& candidate : special) {
        if (candidate.first_day <= day && day <= candidate.last_day) holds = &candidate;
    }
    return holds;
}

}  // namespace

Result<ServiceCalendar> service_calendar(const WorkingDays& working_days, Date first_day, Date last_day,
                                         std::span<const SpecialDay> special, std::span<const int> weekdays) {
    ServiceCalendar calendar;
    for (Date day = first_day; day <= last_day; day = day.plus_days(1)) {
        const int weekday = iso_weekday(day);
        const auto works = working_days.is_working_day(day);
        if (!works) {
            if (calendar.days.empty()) return works.error();
            calendar.off.push_back({day, "从这一天起节假日安排还没有公布，公布后请重新编排课表",
                                    "from this day on the public holidays are not published yet; make the timetable "
                                    "again once they are"});
            break;
        }
        if (!*works) {
            if (weekday <= 5) calendar.off.push_back({day, "法定节假日", "public holiday"});
            continue;
        }
        const auto* holds = special_on(special, day);
        if (holds != nullptr && holds->kind == DayKind::closed) {
            calendar.off.push_back({day, "停课：" + holds->reason, "closed: " + holds->reason});
            continue;
        }
        if (holds != nullptr && holds->kind == DayKind::half_day && !holds->until) {
            calendar.off.push_back({day, "半天课：" + holds->reason, "half day: " + holds->reason});
            continue;
        }
        int pattern = weekday;
        if (holds != nullptr && holds->kind == DayKind::follows) pattern = *holds->weekday;
        if (pattern > 5) {
            calendar.off.push_back(
                {day, "调休上班日，没有指定按周几上课", "make-up day; nobody said which weekday it follows"});
            continue;
        }
        if (std::ranges::find(weekdays, pattern) == weekdays.end()) {
            calendar.off.push_back({day, "本地规定当天不提供服务", "no service on that weekday by local rule"});
            continue;
        }
        std::optional<TimeOfDay> until;
        if (holds != nullptr && holds->kind == DayKind::half_day) until = holds->until;
        calendar.days.push_back({day, pattern, until});
    }
    return calendar;
}

}  // namespace luoshi::afterschool::timetable
