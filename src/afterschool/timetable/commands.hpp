// What the use cases of the timetable are asked with. `county` names the partition of a write; without it the actor's
// own. Times are "16:30".
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "afterschool/timetable/ids.hpp"
#include "afterschool/timetable/words.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/http/route.hpp"

namespace luoshi::afterschool::timetable {

struct FindTimetables {
    std::optional<std::string> body = {};  // path of a subtree
    std::optional<int> school_year = {};
    std::optional<org::TermKind> term = {};
    std::optional<TimetableState> state = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindTimetables, (), (body, school_year, term, state, cursor, limit))

struct FindWaitingPlans {
    std::optional<std::string> body = {};
};
BOOST_DESCRIBE_STRUCT(FindWaitingPlans, (), (body))

struct OneTimetable {
    PlanId id;
};
BOOST_DESCRIBE_STRUCT(OneTimetable, (), (id))

struct MakeTimetable {
    PlanId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};  // needed once there is one
};
BOOST_DESCRIBE_STRUCT(MakeTimetable, (), (id, county, if_match))

struct PublishTimetable {
    PlanId id;
    std::optional<std::string> gap_reason = {};  // needed where days lack service
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(PublishTimetable, (), (id, gap_reason, county, if_match))

// A draft nobody has seen is thrown away, whatever was done to it by hand; it can be made anew.
struct DiscardDraft {
    PlanId id;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(DiscardDraft, (), (id, reason, county, if_match))

struct FindSessions {
    PlanId id;
    Date from;
    Date to;  // included; at most 200 days later
    std::optional<RoomId> room = {};
    std::optional<TeacherId> teacher = {};
    std::optional<CourseId> course = {};
};
BOOST_DESCRIBE_STRUCT(FindSessions, (), (id, from, to, room, teacher, course))

struct ShowSchoolDay {
    BodyId school;
    Date on;
};
BOOST_DESCRIBE_STRUCT(ShowSchoolDay, (), (school, on))

struct OneSession {
    SessionId id;
};
BOOST_DESCRIBE_STRUCT(OneSession, (), (id))

// What is absent stays as it is. Of a stopped session: where its make-up would be. `with`: a swap with that session.
struct CheckChange {
    SessionId id = {};
    std::optional<Date> day = {};
    std::optional<std::string> starts = {};
    std::optional<std::string> ends = {};
    std::optional<RoomId> room = {};
    std::optional<TeacherId> teacher = {};  // who takes it
    std::optional<SessionId> with = {};
    std::optional<SwapWhat> what = {};
};
BOOST_DESCRIBE_STRUCT(CheckChange, (), (id, day, starts, ends, room, teacher, with, what))

struct ChangeSession {
    SessionId id;
    std::optional<Date> day = {};
    std::optional<std::string> starts = {};
    std::optional<std::string> ends = {};
    std::optional<RoomId> room = {};
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(ChangeSession, (), (id, day, starts, ends, room, reason, county, if_match))

struct Substitute {
    SessionId id;
    TeacherId teacher;  // who stands in; the session's own teacher ends the standing in
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(Substitute, (), (id, teacher, reason, county, if_match))

struct SwapSessions {
    SessionId id;
    SessionId with;
    SwapWhat what = SwapWhat::teachers;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(SwapSessions, (), (id, with, what, reason, county, if_match))

struct CancelSession {
    SessionId id;
    CancelReason reason = CancelReason::other;
    std::string words = {};                    // what families read
    Settlement settlement = Settlement::open;  // open | refund; a make-up is a step of its own
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(CancelSession, (), (id, reason, words, settlement, county, if_match))

struct CancelDay {
    BodyId school;
    Date day;
    CancelReason reason = CancelReason::other;
    std::string words = {};
    Settlement settlement = Settlement::open;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(CancelDay, (), (school, day, reason, words, settlement, county))

struct MakeUp {
    SessionId id;       // the stopped session
    SessionId session;  // the new one; made by the client: a repeat gives the first answer
    Date day;
    std::string starts = {};
    std::string ends = {};
    std::optional<RoomId> room = {};        // default: the stopped session's
    std::optional<TeacherId> teacher = {};  // default: the stopped session's
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(MakeUp, (), (id, session, day, starts, ends, room, teacher, reason, county, if_match))

struct RefundSession {
    SessionId id;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(RefundSession, (), (id, reason, county, if_match))

struct ShowSpecialDays {
    BodyId body;
    Date from;
    Date to;
};
BOOST_DESCRIBE_STRUCT(ShowSpecialDays, (), (body, from, to))

struct EnterSpecialDay {
    SpecialDayId id;  // made by the client
    BodyId body;      // a school, or a bureau for every school below it
    Date first_day;
    Date last_day;
    DayKind kind = DayKind::closed;
    std::optional<int> weekday = {};        // of `follows`: 1–5
    std::optional<std::string> until = {};  // of `half_day`: service ends by then; absent: no service
    std::string reason = {};
    std::string document = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterSpecialDay, (),
                      (id, body, first_day, last_day, kind, weekday, until, reason, document, county))

// What entering it would touch; nothing is changed.
struct CheckSpecialDay {
    BodyId body;
    Date first_day;
    Date last_day;
    DayKind kind = DayKind::closed;
    std::optional<int> weekday = {};
    std::optional<std::string> until = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(CheckSpecialDay, (), (body, first_day, last_day, kind, weekday, until, county))

// What withdrawing it would touch.
struct OneSpecialDay {
    SpecialDayId id;
};
BOOST_DESCRIBE_STRUCT(OneSpecialDay, (), (id))

struct RemoveSpecialDay {
    SpecialDayId id;
    std::string reason = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RemoveSpecialDay, (), (id, reason, county))

struct SetSlotTime {
    PlanId id;
    std::string slot = {};
    Date from;
    std::string starts = {};
    std::string ends = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(SetSlotTime, (), (id, slot, from, starts, ends, county))

struct SuggestWeek {
    PlanId id;
    SuggestWhat what = SuggestWhat::rooms;
};
BOOST_DESCRIBE_STRUCT(SuggestWeek, (), (id, what))

// All sessions to come of a course from a day on, or those of one weekday of its pattern. What is absent stays.
struct ArrangeCourse {
    PlanId id = {};
    CourseId course = {};
    std::optional<int> weekday = {};  // whose pattern; absent: all
    Date from = {};
    std::optional<RoomId> room = {};
    std::optional<TeacherId> teacher = {};
    std::optional<int> to_weekday = {};  // of the same week; needs `weekday`
    std::optional<std::string> starts = {};
    std::optional<std::string> ends = {};
    std::string reason = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ArrangeCourse, (),
                      (id, course, weekday, from, room, teacher, to_weekday, starts, ends, reason, county))

// Who assists in the sessions to come of a course from a day on, or until another one; nobody: an empty list.
struct SetAssistants {
    PlanId id = {};
    CourseId course = {};
    Date from = {};
    std::optional<Date> to = {};  // included; absent: to the end of the term
    std::vector<TeacherId> assistants = {};
    std::string reason = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(SetAssistants, (), (id, course, from, to, assistants, reason, county))

// About the caller: what I teach, what my children have.
struct OwnDays {
    Date from;
    Date to;  // included; at most 62 days later
};
BOOST_DESCRIBE_STRUCT(OwnDays, (), (from, to))

}  // namespace luoshi::afterschool::timetable
