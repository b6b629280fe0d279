// Checks of a plan: when it is held.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "afterschool/catalogue/plan_gathered.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

constexpr std::string_view rule_after_lessons =
    "教基厅函〔2023〕26号（五个严禁之一）；2018年版指导意见：安排在国家规定课程之后";

// Whom a slot is for: the pupils of its courses. One that has no course yet may become anybody's.
template <class Fits>
bool is_for(const PlanFacts& plan, const PlanSlot& slot, Fits&& fits) {
    bool anybody = true;
    for (const auto& course : plan.courses) {
        if (course.slot != slot.code) continue;
        if (std::ranges::any_of(course.grades, fits)) return true;
        anybody = anybody && course.grades.empty();
    }
    return anybody;
}

bool is_for_stage(const PlanFacts& plan, const PlanSlot& slot, const std::string& stage) {
    return is_for(plan, slot, [&](int grade) { return stage_of_grade(grade) == stage; });
}

void check_slot_after_lessons(Gathered& to) {
    for (const auto& slot : to.plan.slots) {
        const auto starts = TimeOfDay::parse(slot.starts);
        const bool known = to.plan.lessons_end && starts;
        auto made = about(
            line("after-lessons", known && *starts >= *to.plan.lessons_end ? CheckOutcome::pass : CheckOutcome::fail,
                 "课后服务在国家规定课程之后；早到校、午休、晚自习、寄宿管理、节假日不计入",
                 "service follows the lessons of the day; minding before school, noon rest, evening study, boarding "
                 "and holidays do not count",
                 "slots"),
            slot);
        made.found = slot.starts + " 开始";
        made.limit = to.plan.lessons_end ? "不早于 " + to.plan.lessons_end->to_string() : "未填写课程结束时间";
        made.basis = rule_after_lessons;
        to.add(std::move(made));
    }
}

void check_days_and_ends(Gathered& to, const std::string& stage) {
    for (const auto& slot : to.plan.slots) {
        if (!is_for_stage(to.plan, slot, stage)) continue;
        to.add(ruled(about(line("service-days", CheckOutcome::pass, "服务日在规定的日子内",
                                "service days are among those allowed", "slots"),
                           slot),
                     to.rule("service.days", stage), fmt::format("周{}", fmt::join(slot.weekdays, "、")),
                     [&](const json::value& value) {
                         if (!value.is_array()) return false;
                         return std::ranges::all_of(slot.weekdays, [&](int day) {
                             return std::ranges::any_of(
                                 value.get_array(), [&](const json::value& allowed) { return number(allowed) == day; });
                         });
                     }));
        to.add(ruled(about(line("end-latest", CheckOutcome::pass, "结束不晚于规定时间",
                                "ends not after the latest time", "slots"),
                           slot),
                     to.rule("service.end_latest", stage), slot.ends, [&](const json::value& value) {
                         const auto latest = time(value);
                         const auto ends = TimeOfDay::parse(slot.ends);
                         return latest && ends && *ends <= *latest;
                     }));
    }
}

void check_lessons_of_slots(Gathered& to, const std::string& stage) {
    for (const auto& slot : to.plan.slots) {
        if (slot.lessons == 0 || !is_for_stage(to.plan, slot, stage)) continue;
        to.add(ruled(about(line("lesson-length", CheckOutcome::pass, "计费课时与时段长度相符",
                                "the charged lessons fit into the slot", "slots"),
                           slot),
                     to.rule("lesson.minutes", stage), fmt::format("{} 分钟计 {} 课时", minutes_of(slot), slot.lessons),
                     [&](const json::value& value) { return minutes_of(slot) >= number(value) * slot.lessons; }));
    }
}

// A grade that is offered nothing is short of everything: it is looked at like the others.
std::vector<int> grades_to_serve(const PlanFacts& plan, const std::string& stage) {
    const auto offered = grades_of_plan(plan, stage);
    std::set<int> grades(offered.begin(), offered.end());
    for (const int grade : plan.grades) {
        if (stage_of_grade(grade) == stage) grades.insert(grade);
    }
    return {grades.begin(), grades.end()};
}

// What a weekday can be for a pupil of a grade, whatever of it is chosen.
struct DayOfGrade {
    int lessons = 0;
    std::optional<TimeOfDay> ends;  // absent: nothing on that day
};

