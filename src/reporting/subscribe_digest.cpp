// One's own weekly digest: taking it, changing the address, ending it.
#include "platform/mail/message.hpp"
#include "reporting/digest.hpp"
#include "reporting/digest_store.hpp"
#include "reporting/queries.hpp"
#include "reporting/use_cases.hpp"

namespace luoshi::reporting {
namespace {

DigestSettings& settings() {
    static DigestSettings all;
    return all;
}

Problem own_account_only() { return {Code::denied, "own-account-only", "每周摘要只能由本人登录后订阅", "the digest is subscribed to by people who have signed in"}; }

DigestView view_of(Work& work, const std::optional<Subscription>& known) {
    DigestView view;
    view.mail_configured = settings().mail;
    if (!known) return view;
    view.subscribed = known->state == SubscriptionState::on;
    view.address = known->address;
    view.language = known->language;
    view.ended = known->ended;
    if (const auto body = org::find_body(work, known->body)) view.body_name = body->name;
    view.last_sent = work.one<Instant>(queries::last_digest, known->county, known->account);
    const auto week = week_of(work.today());
    const bool sent = work.one<Instant>(queries::digest_of_week, known->county, known->account, week.to_string()).has_value();
    if (view.subscribed) view.next = std::max(Date::parse(known->first_week).value(), sent ? week.plus_days(7) : week);
    return view;
}

}  // namespace

void use_digest(DigestSettings given) { settings() = std::move(given); }
const DigestSettings& digest_settings() { return settings(); }

std::optional<Subscription> find_subscription(Work& work, const std::string& county, AccountId account) {
    return work.one<Subscription>(queries::digest_subscription, county, account);
}

Result<DigestView> show_digest(Work& work, const NoQuestion&) {
    if (!work.actor().account) return own_account_only();
    return view_of(work, find_subscription(work, work.actor().county, *work.actor().account));
}

Result<DigestView> subscribe_digest(Work& work, const SubscribeDigest& command) {
    if (!work.actor().account) return own_account_only();
    TRY(const Place place, place_for(work, {}, permissions::read));
    if (!settings().mail) {
        return Problem{Code::conflict, "mail-not-configured", "系统没有设置发信服务器，现在不能订阅；请联系系统管理员设置 mail.smtp-host",
                       "no mail server is set up, so nobody can subscribe; ask the system administrator to set mail.smtp-host"};
    }
    if (!mail::is_mail_address(command.address)) {
        return Problem{Code::invalid, "mail-address-invalid", "“" + command.address + "”不是可用的邮箱地址；请填写如 name@example.cn 的地址",
                       "\"" + command.address + "\" is no usable mail address; write one like name@example.cn", {{"address", "invalid", "请填写如 name@example.cn 的地址"}}};
    }
    const auto known = find_subscription(work, std::string(work.county()), *work.actor().account);
    const bool goes_on = known && known->state == SubscriptionState::on;
    const auto first = goes_on ? known->first_week : week_of(work.today()).plus_days(7).to_string();
    if (!goes_on || known->address != command.address || known->language != command.language || known->body != place.id) {
        work.run(queries::put_digest, work.county(), *work.actor().account, place.id, command.address, command.language, first, work.now());
        work.record("reporting.digest_subscribed", "account", work.actor().account->to_string(), {{"body", place.id.to_string()}, {"address", mail::masked(command.address)}});
    }
    return view_of(work, find_subscription(work, std::string(work.county()), *work.actor().account));
}

Result<DigestView> unsubscribe_digest(Work& work, const NoQuestion&) {
    if (!work.actor().account) return own_account_only();
    const auto known = find_subscription(work, std::string(work.county()), *work.actor().account);
    if (known && known->state == SubscriptionState::on) {
        // What nobody writes to any more is not kept readable.
        work.run(queries::end_digest, work.county(), *work.actor().account, "asked", mail::masked(known->address), work.now());
        work.record("reporting.digest_ended", "account", work.actor().account->to_string(), {{"reason", "asked"}});
    }
    return view_of(work, find_subscription(work, std::string(work.county()), *work.actor().account));
}

}  // namespace luoshi::reporting
