#include "identity/jobs.hpp"

#include "identity/merger.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {
namespace {

constexpr std::chrono::hours sessions_kept{24 * 90};
constexpr std::chrono::hours failures_kept{24};

Result<Nothing> sweep_everywhere(const jobs::JobWork& job) {
    TRY(const auto counties, job.read([](Work& work) -> Result<std::vector<std::string>> {
        return work.all<std::string>(queries::counties_to_sweep, work.now().plus(-sessions_kept), work.now().plus(-failures_kept));
    }));
    for (const auto& county : counties) {
        auto context = job.context();
        context.county = county;
        context.bookkeeping = true;
        TRY_DO(storage::write(job.storage, context, sweep));
    }
    return Nothing{};
}

}  // namespace

Result<int> sweep(Work& work) {
    const auto sessions = work.run(queries::delete_old_sessions, work.county(), work.now().plus(-sessions_kept)).rows();
    const auto failures = work.run(queries::delete_old_failures, work.county(), work.now().plus(-failures_kept)).rows();
    const auto attempts = work.run(queries::delete_old_oidc_attempts, work.county(), work.now().plus(-failures_kept)).rows();
    const auto tickets = work.run(queries::delete_old_oidc_tickets, work.county(), work.now().plus(-failures_kept)).rows();
    return static_cast<int>(sessions + failures + attempts + tickets);
}

void add_jobs(jobs::Runner& runner) {
    follow_mergers(runner);
    runner.repeat("identity.sweep", std::chrono::hours(24), [](const jobs::JobWork& job, const json::value&) { return sweep_everywhere(job); });
}

}  // namespace luoshi::identity
