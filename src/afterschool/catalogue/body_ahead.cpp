#include "afterschool/catalogue/body_ahead.hpp"

#include <fmt/format.h>

#include "afterschool/catalogue/lines.hpp"
#include "afterschool/catalogue/queries.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct OwnPlan {
    PlanId id;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    PlanState state = PlanState::draft;
};
BOOST_DESCRIBE_STRUCT(OwnPlan, (), (id, school_year, term, state))

bool is_binding(const OwnPlan& plan) { return plan.state == PlanState::approved || plan.state == PlanState::published; }

// The school itself stays as it is: it moves below another parent, or is split without having named what it gives up.
bool school_stays(const org::BodyAhead& ahead) {
    return ahead.change == org::ChangeKind::move || (ahead.change == org::ChangeKind::split_into && !ahead.other);
}

org::BodyHolding holding_of(const OwnPlan& plan, const org::BodyAhead& ahead) {
    const bool spring = plan.term == org::TermKind::spring;
    const auto term = fmt::format("{} 年{}季学期", plan.school_year + (spring ? 1 : 0), spring ? "春" : "秋");
    const auto term_en = fmt::format("{} {}", spring ? "spring" : "autumn", plan.school_year + (spring ? 1 : 0));
    const auto& school = ahead.body.name;
    if (school_stays(ahead)) {
        return {"plan", 1, fmt::format("{}方案照常执行", term), fmt::format("the plan of {} goes on", term_en), {}};
    }
    if (is_binding(plan)) {
        return {"plan", 1,
                fmt::format("{} {}的课后服务方案正在执行：请等学期结束，或先由学校结束方案（退费、结算随之办理），再登记", school, term),
                fmt::format("the after-school plan of {} for {} is running: wait for the end of the term, or have the school end the plan first (refunds and the settlement "
                            "follow), then record the change",
                            school, term_en),
                "plan-running"};
    }
    return {"plan", 1, fmt::format("{}方案还没有批准：学校终止后不再报批，学校保留时照常", term),
            fmt::format("the plan of {} is not approved yet: it ends with the school, or goes on where the school stays", term_en), {}};
}

}  // namespace

std::vector<org::BodyHolding> plans_ahead(Work& work, const org::BodyAhead& ahead) {
    std::vector<org::BodyHolding> all;
    if (ahead.body.kind != org::BodyKind::school) return all;
    for (const auto& plan : work.all<OwnPlan>(queries::live_plans_of_school, ahead.body.county, ahead.body.id)) all.push_back(holding_of(plan, ahead));
    return all;
}

}  // namespace luoshi::afterschool::catalogue
