#include "fees/charges/shared.hpp"

#include <fmt/format.h>

namespace luoshi::fees::charges {

Result<catalogue::PlanLine> require_plan(Work& work, PlanId id, const Permission& permission) {
    const auto plan = catalogue::find_plan(work, id);
    if (!plan || !work.actor().may(permission, plan->school_path))
        return Problem{Code::missing, "no-such-plan", "没有这个学期方案，或者您无权查看", "there is no such plan, or it is not for you"};
    if (work.may_write() && work.county() != plan->county)
        return Problem{Code::invalid, "other-county", "请求所指的县市区与这所学校不符", "the request names another county than the school's"};
    return *plan;
}

std::string term_words(int school_year, org::TermKind term) {
    return fmt::format("{}–{} 学年{}学期", school_year, school_year + 1, term == org::TermKind::autumn ? "秋季" : "春季");
}

}  // namespace luoshi::fees::charges
