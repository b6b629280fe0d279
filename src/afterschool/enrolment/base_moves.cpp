// A school rearranges its base groups: one is merged into another of the same time, or a class goes on in another one.
#include <algorithm>

#include "afterschool/enrolment/base_group_views.hpp"
#include "afterschool/enrolment/base_groups.hpp"
#include "afterschool/enrolment/group_view.hpp"
#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/round_view.hpp"
#include "afterschool/enrolment/terms.hpp"
#include "afterschool/enrolment/use_cases.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

bool has_grade(const catalogue::CourseLine& course, int grade) {
    return std::ranges::find(course.grades, grade) != course.grades.end();
}

// A base group that runs, for who gives seats in its school.
Result<catalogue::CourseLine> group_to_change(Work& work, CourseId id) {
    const auto course = catalogue::find_course(work, id);
    const auto plan = course ? catalogue::find_plan(work, course->plan) : std::nullopt;
    if (!plan || !work.actor().may(permissions::seats, plan->school_path))
        return Problem{Code::missing, "no-such-base-group", "没有这个基础托管班，或者您看不到它",
                       "there is no such base group, or not for you"};
    if (course->county != work.county()) return other_county();
    if (course->kind != catalogue::CourseKind::base || course->state != catalogue::CourseState::offered)
        return Problem{Code::conflict, "not-a-base-group", course->name + "：不是正在开设的基础托管班",
                       course->name + ": not a base group that runs"};
    if (auto over = why_over(work, course->plan)) return std::move(*over);
    return *course;
}

Result<catalogue::CourseLine> target_of(Work& work, const catalogue::CourseLine& from, CourseId id) {
    const auto target = catalogue::find_course(work, id);
    if (target && target->id != from.id && target->plan == from.plan && target->slot == from.slot &&
        target->kind == catalogue::CourseKind::base && target->state == catalogue::CourseState::offered)
        return *target;
    return Problem{Code::invalid, "target-wrong", "请选同一时段、正在开设的另一个基础托管班",
                   "choose another base group of the same time that runs"};
}

Result<Nothing> check_reason(const std::string& reason) {
    if (!reason.empty() && reason.size() <= 600) return Nothing{};
    return Problem{Code::invalid, "reason-missing", "请写明理由，200 字以内；家长会看到",
                   "say why, up to 200 characters; families will read it"};
}

// The children of a class would sit with others of the right grade, and there is room for them.
Result<Nothing> check_move(Work& work, const catalogue::CourseLine& from, const catalogue::CourseLine& target,
                           ClassId class_) {
    const auto plan = catalogue::find_plan(work, from.plan).value();
    const auto fills = group_fills(work, from.county, from.plan);
    const auto moving = std::ranges::find_if(
        fills, [&](const GroupFill& fill) { return fill.course == from.id && fill.class_ == class_; });
    if (moving == fills.end())
        return Problem{Code::conflict, "class-not-in-group", from.name + "：没有这个班的学生",
                       from.name + ": nobody of this class sits in it"};
    const auto line = pupils::find_class(work, class_);
    if (!line || !has_grade(target, line->grade))
        return Problem{Code::conflict, "group-not-for-grade", target.name + "：不面向这个年级",
                       target.name + ": not open to this grade"};
    const int sits = GroupChooser(work, plan).pupils(target.id);
    if (sits + moving->pupils > target.places_max)
        return Problem{Code::conflict, "target-full",
                       target.name + "：现有 " + std::to_string(sits) + " 人，名额 " + std::to_string(target.places_max) +
                           "，容不下再来的 " + std::to_string(moving->pupils) + " 人；请换一个班",
                       target.name + ": " + std::to_string(sits) + " of " + std::to_string(target.places_max) +
                           " places are taken, " + std::to_string(moving->pupils) + " more do not fit; choose another group"};
    return Nothing{};
}

// The classes of each group, and whether somebody would be left without one if it ended.
class GroupTable {
 public:
    GroupTable(Work& work, const catalogue::PlanLine& plan)
        : courses_(catalogue::courses_of_plan(work, plan.county, plan.id)),
          classes_(pupils::classes_of_school(work, plan.county, plan.school)),
          slots_(catalogue::slots_of_plan(work, plan.county, plan.id)),
          fills_(group_fills(work, plan.county, plan.id)) {
        std::erase_if(courses_, [](const catalogue::CourseLine& course) {
            return course.kind != catalogue::CourseKind::base || course.state != catalogue::CourseState::offered;
        });
    }

    std::vector<BaseGroupRow> rows() const {
        std::vector<BaseGroupRow> rows;
        for (const auto& course : courses_) rows.push_back(row_of(course));
        return rows;
    }

