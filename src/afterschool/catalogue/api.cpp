#include "afterschool/catalogue/api.hpp"

#include <algorithm>

#include "afterschool/catalogue/assistants.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/store.hpp"
#include "afterschool/catalogue/teachers.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct PlanColumns {
    PlanId id;
    std::string county;
    BodyId school;
    std::string school_path;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    PlanState state = PlanState::draft;
    std::optional<Instant> published_at;
    std::int64_t version = 0;

    PlanLine line() && {
        return {id, std::move(county), school, std::move(school_path), school_year, term, state, published_at, version};
    }
};
BOOST_DESCRIBE_STRUCT(PlanColumns, (),
                      (id, county, school, school_path, school_year, term, state, published_at, version))

CourseLine course_line(const storage::Row& row) {
    CourseLine line;
    line.id = row.get<CourseId>(0);
    line.county = row.get<std::string>(1);
    line.school = row.get<BodyId>(2);
    line.plan = row.get<PlanId>(3);
    line.school_year = row.get<int>(4);
    line.term = row.get<org::TermKind>(5);
    line.kind = row.get<CourseKind>(6);
    line.activity = row.get<Activity>(7);
    line.name = row.get<std::string>(8);
    line.grades = numbers_of(row.get<int>(9));
    line.places_min = row.get<int>(10);
    line.places_max = row.get<int>(11);
    line.slot = row.get<std::string>(12);
    line.weekdays = numbers_of(row.get<int>(13));
    line.starts = TimeOfDay::from_minutes(row.get<int>(14)).value();
    line.ends = TimeOfDay::from_minutes(row.get<int>(15)).value();
    line.lessons = row.get<int>(16);
    line.price_fen = row.get<std::int64_t>(17);
    line.outside_body = row.get<std::optional<BodyId>>(18);
    line.teacher = row.get<std::optional<TeacherId>>(19);
    line.room = row.get<std::optional<RoomId>>(20);
    line.state = row.get<CourseState>(21);
    return line;
}

TeacherLine teacher_line(TeacherRow&& row) {
    const auto until = row.fit_until();
    return {row.id, std::move(row.county),         row.school, row.kind, std::move(row.name), row.account, row.body,
            until,  row.active && row.staff_active};
}

}  // namespace

std::optional<PlanLine> find_plan(Work& work, PlanId id) {
    auto columns = work.one<PlanColumns>(queries::plan_line_by_id, id);
    if (!columns) return std::nullopt;
    return std::move(*columns).line();
}

std::optional<PlanLine> plan_of_term(Work& work, std::string_view county, BodyId school, int school_year,
                                     org::TermKind term) {
    auto columns = work.one<PlanColumns>(queries::plan_line_of_term, county, school, school_year, term);
    if (!columns) return std::nullopt;
    return std::move(*columns).line();
}

std::vector<int> grades_to_serve(Work& work, std::string_view county, BodyId school) {
    const auto row = work.one<SchoolRow>(queries::school_for_plan, school);
    return row ? grades_with_pupils(work, county, school, row->stage) : std::vector<int>{};
}

std::vector<SlotLine> slots_of_plan(Work& work, std::string_view county, PlanId plan) {
    std::vector<SlotLine> lines;
    for (auto& row : load_slots(work, county, plan)) {
        lines.push_back({plan, std::move(row.code), std::move(row.name), numbers_of(row.days),
                         TimeOfDay::from_minutes(row.starts).value(), TimeOfDay::from_minutes(row.ends).value(),
                         row.lessons});
    }
    std::ranges::stable_sort(lines, {},
                             [](const SlotLine& line) { return std::pair(line.weekdays.front(), line.starts); });
    return lines;
}

std::optional<CourseLine> find_course(Work& work, CourseId id) {
    std::optional<CourseLine> line;
    work.each(
        queries::course_line_by_id, [&](const storage::Row& row) { line = course_line(row); }, id);
    return line;
}

std::vector<CourseLine> courses_of_plan(Work& work, std::string_view county, PlanId plan) {
    std::vector<CourseLine> lines;
    work.each(
        queries::course_lines_of_plan, [&](const storage::Row& row) { lines.push_back(course_line(row)); }, county,
        plan);
    return lines;
}

std::vector<AssistantLine> assistants_of_plan(Work& work, std::string_view county, PlanId plan) {
    std::vector<AssistantLine> lines;
    for (const auto& row : load_assistants(work, county, plan)) lines.push_back({row.course, row.teacher});
    return lines;
}

std::optional<std::int64_t> price_at(Work& work, std::string_view county, CourseId course, Instant signed_at) {
    return work.one<std::int64_t>(queries::price_at, county, course, signed_at);
}

std::vector<ApprovedPrice> approved_prices(Work& work, std::string_view county, CourseId course) {
    return work.all<ApprovedPrice>(queries::approved_prices, county, course);
}

std::vector<RoomLine> rooms_of_school(Work& work, std::string_view county, BodyId school) {
    std::vector<RoomLine> lines;
    for (auto& row : work.all<SchoolRoomView>(queries::rooms_of_school, county, school)) {
        lines.push_back({row.id, std::string(county), school, std::move(row.name), row.places, row.in_use});
    }
    return lines;
}

std::vector<TeacherLine> teachers_of_school(Work& work, std::string_view county, BodyId school) {
    std::vector<TeacherLine> lines;
    for (auto& row : work.all<TeacherRow>(queries::teachers_of_school, county, school))
        lines.push_back(teacher_line(std::move(row)));
    return lines;
}

std::optional<TeacherLine> find_teacher(Work& work, std::string_view county, TeacherId id) {
    auto row = work.one<TeacherRow>(queries::teacher_by_id, county, id);
    if (!row) return std::nullopt;
    return teacher_line(std::move(*row));
}

std::vector<TeacherLine> teachers_of_account(Work& work, AccountId account) {
    std::vector<TeacherLine> lines;
    for (auto& row : work.all<TeacherRow>(queries::teachers_of_account, account))
        lines.push_back(teacher_line(std::move(row)));
    return lines;
}

Result<Nothing> stop_course_for(Work& work, std::string_view county, CourseId course, std::string_view reason) {
    TRY(const CourseRow row, find_course_row(work, course));
    if (row.county != county) return no_such_course();
    const auto changed = work.run(queries::stop_course, county, course, work.today(), reason);
    if (changed == 0)
        return Problem{Code::conflict, "course-not-running", "只有正在开设的课程可以停开",
                       "only a running course can be stopped"};
    const auto head = work.one<PlanHead>(queries::plan_by_id, row.plan).value();
    add_plan_event(work, head, "course_stopped", row.name, std::string(reason));
    work.emit("catalogue.course_stopped", json::value{{"county", county},
                                                      {"plan", row.plan.to_string()},
                                                      {"school", row.school.to_string()},
                                                      {"course", course.to_string()},
                                                      {"reason", reason}});
    work.record("catalogue.stop_course", "course", course.to_string(), json::value{{"reason", reason}});
    return Nothing{};
}

}  // namespace luoshi::afterschool::catalogue
