// Who sits in a session: what enrolment says, seen beside what the timetable did to the special courses of the same time.
#include <algorithm>

#include "afterschool/timetable/api.hpp"
#include "afterschool/timetable/queries.hpp"

namespace luoshi::afterschool::timetable {

std::vector<FreeHour> free_hours(Work& work, std::string_view county, PlanId plan, Date from, Date to) {
    return work.all<FreeHour>(queries::free_hours, county, plan, from, to);
}

bool leaves_to(const std::vector<FreeHour>& hours, CourseId special, const Session& base) {
    return std::ranges::any_of(hours, [&](const FreeHour& hour) { return hour.course == special && hour.frees(base); });
}

std::vector<enrolment::RosterLine> roster_of(Work& work, const Session& session, std::optional<CourseId> placed) {
    std::vector<CourseId> free;
    for (const auto& hour : free_hours(work, session.county, session.plan, session.date, session.date)) {
        if (hour.course != placed && hour.frees(session)) free.push_back(hour.course);
    }
    return enrolment::roster_of(work, session.county, session.course, session.date, session.pattern_weekday, free);
}

}  // namespace luoshi::afterschool::timetable
