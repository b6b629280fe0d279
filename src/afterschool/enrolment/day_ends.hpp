// When a child is through for the day, by weekday: the last of its seats and, on the days of the base place, the last slot with
// base service for its grade.
#pragma once
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/enrolment/offers.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::enrolment {

// What of one slot a child attends.
struct SlotEnd {
    std::string slot;
    std::vector<int> weekdays;
    TimeOfDay ends;
};
std::vector<SlotEnd> slot_ends(Work& work, const pupils::PupilLine& child, const catalogue::PlanLine& plan,
                               const std::vector<SeatHeld>& seats, const std::vector<catalogue::CourseLine>& courses);

struct DayEnd {
    int weekday = 0;  // 1 is Monday
    TimeOfDay ends;
};
std::vector<DayEnd> day_ends(const std::vector<SlotEnd>& slots);  // by weekday, one for each

// The child is through at another time than a sibling: somebody has to come twice (afterschool.md, checklist 24).
struct Apart {
    int weekday = 0;
    TimeOfDay own;
    TimeOfDay other;
    friend bool operator==(const Apart&, const Apart&) = default;
};
std::vector<Apart> apart(const std::vector<DayEnd>& own, const std::vector<DayEnd>& other);

}  // namespace luoshi::afterschool::enrolment
