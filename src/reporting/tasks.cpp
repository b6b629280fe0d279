// What waits for one person over all rooms. Each room says what waits in it; here it is only put together, the overdue first.
#include <algorithm>
#include <string>

#include "afterschool/catalogue/tasks/api.hpp"
#include "notices/api.hpp"
#include "reporting/use_cases.hpp"
#include "rules/api.hpp"

namespace luoshi::reporting {
namespace {

void take_notices(Work& work, WaitingTasks& tasks) {
    const auto list = notices::find_tasks(work, {});
    if (!list) return;
    for (const auto& one : list->items) tasks.items.push_back({one.task, one.words, one.words_en, one.count, one.due, one.overdue, one.link});
}

void take_rules(Work& work, WaitingTasks& tasks) {
    const auto list = rules::find_rule_tasks(work, {});
    if (!list) return;
    for (const auto& one : list->tasks) tasks.items.push_back({"rules_" + one.verb, one.words, one.words_en, one.count, {}, 0, one.link});
}

void take_plans(Work& work, WaitingTasks& tasks) {
    const auto count = afterschool::catalogue::plans_to_decide(work);
    if (count > 0)
        tasks.items.push_back({"approve_plans", "审批 " + std::to_string(count) + " 份学期方案", std::to_string(count) + " plans to decide on", count, {}, 0, "/plans?state=submitted"});
}

}  // namespace

Result<WaitingTasks> find_tasks(Work& work, const NoQuestion&) {
    WaitingTasks tasks;
    take_notices(work, tasks);
    take_rules(work, tasks);
    take_plans(work, tasks);
    std::ranges::stable_sort(tasks.items, {}, [](const WaitingTask& one) { return std::pair(one.overdue == 0, one.due.value_or(Date(9999, 12, 31))); });
    return tasks;
}

}  // namespace luoshi::reporting
