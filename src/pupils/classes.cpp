// Classes: opening, changing, and the step into a new school year.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "identity/api.hpp"
#include "pupils/class_names.hpp"
#include "pupils/places.hpp"
#include "pupils/queries.hpp"
#include "pupils/store.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

struct ClassColumns {
    ClassId id;
    std::string county;
    BodyId school;
    int entry_year = 0;
    int school_year = 0;
    int grade = 0;
    int number = 0;
    std::string name;
    std::optional<AccountId> head_teacher;
    std::optional<std::string> head_teacher_name;
    std::int64_t pupils = 0;
    std::int64_t bound = 0;
    bool open = true;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ClassColumns, (),
                      (id, county, school, entry_year, school_year, grade, number, name, head_teacher,
                       head_teacher_name, pupils, bound, open, version))

ClassRow row_of(ClassColumns c) {
    return {c.id,           c.county,
            c.school,       c.entry_year,
            c.school_year,  c.grade,
            c.number,       std::move(c.name),
            c.head_teacher, c.head_teacher_name.value_or(""),
            c.pupils,       c.bound,
            c.open,         c.version};
}

ClassRow class_row(Work& work, std::string_view county, ClassId id) {
    return row_of(work.one<ClassColumns>(queries::class_row, county, id).value());
}

Problem class_exists(std::string_view name) {
    return {Code::conflict, "class-exists", fmt::format("本学年已有{}，请换一个班号", name),
            fmt::format("{} exists in this school year; take another number", name)};
}

// The head teacher is somebody who holds that role in this very school.
Result<Nothing> check_head_teacher(Work& work, const std::optional<AccountId>& teacher, BodyId school) {
    if (!teacher) return Nothing{};
    for (const auto& holder : identity::holders_of_role(work, "class_teacher", school)) {
        if (holder.account == *teacher) return Nothing{};
    }
    return Problem{Code::invalid, "not-a-class-teacher", "这个账户不是本校的班主任，请先由安全管理员授予班主任角色",
                   "this account holds no class teacher's role in this school; have the role given first"};
}

Result<Grades> grades_of_school(Work& work, const org::BodyLine& school) {
    const auto particulars = org::find_school(work, school.id);
    const auto grades = particulars ? grades_of(particulars->stage) : std::nullopt;
    if (!grades)
        return Problem{Code::invalid, "not-compulsory", school.name + " 不是义务教育学校",
                       school.name + " is no school of compulsory education"};
    return *grades;
}

}  // namespace

Result<ClassList> find_classes(Work& work, const FindClasses& query) {
    TRY(const org::BodyLine school, school_in_reach(work, query.school, {permissions::read, permissions::own_class}));
    const auto& actor = work.actor();
    const bool all = actor.may(permissions::read, school.path);
    ClassList list{school.id, school.county, school.name, school_year_of(work.today()), {}, {}};
    for (auto& row : work.all<ClassColumns>(queries::class_rows, school.county, school.id)) {
        if (all || teaches(actor, row.head_teacher, school.path)) list.items.push_back(row_of(std::move(row)));
    }
    if (actor.may(permissions::write, school.path)) {
        list.actions.push_back(roster_action("open_class", "新建班级", "Open a class"));
        list.actions.push_back(roster_action("import", "导入名册", "Import a roster"));
        std::optional<Problem> why_not;
        const auto behind = std::ranges::any_of(
            list.items, [&](const ClassRow& row) { return row.open && row.school_year < list.school_year; });
        if (!behind) {
            why_not = Problem{Code::conflict, "nothing-to-promote", "所有班级都已在本学年，8 月 1 日起可升入新学年",
                              "every class is in the running school year; from 1 August they can go up"};
        }
        list.actions.push_back(roster_action("promote", "升入新学年", "Go up a year", why_not));
    }
    return list;
}

Result<std::vector<ClassRow>> find_own_classes(Work& work, const NoQuestion&) {
    std::vector<ClassRow> rows;
    if (!work.actor().account) return rows;
    for (const auto& line : work.all<ClassLine>(queries::classes_of_teacher, *work.actor().account)) {
        if (teaches(work.actor(), line.head_teacher, line.school_path))
            rows.push_back(class_row(work, line.county, line.id));
    }
    return rows;
}

Result<std::vector<ClassTeacherRow>> find_teachers(Work& work, const OneSchool& query) {
    TRY(const org::BodyLine school, school_in_reach(work, query.school, {permissions::write}));
    std::vector<ClassTeacherRow> rows;
    for (auto& holder : identity::holders_of_role(work, "class_teacher", school.id)) {
        rows.push_back({holder.account, std::move(holder.name), std::move(holder.display_name)});
    }
    return rows;
}

