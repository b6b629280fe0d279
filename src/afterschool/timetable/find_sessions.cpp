#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/timetable/api.hpp"
#include "afterschool/timetable/clashes.hpp"
#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/use_cases.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::timetable {
namespace {

Result<Nothing> require_span(Date from, Date to, int days_max) {
    if (from <= to && to <= from.plus_days(days_max)) return Nothing{};
    return Problem{Code::invalid,
                   "bad-span",
                   "日期范围有误，最多 " + std::to_string(days_max) + " 天",
                   "the days are in the wrong order or too many",
                   {{"to", "out-of-range", "日期范围有误"}}};
}

SessionList list_of(const std::vector<SessionRow>& rows, const AssistantsBySession& assistants) {
    SessionList list;
    for (const auto& row : rows) add_assistants(list.items.emplace_back(session_view(row)), assistants);
    return list;
}

// One look for each school in which somebody works.
AssistantsBySession assistants_with(Work& work, const std::vector<SessionRow>& rows, Date from, Date to) {
    std::set<std::pair<std::string, BodyId>> schools;
    for (const auto& row : rows) schools.emplace(row.county, row.school);
    AssistantsBySession all;
    for (const auto& [county, school] : schools) all.merge(assistants_between(work, county, school, from, to));
    return all;
}

FamilySession family_session(const SessionRow& row) {
    return {row.id,           row.course,           row.course_name,          row.kind,
            row.day,          iso_weekday(row.day), minutes_text(row.starts), minutes_text(row.ends),
            row.room_name,    row.adult_name,       row.has_substitute(),     {},
            row.state,        row.cancel_words,     row.settlement};
}

// A family knows everybody who watches over its child.
void name_assistants(std::vector<FamilySession>& sessions, const AssistantsBySession& assistants) {
    for (auto& session : sessions) {
        const auto helping = assistants.find(session.id);
        if (helping == assistants.end()) continue;
        for (const auto& one : helping->second) session.assistants.push_back(one.name);
    }
}

// The sessions in which a child sits: by seats, and in the base group of each time on the weekdays chosen, by the weekday
// whose pattern a session follows.
std::vector<FamilySession> sessions_of_child(Work& work, const pupils::PupilLine& child, Date from, Date to) {
    std::vector<FamilySession> sessions;
    for (const auto& head :
         work.all<TimetableHead>(queries::timetables_of_school, child.county, child.school, from, to)) {
        const auto sittings = enrolment::sittings_of(work, child.county, child.id, head.plan, from);
        const auto free = free_hours(work, child.county, head.plan, from, to);
        for (const auto& row :
             rows_between(work, child.county, child.school, from, to, {.plan = head.plan, .published_only = true})) {
            const auto covers = [&](const enrolment::Sitting& one) { return one.covers(row.day, row.pattern_weekday); };
            const auto seat = std::ranges::find_if(sittings, [&](const auto& one) { return !one.base && one.slot == row.slot && covers(one); });
            const bool seated = seat != sittings.end() && seat->course == row.course;
            // Who sits in a special course at that time is there, not in the base group, unless it was stopped or moved away.
            const bool in_base = !seated && std::ranges::any_of(sittings, [&](const auto& one) { return one.base && one.course == row.course && covers(one); }) &&
                                 (seat == sittings.end() || leaves_to(free, seat->course, session_line(row)));
            if (seated || in_base) sessions.push_back(family_session(row));
        }
    }
    if (!sessions.empty()) name_assistants(sessions, assistants_between(work, child.county, child.school, from, to));
    return sessions;
}

}  // namespace

Result<SessionList> find_sessions(Work& work, const FindSessions& query) {
    TRY(const TimetableHead head, find_visible_timetable(work, query.id));
    TRY_DO(require_span(query.from, query.to, 200));
    return list_of(
        rows_between(work, head.county, head.school, query.from, query.to,
                     {.plan = head.plan, .course = query.course, .room = query.room, .teacher = query.teacher}),
        assistants_between(work, head.county, head.school, query.from, query.to));
}

Result<SessionList> show_school_day(Work& work, const ShowSchoolDay& query) {
    const auto school = org::find_body(work, query.school);
    if (!school || !work.actor().may(permissions::read, school->path)) {
        return Problem{Code::missing, "no-such-school", "没有这所学校，或者您看不到它",
                       "there is no such school, or not for you"};
    }
    return list_of(rows_between(work, school->county, school->id, query.on, query.on, {.published_only = true}),
                   assistants_between(work, school->county, school->id, query.on, query.on));
}

Result<SessionPage> session_page(Work& work, SessionId id) {
    TRY(const SessionRow row, find_visible_session(work, id));
    SessionPage page;
    page.id = row.id;
    page.version = row.version;
    page.session = session_view(row);
    add_assistants(page.session, {{row.id, assistants_at(work, row.county, row.id)}});
    page.changes = work.all<SessionChangeView>(queries::changes_of_session, row.county, row.id);
    if (row.to_come()) {
        const auto head = find_head(work, row.plan).value();
        page.clashes = judge(work, placing_with_assistants(work, row), head.first_day, head.last_day).clashes;
        if (auto few = too_few_adults(work, row, page.session.assistants.size())) page.clashes.push_back(std::move(*few));
    }
    if (work.actor().may(permissions::write, row.school_path)) {
        const auto why_not = why_not_change(row);
        page.actions = {action_view("change", "调整时间或场地", "Change time or room", why_not),
                        action_view("substitute", "代课", "Let somebody stand in", why_not),
                        action_view("swap", "换课", "Swap", why_not),
                        action_view("cancel", "停课", "Cancel", why_not),
                        action_view("make_up", "安排补课", "Make up", why_not_settle(row)),
                        action_view("refund", "决定退费", "Refund", why_not_settle(row)),
                        action_view("assistants", "安排协助人员", "Name assistants", why_not)};
    }
    return page;
}

Result<SessionPage> show_session(Work& work, const OneSession& query) { return session_page(work, query.id); }

Result<SessionList> show_own_sessions(Work& work, const OwnDays& query) {
    TRY_DO(require_span(query.from, query.to, 62));
    if (!work.actor().account) return SessionList{};
    auto rows = work.all<SessionRow>(queries::sessions_taught, *work.actor().account, query.from, query.to);
    std::ranges::move(work.all<SessionRow>(queries::sessions_assisted, *work.actor().account, query.from, query.to), std::back_inserter(rows));
    std::ranges::sort(rows, {}, [](const SessionRow& row) { return std::tuple(row.day, row.starts, row.id); });
    return list_of(rows, assistants_with(work, rows, query.from, query.to));
}

Result<FamilyTimetable> show_children_sessions(Work& work, const OwnDays& query) {
    TRY_DO(require_span(query.from, query.to, 62));
    FamilyTimetable family{query.from, query.to, {}};
    if (!work.actor().account) return family;
    for (const auto& child : pupils::children_of(work, *work.actor().account)) {
        const auto school = org::find_body(work, child.school);
        family.children.push_back({child.id.to_string(), child.name, school ? school->name : std::string(),
                                   child.class_name, sessions_of_child(work, child, query.from, query.to)});
    }
    return family;
}

}  // namespace luoshi::afterschool::timetable
