// Seats that end, places that come free, and the waiting list that gets them first.
//
// What always holds: a place comes free only when nobody who may have it waits; an open offer holds its place, so it is
// counted as taken.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "afterschool/enrolment/round.hpp"

namespace luoshi::afterschool::enrolment {

struct SeatHeld {
    SeatId id;
    std::string county;
    PupilId pupil;
    PlanId plan;
    std::string slot;
    CourseId course;
    std::string pool;
    RoundId round;
    ConsentId consent;
    Date from;
    Instant taken_at;
    std::string account;
    Source source = Source::guardian;
};
BOOST_DESCRIBE_STRUCT(SeatHeld, (),
                      (id, county, pupil, plan, slot, course, pool, round, consent, from, taken_at, account, source))

std::optional<SeatHeld> load_seat(Work& work, SeatId id);
std::vector<SeatHeld> seats_held(Work& work, std::string_view county, PupilId pupil, PlanId plan);
std::vector<SeatHeld> seats_in(Work& work, std::string_view county, CourseId course);

// The seat goes into the past; its place is offered to who waits, or is free. `keep_place`: the caller passes the place
// on itself.
// `into`: the course in which the pupil goes on; the change holds in both from the same day (change_day.hpp).
enum class Place { passes_on, kept };
void end_seat(Work& work, const SeatHeld& seat, SeatEnd reason, std::string_view note, Place place = Place::passes_on, std::optional<CourseId> into = {});
// One taken place of a pool that nobody sits in any more: offered to the next, or free.
void pass_on(Work& work, CourseId course, const std::string& pool);
// Free places of a pool (after more were added) are offered as far as somebody waits.
void offer_free_places(Work& work, CourseId course, const std::string& pool);

// Nobody waits any more for a course that is not held: the waiting list ends, and so does every place that is held from it.
// Tells with enrolment.waiting_ended.
void end_waiting(Work& work, std::string_view county, CourseId course, std::string_view reason);
// The same for every course of a plan that ended; tells with enrolment.plan_closed. Seats and base places stay on record: what was
// attended is paid, and the timetable has stopped what was to come.
void close_plan(Work& work, const catalogue::PlanLine& plan, std::string_view reason);

// Everything that a pupil has in a plan ends: seats, base place, waiting places, offers, wishes in rounds that are not
// frozen.
void end_everything(Work& work, std::string_view county, PupilId pupil, PlanId plan, SeatEnd reason,
                    std::string_view note);
// Answers the first day without the place, in every hour the same; where there was none, today.
Date end_base(Work& work, std::string_view county, PupilId pupil, PlanId plan, SeatEnd reason);

// An offer that ran out; does nothing where it was answered.
Result<Nothing> expire_offer(Work& work, OfferId id);

}  // namespace luoshi::afterschool::enrolment
