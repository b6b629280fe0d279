// Sessions: as the school changes them, and as families see the week of their children. Times of day are "16:30"; days
// are days in Beijing; lessons are chargeable lessons.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/timetable/ids.hpp"
#include "afterschool/timetable/shared_views.hpp"
#include "afterschool/timetable/words.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::timetable {

struct SessionAdult {
    TeacherId teacher;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(SessionAdult, (), (teacher, name))

struct ClassSession {
    SessionId id;
    std::int64_t version = 0;
    std::string county;
    PlanId plan;
    SchoolRef school;
    CourseId course;
    std::string course_name;
    catalogue::CourseKind kind = catalogue::CourseKind::special;
    catalogue::Activity activity = catalogue::Activity::homework;
    std::vector<int> grades;
    int places_max = 0;
    std::string slot;
    std::string slot_name;
    Date day;
    int weekday = 1;
    std::optional<Date> pattern_day;  // another than `day`: it was moved
    std::string starts;
    std::string ends;
    int lessons = 1;
    std::optional<RoomId> room;
    std::optional<std::string> room_name;
    std::optional<int> room_places;
    std::optional<TeacherId> teacher;
    std::optional<std::string> teacher_name;
    std::optional<TeacherId> substitute;
    std::optional<std::string> substitute_name;
    std::vector<SessionAdult> assistants;  // further adults, by name
    SessionState state = SessionState::planned;
    std::optional<CancelReason> cancel_reason;
    std::optional<std::string> cancel_words;
    std::optional<Settlement> settlement;
    std::optional<SessionId> made_up_by;
    std::optional<SessionId> makes_up;
};
BOOST_DESCRIBE_STRUCT(ClassSession, (),
                      (id, version, county, plan, school, course, course_name, kind, activity, grades, places_max, slot,
                       slot_name, day, weekday, pattern_day, starts, ends, lessons, room, room_name, room_places,
                       teacher, teacher_name, substitute, substitute_name, assistants, state, cancel_reason, cancel_words,
                       settlement, made_up_by, makes_up))

struct SessionList {
    std::vector<ClassSession> items;
};
BOOST_DESCRIBE_STRUCT(SessionList, (), (items))

struct PayEffect {
    TeacherId teacher;
    std::string name;
    int lessons = 0;  // signed
};
BOOST_DESCRIBE_STRUCT(PayEffect, (), (teacher, name, lessons))

// What a session was before or is after a change; of a change only these can differ.
struct SessionPlace {
    Date day;
    std::string starts;
    std::string ends;
    std::optional<std::string> room;     // names
    std::optional<std::string> teacher;  // who takes it
    SessionState state = SessionState::planned;
    std::optional<Settlement> settlement;
    std::optional<std::string> assistants = {};  // names; only where these were changed
};
BOOST_DESCRIBE_STRUCT(SessionPlace, (), (day, starts, ends, room, teacher, state, settlement, assistants))

struct SessionChangeView {
    SessionAct act = SessionAct::change;
    SessionPlace before;
    SessionPlace after;
    std::string reason;
    std::vector<PayEffect> pay;
    int refund_lessons = 0;
    Instant at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(SessionChangeView, (), (act, before, after, reason, pay, refund_lessons, at, by))

struct SessionPage {
    SessionId id;
    std::int64_t version = 0;
    ClassSession session;
    std::vector<Clash> clashes;
    std::vector<SessionChangeView> changes;  // oldest first
    std::vector<TimetableAction> actions;
};
BOOST_DESCRIBE_STRUCT(SessionPage, (), (id, version, session, clashes, changes, actions))

// What a change would meet, before it is made.
struct ChangeCheck {
    bool possible = false;
    std::vector<Clash> clashes;
};
BOOST_DESCRIBE_STRUCT(ChangeCheck, (), (possible, clashes))

struct StoppedDay {
    std::int64_t stopped = 0;
    std::vector<SessionId> sessions;
};
BOOST_DESCRIBE_STRUCT(StoppedDay, (), (stopped, sessions))

// ---- families
// ---------------------------------------------------------------------------------------------------------

struct FamilySession {
    SessionId id;
    CourseId course;
    std::string course_name;
    catalogue::CourseKind kind = catalogue::CourseKind::special;
    Date day;
    int weekday = 1;
    std::string starts;
    std::string ends;
    std::optional<std::string> room_name;
    std::optional<std::string> teacher_name;  // who takes it
    bool substitute = false;
    std::vector<std::string> assistants;  // names of the further adults who watch over the children
    SessionState state = SessionState::planned;
    std::optional<std::string> cancel_words;
    std::optional<Settlement> settlement;
};
BOOST_DESCRIBE_STRUCT(FamilySession, (),
                      (id, course, course_name, kind, day, weekday, starts, ends, room_name, teacher_name, substitute, assistants,
                       state, cancel_words, settlement))

struct ChildWeek {
    std::string pupil;  // id
    std::string name;
    std::string school_name;
    std::string class_name;
    std::vector<FamilySession> sessions;
};
BOOST_DESCRIBE_STRUCT(ChildWeek, (), (pupil, name, school_name, class_name, sessions))

struct FamilyTimetable {
    Date from;
    Date to;
    std::vector<ChildWeek> children;
};
BOOST_DESCRIBE_STRUCT(FamilyTimetable, (), (from, to, children))

}  // namespace luoshi::afterschool::timetable
