// Reminders before the day, on it and after it, and when a look-back is due: each rung once for a due day, whatever restarts in between.
#include "supervision/rectification/jobs.hpp"
#include "supervision/rectification/queries.hpp"
#include "supervision/rectification/store.hpp"
#include "supervision/rectification/use_cases.hpp"

namespace luoshi::supervision::rectification {
namespace {

constexpr int near_days = 3;   // working days before the due day
constexpr int long_days = 10;  // working days after it

// The highest rung that is reached; those below it that were missed (the server stood still) are not told any more.
std::optional<std::string_view> rung_of(Work& work, const OrderNow& at, const Result<WorkingDays>& days) {
    if (at.state == OrderState::closed) return "look_back";
    if (at.due == work.today()) return "today";
    std::optional<int> left;
    if (days)
        if (const auto between = days->working_days_between(work.today(), at.due)) left = *between;
    if (at.due > work.today()) return left && *left <= near_days ? std::optional<std::string_view>("soon") : std::nullopt;
    return left && *left <= -long_days ? "long_overdue" : "overdue";
}

}  // namespace

int remind_county(Work& work) {
    const auto days = org::working_days(work);
    // Beyond the published calendar nothing is near, but what is over is over.
    auto until = work.today();
    if (days)
        if (const auto near = days->plus_working_days(work.today(), near_days)) until = *near;
    int told = 0;
    for (const auto& at : work.all<OrderNow>(queries::orders_to_remind, work.county(), until, work.today())) {
        const auto rung = rung_of(work, at, days);
        if (!rung) continue;
        const auto day = at.state == OrderState::closed ? at.look_back_on.value() : at.due;
        if (work.one<Instant>(queries::reminder_told, at.county, at.id, day, *rung)) continue;
        work.run(queries::insert_reminder, at.county, at.id, day, *rung, work.now());
        work.record("rectification.reminded", "rectification_order", at.id.to_string(), json::value{{"rung", *rung}, {"number", at.number}});
        work.emit("rectification.reminded", json::value{{"county", at.county}, {"order", at.id.to_string()}, {"body_path", at.path}, {"rung", *rung}});
        ++told;
    }
    return told;
}

void add_jobs(jobs::Runner& runner) {
    runner.repeat("rectification.remind", std::chrono::hours{24}, [](const jobs::JobWork& job, const json::value&) -> Result<Nothing> {
        const auto counties = job.read([](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(queries::counties_to_remind); });
        if (!counties) return counties.error();
        for (const auto& county : *counties) {
            auto context = job.context();
            context.county = county;
            context.bookkeeping = true;  // a look that finds nothing changes nothing
            TRY_DO(storage::write(job.storage, context, [](Work& work) -> Result<int> { return remind_county(work); }));
        }
        return Nothing{};
    });
}

}  // namespace luoshi::supervision::rectification
