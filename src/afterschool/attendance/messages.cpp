#include "afterschool/attendance/messages.hpp"

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

Result<Nothing> tell_school(Work& work, BodyId school, const Notice& notice) {
    return through_gateway(work, "school:" + school.to_string(), notice);
}

Result<Nothing> tell_county(Work& work, std::string_view county, const Notice& notice) {
    return through_gateway(work, "county:" + std::string(county), notice);
}

}  // namespace luoshi::afterschool::attendance
