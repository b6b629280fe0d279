// What the solver proposes for the week: rooms or teachers for places that have none, or other times for places that
// stand in each other's way. Everything else stands as it is. Nothing is changed here: arrange_course does that.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/rules_here.hpp"
#include "afterschool/timetable/solver/api.hpp"
#include "afterschool/timetable/use_cases.hpp"
#include "afterschool/timetable/week.hpp"

namespace luoshi::afterschool::timetable {
namespace {

constexpr std::int64_t moves = 400'000;  // a school of fifty courses: a quarter of a second
constexpr int never_full = 1'000;        // teachers are the solver's rooms when teachers are asked for
constexpr std::string_view assisting_words = "（协助：";  // in the name of a meeting, behind the course: who assists in it

struct Week {
    SuggestWhat what = SuggestWhat::rooms;
    std::vector<catalogue::SlotLine> slots = {};
    std::vector<catalogue::RoomLine> rooms = {};
    std::vector<catalogue::TeacherLine> teachers = {};
    std::vector<SlotTime> slot_times = {};
    std::vector<WeekPlace> places = {};
    std::vector<std::vector<CourseId>> shared = {};  // courses that have pupils in common
    std::vector<bool> open = {};                     // places about which something is asked
    std::optional<std::int64_t> lessons_a_week_max = {};
};

// Each set of courses that some pupil attends, once.
std::vector<std::vector<CourseId>> courses_of_pupils(Work& work, std::string_view county, const Week& week, Date from) {
    std::map<std::string, std::set<CourseId>> by_pupil;
    for (const auto& place : week.places) {
        const Date day = monday_of(from).plus_days(7 + place.weekday - 1);  // one such day in the week after
        for (const auto& line : enrolment::roster_of(work, county, place.course, day, place.pattern_weekday))
            by_pupil[line.pupil.to_string()].insert(place.course);
    }
    std::set<std::vector<CourseId>> sets;
    for (const auto& [pupil, courses] : by_pupil) {
        if (courses.size() > 1) sets.insert({courses.begin(), courses.end()});
    }
    return {sets.begin(), sets.end()};
}

std::vector<bool> asked_about(const Week& week) {
    if (week.what == SuggestWhat::times) return in_the_way(week.places, week.shared);
    std::vector<bool> open;
    for (const auto& place : week.places)
        open.push_back(week.what == SuggestWhat::rooms ? !place.room.has_value() : !place.adult.has_value());
    return open;
}

// Who or what holds the place now; nobody who left, no room out of use: the solver does not know them.
std::optional<std::string> holder_of(const Week& week, const WeekPlace& place) {
    const auto known = [](const auto& list, const auto& id) {
        return id && std::ranges::any_of(list, [&](const auto& one) { return one.id == *id; });
    };
    if (week.what == SuggestWhat::teachers)
        return known(week.teachers, place.adult) ? std::optional(place.adult->to_string()) : std::nullopt;
    return known(week.rooms, place.room) ? std::optional(place.room->to_string()) : std::nullopt;
}

// What the solver may give a course: rooms as they are; of teachers those who are fit until its last day and whose week
// is not full, and whoever takes it already.
std::vector<std::string> allowed_for(const Week& week, std::span<const WeekPlace* const> places) {
    if (week.what != SuggestWhat::teachers) return {};
    std::set<std::string> allowed;
    for (const auto& teacher : week.teachers) {
        std::int64_t load = 0;
        for (const auto& place : week.places)  // as the balance counts them: whoever assists is there for the lessons too
            load += place.adult == teacher.id || place.assistants.contains(teacher.id) ? place.lessons : 0;
        const bool fits = std::ranges::all_of(places, [&](const auto* p) { return teacher.fit_on(p->last_day); });
        const bool has_time = !week.lessons_a_week_max || load + places.front()->lessons <= *week.lessons_a_week_max;
        if (fits && has_time) allowed.insert(teacher.id.to_string());
    }
    for (const auto* place : places) {
        if (const auto holder = holder_of(week, *place)) allowed.insert(*holder);
    }
    return {allowed.begin(), allowed.end()};
}

using Courses = std::map<CourseId, std::vector<const WeekPlace*>>;

// Without the courses for which nobody may be asked: those are said in words.
Courses by_course(const Week& week, WeekSuggestion& suggestion) {
    Courses courses;
    for (const auto& place : week.places) courses[place.course].push_back(&place);
    std::erase_if(courses, [&](const auto& course) {
        const auto& places = course.second;
        if (week.what != SuggestWhat::teachers || !allowed_for(week, places).empty()) return false;
        const auto& name = places.front()->course_name;
        suggestion.breaches.push_back(
            {"nobody-fits", true, fmt::format("“{}”：没有一位教师有有效证明、又没有达到每周课时上限", name),
             fmt::format("{}: nobody has valid proofs and hours left in the week", name), {}});
        return true;
    });
    return courses;
}

bool is_open(const Week& week, const WeekPlace& place) {
    return week.open[static_cast<std::size_t>(&place - week.places.data())];
}

bool is_teacher(const Week& week, TeacherId who) {
    return std::ranges::any_of(week.teachers, [&](const auto& one) { return one.id == who; });
}

// Where teachers are asked for, teachers are the solver's rooms: who assists in a course is such a room that is in use then. One meeting for each course and
// assistant, which stands where the course stands.
std::vector<solver::MeetingJson> helping_of(const Week& week) {
    std::map<std::pair<CourseId, TeacherId>, std::set<std::pair<int, int>>> when;
    for (const auto& place : week.places) {
        for (const auto who : place.assistants) {
            if (is_teacher(week, who)) when[{place.course, who}].insert({place.weekday - 1, static_cast<int>(place.slot)});
        }
    }
    std::vector<solver::MeetingJson> meetings;
    for (const auto& [key, periods] : when) {
        auto& meeting = meetings.emplace_back();
        const auto who = key.second.to_string();
        meeting.id = fmt::format("{}{}{}）", key.first.to_string(), assisting_words, who);
        meeting.lectures = static_cast<int>(periods.size());
        meeting.rooms = {who};
        for (const auto& [day, period] : periods) meeting.fixed.push_back({day, period, who});
    }
    return meetings;
}

solver::MeetingJson meeting_of(const Week& week, CourseId course, std::span<const WeekPlace* const> places) {
    solver::MeetingJson meeting;
    meeting.id = course.to_string();
    meeting.lectures = static_cast<int>(places.size());
    meeting.pupils = week.what == SuggestWhat::teachers ? 0 : places.front()->pupils;
    meeting.rooms = allowed_for(week, places);
    std::set<std::string> teachers;
    for (const auto* place : places) {
        if (week.what == SuggestWhat::times) {
            for (const auto who : place->adults()) {
                if (is_teacher(week, who)) teachers.insert(who.to_string());
            }
        }
        // A place whose time is asked about is not fixed at all.
        if (week.what == SuggestWhat::times && is_open(week, *place)) continue;
        meeting.fixed.push_back({place->weekday - 1, static_cast<int>(place->slot), holder_of(week, *place)});
    }
    meeting.teachers.assign(teachers.begin(), teachers.end());
    for (int weekday = 1; weekday <= 5; ++weekday) {
        for (std::size_t slot = 0; slot < week.slots.size(); ++slot) {
            if (std::ranges::find(week.slots[slot].weekdays, weekday) == week.slots[slot].weekdays.end())
                meeting.closed.push_back({weekday - 1, static_cast<int>(slot)});
        }
    }
    // What stands stands, in a slot of that day or not.
    std::erase_if(meeting.closed, [&](const auto& closed) {
        return std::ranges::any_of(meeting.fixed, [&](const auto& fixed) {
            return fixed.day == closed.day && fixed.period == closed.period;
        });
    });
    return meeting;
}

solver::ProblemJson problem_of(const Week& week, const Courses& courses) {
    solver::ProblemJson problem;
    problem.schema = solver::schema_name;
    problem.name = "week";
    problem.days = 5;
    problem.periods_a_day = static_cast<int>(week.slots.size());
    problem.constraints = {{std::string(solver::RoomStability::facts.name), 5},
                           {std::string(solver::Compactness::facts.name), 0},
                           {std::string(solver::MinDays::facts.name), 0}};
    if (week.what == SuggestWhat::teachers) {
        for (const auto& teacher : week.teachers) problem.rooms.push_back({teacher.id.to_string(), never_full});
    } else {
        for (const auto& room : week.rooms) problem.rooms.push_back({room.id.to_string(), room.places});
    }
    for (const auto& [course, places] : courses) problem.meetings.push_back(meeting_of(week, course, places));
    if (week.what == SuggestWhat::teachers) std::ranges::move(helping_of(week), std::back_inserter(problem.meetings));
    if (week.what != SuggestWhat::times) return problem;
    for (const auto& teacher : week.teachers) problem.teachers.push_back({teacher.id.to_string(), {}});
    for (std::size_t i = 0; i < week.shared.size(); ++i) {
        problem.groups.push_back({fmt::format("g{}", i), {}});
        for (const auto& course : week.shared[i]) {
            const auto meeting = std::ranges::find(problem.meetings, course.to_string(), &solver::MeetingJson::id);
            if (meeting != problem.meetings.end()) meeting->groups.push_back(problem.groups.back().id);
        }
    }
    return problem;
}

constexpr std::string_view weekdays[] = {"一", "二", "三", "四", "五"};
constexpr std::string_view weekdays_en[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// The solver speaks of ids, days and periods; people of names, weekdays and slots.
class Speaker {
 public:
    explicit Speaker(const Week& week) : week_(week) {
        for (const auto& place : week.places) names_[place.course.to_string()] = place.course_name;
        for (const auto& room : week.rooms) names_[room.id.to_string()] = room.name;
        for (const auto& teacher : week.teachers) names_[teacher.id.to_string()] = teacher.name;
    }
    std::string words(std::string text) const {
        each_period([&](std::size_t day, std::size_t slot) {
            replace_all(text, fmt::format("第 {} 天第 {} 节", day + 1, slot + 1),
                        fmt::format("周{}“{}”", weekdays[day], week_.slots[slot].name));
        });
        if (week_.what == SuggestWhat::teachers) replace_all(text, "场地", "教师");
        return named(std::move(text));
    }
    std::string words_en(std::string text) const {
        each_period([&](std::size_t day, std::size_t slot) {
            replace_all(text, fmt::format("day {}, period {}", day + 1, slot + 1),
                        fmt::format("{}, {}", weekdays_en[day], week_.slots[slot].name));
        });
        if (week_.what == SuggestWhat::teachers) {
            replace_all(text, "room", "teacher");
            replace_all(text, assisting_words, " (assisting: ");
            replace_all(text, "）", ")");
        }
        return named(std::move(text));
    }

 private:
    template <class F>
    void each_period(F&& f) const {
        for (std::size_t day = 0; day < 5; ++day) {
            for (std::size_t slot = week_.slots.size(); slot-- > 0;) f(day, slot);  // "period 1" begins "period 10"
        }
    }
    std::string named(std::string text) const {
        for (const auto& [id, name] : names_) replace_all(text, id, name);
        return text;
    }

    const Week& week_;
    std::map<std::string, std::string> names_;
};

WeekProposal proposal_of(const Week& week, const WeekPlace& place) {
    WeekProposal proposal;
    proposal.course = place.course;
    proposal.course_name = place.course_name;
    proposal.weekday = place.pattern_weekday;
    proposal.now_weekday = place.weekday;
    proposal.now_slot = week.slots[place.slot].name;
    proposal.sessions = place.sessions;
    return proposal;
}

void propose(const Week& week, const WeekPlace& place, const solver::Problem& problem, const solver::Placement& given,
             WeekSuggestion& suggestion) {
    auto proposal = proposal_of(week, place);
    if (week.what == SuggestWhat::rooms) {
        const auto& room = week.rooms[static_cast<std::size_t>(given.room)];
        proposal.room = room.id;
        proposal.room_name = room.name;
        proposal.fits = room.places >= place.pupils;
    } else if (week.what == SuggestWhat::teachers) {
        const auto& teacher = week.teachers[static_cast<std::size_t>(given.room)];
        proposal.teacher = teacher.id;
        proposal.teacher_name = teacher.name;
    } else {
        const auto& slot = week.slots[static_cast<std::size_t>(given.period % problem.periods_a_day)];
        const int weekday = problem.day_of(given.period) + 1;
        if (weekday == place.weekday && slot.code == week.slots[place.slot].code) return;  // it may stay after all
        const auto [starts, ends] = times_on(slot, week.slot_times, place.last_day);
        proposal.to_weekday = weekday;
        proposal.to_slot = slot.name;
        proposal.starts = starts.to_string();
        proposal.ends = ends.to_string();
    }
    suggestion.proposals.push_back(std::move(proposal));
}

// Every placement of the solution belongs to one place of the week: that which stands there, or one that was free.
void read_solution(const Week& week, const Courses& courses, const solver::Problem& problem,
                   const solver::Solution& solution, WeekSuggestion& suggestion) {
    for (const auto& [course, places] : courses) {
        const auto id = course.to_string();
        std::vector<solver::Placement> given;
        for (const auto& placement : solution) {
            if (problem.meetings[static_cast<std::size_t>(placement.meeting)].id == id) given.push_back(placement);
        }
        std::ranges::sort(given, {}, &solver::Placement::period);
        std::vector<const WeekPlace*> waiting;
        for (const auto* place : places) {
            const int period = (place->weekday - 1) * problem.periods_a_day + static_cast<int>(place->slot);
            const auto stands = std::ranges::find(given, period, &solver::Placement::period);
            if (stands == given.end()) {
                waiting.push_back(place);
                continue;
            }
            if (is_open(week, *place)) propose(week, *place, problem, *stands, suggestion);
            given.erase(stands);
        }
        for (std::size_t i = 0; i < std::min(waiting.size(), given.size()); ++i)
            propose(week, *waiting[i], problem, given[i], suggestion);
    }
}

std::optional<Problem> why_not_solve(const Week& week) {
    if (week.places.empty())
        return Problem{Code::conflict, "nothing-to-suggest", "没有待上的课，请先编排课表",
                       "there is no session to come; make the timetable first"};
    if (week.what == SuggestWhat::teachers && week.teachers.empty())
        return Problem{Code::conflict, "no-teachers", "还没有登记教师，请先登记",
                       "no teacher is registered yet; register teachers first"};
    if (week.what != SuggestWhat::teachers && week.rooms.empty())
        return Problem{Code::conflict, "no-rooms", "还没有登记场地，请先登记",
                       "no room is registered yet; register rooms first"};
    return std::nullopt;
}

void name_constraints(const Week& week, WeekSuggestion& suggestion) {
    const Speaker speaker(week);
    for (const auto& facts : solver::all_constraints()) {
        if (facts.name == solver::Compactness::facts.name || facts.name == solver::MinDays::facts.name) continue;
        if (week.what == SuggestWhat::teachers && facts.name == solver::RoomCapacity::facts.name) continue;
        suggestion.constraints.push_back({std::string(facts.name), facts.hard, speaker.words(std::string(facts.sentence)),
                                          speaker.words_en(std::string(facts.sentence_en))});
    }
}

}  // namespace

Result<WeekSuggestion> suggest_week(Work& work, const SuggestWeek& query) {
    TRY(const TimetableHead head, find_visible_timetable(work, query.id));
    TRY_DO(require(work.actor(), permissions::write, head.school_path));
    const Date from = std::max(head.first_day, work.today());
    Week week{.what = query.what,
              .slots = catalogue::slots_of_plan(work, head.county, head.plan),
              .rooms = catalogue::rooms_of_school(work, head.county, head.school),
              .teachers = catalogue::teachers_of_school(work, head.county, head.school)};
    std::erase_if(week.rooms, [](const auto& room) { return !room.in_use; });
    week.slot_times = slot_times_of(work, head.county, head.plan);
    const auto rows = rows_between(work, head.county, head.school, from, head.last_day, {.plan = head.plan});
    week.places = week_places(rows, week.slots, week.slot_times, assistants_of_timetable(work, head.county, head.plan));
    if (auto why_not = why_not_solve(week)) return std::move(*why_not);
    if (week.what == SuggestWhat::times) week.shared = courses_of_pupils(work, head.county, week, from);
    if (week.what == SuggestWhat::teachers)
        week.lessons_a_week_max =
            held_here(work, lessons_a_week_key, head.school, head.school_path, work.today()).number;
    week.open = asked_about(week);
    WeekSuggestion suggestion;
    suggestion.plan = head.plan;
    suggestion.what = week.what;
    name_constraints(week, suggestion);
    suggestion.asked = std::ranges::count(week.open, true);
    const auto courses = by_course(week, suggestion);
    if (courses.empty()) return suggestion;
    TRY(const solver::Problem problem, solver::to_problem(problem_of(week, courses)));
    const auto solved = solver::solve(problem, {.seed = 1, .iterations = moves});
    suggestion.feasible = solved.cost.feasible() && suggestion.breaches.empty();
    suggestion.penalty = solved.cost.soft();
    read_solution(week, courses, problem, solved.solution, suggestion);
    const Speaker speaker(week);
    for (const auto& violation : solver::explain(problem, solved.solution)) {
        suggestion.breaches.push_back({violation.constraint, violation.hard, speaker.words(violation.words),
                                       speaker.words_en(violation.words_en), {}});
    }
    return suggestion;
}

}  // namespace luoshi::afterschool::timetable
