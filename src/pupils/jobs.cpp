#include "pupils/jobs.hpp"

#include "pupils/erasure.hpp"
#include "pupils/hand_over.hpp"
#include "pupils/queries.hpp"
#include "pupils/settings.hpp"

namespace luoshi::pupils {
namespace {

constexpr auto list_kept = std::chrono::hours(7 * 24);

template <class F>
Result<Nothing> in_counties(const jobs::JobWork& job, const std::vector<std::string>& counties, F&& act) {
    for (const auto& county : counties) {
        auto context = job.context();
        context.county = county;
        TRY_DO(storage::write(job.storage, context, act));
        if (job.stopping) break;
    }
    return Nothing{};
}

Result<Nothing> erase_old(const jobs::JobWork& job) {
    const auto before = job.clock.today().plus_days(-settings().keep_days_after_leaving);
    TRY(const auto counties, job.read([&](Work& work) -> Result<std::vector<std::string>> {
        return work.all<std::string>(queries::counties_to_erase, before);
    }));
    return in_counties(job, counties, [&](Work& work) -> Result<Nothing> {
        for (const auto& pupil : work.all<PupilId>(queries::pupils_to_erase, work.county(), before)) {
            erase(work, work.county(), pupil);
            work.record("pupils.erase", "pupil", pupil.to_string(), json::value{{"reason", "离校后的保存期限已到"}});
        }
        return Nothing{};
    });
}

Result<Nothing> drop_lists(const jobs::JobWork& job) {
    const auto before = job.clock.now().plus(-list_kept);
    TRY(const auto counties, job.read([&](Work& work) -> Result<std::vector<std::string>> {
        return work.all<std::string>(queries::counties_with_old_imports, before);
    }));
    return in_counties(job, counties, [&](Work& work) -> Result<Nothing> {
        const std::int64_t dropped = work.run(queries::drop_old_imports, work.county(), before);
        work.record("pupils.drop_lists", "roster_import", "", json::value{{"lists", dropped}});
        return Nothing{};
    });
}

}  // namespace

void add_jobs(jobs::Runner& runner) {
    runner.subscribe("org.body_merged", &follow_merger);
    runner.repeat("pupils.erase", std::chrono::hours(24),
                  [](const jobs::JobWork& job, const json::value&) { return erase_old(job); });
    runner.repeat("pupils.drop_lists", std::chrono::hours(24),
                  [](const jobs::JobWork& job, const json::value&) { return drop_lists(job); });
}

}  // namespace luoshi::pupils
