#include "afterschool/catalogue/rule_impact.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "afterschool/catalogue/plan_checks.hpp"
#include "afterschool/catalogue/queries.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct LivePlan {
    PlanId id;
    BodyId school;
    std::string school_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    PlanState state = PlanState::draft;
};
BOOST_DESCRIBE_STRUCT(LivePlan, (), (id, school, school_name, school_year, term, state))

// The path of the nearest body above all of them.
std::string path_above(const std::vector<org::BodyLine>& schools) {
    std::string path = schools.front().path;
    for (const auto& school : schools) path.erase(std::ranges::mismatch(path, school.path).in1, path.end());
    path.erase(path.rfind('/') + 1);
    return path;
}

std::string term_words(const LivePlan& plan) {
    const bool spring = plan.term == org::TermKind::spring;
    return fmt::format("{} 年{}季学期", plan.school_year + (spring ? 1 : 0), spring ? "春" : "秋");
}
std::string term_words_en(const LivePlan& plan) {
    const bool spring = plan.term == org::TermKind::spring;
    return fmt::format("{} {}", spring ? "spring" : "autumn", plan.school_year + (spring ? 1 : 0));
}

bool is_approved(PlanState state) { return state == PlanState::approved || state == PlanState::published; }

rules::ImpactItem item_of(const LivePlan& plan) {
    const std::string_view follows = is_approved(plan.state) ? "已批准，价格和时段不变，改动报批时按新规定检查"
                                                             : "还没有批准，报送和审批时按新规定检查";
    const std::string_view follows_en = is_approved(plan.state)
                                            ? "approved: prices and slots stay, a change is checked against the new rule"
                                            : "not approved yet: it is checked against the new rule";
    return {"plan", plan.id.to_string(), plan.school, fmt::format("{} {}方案：{}", plan.school_name, term_words(plan), follows),
            fmt::format("{}, plan of {}: {}", plan.school_name, term_words_en(plan), follows_en)};
}

}  // namespace

std::vector<rules::ImpactItem> plans_touched(Work& work, const rules::ChangeAhead& change) {
    const auto& checked = checked_parameters();
    if (change.schools.empty() || std::ranges::find(checked, change.parameter) == checked.end()) return {};
    std::set<BodyId> schools;
    for (const auto& school : change.schools) schools.insert(school.id);
    std::vector<rules::ImpactItem> items;
    for (const auto& plan : work.all<LivePlan>(queries::live_plans_below, path_above(change.schools))) {
        if (schools.contains(plan.school)) items.push_back(item_of(plan));
    }
    return items;
}

}  // namespace luoshi::afterschool::catalogue
