// afterschool/timetable: the sessions of a plan, made from the school calendar and the weekly pattern, and everything
// that happens to them until they are held. README.md says what always holds.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/timetable/lines.hpp"
#include "afterschool/timetable/permissions.hpp"
#include "foundation/result.hpp"
#include "platform/access/waiting.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::timetable {

// Keys for foreign keys from above: timetable_session (county, id).
//
// Events (outbox), every one with {county, plan, school}:
// * timetable.published {school_year, term, sessions, gaps}
// * timetable.sessions_added {sessions} — their ids: a published one was made anew and grew
// * timetable.session_cancelled {session, course, change, date, lessons, reason, many, settlement: open|refund,
//   pay: [{teacher, lessons}], refund: {course, date, lessons}|null} — pay: what is not earned
// * timetable.session_settled {session, course, change, date, lessons, reason, settlement: make_up|refund, makes_up_by,
//   refund, pay}
// * timetable.session_changed {session, course, change, date, lessons, reason, act, before, after, many,
//   pay: [{teacher, lessons}]} — pay: signed lessons by which the earnings of each teacher change (a substitute earns
//   what the absent teacher does not); many: one of a course that was arranged anew or stopped
// * timetable.course_arranged {course, change, from, weekday, sessions, words, reason, teachers} — after its session_changed
// * timetable.assistants_set {course, change, from, to, sessions, words, reason, teachers}: the same of assistants
// Wired to catalogue::add_plan_user: drop_draft.hpp. Wired to enrolment::ask_begun_today: begun.hpp.
// Hears catalogue.course_stopped and plan_ended: the sessions to come are stopped, with refund.

// ---- for other rooms: no permission is asked, the caller has asked its own
// -------------------------------------------------

std::optional<Session> find_session(Work& work, SessionId id);
// Of published timetables; cancelled ones too; by start, room.
std::vector<Session> sessions_on(Work& work, std::string_view county, BodyId school, Date day);
// Where a published timetable has sessions on that day that have begun by that time, cancelled ones too: what a watch over
// the clock goes through.
std::vector<std::string> counties_with_sessions(Work& work, Date day, TimeOfDay begun_by);
std::vector<BodyId> schools_with_sessions(Work& work, std::string_view county, Date day, TimeOfDay begun_by);
std::vector<Session> sessions_of_course(Work& work, std::string_view county, CourseId course, Date from,
                                        Date to);  // both days included
// Whose published timetables reach into these days; of plans that have ended too: what has begun is held. By the first day.
std::vector<PlanId> plans_with_timetables(Work& work, std::string_view county, BodyId school, Date from, Date to);  // both days included
std::vector<Session> sessions_of_plan(Work& work, std::string_view county, PlanId plan, Date from, Date to);
// Who sits in a session that day, by class and name: the one answer for registers, hand-over, sizes and messages. Who has a base place
// beside a special course at the same time sits in the special one, and in the base group where that one was stopped, moved away or
// never made for the day.
// `placed`: a course of which it is asked whether it may stand at that time; it would take its hour again.
std::vector<enrolment::RosterLine> roster_of(Work& work, const Session& session, std::optional<CourseId> placed = {});
std::vector<FreeHour> free_hours(Work& work, std::string_view county, PlanId plan, Date from, Date to);  // both days included
// Whether that special course leaves its pupils to the base session.
bool leaves_to(const std::vector<FreeHour>& hours, CourseId special, const Session& base);
// What this account teaches, its own sessions and those it stands in for, in any school.
std::vector<Session> sessions_taught(Work& work, AccountId account, Date from, Date to);
// Of days before `before`, and neither held nor stopped: nobody took the register, or nobody closed it. The oldest first, at most `most`.
std::vector<Session> sessions_left(Work& work, std::string_view county, BodyId school, Date before, int most);
std::int64_t count_sessions_left(Work& work, std::string_view county, BodyId school, Date before);
std::vector<Session> sessions_left_to(Work& work, AccountId account, Date before, int most);  // what the account takes, in any school; the newest first
// Where this account is a further adult beside the one who takes the session.
std::vector<Session> sessions_assisted(Work& work, AccountId account, Date from, Date to);
bool assists_in(Work& work, std::string_view county, SessionId session, AccountId account);

std::vector<Assistant> assistants_of_session(Work& work, std::string_view county, SessionId session);  // by name

// The roll call is closed (attendance says so) or opened again for a correction. Refuses "no-such-session",
// "session-cancelled".
Result<Session> mark_held(Work& work, std::string_view county, SessionId id);
Result<Session> mark_not_held(Work& work, std::string_view county, SessionId id);

// What waits for the actor in this room.
std::vector<Waiting> waiting(Work& work);

}  // namespace luoshi::afterschool::timetable
