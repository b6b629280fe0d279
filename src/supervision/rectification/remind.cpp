// Reminders before the day, on it and after it, and when a look-back is due: each rung once for a due day, whatever restarts in between.
#include <fmt/format.h>

#include <algorithm>

#include "identity/api.hpp"
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

struct RungWords {
    std::string_view rung, words, words_en;
};
constexpr RungWords rung_words[] = {
    {"soon", "整改期限临近", "rectification is due soon"},
    {"today", "整改今天到期", "rectification is due today"},
    {"overdue", "整改已经逾期", "rectification is overdue"},
    {"long_overdue", "整改严重逾期", "rectification is long overdue"},
    {"look_back", "该回头看了", "a look-back is due"},
};

// To those of the body ordered who may answer; a look-back is the issuer's. The mail names the order and the day: what it is about, and whom, stands behind the sign-in.
Result<Nothing> write_mails(Work& work, const OrderNow& at, std::string_view rung, Date day, std::string_view address) {
    const auto& words = *std::ranges::find(rung_words, rung, &RungWords::rung);
    const auto mails = rung == "look_back" ? identity::mails_of(work, at.issuer, permissions::check) : identity::mails_of(work, at.body, permissions::answer);
    const auto page = address.empty() ? std::string() : fmt::format("{}/rectification/{}", address, at.id.to_string());
    return identity::write_to(work, mails, fmt::format("rectification/{}/{}/{}", at.id.to_string(), day.to_string(), rung), "rectification.reminded",
                              {fmt::format("{}：{}", words.words, at.number), fmt::format("Luoshi: {} ({})", words.words_en, at.number),
                               fmt::format("督办单：{}\n被督办单位：{}\n日期：{}\n\n请登录系统办理。{}\n", at.number, at.body_name, day.to_string(), page),
                               fmt::format("Order: {}\nBody: {}\nDay: {}\n\nPlease sign in. {}\n", at.number, at.body_name, day.to_string(), page)});
}

}  // namespace

Result<int> remind_county(Work& work, std::string_view address) {
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
        TRY_DO(write_mails(work, at, *rung, day, address));
        ++told;
    }
    return told;
}

void add_jobs(jobs::Runner& runner, std::string address) {
    runner.repeat("rectification.remind", std::chrono::hours{24}, [address = std::move(address)](const jobs::JobWork& job, const json::value&) -> Result<Nothing> {
        const auto counties = job.read([](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(queries::counties_to_remind); });
        if (!counties) return counties.error();
        for (const auto& county : *counties) {
            auto context = job.context();
            context.county = county;
            context.bookkeeping = true;  // a look that finds nothing changes nothing
            TRY_DO(storage::write(job.storage, context, [&](Work& work) { return remind_county(work, address); }));
        }
        return Nothing{};
    });
}

}  // namespace luoshi::supervision::rectification
