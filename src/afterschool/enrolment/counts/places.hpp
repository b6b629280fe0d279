// A pupil takes part in a term from the first place of any kind to the last. Called around the writing of a base place; seats are gathered by the
// desk that gives them.
#pragma once
#include "afterschool/catalogue/api.hpp"
#include "afterschool/enrolment/counts/measures.hpp"
#include "afterschool/enrolment/lines.hpp"

namespace luoshi::afterschool::enrolment::counts {

inline constexpr int all_weekdays = 31;

bool holds_a_place(Work& work, PupilId pupil, PlanId plan);
void base_begun(Work& work, const catalogue::PlanLine& plan, Date from, int weekdays, bool first);
// After the row is gone.
void base_ended(Work& work, const catalogue::PlanLine& plan, PupilId pupil, Date until, int weekdays);
void seat_ended(Work& work, const catalogue::PlanLine& plan, PupilId pupil, Date until);

}  // namespace luoshi::afterschool::enrolment::counts
