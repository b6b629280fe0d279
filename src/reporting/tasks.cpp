// What waits for one person over all rooms. Each room says what waits in it; here it is only put together, the overdue first.
#include <algorithm>
#include <string>

#include "afterschool/allocation/api.hpp"
#include "afterschool/attendance/api.hpp"
#include "afterschool/catalogue/tasks/api.hpp"
#include "afterschool/enrolment/api.hpp"
#include "afterschool/timetable/api.hpp"
#include "fees/charges/api.hpp"
#include "fees/closing/api.hpp"
#include "fees/pay/api.hpp"
#include "fees/payments/api.hpp"
#include "fees/refunds/api.hpp"
#include "notices/api.hpp"
#include "obligations/api.hpp"
#include "programmes/calls/api.hpp"
#include "programmes/construction/api.hpp"
#include "programmes/review/decisions/api.hpp"
#include "programmes/review/experts/api.hpp"
#include "programmes/review/marking/api.hpp"
#include "programmes/review/panels/api.hpp"
#include "pupils/api.hpp"
#include "reporting/use_cases.hpp"
#include "rules/api.hpp"
#include "supervision/checks/api.hpp"
#include "supervision/complaints/api.hpp"
#include "supervision/evaluation/api.hpp"
#include "supervision/inspections/api.hpp"
#include "supervision/rectification/api.hpp"

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

constexpr std::vector<Waiting> (*rooms[])(Work&) = {&obligations::waiting,
                                                      &afterschool::catalogue::waiting,
                                                      &afterschool::attendance::waiting,
                                                      &fees::charges::waiting,
                                                      &fees::payments::waiting,
                                                      &fees::refunds::waiting,
                                                      &fees::pay::waiting,
                                                      &fees::closing::waiting,
                                                      &supervision::checks::waiting,
                                                      &supervision::complaints::waiting,
                                                      &supervision::inspections::waiting,
                                                      &supervision::rectification::waiting,
                                                      &supervision::evaluation::waiting,
                                                      &pupils::waiting,
                                                      &afterschool::enrolment::waiting,
                                                      &afterschool::allocation::waiting,
                                                      &afterschool::timetable::waiting,
                                                      &programmes::calls::waiting,
                                                      &programmes::review::experts::waiting,
                                                      &programmes::review::panels::waiting,
                                                      &programmes::review::marking::waiting,
                                                      &programmes::review::decisions::waiting,
                                                      &programmes::construction::waiting};

void take_rooms(Work& work, WaitingTasks& tasks) {
    for (const auto room : rooms)
        for (auto& one : room(work)) tasks.items.push_back({one.task, one.words, one.words_en, one.count, one.due, one.overdue, one.link, one.phone_link});
}

// Beyond the published calendar the last three days before it count as near.
void colour(Work& work, WaitingTasks& tasks) {
    constexpr int near_days = 3;
    const auto days = org::working_days(work);
    const auto published = days ? days->plus_working_days(work.today(), near_days) : Result<Date>(days.error());
    const auto near = published ? *published : work.today().plus_days(near_days);
    for (auto& one : tasks.items) {
        if (one.overdue > 0 || (one.due && *one.due < work.today())) one.colour = TaskColour::red;
        else if (one.due) one.colour = *one.due <= near ? TaskColour::yellow : TaskColour::green;
    }
}

}  // namespace

Result<WaitingTasks> find_tasks(Work& work, const NoQuestion&) {
    WaitingTasks tasks;
    take_notices(work, tasks);
    take_rules(work, tasks);
    take_plans(work, tasks);
    take_rooms(work, tasks);
    colour(work, tasks);
    std::ranges::stable_sort(tasks.items, {}, [](const WaitingTask& one) { return std::pair(one.overdue == 0, one.due.value_or(Date(9999, 12, 31))); });
    return tasks;
}

}  // namespace luoshi::reporting
