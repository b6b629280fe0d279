#include "afterschool/enrolment/counts/places.hpp"

#include "afterschool/enrolment/queries.hpp"

namespace luoshi::afterschool::enrolment::counts {

bool holds_a_place(Work& work, PupilId pupil, PlanId plan) {
    return work.one<std::int64_t>(queries::places_of_pupil, work.county(), pupil, plan).value_or(0) > 0;
}

void base_begun(Work& work, const catalogue::PlanLine& plan, Date from, int weekdays, bool first) {
    const auto day = tally::in_term(from, plan.school_year, plan.term);
    if (first) tally::add(work, plan.school, participants, day, 1);
    if (weekdays == all_weekdays) tally::add(work, plan.school, five_days, day, 1);
}

void base_ended(Work& work, const catalogue::PlanLine& plan, PupilId pupil, Date until, int weekdays) {
    const auto day = tally::in_term(until, plan.school_year, plan.term);
    if (!holds_a_place(work, pupil, plan.id)) tally::add(work, plan.school, participants, day, -1);
    if (weekdays == all_weekdays) tally::add(work, plan.school, five_days, day, -1);
}

void seat_ended(Work& work, const catalogue::PlanLine& plan, PupilId pupil, Date until) {
    const auto day = tally::in_term(until, plan.school_year, plan.term);
    if (!holds_a_place(work, pupil, plan.id)) tally::add(work, plan.school, participants, day, -1);
    tally::add(work, plan.school, seats, day, -1);
}

}  // namespace luoshi::afterschool::enrolment::counts
