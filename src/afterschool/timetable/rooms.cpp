// Rooms for the courses of a plan that have none, proposed by the solver: times stand, rooms are free.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "afterschool/timetable/clashes.hpp"
#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/proving.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/solver/api.hpp"
#include "afterschool/timetable/use_cases.hpp"

namespace luoshi::afterschool::timetable {
namespace {

constexpr std::int64_t moves = 400'000;  // a school of fifty courses: a quarter of a second

struct Week {
    std::vector<catalogue::SlotLine> slots;
    std::vector<catalogue::CourseLine> courses;
    std::vector<catalogue::RoomLine> rooms;
};

int slot_index(const Week& week, const std::string& code) {
    return static_cast<int>(std::ranges::find(week.slots, code, &catalogue::SlotLine::code) - week.slots.begin());
}

// The plan's week as a problem of the solver: days are weekdays, periods are slots, every course stands in its slot.
solver::ProblemJson problem_of(const Week& week) {
    solver::ProblemJson problem;
    problem.schema = solver::schema_name;
    problem.name = "week";
    problem.days = 5;
    problem.periods_a_day = static_cast<int>(week.slots.size());
    for (const auto& room : week.rooms) problem.rooms.push_back({room.id.to_string(), room.places});
    for (const auto& course : week.courses) {
        solver::MeetingJson meeting;
        meeting.id = course.id.to_string();
        meeting.pupils = course.places_max;
        for (const int weekday : course.weekdays) {
            std::optional<std::string> room;
            if (course.room) room = course.room->to_string();
            meeting.fixed.push_back({weekday - 1, slot_index(week, course.slot), room});
        }
        meeting.lectures = static_cast<int>(meeting.fixed.size());
        problem.meetings.push_back(std::move(meeting));
    }
    problem.constraints = {{std::string(solver::RoomStability::facts.name), 5}};
    return problem;
}

}  // namespace

Result<RoomSuggestion> suggest_rooms(Work& work, const OneTimetable& query) {
    TRY(const catalogue::PlanLine plan, find_visible_plan(work, query.id));
    TRY_DO(require(work.actor(), permissions::write, plan.school_path));
    Week week{catalogue::slots_of_plan(work, plan.county, plan.id),
              catalogue::courses_of_plan(work, plan.county, plan.id),
              catalogue::rooms_of_school(work, plan.county, plan.school)};
    std::erase_if(week.courses, [](const auto& course) { return course.state == catalogue::CourseState::stopped; });
    std::erase_if(week.rooms, [](const auto& room) { return !room.in_use; });
    if (week.rooms.empty())
        return Problem{Code::conflict, "no-rooms", "还没有登记场地，请先登记",
                       "no room is registered yet; register rooms first"};
    TRY(const solver::Problem problem, solver::to_problem(problem_of(week)));
    const auto solved = solver::solve(problem, {.seed = 1, .iterations = moves});
    RoomSuggestion suggestion;
    suggestion.feasible = solved.cost.feasible();
    suggestion.penalty = solved.cost.soft();
    for (const auto& placement : solved.solution) {
        const auto& course = week.courses[static_cast<std::size_t>(placement.meeting)];
        const auto& room = week.rooms[static_cast<std::size_t>(placement.room)];
        if (course.room) continue;
        suggestion.proposals.push_back({course.id, course.name, problem.day_of(placement.period) + 1, course.room,
                                        room.id, room.name, room.places >= course.places_max});
    }
    std::map<std::string, std::string> names;
    for (const auto& course : week.courses) names[course.id.to_string()] = course.name;
    for (const auto& room : week.rooms) names[room.id.to_string()] = room.name;
    const auto readable = [&](std::string words) {
        for (const auto& [id, name] : names) {
            for (auto at = words.find(id); at != std::string::npos; at = words.find(id))
                words.replace(at, id.size(), name);
        }
        return words;
    };
    for (const auto& violation : solver::explain(problem, solved.solution)) {
        suggestion.breaches.push_back(
            {violation.constraint, violation.hard, readable(violation.words), readable(violation.words_en), {}});
    }
    return suggestion;
}

Result<TimetableView> assign_room(Work& work, const AssignRoom& command) {
    TRY(const catalogue::PlanLine plan, find_plan_for(work, command.id, permissions::write));
    TRY_DO(require_reason(command.reason));
    const auto head = find_head(work, plan.id);
    if (!head) return no_such_timetable();
    const auto rooms = catalogue::rooms_of_school(work, plan.county, plan.school);
    const auto room = std::ranges::find(rooms, command.room, &catalogue::RoomLine::id);
    if (room == rooms.end() || !room->in_use)
        return Problem{Code::invalid, "room-closed", "这间场地不属于本校或已停用，请另选",
                       "the room is not the school's or is out of use; choose another"};
    const auto mine = rows_between(work, plan.county, plan.school, command.from, head->last_day,
                                   {.plan = plan.id, .course = command.course});
    const auto others =
        rows_between(work, plan.county, plan.school, command.from, head->last_day, {.room = command.room});
    std::vector<SessionRow> moving;
    for (const auto& row : mine) {
        if (!row.to_come() || row.room == command.room) continue;
        const auto taken = std::ranges::find_if(others, [&](const SessionRow& other) {
            return other.state != SessionState::cancelled && other.course != command.course && other.day == row.day &&
                   other.starts < row.ends && other.ends > row.starts;
        });
        if (taken != others.end()) {
            return Problem{
                Code::conflict, "room-busy",
                fmt::format("“{}”{} 由“{}”使用，请另选场地", room->name, taken->day.to_string(), taken->course_name),
                fmt::format("{} is used by {} on {}; choose another room", room->name, taken->course_name,
                            taken->day.to_string())};
        }
        moving.push_back(row);
    }
    if (moving.empty())
        return Problem{Code::conflict, "nothing-changes", "没有要改的课", "there is no session to change"};
    work.run(queries::assign_room, plan.county, command.course, command.room, command.from);
    for (const auto& row : moving)
        note_change(work, {SessionAct::assign_room, row, find_row(work, row.id).value(), command.reason, {}, 0});
    return timetable_view(work, plan.id);
}

}  // namespace luoshi::afterschool::timetable
