#include "afterschool/enrolment/day_ends.hpp"

#include <algorithm>
#include <map>

#include "afterschool/enrolment/base.hpp"
#include "afterschool/enrolment/queries.hpp"

namespace luoshi::afterschool::enrolment {

std::vector<SlotEnd> slot_ends(Work& work, const pupils::PupilLine& child, const catalogue::PlanLine& plan,
                               const std::vector<SeatHeld>& seats, const std::vector<catalogue::CourseLine>& courses) {
    std::vector<SlotEnd> slots;
    for (const auto& seat : seats) {
        const auto course = std::ranges::find(courses, seat.course, &catalogue::CourseLine::id);
        if (course != courses.end()) slots.push_back({course->slot, course->weekdays, course->ends});
    }
    const auto bits = work.one<int>(queries::base_days_of_pupil, plan.county, child.id, plan.id).value_or(0);
    if (bits == 0) return slots;
    const auto chosen = weekdays_of(bits);
    // A base place reaches through every slot with base service for the grade, whichever group the child is in there.
    for (const auto& course : courses) {
        const bool fits = course.kind == catalogue::CourseKind::base &&
                          course.state == catalogue::CourseState::offered &&
                          std::ranges::find(course.grades, child.grade) != course.grades.end();
        if (!fits) continue;
        SlotEnd base{course.slot, {}, course.ends};
        std::ranges::set_intersection(course.weekdays, chosen, std::back_inserter(base.weekdays));
        slots.push_back(std::move(base));
    }
    return slots;
}

std::vector<DayEnd> day_ends(const std::vector<SlotEnd>& slots) {
    std::map<int, TimeOfDay> last;
    for (const auto& slot : slots) {
        for (const int day : slot.weekdays) {
            const auto known = last.try_emplace(day, slot.ends).first;
            known->second = std::max(known->second, slot.ends);
        }
    }
    std::vector<DayEnd> ends;
    for (const auto& [day, at] : last) ends.push_back({day, at});
    return ends;
}

std::vector<Apart> apart(const std::vector<DayEnd>& own, const std::vector<DayEnd>& other) {
    std::vector<Apart> found;
    for (const auto& mine : own) {
        const auto theirs = std::ranges::find(other, mine.weekday, &DayEnd::weekday);
        if (theirs != other.end() && theirs->ends != mine.ends) found.push_back({mine.weekday, mine.ends, theirs->ends});
    }
    return found;
}

}  // namespace luoshi::afterschool::enrolment
