#include "afterschool/timetable/store.hpp"

#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/service_days.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::timetable {
namespace {

constexpr std::size_t reason_max = 200;  // characters

Problem other_county() {
    return {Code::invalid, "other-county", "这所学校属于另一个区划，请在请求中给出它的 county",
            "the school belongs to another division; name its county in the request"};
}

Result<Nothing> require_version(std::int64_t version, const http::IfMatch& if_match) {
    if (!if_match.version)
        return Problem{Code::invalid, "version-required", "请在 If-Match 中给出您看到的版本",
                       "give the version you saw in If-Match"};
    if (*if_match.version != version) return changed_meanwhile();
    return Nothing{};
}

struct SlotTimeRow {
    std::string slot;
    Date from_day;
    int starts = 0;
    int ends = 0;
};
BOOST_DESCRIBE_STRUCT(SlotTimeRow, (), (slot, from_day, starts, ends))

}  // namespace

std::vector<int> grades_of(std::int64_t bits) {
    std::vector<int> grades;
    for (int grade = 1; grade <= 9; ++grade) {
        if ((bits >> (grade - 1) & 1) != 0) grades.push_back(grade);
    }
    return grades;
}

std::vector<int> SessionRow::grade_list() const { return grades_of(grades); }

std::string minutes_text(int minutes) { return TimeOfDay::from_minutes(minutes).value_or(TimeOfDay{}).to_string(); }

Result<int> minutes_of_text(std::string_view field, const std::string& text) {
    const auto time = TimeOfDay::parse(text);
    if (time) return time->minutes();
    return Problem{Code::invalid,
                   "not-a-time",
                   "时间应写成 16:30 的样子",
                   "a time is written like 16:30",
                   {{std::string(field), "not-a-time", "时间应写成 16:30 的样子"}}};
}

// Beijing is eight hours ahead of UTC, all year.
Instant instant_of(Date day, int minutes) {
    const auto local = std::chrono::duration_cast<std::chrono::microseconds>(day.days().time_since_epoch() +
                                                                             std::chrono::minutes{minutes});
    return Instant::from_microseconds((local - std::chrono::hours{8}).count());
}

Instant Session::starts_at() const { return instant_of(date, starts.minutes()); }
Instant Session::ends_at() const { return instant_of(date, ends.minutes()); }

Result<Nothing> require_reason(const std::string& reason) {
    const bool blank = is_blank(reason);
    if (!blank && characters(reason) <= reason_max) return Nothing{};
    const std::string detail = blank ? "请写明原因" : "原因请控制在 200 字以内";
    return Problem{Code::invalid,
                   blank ? "reason-required" : "reason-too-long",
                   detail,
                   blank ? "say why" : "at most 200 characters",
                   {{"reason", blank ? "required" : "too-long", detail}}};
}

Problem no_such_timetable() {
    return {Code::missing, "no-such-timetable", "没有这份课表，或者您看不到它",
            "there is no such timetable, or not for you"};
}
Problem no_such_session() {
    return {Code::missing, "no-such-session", "没有这节课，或者您看不到它", "there is no such session, or not for you"};
}
Problem changed_meanwhile() {
    return {Code::conflict, "changed-meanwhile", "刚被别人改过，请刷新后再操作",
            "somebody changed it meanwhile; reload and try again"};
}

std::optional<TimetableHead> find_head(Work& work, PlanId plan) {
    return work.one<TimetableHead>(queries::timetable_by_plan, plan);
}

Result<catalogue::PlanLine> find_visible_plan(Work& work, PlanId plan) {
    auto line = catalogue::find_plan(work, plan);
    if (!line || !work.actor().may(permissions::read, line->school_path)) return no_such_timetable();
    return std::move(*line);
}

Result<catalogue::PlanLine> find_plan_for(Work& work, PlanId plan, const Permission& permission) {
    TRY(catalogue::PlanLine line, find_visible_plan(work, plan));
    TRY_DO(require(work.actor(), permission, line.school_path));
    if (line.county != work.county()) return other_county();
    return line;
}

Result<TimetableHead> find_visible_timetable(Work& work, PlanId plan) {
    auto head = find_head(work, plan);
    if (!head || !work.actor().may(permissions::read, head->school_path)) return no_such_timetable();
    return std::move(*head);
}

Result<TimetableHead> find_timetable_for(Work& work, PlanId plan, const Permission& permission,
                                         const http::IfMatch& if_match) {
    TRY(TimetableHead head, find_visible_timetable(work, plan));
    TRY_DO(require(work.actor(), permission, head.school_path));
    if (head.county != work.county()) return other_county();
    TRY_DO(require_version(head.version, if_match));
    return head;
}

std::optional<SessionRow> find_row(Work& work, SessionId id) {
    return work.one<SessionRow>(queries::session_by_id, id);
}

Result<SessionRow> find_visible_session(Work& work, SessionId id) {
    auto row = find_row(work, id);
    if (!row || !work.actor().may(permissions::read, row->school_path)) return no_such_session();
    return std::move(*row);
}

Result<SessionRow> find_session_for(Work& work, SessionId id, const http::IfMatch& if_match) {
    TRY(SessionRow row, find_visible_session(work, id));
    TRY_DO(require(work.actor(), permissions::write, row.school_path));
    if (row.county != work.county()) return other_county();
    TRY_DO(require_version(row.version, if_match));
    return row;
}

