#include "fees/charges/bench.hpp"

#include "afterschool/catalogue/api.hpp"
#include "fees/charges/queries.hpp"

namespace luoshi::fees::charges {

std::vector<PlanId> plans_of_bench(Work& work, std::string_view county) { return work.all<PlanId>(queries::bench_plans, county); }

std::int64_t moved_in_bench(Work& work, std::string_view county, PlanId plan) {
    return work.one<std::int64_t>(queries::bench_moved, county, plan).value_or(0);
}

Result<Nothing> prepare_bench(Work& work, PlanId plan) {
    const auto county = work.county();
    work.run(queries::bench_stop_sessions, county, plan);
    work.run(queries::bench_notice, county, plan, work.now().plus(-std::chrono::hours{1}));
    work.run(queries::bench_notice_span, county, plan);
    for (const auto& course : catalogue::courses_of_plan(work, county, plan)) {
        const auto item = course.kind == catalogue::CourseKind::base ? std::string("base") : course.id.to_string();
        for (const auto grade : course.grades) work.run(queries::bench_notice_line, county, plan, item, grade, course.price_fen);
    }
    work.record("bench.prepare", "service_plan", plan.to_string());
    return Nothing{};
}

}  // namespace luoshi::fees::charges
