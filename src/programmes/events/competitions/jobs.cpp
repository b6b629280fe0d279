#include "programmes/events/competitions/jobs.hpp"

#include "platform/jobs/runner.hpp"
#include "programmes/events/competitions/erasure.hpp"
#include "programmes/events/competitions/queries.hpp"

namespace luoshi::programmes::events::competitions {

void add_jobs(jobs::Runner& runner) {
    runner.repeat("competitions.erase_names", std::chrono::hours{24}, [](const jobs::JobWork& job, const json::value&) -> Result<Nothing> {
        TRY(const auto counties, job.read([](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(queries::counties_with_names); }));
        for (const auto& county : counties) {
            auto context = job.context();
            context.county = county;
            TRY_DO(storage::write(job.storage, context, erase_names));
            if (job.stopping) break;
        }
        return Nothing{};
    });
}

}  // namespace luoshi::programmes::events::competitions