std::vector<SessionRow> rows_between(Work& work, std::string_view county, BodyId school, Date from, Date to,
                                     const SessionFilter& filter) {
    const auto text = [](const auto& id) { return id ? id->to_string() : std::string(); };
    return work.all<SessionRow>(queries::sessions_between, county, school, from, to, text(filter.plan),
                                text(filter.course), text(filter.room), text(filter.teacher),
                                filter.published_only ? "yes" : "");
}

Session session_line(const SessionRow& row) {
    Session session;
    session.id = row.id;
    session.county = row.county;
    session.school = row.school;
    session.plan = row.plan;
    session.course = row.course;
    session.slot = row.slot;
    session.date = row.day;
    session.pattern_weekday = row.pattern_weekday;
    session.starts = TimeOfDay{0, row.starts};
    session.ends = TimeOfDay{0, row.ends};
    session.lessons = row.lessons;
    session.room = row.room;
    session.teacher = row.teacher ? row.teacher : row.adult;
    if (row.has_substitute()) session.substitute = row.adult;
    session.state = row.state;
    session.settlement = row.settlement;
    session.makes_up = row.makes_up;
    session.version = row.version;
    return session;
}

ClassSession session_view(const SessionRow& row) {
    ClassSession view;
    view.id = row.id;
    view.version = row.version;
    view.county = row.county;
    view.plan = row.plan;
    view.school = {row.school, row.school_name, row.school_path};
    view.course = row.course;
    view.course_name = row.course_name;
    view.kind = row.kind;
    view.activity = row.activity;
    view.grades = row.grade_list();
    view.places_max = row.places_max;
    view.slot = row.slot;
    view.slot_name = row.slot_name;
    view.day = row.day;
    view.weekday = iso_weekday(row.day);
    view.pattern_day = row.pattern_day;
    view.starts = minutes_text(row.starts);
    view.ends = minutes_text(row.ends);
    view.lessons = row.lessons;
    view.room = row.room;
    view.room_name = row.room_name;
    view.room_places = row.room_places;
    view.teacher = row.teacher ? row.teacher : row.adult;
    view.teacher_name = row.teacher ? row.teacher_name : row.adult_name;
    if (row.has_substitute()) {
        view.substitute = row.adult;
        view.substitute_name = row.adult_name;
    }
    view.state = row.state;
    view.cancel_reason = row.cancel_reason;
    view.cancel_words = row.cancel_words;
    view.settlement = row.settlement;
    view.made_up_by = row.made_up_by;
    view.makes_up = row.makes_up;
    return view;
}

SessionPlace place_of(const SessionRow& row) {
    return {row.day,       minutes_text(row.starts), minutes_text(row.ends), row.room_name, row.adult_name, row.state,
            row.settlement, {}};
}

SpecialDayView special_day_view(const SpecialDayRow& row) {
    std::optional<std::string> until;
    if (row.until_minute) until = minutes_text(*row.until_minute);
    return {row.id,   row.county,  row.body, row.body_name, row.body_path, row.first_day,       row.last_day,
            row.kind, row.weekday, until,    row.reason,    row.document,  row.entered_by_name, row.entered_at,
            0};
}

Result<ServiceCalendar> calendar_of(Work& work, BodyId school, std::string_view school_path, Date from, Date to) {
    TRY(const WorkingDays working_days, org::working_days(work));
    std::vector<SpecialDay> special;
    for (const auto& row : work.all<SpecialDayRow>(queries::special_days_for, school_path, from, to)) {
        std::optional<TimeOfDay> until;
        if (row.until_minute) until = TimeOfDay{0, *row.until_minute};
        special.push_back({row.first_day, row.last_day, row.kind, row.weekday, until, row.reason});
    }
    const auto weekdays = days_of_any(service_days(work, school, school_path, from));
    return service_calendar(working_days, from, to, special, weekdays);
}

std::vector<SlotTime> slot_times_of(Work& work, std::string_view county, PlanId plan) {
    std::vector<SlotTime> times;
    for (const auto& row : work.all<SlotTimeRow>(queries::slot_times_of_plan, county, plan)) {
        times.push_back({row.slot, row.from_day, TimeOfDay{0, row.starts}, TimeOfDay{0, row.ends}});
    }
    return times;
}

TimetableAction action_view(std::string action, std::string words, std::string words_en,
                            const std::optional<Problem>& why_not) {
    TimetableAction view{std::move(action), std::move(words), std::move(words_en), !why_not, {}, {}, {}};
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

std::optional<Problem> why_not_change(const SessionRow& row) {
    switch (row.state) {
        case SessionState::planned:
        case SessionState::moved:
            return std::nullopt;
        case SessionState::held:
            return Problem{Code::conflict, "session-held", "这节课已经上完，不能再改；更正请走点名更正",
                           "the session was held; corrections go through its roll call"};
        case SessionState::cancelled:
            return Problem{Code::conflict, "session-cancelled", "这节课已经停课", "the session is cancelled"};
    }
    return std::nullopt;
}

std::optional<Problem> why_not_settle(const SessionRow& row) {
    if (row.settlement == Settlement::open) return std::nullopt;
    if (!row.settlement)
        return Problem{Code::conflict, "session-not-cancelled", "只有停课的课才需要补课或退费",
                       "only a cancelled session is made up or refunded"};
    if (*row.settlement == Settlement::refund)
        return Problem{Code::conflict, "already-refunded", "已决定退费，不能再补课",
                       "it is refunded; it cannot be made up too"};
    return Problem{Code::conflict, "already-made-up", "已安排补课，不能再退费",
                   "it is made up; it cannot be refunded too"};
}

}  // namespace luoshi::afterschool::timetable
