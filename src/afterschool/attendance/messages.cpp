#include "afterschool/attendance/messages.hpp"

#include <map>
#include <vector>

#include "afterschool/attendance/permissions.hpp"
#include "platform/mail/outbox.hpp"

namespace luoshi::afterschool::attendance {
namespace {

Result<Nothing> through_gateway(Work& work, const std::string& to, const Notice& notice) {
    return mail::send_later(
        work, {notice.about + "/" + to, mail::Channel::hook, to, notice.subject, notice.text, notice.kind});
}

// By mail where the account asked for it, and through the gateway. An address that cannot be used must not keep the alarm
// from the others.
Result<Nothing> tell_account(Work& work, const std::string& account, const std::optional<std::string>& mail,
                             const Notice& notice) {
    if (mail && mail::is_mail_address(*mail)) {
        TRY_DO(mail::send_later(work, {notice.about + "/mail:" + account, mail::Channel::mail, *mail, notice.subject,
                                       notice.text, notice.kind}));
    }
    return through_gateway(work, "account:" + account, notice);
}

// The bodies over a school in its county, by the school's path; its own code is the last part.
std::vector<BodyId> above(Work& work, const org::BodyLine& school) {
    std::vector<BodyId> bodies;
    std::string_view rest = school.path;
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const auto code = rest.substr(0, rest.find('/'));
        rest.remove_prefix(code.size());
        if (code.empty() || code == school.code) continue;
        const auto body = org::find_body_by_code(work, code);
        if (body && body->level == org::Level::county) bodies.push_back(body->id);
    }
    return bodies;
}

}  // namespace

Result<Nothing> tell_guardians(Work& work, const pupils::PupilLine& pupil, const Notice& notice) {
    for (const auto& guardian : pupils::guardians_of(work, pupil.county, pupil.id)) {
        const bool by_mail = guardian.notify_by == pupils::NotifyBy::mail;
        TRY_DO(tell_account(work, guardian.account.to_string(), by_mail ? guardian.mail : std::nullopt, notice));
    }
    return Nothing{};
}

Result<Nothing> tell_class_teacher(Work& work, const pupils::PupilLine& pupil, const Notice& notice) {
    const auto class_ = pupils::find_class(work, pupil.class_);
    if (!class_ || !class_->head_teacher) return Nothing{};
    return tell_account(work, class_->head_teacher->to_string(),
                        pupils::mail_of(work, class_->county, *class_->head_teacher), notice);
}

Result<Nothing> tell_teacher(Work& work, AccountId account, const Notice& notice) {
    if (notice.mail)
        TRY_DO(identity::write_to(work, identity::mails_of(work, account), notice.about, notice.kind, *notice.mail));
    return through_gateway(work, "account:" + account.to_string(), notice);
}

Result<Nothing> tell_school(Work& work, BodyId school, const Notice& notice) {
    if (notice.mail)
        TRY_DO(identity::write_to(work, identity::mails_of(work, school, permissions::manage), notice.about, notice.kind,
                                  *notice.mail));
    return through_gateway(work, "school:" + school.to_string(), notice);
}

Result<Nothing> tell_county(Work& work, const org::BodyLine& school, const Notice& notice) {
    if (notice.mail) {
        std::map<AccountId, identity::WorkMail> mails;  // who holds posts in two of the bodies is written to once
        for (const auto& body : above(work, school)) {
            for (auto& one : identity::mails_of(work, body, permissions::oversee)) mails.emplace(one.account, one);
        }
        std::vector<identity::WorkMail> all;
        for (auto& [account, one] : mails) all.push_back(std::move(one));
        TRY_DO(identity::write_to(work, all, notice.about, notice.kind, *notice.mail));
    }
    return through_gateway(work, "county:" + school.county, notice);
}

}  // namespace luoshi::afterschool::attendance
