#include "afterschool/enrolment/terms.hpp"

#include <fmt/format.h>

#include "afterschool/enrolment/queries.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

struct ShownPlan {
    PlanId id;
};
BOOST_DESCRIBE_STRUCT(ShownPlan, (), (id))

}  // namespace

ChildTerm term_of_plan(Work& work, const catalogue::PlanLine& plan) {
    ChildTerm term{.plan = plan.id, .school_year = plan.school_year, .term = plan.term};
    if (const auto school = org::find_body(work, plan.school)) {
        for (const auto& fixed : org::terms_of(work, *school, plan.school_year)) {
            if (fixed.term != plan.term) continue;
            term.first_day = fixed.starts;
            term.last_day = fixed.ends;
        }
    }
    if (plan.state == catalogue::PlanState::ended || (term.last_day && work.today() > *term.last_day))
        term.when = TermTime::past;
    else if (term.first_day && work.today() < *term.first_day)
        term.when = TermTime::coming;
    return term;
}

std::vector<ChildTerm> terms_of_school(Work& work, std::string_view county, BodyId school) {
    std::vector<ChildTerm> terms;
    for (const auto& shown : work.all<ShownPlan>(queries::plans_to_show, county, school)) {
        if (const auto plan = catalogue::find_plan(work, shown.id)) terms.push_back(term_of_plan(work, *plan));
    }
    return terms;
}

std::optional<Problem> why_over(const ChildTerm& term) {
    if (term.when != TermTime::past) return std::nullopt;
    const bool autumn = term.term == org::TermKind::autumn;
    const auto day = term.last_day ? term.last_day->to_string() : std::string();
    return Problem{
        Code::conflict, "term-over",
        fmt::format("{}—{}学年{}已经结束{}，只能查看；有疑问请联系学校", term.school_year, term.school_year + 1,
                    autumn ? "秋季学期" : "春季学期", day.empty() ? day : "（" + day + "）"),
        fmt::format("the {} term of {}/{} is over{}; it can only be looked at; ask the school",
                    autumn ? "autumn" : "spring", term.school_year, term.school_year + 1,
                    day.empty() ? day : " since " + day)};
}

std::optional<Problem> why_over(Work& work, PlanId plan) {
    const auto line = catalogue::find_plan(work, plan);
    return line ? why_over(term_of_plan(work, *line)) : std::nullopt;
}

}  // namespace luoshi::afterschool::enrolment