 private:
    BaseGroupRow row_of(const catalogue::CourseLine& course) const {
        const auto slot = std::ranges::find(slots_, course.slot, &catalogue::SlotLine::code);
        BaseGroupRow row{.course = course.id,
                         .name = course.name,
                         .slot = course.slot,
                         .slot_name = slot == slots_.end() ? course.slot : slot->name,
                         .weekdays = course.weekdays,
                         .starts = course.starts.to_string(),
                         .ends = course.ends.to_string(),
                         .grades = course.grades,
                         .places = course.places_max};
        for (const auto& class_ : classes_) {
            const auto fill = std::ranges::find_if(
                fills_, [&](const GroupFill& one) { return one.course == course.id && one.class_ == class_.id; });
            if (fill != fills_.end()) row.classes.push_back({class_.id, class_.name, class_.grade, fill->pupils});
        }
        for (const auto& fill : fills_)
            if (fill.course == course.id) row.pupils += fill.pupils;
        row.why_not_merge = why_not_merge(course, row);
        return row;
    }
    std::optional<WhyNot> why_not_merge(const catalogue::CourseLine& course, const BaseGroupRow& row) const {
        const auto others = [&](auto&& fits) {
            return std::ranges::any_of(courses_, [&](const catalogue::CourseLine& other) {
                return other.id != course.id && other.slot == course.slot && fits(other);
            });
        };
        const bool for_all = std::ranges::all_of(row.classes, [&](const BaseGroupClass& class_) {
            return others([&](const catalogue::CourseLine& other) { return has_grade(other, class_.grade); });
        });
        if (for_all && others([](const catalogue::CourseLine&) { return true; })) return std::nullopt;
        return why_not_of({Code::conflict, "last-base-group", "这个时段没有别的基础托管班可去",
                           "there is no other base group at this time to go on in"});
    }

    std::vector<catalogue::CourseLine> courses_;
    std::vector<pupils::ClassLine> classes_;
    std::vector<catalogue::SlotLine> slots_;
    std::vector<GroupFill> fills_;
};

}  // namespace

Result<BaseGroupsOfPlan> show_base_groups(Work& work, const ShowBaseGroups& query) {
    const auto plan = catalogue::find_plan(work, query.plan);
    if (!plan || !work.actor().may(permissions::read, plan->school_path))
        return Problem{Code::missing, "no-such-plan", "没有这份学期方案，或者您看不到它",
                       "there is no such term plan, or not for you"};
    BaseGroupsOfPlan view{.plan = plan->id,
                          .county = plan->county,
                          .school_year = plan->school_year,
                          .term = plan->term,
                          .groups = GroupTable(work, *plan).rows()};
    if (const auto school = org::find_body(work, plan->school)) view.school_name = school->name;
    if (const auto over = why_over(work, plan->id)) view.why_not = why_not_of(*over);
    view.voluntariness = voluntariness_of(work, *plan);
    return view;
}

Result<BaseGroupsOfPlan> merge_base_group(Work& work, const MergeBaseGroup& command) {
    const auto before = load_group_case(work, work.county(), command.id);
    const bool repeated = before && before->course == command.course && before->target == command.target &&
                          before->state == GroupCaseState::done;
    if (!repeated) {
        TRY(const catalogue::CourseLine course, group_to_change(work, command.course));
        // Nobody is asked about a base group, so that there is nothing to wait for.
        TRY_DO(open_group_case(work, {.id = command.id,
                                      .course = command.course,
                                      .measure = GroupMeasure::merge,
                                      .target = command.target,
                                      .reason = command.reason,
                                      .answers_until = work.now().plus(std::chrono::hours{1}),
                                      .county = {}}));
        TRY_DO(close_group_case(work, {command.id, CloseGroup::carry_out, {}}));
        return show_base_groups(work, {course.plan});
    }
    return show_base_groups(work, {before->plan});
}

Result<BaseGroupsOfPlan> move_base_class(Work& work, const MoveBaseClass& command) {
    TRY(const catalogue::CourseLine from, group_to_change(work, command.course));
    TRY(const catalogue::CourseLine target, target_of(work, from, command.target));
    TRY_DO(check_reason(command.reason));
    TRY_DO(check_move(work, from, target, command.class_));
    const int moved = move_class(work, from, command.class_, target.id, command.reason);
    work.record("enrolment.move_base_class", "course", from.id.to_string(),
                {{"class", command.class_.to_string()},
                 {"target", target.id.to_string()},
                 {"pupils", moved},
                 {"reason", command.reason}});
    return show_base_groups(work, {from.plan});
}

}  // namespace luoshi::afterschool::enrolment