Result<ClassId> insert_class(Work& work, const org::BodyLine& school, const OpenClass& command, int school_year) {
    const auto name =
        command.name && !is_blank(*command.name) ? *command.name : class_name(command.grade, command.number);
    if (work.one<ClassId>(queries::class_called, school.county, school.id, school_year, command.grade, command.number))
        return class_exists(name);
    const auto first = command.grade >= 7 ? 7 : 1;
    work.run(queries::insert_class, school.county, command.id, school.id, school_year - (command.grade - first),
             school_year, command.grade, command.number, name, command.head_teacher);
    work.record("pupils.open_class", "class", command.id.to_string(),
                json::value{{"school", school.id.to_string()}, {"name", name}});
    return command.id;
}

Result<ClassRow> open_class(Work& work, const OpenClass& command) {
    TRY(const org::BodyLine school, school_to_change(work, command.school, permissions::write));
    TRY(const Grades grades, grades_of_school(work, school));
    if (command.grade < grades.first || command.grade > grades.last) {
        return Problem{Code::invalid,
                       "grade-outside",
                       fmt::format("这所学校的年级应在 {} 到 {} 之间", grades.first, grades.last),
                       fmt::format("the grades of this school run from {} to {}", grades.first, grades.last),
                       {{"grade", "outside", "年级不在本校范围内"}}};
    }
    if (command.number < 1 || command.number > 99) {
        return Problem{Code::invalid,
                       "number-outside",
                       "班号应在 1 到 99 之间",
                       "the number of a class is 1 to 99",
                       {{"number", "outside", "班号应在 1 到 99 之间"}}};
    }
    if (const auto known = find_class(work, command.id)) {
        if (known->school != command.school || known->grade != command.grade || known->number != command.number)
            return id_taken();
        return class_row(work, school.county, command.id);
    }
    TRY_DO(check_head_teacher(work, command.head_teacher, school.id));
    TRY_DO(insert_class(work, school, command, school_year_of(work.today())));
    return class_row(work, school.county, command.id);
}

Result<ClassRow> change_class(Work& work, const ChangeClass& command) {
    TRY(const ClassLine line, find_visible_class(work, command.id, permissions::read));
    TRY_DO(require(work.actor(), permissions::write, line.school_path));
    TRY_DO(written_here(work, line.county));
    const auto row = class_row(work, line.county, line.id);
    TRY_DO(same_version(command.if_match, row.version));
    if (!line.open) return Problem{Code::conflict, "class-closed", "这个班已经毕业", "this class has graduated"};
    if (is_blank(command.name))
        return Problem{Code::invalid,
                       "name-required",
                       "请填写班级名称",
                       "name the class",
                       {{"name", "required", "请填写班级名称"}}};
    TRY_DO(check_head_teacher(work, command.head_teacher, line.school));
    work.run(queries::change_class, line.county, line.id, command.name, command.head_teacher);
    work.record("pupils.change_class", "class", line.id.to_string(),
                json::value{{"name", command.name},
                            {"head_teacher", command.head_teacher ? command.head_teacher->to_string() : ""}});
    return class_row(work, line.county, line.id);
}

Result<Promotion> promote_school(Work& work, const PromoteSchool& command) {
    TRY(const org::BodyLine school, school_to_change(work, command.school, permissions::write));
    TRY(const Grades grades, grades_of_school(work, school));
    if (command.school_year != school_year_of(work.today())) {
        return Problem{Code::conflict, "wrong-school-year", "只能升入当前学年，新学年从 8 月 1 日开始",
                       "classes go up into the running school year, which begins on 1 August"};
    }
    Promotion done{school.id, command.school_year, 0, 0, 0};
    for (const auto& line : classes_of_school(work, school.county, school.id)) {
        if (line.school_year >= command.school_year) continue;
        work.run(queries::insert_class_year, school.county, line.id);
        const int grade = line.grade + (command.school_year - line.school_year);
        if (grade > grades.last) {
            work.run(queries::close_class, school.county, line.id, command.school_year);
            for (const auto& pupil : pupils_of_class(work, school.county, line.id)) {
                end_stay(work, pupil, PupilState::graduated);
                ++done.graduated_pupils;
            }
            ++done.graduated_classes;
            continue;
        }
        // A name that somebody chose stays; one that follows the pattern follows the grade.
        const auto name = line.name == class_name(line.grade, line.number) ? class_name(grade, line.number) : line.name;
        work.run(queries::promote_class, school.county, line.id, command.school_year, grade, name);
        ++done.classes;
    }
    if (done.classes + done.graduated_classes == 0) {
        return Problem{Code::conflict, "nothing-to-promote", "所有班级都已在本学年",
                       "every class is in the running school year already"};
    }
    work.record(
        "pupils.promote", "school", school.id.to_string(),
        json::value{
            {"school_year", command.school_year}, {"classes", done.classes}, {"graduated", done.graduated_pupils}});
    return done;
}

}  // namespace luoshi::pupils
