#include "notices/jobs.hpp"

#include "notices/links.hpp"
#include "notices/read_import.hpp"
#include "notices/reminders.hpp"

namespace luoshi::notices {
namespace {

template <class IdType>
Result<IdType> id_in(const json::value& payload, std::string_view name) {
    if (const auto* members = payload.if_object()) {
        if (const auto* text = members->if_contains(name); text != nullptr && text->is_string()) {
            if (const auto id = IdType::parse(std::string_view(text->get_string()))) return *id;
        }
    }
    return Problem{Code::invalid, "bad-payload", "任务内容不完整", "the job's payload lacks an id"};
}

std::string text_in(const json::value& payload, std::string_view name) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains(name);
    return text != nullptr && text->is_string() ? std::string(text->get_string()) : std::string();
}

// An act in the county that the payload names, which is another one than that of the act that asked for it.
template <class F>
Result<Nothing> write_in_county(const jobs::JobWork& job, const json::value& payload, F&& act) {
    auto context = job.context();
    context.county = text_in(payload, "county");
    return storage::write(job.storage, context, std::forward<F>(act));
}

Result<Nothing> do_relink(const jobs::JobWork& job, const json::value& payload) {
    TRY(const NoticeId notice, id_in<NoticeId>(payload, "notice"));
    return write_in_county(job, payload, [&](Work& work) -> Result<Nothing> {
        relink(work, notice);
        work.record("notice.relink", "notice", notice.to_string());
        return Nothing{};
    });
}

Result<Nothing> do_settle(const jobs::JobWork& job, const json::value& payload) {
    TRY(const NoticeId by, id_in<NoticeId>(payload, "by"));
    return write_in_county(job, payload, [&](Work& work) -> Result<Nothing> {
        settle_endings_here(work, text_in(payload, "by_county"), by);
        work.record("notice.settle_endings", "notice", by.to_string());
        return Nothing{};
    });
}

}  // namespace

void add_jobs(jobs::Runner& runner, const JobSettings& settings) {
    runner.add(
        "notices.read_import",
        [settings](const jobs::JobWork& job, const json::value& payload) -> Result<Nothing> {
            TRY(const ImportId import, id_in<ImportId>(payload, "import"));
            return read_import(job, import, settings);
        },
        // A long scan may take an hour on a slow machine.
        jobs::Retry{.tries = 3, .claim = std::chrono::hours(1)});
    runner.add("notices.relink", &do_relink);
    runner.add("notices.settle_endings", &do_settle);
    runner.repeat("notices.remind", std::chrono::hours(24), [](const jobs::JobWork& job, const json::value&) { return remind(job); });
}

}  // namespace luoshi::notices
