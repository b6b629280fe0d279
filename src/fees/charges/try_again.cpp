#include "fees/charges/try_again.hpp"

#include <fmt/format.h>

#include "fees/charges/queries.hpp"

namespace luoshi::fees::charges {
namespace {

struct PlanOfCounty {
    std::string county;
    PlanId plan;
};
BOOST_DESCRIBE_STRUCT(PlanOfCounty, (), (county, plan))

struct Failed {
    std::string words, words_en;  // for the school
    std::string slug;             // for the audit
    std::string reason;           // for whoever runs the server
};

template <class F>
auto in_county(const jobs::JobWork& job, const PlanOfCounty& one, F&& what) {
    auto context = job.context();
    context.county = one.county;
    return storage::write(job.storage, context, std::forward<F>(what));
}

std::optional<Failed> try_one(const jobs::JobWork& job, const PlanOfCounty& one, const TryPlan& attempt) {
    try {
        const auto done = in_county(job, one, [&](Work& work) { return attempt(work, one.county, one.plan); });
        if (done) return std::nullopt;
        return Failed{done.error().detail, done.error().detail_en, done.error().slug, done.error().slug};
    } catch (const std::exception& accident) {  // a constraint, a broken invariant: nothing of the plan is written
        return Failed{"系统重新计算时出了故障，这些调减还没有算成；系统明天再试，请同时告诉系统管理员查看运行日志",
                      "the server failed while it reckoned these reliefs anew; it tries again tomorrow, and the administrator should look at its log", "accident", accident.what()};
    }
}

// Best effort: where the database is away, the cases stay open as they were.
void say_why(const jobs::JobWork& job, const PlanOfCounty& one, const Failed& why) {
    try {
        static_cast<void>(in_county(job, one, [&](Work& work) -> Result<Nothing> {
            work.run(queries::say_why_refused, one.county, one.plan, why.words, why.words_en);
            work.record("charges.relief_refused", "service_plan", one.plan.to_string(), {{"because", why.slug}});
            return Nothing{};
        }));
    } catch (const std::exception&) {
    }
}

}  // namespace

Result<Nothing> try_reliefs_again(const jobs::JobWork& job, const TryPlan& attempt) {
    const auto plans = job.read([](Work& work) -> Result<std::vector<PlanOfCounty>> { return work.all<PlanOfCounty>(queries::plans_with_open_reliefs); });
    std::string failed;
    for (const auto& one : *plans) {
        if (job.stopping) break;
        const auto why = try_one(job, one, attempt);
        if (!why) continue;
        say_why(job, one, *why);
        failed += fmt::format("{}{}: {}", failed.empty() ? "" : "; ", one.plan.to_string(), why->reason);
    }
    if (!failed.empty()) return Problem{Code::conflict, "reliefs-not-tried", "有的计划没能重新计算调减：" + failed, "reliefs of some plans could not be reckoned anew: " + failed};
    return Nothing{};
}

}  // namespace luoshi::fees::charges
