#include <map>
#include <set>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/timetable/balance.hpp"
#include "afterschool/timetable/rules_here.hpp"
#include "afterschool/timetable/store.hpp"
#include "afterschool/timetable/use_cases.hpp"

namespace luoshi::afterschool::timetable {

Result<Balance> show_balance(Work& work, const OneTimetable& query) {
    TRY(const TimetableHead head, find_visible_timetable(work, query.id));
    Balance balance;
    balance.plan = head.plan;
    const auto held = [&](std::string_view parameter) {
        return held_here(work, parameter, head.school, head.school_path, work.today());
    };
    auto load_limit = held(lessons_a_week_key);
    auto ratio_limit = held(pupils_per_adult_key);
    auto size_limit = held(size_max_key);
    std::vector<TakenSession> sessions;
    std::map<CourseId, int> most_adults;
    for (const auto& row :
         rows_between(work, head.county, head.school, head.first_day, head.last_day, {.plan = head.plan})) {
        if (row.state == SessionState::cancelled) continue;
        sessions.push_back({row.course, row.activity, row.grade_list(), row.day, row.ends - row.starts, row.lessons,
                            row.adult, row.adult_name.value_or("")});
        auto& adults = most_adults[row.course];
        adults = std::max(adults, row.adult ? 1 : 0);
    }
    balance.teachers = load_of_teachers(sessions, load_limit.number);
    balance.activities = shares_of_activities(sessions);
    balance.homework_only_grades = homework_only(sessions);
    std::map<CourseId, int> taken;
    for (const auto& figures : enrolment::figures_of_plan(work, head.county, head.plan))
        taken[figures.course] = figures.taken;
    for (const auto& course : catalogue::courses_of_plan(work, head.county, head.plan)) {
        if (course.state == catalogue::CourseState::stopped) continue;
        balance.groups.push_back(judge_group(course.id, course.name, course.places_max, taken[course.id],
                                             most_adults[course.id], ratio_limit.number, size_limit.number));
    }
    for (const int grade : balance.homework_only_grades) {
        balance.warnings.push_back(
            {"homework-only",
             false,
             std::to_string(grade) + " 年级只有作业和答疑，请增加阅读、体育、艺术等内容",
             "grade " + std::to_string(grade) + " is offered nothing but homework; add reading, sport, art …",
             {}});
    }
    for (const auto& load : balance.teachers) {
        if (!load.over) continue;
        balance.warnings.push_back(
            {"load-over-limit",
             false,
             load.name + " 最多一周 " + std::to_string(load.most_a_week) + " 课时，超过本地上限",
             load.name + " takes up to " + std::to_string(load.most_a_week) + " lessons a week, over the local limit",
             {}});
    }
    for (const auto& group : balance.groups) {
        if (group.over)
            balance.warnings.push_back({"group-too-large",
                                        false,
                                        "“" + group.name + "”" + group.words,
                                        group.name + ": " + group.words_en,
                                        {}});
    }
    balance.load_limit = std::move(load_limit.view);
    balance.ratio_limit = std::move(ratio_limit.view);
    balance.size_limit = std::move(size_limit.view);
    return balance;
}

}  // namespace luoshi::afterschool::timetable
