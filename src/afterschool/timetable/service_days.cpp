#include "afterschool/timetable/service_days.hpp"

#include <algorithm>
#include <set>

#include "rules/api.hpp"

namespace luoshi::afterschool::timetable {
namespace {

StageDays of_stage(const rules::Ruleset& ruleset, org::Stage stage, org::Tier tier) {
    StageDays days{stage, {1, 2, 3, 4, 5}, {}};
    const auto held = ruleset.weekdays(service_days_key, stage, tier);
    if (!held) {
        if (held.error().slug != "rule-not-set") days.unsettled = held.error();
        return days;
    }
    days.weekdays.clear();
    for (const int day : *held) {
        if (day >= 1 && day <= 5) days.weekdays.push_back(day);
    }
    return days;
}

}  // namespace

std::vector<StageDays> service_days(Work& work, BodyId school, std::string_view school_path, Date on) {
    const auto particulars = org::find_school(work, school);
    const auto kind = particulars ? particulars->stage : org::Stage::primary;
    const auto tier = particulars ? particulars->tier : org::Tier::town;
    const auto ruleset = rules::Ruleset::load(work, school_path, on);
    std::vector<StageDays> stages;
    for (const auto stage : rules::stages_of(kind)) stages.push_back(of_stage(ruleset, stage, tier));
    if (stages.empty()) stages.push_back(of_stage(ruleset, kind, tier));
    return stages;
}

const StageDays& days_of_grade(const std::vector<StageDays>& stages, int grade) {
    const auto stage = grade <= 6 ? org::Stage::primary : org::Stage::junior;
    const auto found = std::ranges::find(stages, stage, &StageDays::stage);
    return found == stages.end() ? stages.front() : *found;
}

std::vector<int> days_of_any(const std::vector<StageDays>& stages) {
    std::set<int> days;
    for (const auto& stage : stages) days.insert(stage.weekdays.begin(), stage.weekdays.end());
    return {days.begin(), days.end()};
}

bool have_service(const std::vector<StageDays>& stages, std::span<const int> grades, int weekday) {
    return std::ranges::all_of(grades, [&](int grade) {
        const auto& days = days_of_grade(stages, grade).weekdays;
        return std::ranges::find(days, weekday) != days.end();
    });
}

}  // namespace luoshi::afterschool::timetable
