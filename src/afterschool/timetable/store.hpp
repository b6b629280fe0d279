// The timetable's rows as values, and the questions every use case begins with: is it there, is it visible, may it be
// changed now.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/timetable/calendar.hpp"
#include "afterschool/timetable/commands.hpp"
#include "afterschool/timetable/lines.hpp"
#include "afterschool/timetable/pattern.hpp"
#include "afterschool/timetable/session_views.hpp"
#include "afterschool/timetable/shared_views.hpp"
#include "afterschool/timetable/special_day_views.hpp"
#include "org/api.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::timetable {

// In the order of queries/timetable_by_plan.sql.
struct TimetableHead {
    std::string county;
    PlanId plan;
    std::int64_t version = 0;
    BodyId school;
    std::string school_name;
    std::string school_path;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    Date first_day;
    Date last_day;
    TimetableState state = TimetableState::draft;
    Instant made_at;
    std::string made_by_name;
    std::optional<std::int64_t> gaps;
    std::optional<std::string> gap_reason;
    std::optional<Instant> published_at;
    std::optional<std::string> published_by_name;
};
BOOST_DESCRIBE_STRUCT(TimetableHead, (),
                      (county, plan, version, school, school_name, school_path, school_year, term, first_day, last_day,
                       state, made_at, made_by_name, gaps, gap_reason, published_at, published_by_name))

// In the order of queries/session_by_id.sql and the other reads of sessions. Times in minutes.
struct SessionRow {
    std::string county;
    SessionId id;
    std::int64_t version = 0;
    PlanId plan;
    BodyId school;
    std::string school_name;
    std::string school_path;
    TimetableState timetable_state = TimetableState::draft;
    CourseId course;
    std::string course_name;
    catalogue::CourseKind kind = catalogue::CourseKind::special;
    catalogue::Activity activity = catalogue::Activity::homework;
    std::int64_t grades = 0;  // bit 0: first grade
    int places_max = 0;
    std::string slot;
    std::string slot_name;
    std::optional<Date> pattern_day;
    int pattern_weekday = 1;
    Date day;
    int starts = 0;
    int ends = 0;
    int lessons = 1;
    std::optional<RoomId> room;
    std::optional<std::string> room_name;
    std::optional<int> room_places;
    std::optional<TeacherId> teacher;
    std::optional<std::string> teacher_name;
    std::optional<TeacherId> adult;
    std::optional<std::string> adult_name;
    SessionState state = SessionState::planned;
    bool touched = false;
    std::optional<CancelReason> cancel_reason;
    std::optional<std::string> cancel_words;
    std::optional<Settlement> settlement;
    std::optional<SessionId> made_up_by;
    std::optional<SessionId> makes_up;

    bool to_come() const { return state == SessionState::planned || state == SessionState::moved; }
    bool has_substitute() const { return adult && teacher && *adult != *teacher; }
    std::vector<int> grade_list() const;
};
BOOST_DESCRIBE_STRUCT(SessionRow, (),
                      (county, id, version, plan, school, school_name, school_path, timetable_state, course,
                       course_name, kind, activity, grades, places_max, slot, slot_name, pattern_day, pattern_weekday,
                       day, starts, ends, lessons, room, room_name, room_places, teacher, teacher_name, adult,
                       adult_name, state, touched, cancel_reason, cancel_words, settlement, made_up_by, makes_up))

struct SpecialDayRow {
    SpecialDayId id;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string body_path;
    Date first_day;
    Date last_day;
    DayKind kind = DayKind::closed;
    std::optional<int> weekday;
    std::optional<int> until_minute;
    std::string reason;
    std::string document;
    std::string entered_by_name;
    Instant entered_at;
};
BOOST_DESCRIBE_STRUCT(SpecialDayRow, (),
                      (id, county, body, body_name, body_path, first_day, last_day, kind, weekday, until_minute, reason,
                       document, entered_by_name, entered_at))

struct SessionFilter {
    std::optional<PlanId> plan = {};
    std::optional<CourseId> course = {};
    std::optional<RoomId> room = {};
    std::optional<TeacherId> teacher = {};
    bool published_only = false;
};

std::string minutes_text(int minutes);  // 990 → "16:30"
// Refuses with a field problem "not-a-time".
Result<int> minutes_of_text(std::string_view field, const std::string& text);
std::vector<int> grades_of(std::int64_t bits);
Instant instant_of(Date day, int minutes);
Result<Nothing> require_reason(const std::string& reason);  // 1–600 bytes, not blank

Problem no_such_timetable();
Problem no_such_session();
Problem changed_meanwhile();

std::optional<TimetableHead> find_head(Work& work, PlanId plan);
// A plan whose school lies within the actor's reading right; otherwise as if it did not exist.
Result<catalogue::PlanLine> find_visible_plan(Work& work, PlanId plan);
// The same of this partition, with the right asked for.
Result<catalogue::PlanLine> find_plan_for(Work& work, PlanId plan, const Permission& permission);
Result<TimetableHead> find_visible_timetable(Work& work, PlanId plan);
// Of this partition, with the right, of the version in If-Match.
Result<TimetableHead> find_timetable_for(Work& work, PlanId plan, const Permission& permission,
                                         const http::IfMatch& if_match);

std::optional<SessionRow> find_row(Work& work, SessionId id);
Result<SessionRow> find_visible_session(Work& work, SessionId id);
Result<SessionRow> find_session_for(Work& work, SessionId id, const http::IfMatch& if_match);
std::vector<SessionRow> rows_between(Work& work, std::string_view county, BodyId school, Date from, Date to,
                                     const SessionFilter& filter);

Session session_line(const SessionRow& row);
ClassSession session_view(const SessionRow& row);
SessionPlace place_of(const SessionRow& row);
SpecialDayView special_day_view(const SpecialDayRow& row);

// The days of service of a school between two days. Refuses as service_calendar does.
Result<ServiceCalendar> calendar_of(Work& work, BodyId school, std::string_view school_path, Date from, Date to);
std::vector<SlotTime> slot_times_of(Work& work, std::string_view county, PlanId plan);

// One entry of a session's history and of the audit, and the event that tells the others. `pay`: signed lessons of each
// teacher.
struct ChangeNote {
    SessionAct act = SessionAct::change;
    SessionRow before;
    SessionRow after;
    std::string reason;
    std::vector<PayEffect> pay;
    int refund_lessons = 0;
    bool one_of_many = false;  // of a whole course: families are told once, not session by session
    std::optional<std::string> assistants_before = {};  // names, where they change
    std::optional<std::string> assistants_after = {};

    SessionPlace place_before() const;
    SessionPlace place_after() const;
};
void note_change(Work& work, const ChangeNote& note);
json::value pay_json(const std::vector<PayEffect>& pay);

Result<SessionPage> session_page(Work& work, SessionId id);

TimetableAction action_view(std::string action, std::string words, std::string words_en,
                            const std::optional<Problem>& why_not);
// Why a session cannot be changed now.
std::optional<Problem> why_not_change(const SessionRow& row);
std::optional<Problem> why_not_settle(const SessionRow& row);

}  // namespace luoshi::afterschool::timetable