DayOfGrade day_of_grade(const PlanFacts& plan, int grade, int day) {
    DayOfGrade made;
    for (const auto& slot : plan.slots) {
        if (!has_day(slot, day) || !is_for(plan, slot, [&](int other) { return other == grade; })) continue;
        made.lessons += slot.lessons;
        const auto ends = TimeOfDay::parse(slot.ends);
        if (ends && (!made.ends || *ends > *made.ends)) made.ends = ends;
    }
    return made;
}

// Grades are named where they are not all meant.
std::string grade_words(const PlanFacts& plan, const std::vector<int>& meant, bool all) {
    return all && plan.stages.size() == 1 ? "" : fmt::format("（{} 年级）", fmt::join(meant, "、"));
}

// Grades go home at different times, and the two stages of one school have hours of their own: the limits of a day are
// those of a pupil, so that each grade is looked at and the one nearest to the limit is shown.
void check_each_weekday(Gathered& to, const std::string& stage) {
    for (int day = 1; day <= 5; ++day) {
        std::map<int, std::vector<int>> by_lessons;
        std::map<TimeOfDay, std::vector<int>> by_end;
        for (const int grade : grades_to_serve(to.plan, stage)) {
            const auto of_grade = day_of_grade(to.plan, grade, day);
            if (!of_grade.ends) continue;
            by_lessons[of_grade.lessons].push_back(grade);
            by_end[*of_grade.ends].push_back(grade);
        }
        if (by_end.empty()) continue;
        const auto& [lessons, most] = *by_lessons.rbegin();
        const auto& [last, earliest_home] = *by_end.begin();
        auto count = line("lessons-a-day", CheckOutcome::pass, "每天计费课时不超过上限",
                          "no more chargeable lessons a day than allowed", "slots");
        count.subject_name = fmt::format("周{}", day);
        to.add(ruled(std::move(count), to.rule("lesson.chargeable_a_day", stage),
                     fmt::format("{} 课时{}", lessons, grade_words(to.plan, most, by_lessons.size() == 1)),
                     [lessons = lessons](const json::value& value) { return lessons <= number(value); }));
        auto end = line("end-earliest", CheckOutcome::pass, "结束时间与当地下班时间衔接",
                        "the end joins up with local closing time", "slots");
        end.subject_name = fmt::format("周{}", day);
        to.add(ruled(
            std::move(end), to.rule("service.end_earliest", stage),
            last.to_string() + grade_words(to.plan, earliest_home, by_end.size() == 1),
            [last = last](const json::value& value) {
                const auto earliest = time(value);
                return earliest && last >= *earliest;
            },
            CheckOutcome::warn));
    }
}

// Minutes of service that a grade can have on a weekday: the slots of the courses open to it (slots never overlap).
int minutes_on(const PlanFacts& plan, int grade, int day) {
    std::set<std::string> slots;
    for (const auto& course : plan.courses) {
        if (has_grade(course, grade)) slots.insert(course.slot);
    }
    int minutes = 0;
    for (const auto& slot : plan.slots) {
        if (slots.contains(slot.code) && has_day(slot, day)) minutes += minutes_of(slot);
    }
    return minutes;
}

void check_five_days(Gathered& to, const std::string& stage) {
    const auto* fact = to.rule("service.minutes_a_day", stage);
    for (const int grade : grades_to_serve(to.plan, stage)) {
        int shortest = 24 * 60;
        for (int day = 1; day <= 5; ++day) shortest = std::min(shortest, minutes_on(to.plan, grade, day));
        auto made = line("five-days", CheckOutcome::pass, "每周 5 天、每天至少 2 小时（5+2）",
                         "five days a week and at least two hours a day (5+2)", "slots");
        made.subject_name = fmt::format("{}年级", grade);
        to.add(ruled(
            std::move(made), fact, fmt::format("最少的一天 {} 分钟", shortest),
            [&](const json::value& value) { return shortest >= number(value); }, CheckOutcome::warn));
    }
}

}  // namespace

void check_times(Gathered& to) {
    if (to.plan.slots.empty()) to.add(line("slots-given", CheckOutcome::fail, "至少有一个服务时段", "there is at least one slot", "slots"));
    check_slot_after_lessons(to);
    for (const auto& stage : to.plan.stages) {
        check_days_and_ends(to, stage);
        check_lessons_of_slots(to, stage);
        check_each_weekday(to, stage);
        check_five_days(to, stage);
    }
}

}  // namespace luoshi::afterschool::catalogue
