#include "obligations/jobs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "identity/api.hpp"
#include "obligations/permissions.hpp"
#include "obligations/queries.hpp"
#include "obligations/states.hpp"
#include "obligations/store.hpp"
#include "platform/mail/outbox.hpp"

namespace luoshi::obligations {
namespace {

struct Climbed {
    std::vector<Rung> rungs;
    std::optional<Date> last;
};

Climbed climbed_in_round(Work& work, const ShareLine& share) {
    Climbed climbed;
    work.each(
        queries::rungs_of_share,
        [&](const storage::Row& row) {
            if (row.get<std::int64_t>(0) != share.round) return;
            climbed.rungs.push_back(row.get<Rung>(1));
            climbed.last = std::max(climbed.last.value_or(Date(1, 1, 1)), row.get<Date>(2));
        },
        share.county, share.id);
    return climbed;
}

// A closed post's successor takes over.
org::PostId post_of_today(Work& work, org::PostId id) {
    auto post = org::find_post(work, id);
    for (int steps = 0; post && post->closed && post->successor && steps < 20; ++steps) post = org::find_post(work, *post->successor);
    return post ? post->id : id;
}

std::optional<org::PostHolder> holder_of(Work& work, org::PostId id) {
    const auto post = org::find_post(work, post_of_today(work, id));
    if (!post) return std::nullopt;
    for (const auto& holder : post->holders) {
        if (holder.valid_from <= work.today() && holder.valid_until > work.today()) return holder;
    }
    return std::nullopt;
}

std::string clause_of(const ShareLine& share) {
    if (!share.notice_number) return "一项任务";
    return share.clause_path ? fmt::format("{} {}", *share.notice_number, *share.clause_path) : *share.notice_number;
}

// Names the clause and the day, not what was written about it.
identity::MailWords mail_words(const ShareLine& share, Rung rung, Date due, std::string_view address) {
    const auto page = address.empty() ? std::string() : fmt::format("{}/duties/shares/{}/{}", address, share.county, share.id.to_string());
    return {fmt::format("{}：{}", rung_words(rung), clause_of(share)), fmt::format("Luoshi: {} ({})", json::enum_name(rung), share.notice_number.value_or("a duty")),
            fmt::format("{}\n承担单位：{}\n期限：{}\n现在是“{}”\n\n请登录系统办理。{}\n", clause_of(share), share.body_name, due.to_string(), state_words(share.state), page),
            fmt::format("{}\nBody: {}\nDue: {}\nState: {}\n\nPlease sign in. {}\n", clause_of(share), share.body_name, due.to_string(), state_words_en(share.state), page)};
}

// By mail to whoever sits on the post today, else to all of the body who may answer; through the gateway by the person's id. The keys make each one message for ever.
Result<Nothing> tell_holder(Work& work, const ShareLine& share, Rung rung, Date due, const std::string& words, std::string_view address) {
    const auto mail_key = fmt::format("obligations/{}/{}/{}", share.id.to_string(), share.round, json::enum_name(rung));
    auto mails = share.post ? identity::mails_of(work, post_of_today(work, *share.post)) : std::vector<identity::WorkMail>{};
    if (mails.empty()) mails = identity::mails_of(work, share.body, permissions::answer);
    TRY_DO(identity::write_to(work, mails, mail_key, "obligations.rung", mail_words(share, rung, due, address)));
    if (!share.post) return Nothing{};
    const auto holder = holder_of(work, *share.post);
    if (!holder) return Nothing{};
    const auto key = fmt::format("obligations/{}/{}/{}", share.id.to_string(), share.round, json::enum_name(rung));
    return mail::send_later(work, {key, mail::Channel::hook, "person:" + holder->person.to_string(), std::string(rung_words(rung)), words, "obligations.rung"});
}

Result<Nothing> climb(Work& work, const WorkingDays& days, const ShareLine& share, std::string_view address) {
    const auto spans = stopped_spans(work, share);
    if (!share.due || std::ranges::any_of(spans, [](const auto& span) { return !span.until; })) return Nothing{};  // the clock stands
    if (!after(share.state, Act::withdraw) || share.state == ShareState::asked_to_close) return Nothing{};
    const auto climbed = climbed_in_round(work, share);
    const auto due = effective_due(days, *share.due, spans, work.today()).day;
    const auto rung = rung_of_today(days, share.content.ladder, climbed.rungs, climbed.last, due, work.today());
    if (!rung) return Nothing{};
    const auto words = fmt::format("{}：{}，期限 {}，现在是“{}”", share.body_name, share.content.what, due.to_string(), state_words(share.state));
    if (work.run(queries::insert_rung, share.county, share.id, share.round, *rung, work.today(), words) == 0) return Nothing{};
    add_step(work, share, std::string(json::enum_name(*rung)), words);
    work.emit("obligations.rung", {{"county", share.county}, {"share", share.id.to_string()}, {"rung", json::enum_name(*rung)}, {"body_path", share.body_path}});
    return tell_holder(work, share, *rung, due, words, address);
}

// Each share in a transaction of its own county; the key of the rung makes a second run nothing new.
Result<Nothing> climb_all(const jobs::JobWork& job, std::string_view address) {
    const auto near = job.read([](Work& work) -> Result<std::vector<ShareLine>> { return work.all<ShareLine>(queries::shares_to_climb, work.today().plus_days(120)); });
    std::map<std::string, std::vector<ShareId>> by_county;
    for (const auto& share : *near) by_county[share.county].push_back(share.id);
    for (const auto& [county, shares] : by_county) {
        if (job.stopping) return Problem{Code::unavailable, "stopping", "服务正在停止，稍后继续", "the server is stopping; it goes on later"};
        auto context = job.context();
        context.county = county;
        TRY_DO(storage::write(job.storage, context, [&](Work& work) -> Result<Nothing> {
            TRY(const WorkingDays days, org::working_days(work));
            for (const auto id : shares) {
                if (const auto share = work.one<ShareLine>(queries::share_by_id, county, id)) TRY_DO(climb(work, days, *share, address));
            }
            work.record("obligations.ladder", "county", county);
            return Nothing{};
        }));
    }
    return Nothing{};
}

std::string text_in(const json::value& payload, std::string_view name) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains(name);
    return text != nullptr && text->is_string() ? std::string(text->get_string()) : std::string();
}

// An event is delivered in the county of the notice; the duties under it may lie in others, so a job goes on from here.
Result<Nothing> hear(Work& work, const json::value& payload, FlagKind kind) {
    const auto notice = NoticeRefId::parse(text_in(payload, "notice"));
    if (!notice) return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event lacks its notice"};
    work.enqueue("obligations.flag", {{"notice", notice->to_string()}, {"kind", json::enum_name(kind)}, {"on", work.today().to_string()}});
    work.record("obligations.hear", "notice", notice->to_string(), {{"kind", json::enum_name(kind)}});
    return Nothing{};
}

// Published anew: only where the text of its clause is not what it was when the duty was made.
bool is_changed(Work& work, const DutyLine& duty, NoticeRefId notice) {
    if (!duty.clause) return false;
    const auto now = notices::find_clauses(work, notice);
    if (!now) return false;
    const auto clause = std::ranges::find(now->clauses, *duty.clause, &notices::PublicClause::key);
    if (clause == now->clauses.end()) return true;
    const auto text = clause->heading.value_or("").empty() ? clause->text : *clause->heading + "\n" + clause->text;
    return text != duty.clause_text;
}

Result<Nothing> flag(const jobs::JobWork& job, const json::value& payload) {
    const auto notice = NoticeRefId::parse(text_in(payload, "notice"));
    const auto kind = json::enum_parse<FlagKind>(text_in(payload, "kind"));
    const auto on = Date::parse(text_in(payload, "on"));
    if (!notice || !kind || !on) return Problem{Code::invalid, "bad-payload", "任务内容不完整", "the job's payload is not complete"};
    const auto duties = job.read([&](Work& work) -> Result<std::vector<DutyLine>> { return work.all<DutyLine>(queries::duties_of_notice, *notice); });
    for (const auto& duty : *duties) {
        if (duty.state == DutyState::withdrawn) continue;
        auto context = job.context();
        context.county = duty.county;
        TRY_DO(storage::write(job.storage, context, [&](Work& work) -> Result<Nothing> {
            if (*kind != FlagKind::changed || is_changed(work, duty, *notice)) work.run(queries::insert_flag, duty.county, duty.id, *kind, *on);
            work.record("obligations.flag", "duty", duty.id.to_string(), {{"kind", json::enum_name(*kind)}});
            return Nothing{};
        }));
    }
    return Nothing{};
}

}  // namespace

void add_jobs(jobs::Runner& runner, std::string address) {
    runner.repeat("obligations.ladder", std::chrono::hours{6}, [address = std::move(address)](const jobs::JobWork& job, const json::value&) { return climb_all(job, address); });
    runner.add("obligations.flag", flag);
    runner.subscribe("notices.withdrawn", [](Work& work, const json::value& payload) { return hear(work, payload, FlagKind::withdrawn); });
    runner.subscribe("notices.ended", [](Work& work, const json::value& payload) { return hear(work, payload, FlagKind::ended); });
    runner.subscribe("notices.published", [](Work& work, const json::value& payload) { return hear(work, payload, FlagKind::changed); });
}

}  // namespace luoshi::obligations
