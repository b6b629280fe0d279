// The weekly digest goes out: once to each account in a week, which the key of digest_sent holds; never to who may no longer see the body.
#include <algorithm>

#include "platform/crypto/digest.hpp"
#include "platform/mail/outbox.hpp"
#include "reporting/digest.hpp"
#include "reporting/digest_store.hpp"
#include "reporting/queries.hpp"
#include "reporting/use_cases.hpp"

namespace luoshi::reporting {
namespace {

constexpr std::string_view told[] = {"coverage", "participation", "five_day_share", "time_compliant", "teacher_share", "attendance", "collection", "refunds_open"};

bool may_still_read(Work& work, const Subscription& one, const std::string& path) {
    return std::ranges::any_of(work.all<std::string>(queries::scopes_of_reader, one.county, one.account, work.today(), permissions::read.name),
                               [&](const std::string& scope) { return path.starts_with(scope); });
}

Result<Nothing> send_one(Work& work, const Subscription& given, Date week) {
    // Asked again inside the transaction: the reader may have left since, and another server may have sent it.
    const auto one = find_subscription(work, given.county, given.account);
    if (!one || one->state != SubscriptionState::on || work.one<Instant>(queries::digest_of_week, one->county, one->account, week.to_string())) return Nothing{};
    const auto body = org::find_body(work, one->body);
    const auto place = body ? place_of(work, *body) : std::nullopt;
    if (!place || !may_still_read(work, *one, body->path)) {
        work.run(queries::end_digest, one->county, one->account, "right_lost", mail::masked(one->address), work.now());
        work.record("reporting.digest_ended", "account", one->account.to_string(), {{"reason", "right_lost"}});
        return Nothing{};
    }
    const auto facts = digest_facts(work, *place, week);
    const auto text = digest_text(facts, one->language, digest_settings().address);
    work.run(queries::insert_digest_sent, one->county, one->account, week.to_string(), one->body, crypto::sha256_hex(text), work.now());
    TRY_DO(mail::send_later(work, {"reporting.digest/" + one->account.to_string() + "/" + week.to_string(), mail::Channel::mail, one->address, digest_subject(facts, one->language), text,
                                   "reporting.digest"}));
    work.record("reporting.digest_sent", "account", one->account.to_string(), {{"week", week.to_string()}});
    return Nothing{};
}

}  // namespace

DigestFacts digest_facts(Work& work, const Place& place, Date week) {
    DigestFacts facts{place.name, week, running_term(work.today()), {}, {}};
    std::vector<const Indicator*> wanted;
    for (const auto name : told) wanted.push_back(find_indicator(name));
    for (const auto& figure : figures_of(work, {place, facts.period, {}, Borders::then}, wanted)) facts.figures.push_back({figure.indicator, value_of(*figure.indicator, figure.whole)});
    facts.counts = supervision_counts(work, place, facts.period);
    return facts;
}

Result<Nothing> send_digests(const jobs::JobWork& job) {
    if (!digest_settings().mail) return Nothing{};
    const auto week = week_of(job.clock.today());
    TRY(const auto due, job.read([&](Work& work) -> Result<std::vector<Subscription>> { return work.all<Subscription>(queries::digests_due, week.to_string()); }));
    for (const auto& one : due) {
        if (job.stopping) return Problem{Code::unavailable, "stopping", "服务正在停止，稍后继续", "the server is stopping; it goes on later"};
        auto context = job.context();
        context.county = one.county;
        TRY_DO(storage::write(job.storage, context, [&](Work& work) { return send_one(work, one, week); }));
    }
    return Nothing{};
}

}  // namespace luoshi::reporting
