// What the timetable answers with. Times of day are "16:30"; days are days in Beijing; lessons are chargeable lessons.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/timetable/ids.hpp"
#include "afterschool/timetable/words.hpp"
#include "foundation/json.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::timetable {

// One thing that may be done; disabled ones say why (slug, and a sentence in both languages).
struct TimetableAction {
    std::string action;  // make | publish | change | substitute | swap | cancel | make_up | refund
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(TimetableAction, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))

// What stands against a session as it is or as it shall be. A blocking one refuses the change, another is only shown.
struct Clash {
    std::string slug;  // teacher-busy, room-busy, pupils-busy, not-a-school-day, outside-term, ends-too-late,
                       // teacher-not-fit, room-too-small, …
    bool blocking = false;
    std::string words;
    std::string words_en;
    std::optional<SessionId> with;  // the other session
};
BOOST_DESCRIBE_STRUCT(Clash, (), (slug, blocking, words, words_en, with))

// A rule that was applied, or why none was.
struct AppliedRule {
    std::string parameter;
    std::optional<std::string> value;  // 18:00, 120 分钟
    std::optional<std::string> value_en;
    std::string basis;                   // 怀发改价〔2025〕1号，怀化市
    std::optional<std::string> missing;  // slug where nothing holds: rule-not-set, rule-unsettled
    std::optional<std::string> missing_text;
    std::optional<std::string> missing_text_en;
};
BOOST_DESCRIBE_STRUCT(AppliedRule, (), (parameter, value, value_en, basis, missing, missing_text, missing_text_en))

