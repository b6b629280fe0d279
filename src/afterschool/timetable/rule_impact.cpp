#include "afterschool/timetable/rule_impact.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/rules_here.hpp"
#include "afterschool/timetable/service_days.hpp"
#include "afterschool/timetable/store.hpp"

namespace luoshi::afterschool::timetable {
namespace {

struct Touched {
    PlanId plan;
    BodyId school;
    std::string school_name;
    std::int64_t sessions = 0;
};
BOOST_DESCRIBE_STRUCT(Touched, (), (plan, school, school_name, sessions))

// The path of the nearest body above all of them.
std::string path_above(const std::vector<org::BodyLine>& schools) {
    std::string path = schools.front().path;
    for (const auto& school : schools) path.erase(std::ranges::mismatch(path, school.path).in1, path.end());
    path.erase(path.rfind('/') + 1);
    return path;
}

json::value weekday_set(const json::value& value) {
    boost::json::object set;
    if (value.is_array()) {
        for (const auto& day : value.get_array()) {
            if (day.is_int64()) set[std::to_string(day.get_int64())] = 1;
        }
    }
    return set;
}

struct Found {
    std::vector<Touched> timetables;
    std::string words;  // what their sessions do
    std::string words_en;
};

Found find(Work& work, const rules::ChangeAhead& change) {
    const auto below = path_above(change.schools);
    const Date from = std::max(change.valid_from, work.today());
    if (change.parameter == end_latest_key && change.value.is_string()) {
        const auto end = TimeOfDay::parse(std::string_view(change.value.get_string()));
        if (!end) return {};
        return {work.all<Touched>(queries::sessions_ending_after, below, from, end->minutes()),
                fmt::format("晚于 {} 结束", end->to_string()), fmt::format("end after {}", end->to_string())};
    }
    if (change.parameter == service_days_key) {
        return {work.all<Touched>(queries::sessions_on_other_weekdays, below, from, weekday_set(change.value)),
                "不在新的服务日", "are not on the new days of service"};
    }
    return {};
}

}  // namespace

std::vector<rules::ImpactItem> timetables_touched(Work& work, const rules::ChangeAhead& change) {
    if (change.schools.empty() || change.value.is_null()) return {};  // a rule that ends makes no session wrong
    std::set<BodyId> schools;
    for (const auto& school : change.schools) schools.insert(school.id);
    const auto found = find(work, change);
    std::vector<rules::ImpactItem> items;
    for (const auto& touched : found.timetables) {
        if (!schools.contains(touched.school)) continue;
        items.push_back({"timetable", touched.plan.to_string(), touched.school,
                         fmt::format("{} 课表：{} 节待上的课{}", touched.school_name, touched.sessions, found.words),
                         fmt::format("{}, timetable: {} sessions to come {}", touched.school_name, touched.sessions,
                                     found.words_en)});
    }
    return items;
}

}  // namespace luoshi::afterschool::timetable
