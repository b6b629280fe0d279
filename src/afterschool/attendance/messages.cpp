#include "afterschool/attendance/messages.hpp"

#include "platform/mail/outbox.hpp"

namespace luoshi::afterschool::attendance {
namespace {

Result<Nothing> through_gateway(Work& work, const std::string& to, const Notice& notice) {
    return mail::send_later(
        work, {notice.about + "/" + to, mail::Channel::hook, to, notice.subject, notice.text, notice.kind});
}

}  // namespace

Result<Nothing> tell_guardians(Work& work, const pupils::PupilLine& pupil, const Notice& notice) {
    for (const auto& guardian : pupils::guardians_of(work, pupil.county, pupil.id)) {
        const auto account = guardian.account.to_string();
        // An address that cannot be used must not keep the alarm from the others.
        if (guardian.notify_by == pupils::NotifyBy::mail && guardian.mail && mail::is_mail_address(*guardian.mail)) {
            TRY_DO(mail::send_later(work, {notice.about + "/mail:" + account, mail::Channel::mail, *guardian.mail,
                                           notice.subject, notice.text, notice.kind}));
        }
        TRY_DO(through_gateway(work, "account:" + account, notice));
    }
    return Nothing{};
}

Result<Nothing> tell_class_teacher(Work& work, const pupils::PupilLine& pupil, const Notice& notice) {
    const auto class_ = pupils::find_class(work, pupil.class_);
    if (!class_ || !class_->head_teacher) return Nothing{};
    return through_gateway(work, "account:" + class_->head_teacher->to_string(), notice);
}

Result<Nothing> tell_school(Work& work, BodyId school, const Notice& notice) {
    return through_gateway(work, "school:" + school.to_string(), notice);
}

}  // namespace luoshi::afterschool::attendance
