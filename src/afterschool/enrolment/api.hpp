// afterschool/enrolment: rounds, wishes, seats, base places, waiting lists, groups below their minimum.
//
// What always holds, by the database: nothing without a given consent of the term (foreign key to the consent); one
// seat per pupil, plan and slot (primary key); never one seat too many (CHECK on the counter of each pool); a published
// round does not change (append-only). Writes must run in the county of the school.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/enrolment/lines.hpp"
#include "foundation/result.hpp"
#include "platform/access/waiting.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::enrolment {

// ---- for other rooms: no permission is asked, the caller has asked its own
// ----------------------------------------------

std::optional<RoundLine> find_round(Work& work, RoundId id);
std::vector<RoundLine> rounds_of_plan(Work& work, std::string_view county, PlanId plan);  // by opening

// What waits for the actor in this room: of a guardian's own children, of a head teacher's classes, of its school.
std::vector<luoshi::Waiting> waiting(Work& work);

// Fixes the wishes of a closed lottery round for good; a second call answers the same list. Refuses "no-such-round",
// "not-a-lottery", "round-not-closed".
Result<FrozenList> freeze_round(Work& work, RoundId id);
std::optional<FrozenList> frozen_list(Work& work, std::string_view county, RoundId id);
// Gives the seats of a draw and settles the round. Who wished and got nothing goes onto the waiting list that `waiting`
// names, in its order. A seat that cannot be given any more (the course was stopped, the child left, changed the grade or the
// school, has no consent or another seat) is not given, which is recorded and answered; its place goes to the waiting list. So
// no change between the freezing and the draw stops a draw. Refuses "round-not-frozen", "list-changed" (record of
// another list), "not-a-wish", "too-many-seats".
struct WaitingResult {
    PupilId pupil;
    std::string slot;
    CourseId course;  // whose list
};
Result<std::vector<SeatNotGiven>> take_results(Work& work, RoundId id, const std::vector<SeatResult>& seats,
                                               const std::string& draw_record_sha256,
                                               const std::vector<WaitingResult>& waiting = {});

// Who sits in a session of a course on that day, by class and name. `weekday`: the one whose pattern the session follows
// (timetable::Session::pattern_weekday), 1 (Monday) to 5, which is not the day's own where a Saturday works as a Friday or a
// stopped Tuesday is made up on a Thursday. In a base group sit those who chose that weekday. `free`: special courses that do not
// take the hour of their slot that day; whoever has a base place too sits in its group. Who knows the sessions asks timetable::roster_of.
std::vector<RosterLine> roster_of(Work& work, std::string_view county, CourseId course, Date day, int weekday, const std::vector<CourseId>& free = {});
// Who sits in it on whatever weekday: whom news of the whole course concern.
std::vector<RosterLine> whole_roster_of(Work& work, std::string_view county, CourseId course, Date day);
std::vector<SeatLine> seats_of_pupil(Work& work, std::string_view county, PupilId pupil,
                                     PlanId plan);  // those held now
std::optional<BasePlace> base_place_of(Work& work, std::string_view county, PupilId pupil, PlanId plan);
// By what a pupil sits in sessions from that day on: what is held, and what ended with an end after it. A place that was given back while its session ran
// still holds for that day (change_day.hpp). Seats first.
std::vector<Sitting> sittings_of(Work& work, std::string_view county, PupilId pupil, PlanId plan, Date since);

struct CourseFigures {
    CourseId course;
    int places = 0;
    int taken = 0;  // seats, and places held for open offers
    int waiting = 0;
};
std::vector<CourseFigures> figures_of_plan(Work& work, std::string_view county, PlanId plan);

// The children who sit in one session of a course: its seats or, in a base group, those of its fullest weekday. Figures of
// a plan know seats to give only, and a base group has none: its place is guaranteed.
struct CourseSize {
    CourseId course;
    int pupils = 0;
};
std::vector<CourseSize> sizes_of_plan(Work& work, std::string_view county, PlanId plan);  // of courses in which somebody sits

// Events (outbox): enrolment.seat_taken {county, plan, round, seats: [{seat, pupil, slot, course, account}]} ·
// enrolment.base_group_changed {county, plan, from, to, key, reason, pupils}, of base places whose group is another one now (to: null where the hour ends) ·
// enrolment.seat_given_back {county, plan, seat, pupil, slot, course, reason, note} · enrolment.group_asked {county, plan,
// group_case, course} · enrolment.acted_for_family {county, act, pupil, course, key, by, note}, by the class teacher · enrolment.round_published {county,
// round} · enrolment.round_frozen {county, round, sha256} · enrolment.round_settled {county, round,
// not_given: [{pupil, course, reason}]} ·
// enrolment.offer_made {county, offer, pupil, course, expires_at} · enrolment.offer_expired {county, offer, pupil,
// course} · enrolment.waiting_ended {county, plan, course, reason,
// pupils}, of a course that is stopped · enrolment.plan_closed {county, plan, reason, waited: [pupil]}, of a plan that ended ·
// enrolment.seat_given {county, seat}, by the school · enrolment.base_chosen {county, plan, pupil, weekdays} ·
// enrolment.base_given_back {county, plan, base, pupil, reason}, also where the days change: another choice follows in the same act

}  // namespace luoshi::afterschool::enrolment