struct SchoolRef {
    BodyId id;
    std::string name;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(SchoolRef, (), (id, name, path))

struct SessionCounts {
    std::int64_t planned = 0;
    std::int64_t moved = 0;
    std::int64_t held = 0;
    std::int64_t cancelled = 0;
    std::int64_t unsettled = 0;        // cancelled, neither made up nor refunded yet
    std::int64_t without_teacher = 0;  // to come
    std::int64_t without_room = 0;     // to come
};
BOOST_DESCRIBE_STRUCT(SessionCounts, (), (planned, moved, held, cancelled, unsettled, without_teacher, without_room))

struct TimetableSlot {
    std::string code;
    std::string name;
    std::vector<int> weekdays;
    std::string starts;
    std::string ends;
    int lessons = 1;
};
BOOST_DESCRIBE_STRUCT(TimetableSlot, (), (code, name, weekdays, starts, ends, lessons))

struct SlotTimeView {
    std::string slot;
    Date from;
    std::string starts;
    std::string ends;
};
BOOST_DESCRIBE_STRUCT(SlotTimeView, (), (slot, from, starts, ends))

struct RoomRef {
    RoomId id;
    std::string name;
    int places = 0;
    bool in_use = true;
};
BOOST_DESCRIBE_STRUCT(RoomRef, (), (id, name, places, in_use))

struct TeacherRef {
    TeacherId id;
    std::string name;
    catalogue::TeacherKind kind = catalogue::TeacherKind::own;
    bool active = true;
};
BOOST_DESCRIBE_STRUCT(TeacherRef, (), (id, name, kind, active))

struct CourseRef {
    CourseId id;
    std::string name;
    catalogue::CourseKind kind = catalogue::CourseKind::special;
    std::string slot;
};
BOOST_DESCRIBE_STRUCT(CourseRef, (), (id, name, kind, slot))

struct DayOffView {
    Date day;
    std::string words;  // 法定节假日; 停课：校运会
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(DayOffView, (), (day, words, words_en))

struct TimetableView {
    PlanId id;                 // of the plan
    std::int64_t version = 0;  // 0: no timetable was made yet
    std::string county;
    SchoolRef school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::optional<TimetableState> state;
    std::optional<Date> first_day;
    std::optional<Date> last_day;
    std::optional<Instant> made_at;
    std::optional<std::string> made_by;
    std::optional<std::int64_t> gaps;
    std::optional<std::string> gap_reason;
    std::optional<Instant> published_at;
    std::optional<std::string> published_by;
    SessionCounts counts;
    std::vector<TimetableSlot> slots;
    std::vector<SlotTimeView> slot_times;
    std::vector<RoomRef> rooms;
    std::vector<TeacherRef> teachers;
    std::vector<CourseRef> courses;
    std::vector<DayOffView> days_off;  // Mondays to Fridays of the term without service, and make-up days
    AppliedRule end_latest;            // today
    std::vector<TimetableAction> actions;
};
BOOST_DESCRIBE_STRUCT(TimetableView, (),
                      (id, version, county, school, school_year, term, state, first_day, last_day, made_at, made_by,
                       gaps, gap_reason, published_at, published_by, counts, slots, slot_times, rooms, teachers,
                       courses, days_off, end_latest, actions))

struct TimetableRow {
    PlanId plan;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string school_path;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    TimetableState state = TimetableState::draft;
    Date first_day;
    Date last_day;
    std::optional<std::int64_t> gaps;
    std::optional<Instant> published_at;
    std::int64_t sessions = 0;
    std::int64_t unsettled = 0;
};
BOOST_DESCRIBE_STRUCT(TimetableRow, (),
                      (plan, county, school, school_name, school_path, school_year, term, state, first_day, last_day,
                       gaps, published_at, sessions, unsettled))

// A plan that waits for its timetable.
struct WaitingPlan {
    PlanId plan;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string school_path;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(WaitingPlan, (), (plan, county, school, school_name, school_path, school_year, term))

struct WaitingPlans {
    std::vector<WaitingPlan> items;
};
BOOST_DESCRIBE_STRUCT(WaitingPlans, (), (items))

// What making a timetable did.
struct MadeTimetable {
    PlanId id;
    std::int64_t version = 0;
    std::int64_t days = 0;  // of service
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t removed = 0;
    std::int64_t kept = 0;
    std::int64_t differing =
        0;  // of a published timetable: sessions that no longer follow the pattern; a person decides about them
    std::vector<Clash> notes;  // what could not be taken over from the plan, and why
};
BOOST_DESCRIBE_STRUCT(MadeTimetable, (), (id, version, days, added, changed, removed, kept, differing, notes))

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
                       teacher, teacher_name, substitute, substitute_name, state, cancel_reason, cancel_words,
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
};
BOOST_DESCRIBE_STRUCT(SessionPlace, (), (day, starts, ends, room, teacher, state, settlement))

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

// ---- proof of 5 days × 2 hours
// ---------------------------------------------------------------------------------------

struct GradeMinutes {
    int grade = 0;
    int minutes = 0;       // offered to this grade, overlapping sessions counted once
    int base_minutes = 0;  // of which anybody may sit in
};
BOOST_DESCRIBE_STRUCT(GradeMinutes, (), (grade, minutes, base_minutes))

struct ProofDay {
    Date day;
    int weekday = 1;
    int least_minutes = 0;  // of the grade that is offered least
    bool met = false;
    std::vector<GradeMinutes> grades;
};
BOOST_DESCRIBE_STRUCT(ProofDay, (), (day, weekday, least_minutes, met, grades))

struct ProofWeek {
    Date monday;
    std::vector<ProofDay> days;  // of service; days off are left out
};
BOOST_DESCRIBE_STRUCT(ProofWeek, (), (monday, days))

struct ProofGap {
    Date day;
    int weekday = 1;
    std::vector<int> grades;
    int minutes = 0;
    int missing = 0;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(ProofGap, (), (day, weekday, grades, minutes, missing, words, words_en))

struct Proof {
    PlanId plan;
    AppliedRule rule;  // service.minutes_a_day
    int required_minutes = 0;
    bool met = false;
    std::int64_t days = 0;  // of service
    std::int64_t days_met = 0;
    std::vector<int> grades;
    std::vector<ProofWeek> weeks;
    std::vector<ProofGap> gaps;
    std::vector<DayOffView> days_off;
};
BOOST_DESCRIBE_STRUCT(Proof, (), (plan, rule, required_minutes, met, days, days_met, grades, weeks, gaps, days_off))

// ---- load of teachers, mix of activities, size of groups
// ----------------------------------------------------------------

struct TeacherWeek {
    Date monday;
    int sessions = 0;
    int lessons = 0;
    int minutes = 0;
    bool over = false;  // over the limit
};
BOOST_DESCRIBE_STRUCT(TeacherWeek, (), (monday, sessions, lessons, minutes, over))

struct TeacherLoad {
    TeacherId teacher;
    std::string name;
    int lessons = 0;  // of the term
    int most_a_week = 0;
    bool over = false;
    std::vector<TeacherWeek> weeks;
};
BOOST_DESCRIBE_STRUCT(TeacherLoad, (), (teacher, name, lessons, most_a_week, over, weeks))

struct ActivityShare {
    catalogue::Activity activity = catalogue::Activity::homework;
    std::int64_t sessions = 0;
    std::int64_t minutes = 0;
    double percent = 0;  // of all minutes
};
BOOST_DESCRIBE_STRUCT(ActivityShare, (), (activity, sessions, minutes, percent))

struct GroupSize {
    CourseId course;
    std::string name;
    int places = 0;
    int pupils = 0;  // seats taken
    int adults = 0;
    bool over = false;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(GroupSize, (), (course, name, places, pupils, adults, over, words, words_en))

struct Balance {
    PlanId plan;
    AppliedRule load_limit;   // teacher.lessons_a_week_max
    AppliedRule ratio_limit;  // group.pupils_per_adult_max
    AppliedRule size_limit;   // group.size_max
    std::vector<TeacherLoad> teachers;
    std::vector<ActivityShare> activities;
    std::vector<int> homework_only_grades;
    std::vector<Clash> warnings;
    std::vector<GroupSize> groups;
};
BOOST_DESCRIBE_STRUCT(Balance, (),
                      (plan, load_limit, ratio_limit, size_limit, teachers, activities, homework_only_grades, warnings,
                       groups))

// ---- special days
// -----------------------------------------------------------------------------------------------------

struct SpecialDayView {
    SpecialDayId id;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string body_path;
    Date first_day;
    Date last_day;
    DayKind kind = DayKind::closed;
    std::optional<int> weekday;
    std::optional<std::string> until;
    std::string reason;
    std::string document;
    std::string entered_by;
    Instant entered_at;
    std::int64_t sessions = 0;  // to come on these days, where it was just entered: what has to be decided about
};
BOOST_DESCRIBE_STRUCT(SpecialDayView, (),
                      (id, county, body, body_name, body_path, first_day, last_day, kind, weekday, until, reason,
                       document, entered_by, entered_at, sessions))

struct SpecialDays {
    std::vector<SpecialDayView> items;
};
BOOST_DESCRIBE_STRUCT(SpecialDays, (), (items))

// One school's timetable as a special day would touch it, with the sentence that says what has to be done there.
struct SchoolEffect {
    BodyId school;
    std::string school_name;
    PlanId plan;
    TimetableState state = TimetableState::draft;
    std::int64_t sessions = 0;  // to come on these days, that have to be stopped or moved
    std::int64_t stopped = 0;   // stopped on these days already; they stay stopped
    std::int64_t courses = 0;   // that gain a day, of `follows`
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(SchoolEffect, (), (school, school_name, plan, state, sessions, stopped, courses, words, words_en))

struct SpecialDayEffect {
    std::vector<SchoolEffect> schools;  // those whose timetables run over these days
    std::int64_t sessions = 0;          // of all of them
};
BOOST_DESCRIBE_STRUCT(SpecialDayEffect, (), (schools, sessions))

// ---- what the solver proposes
// -------------------------------------------------------------------------------------

// One named constraint of the solver with the sentence that users read.
struct KeptConstraint {
    std::string name;
    bool hard = false;
    std::string sentence;
    std::string sentence_en;
};
BOOST_DESCRIBE_STRUCT(KeptConstraint, (), (name, hard, sentence, sentence_en))

// For one place of the week: a course on a weekday of its pattern. What is proposed is what is given.
struct WeekProposal {
    CourseId course;
    std::string course_name;
    int weekday = 1;      // whose pattern
    int now_weekday = 1;  // where it stands
    std::string now_slot;
    std::int64_t sessions = 0;  // to come
    std::optional<RoomId> room;
    std::optional<std::string> room_name;
    bool fits = true;  // chairs for all places
    std::optional<TeacherId> teacher;
    std::optional<std::string> teacher_name;
    std::optional<int> to_weekday;
    std::optional<std::string> to_slot;
    std::optional<std::string> starts;
    std::optional<std::string> ends;
};
BOOST_DESCRIBE_STRUCT(WeekProposal, (),
                      (course, course_name, weekday, now_weekday, now_slot, sessions, room, room_name, fits, teacher,
                       teacher_name, to_weekday, to_slot, starts, ends))

struct WeekSuggestion {
    PlanId plan;
    SuggestWhat what = SuggestWhat::rooms;
    std::int64_t asked = 0;  // places about which there was something to decide
    bool feasible = false;
    int penalty = 0;
    std::vector<KeptConstraint> constraints;
    std::vector<WeekProposal> proposals;
    std::vector<Clash> breaches;  // what cannot be kept, in words
};
BOOST_DESCRIBE_STRUCT(WeekSuggestion, (),
                      (plan, what, asked, feasible, penalty, constraints, proposals, breaches))

// What arranging a whole course did.
struct ArrangedCourse {
    PlanId plan;
    CourseId course;
    std::int64_t changed = 0;
    std::vector<Clash> left;  // sessions that stay as they are, because there is no service on the new day
};
BOOST_DESCRIBE_STRUCT(ArrangedCourse, (), (plan, course, changed, left))

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
    SessionState state = SessionState::planned;
    std::optional<std::string> cancel_words;
    std::optional<Settlement> settlement;
};
BOOST_DESCRIBE_STRUCT(FamilySession, (),
                      (id, course, course_name, kind, day, weekday, starts, ends, room_name, teacher_name, substitute,
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
