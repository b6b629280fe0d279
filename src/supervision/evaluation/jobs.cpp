#include "supervision/evaluation/jobs.hpp"

#include "supervision/evaluation/circulars.hpp"
#include "supervision/evaluation/queries.hpp"

namespace luoshi::supervision::evaluation {
namespace {

struct RunOut {
    std::string county;
    CircularId id;
};
BOOST_DESCRIBE_STRUCT(RunOut, (), (county, id))

// One transaction a county's circular; done again it finds nothing left.
Result<Nothing> withdraw_run_out(const jobs::JobWork& job, const json::value&) {
    const auto list = job.read([&](Work& work) -> Result<std::vector<RunOut>> { return work.all<RunOut>(queries::circulars_run_out, work.today()); });
    for (const auto& one : list.value()) {
        auto context = job.context();
        context.county = one.county;
        TRY_DO(storage::write(job.storage, context, [&](Work& work) -> Result<Nothing> {
            const auto circular = work.one<StoredCircular>(queries::circular_by_id, one.county, one.id);
            if (!circular || circular->ended_at) return Nothing{};
            return end(work, *circular, term_over);
        }));
    }
    return Nothing{};
}

}  // namespace

void add_jobs(jobs::Runner& runner) { runner.repeat("evaluation.withdraw_circulars", std::chrono::hours{6}, withdraw_run_out); }

}  // namespace luoshi::supervision::evaluation
