#include "afterschool/timetable/balance.hpp"
#include "afterschool/timetable/group_sizes.hpp"
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
    std::vector<TakenSession> loads;  // of everybody who is there
    const auto rows = rows_between(work, head.county, head.school, head.first_day, head.last_day, {.plan = head.plan});
    auto assistants = assistants_of_timetable(work, head.county, head.plan);
    for (const auto& row : rows) {
        if (row.state == SessionState::cancelled) continue;
        sessions.push_back({row.course, row.activity, row.grade_list(), row.day, row.ends - row.starts, row.lessons,
                            row.adult, row.adult_name.value_or("")});
        loads.push_back(sessions.back());
        for (const auto& one : assistants[row.id]) {
            loads.push_back(sessions.back());
            loads.back().adult = one.adult;
            loads.back().adult_name = one.name;
        }
    }
    balance.teachers = load_of_teachers(loads, load_limit.number);
    balance.activities = shares_of_activities(sessions);
    balance.homework_only_grades = homework_only(sessions);
    balance.groups = group_sizes(work, head, rows, assistants);
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
