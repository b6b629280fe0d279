#include "afterschool/timetable/api.hpp"
#include "afterschool/timetable/counts/held.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/store.hpp"

namespace luoshi::afterschool::timetable {
namespace {

std::vector<Session> lines_of(const std::vector<SessionRow>& rows) {
    std::vector<Session> lines;
    lines.reserve(rows.size());
    for (const auto& row : rows) lines.push_back(session_line(row));
    return lines;
}

Result<Session> mark(Work& work, std::string_view county, SessionId id, const storage::Query& query, SessionAct act) {
    const auto row = find_row(work, id);
    if (!row || row->county != county) return no_such_session();
    const bool done = act == SessionAct::hold ? row->state == SessionState::held : row->to_come();
    if (done) return session_line(*row);
    if (row->state == SessionState::cancelled) {
        return Problem{Code::conflict, "session-cancelled", "这节课已经停课，不能点名",
                       "the session is cancelled; no roll is called"};
    }
    if (act == SessionAct::hold && !row->adult) {
        return Problem{Code::conflict, "session-without-teacher", "这节课还没有教师，请先安排代课",
                       "the session has nobody to take it; let somebody stand in first"};
    }
    const auto first_before = counts::first_held(work, *row);
    work.run(query, county, id);
    counts::note_held(work, *row, act == SessionAct::hold ? 1 : -1, first_before);
    const auto after = find_row(work, id).value();
    note_change(work, {act, *row, after, act == SessionAct::hold ? "" : "点名更正", {}, 0});
    return session_line(after);
}

}  // namespace

std::optional<Session> find_session(Work& work, SessionId id) {
    const auto row = find_row(work, id);
    if (!row) return std::nullopt;
    return session_line(*row);
}

std::vector<Session> sessions_on(Work& work, std::string_view county, BodyId school, Date day) {
    return lines_of(rows_between(work, county, school, day, day, {.published_only = true}));
}

std::vector<std::string> counties_with_sessions(Work& work, Date day, TimeOfDay begun_by) {
    return work.all<std::string>(queries::counties_with_sessions, day, begun_by.minutes());
}

std::vector<BodyId> schools_with_sessions(Work& work, std::string_view county, Date day, TimeOfDay begun_by) {
    return work.all<BodyId>(queries::schools_with_sessions, county, day, begun_by.minutes());
}

std::vector<Session> sessions_of_course(Work& work, std::string_view county, CourseId course, Date from, Date to) {
    const auto line = catalogue::find_course(work, course);
    if (!line || line->county != county) return {};
    return lines_of(rows_between(work, county, line->school, from, to, {.course = course, .published_only = true}));
}

std::vector<PlanId> plans_with_timetables(Work& work, std::string_view county, BodyId school, Date from, Date to) {
    std::vector<PlanId> plans;
    for (const auto& head : work.all<TimetableHead>(queries::timetables_of_school, county, school, from, to)) plans.push_back(head.plan);
    return plans;
}

std::vector<Session> sessions_of_plan(Work& work, std::string_view county, PlanId plan, Date from, Date to) {
    const auto head = find_head(work, plan);
    if (!head || head->county != county) return {};
    return lines_of(rows_between(work, county, head->school, from, to, {.plan = plan, .published_only = true}));
}

std::vector<Session> sessions_taught(Work& work, AccountId account, Date from, Date to) {
    return lines_of(work.all<SessionRow>(queries::sessions_taught, account, from, to));
}

std::vector<Session> sessions_assisted(Work& work, AccountId account, Date from, Date to) {
    return lines_of(work.all<SessionRow>(queries::sessions_assisted, account, from, to));
}

std::vector<Session> sessions_left(Work& work, std::string_view county, BodyId school, Date before, int most) {
    return lines_of(work.all<SessionRow>(queries::sessions_left, county, school, before, most));
}

std::int64_t count_sessions_left(Work& work, std::string_view county, BodyId school, Date before) {
    return work.one<std::int64_t>(queries::count_sessions_left, county, school, before).value_or(0);
}

std::vector<Session> sessions_left_to(Work& work, AccountId account, Date before, int most) {
    return lines_of(work.all<SessionRow>(queries::sessions_left_to, account, before, most));
}

bool assists_in(Work& work, std::string_view county, SessionId session, AccountId account) {
    return work.one<std::int64_t>(queries::assists_in, county, session, account).value_or(0) > 0;
}

Result<Session> mark_held(Work& work, std::string_view county, SessionId id) {
    return mark(work, county, id, queries::set_held, SessionAct::hold);
}
Result<Session> mark_not_held(Work& work, std::string_view county, SessionId id) {
    return mark(work, county, id, queries::set_not_held, SessionAct::reopen);
}

}  // namespace luoshi::afterschool::timetable
