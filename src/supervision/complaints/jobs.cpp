#include "supervision/complaints/jobs.hpp"

#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {

void add_jobs(jobs::Runner& runner, std::string address) {
    // One transaction a county: a calendar that is missing keeps nobody else from being reminded.
    runner.repeat("complaints.remind", std::chrono::hours{6}, [](const jobs::JobWork& job, const json::value&) -> Result<Nothing> {
        TRY(const auto counties, job.read([](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(queries::counties_waiting); }));
        for (const auto& county : counties) {
            auto context = job.context();
            context.county = county;
            TRY_DO(storage::write(job.storage, context, remind_complainants));
        }
        return Nothing{};
    });
    runner.repeat("complaints.deadlines", std::chrono::hours{6}, [address = std::move(address)](const jobs::JobWork& job, const json::value&) -> Result<Nothing> {
        TRY(const auto counties, job.read([](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(queries::counties_near); }));
        for (const auto& county : counties) {
            auto context = job.context();
            context.county = county;
            context.bookkeeping = true;  // what it keeps are mails, which name their cause
            TRY_DO(storage::write(job.storage, context, [&](Work& work) { return tell_handlers(work, address); }));
        }
        return Nothing{};
    });
    runner.repeat("complaints.erase", std::chrono::hours{24}, [](const jobs::JobWork& job, const json::value&) -> Result<Nothing> {
        TRY(const auto counties, job.read([](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(queries::counties_keeping); }));
        for (const auto& county : counties) {
            auto context = job.context();
            context.county = county;
            TRY_DO(storage::write(job.storage, context, erase_identities));
        }
        return Nothing{};
    });
}

}  // namespace luoshi::supervision::complaints
