#include "pupils/families.hpp"

#include <fmt/format.h>

#include "platform/mail/outbox.hpp"
#include "pupils/queries.hpp"
#include "pupils/store.hpp"

namespace luoshi::pupils {
namespace {

std::string link_for(const FamilyNews& news, PupilId pupil) {
    static constexpr std::string_view place = "{pupil}";
    auto link = news.link;
    if (const auto at = link.find(place); at != std::string::npos) link.replace(at, place.size(), pupil.to_string());
    return link;
}

// The rows keep addresses sealed.
std::vector<FamilyLine> with_addresses(std::vector<FamilyLine> families) {
    for (auto& family : families) {
        if (family.mail) family.mail = unseal_field("guardian_contact.mail", family.account.to_string(), *family.mail);
    }
    return families;
}

}  // namespace

std::vector<FamilyLine> families_of_school(Work& work, std::string_view county, BodyId school) {
    return with_addresses(work.all<FamilyLine>(queries::families_of_school, county, school));
}

std::vector<FamilyLine> families_of_pupils(Work& work, std::string_view county, std::span<const PupilId> pupils) {
    boost::json::object wanted;
    for (const auto pupil : pupils) wanted[pupil.to_string()] = 1;
    return with_addresses(work.all<FamilyLine>(queries::families_of_pupils, county, json::value(wanted)));
}

Result<int> tell_families(Work& work, const std::vector<FamilyLine>& families, const FamilyNews& news) {
    int told = 0;
    for (const auto& family : families) {
        const auto about = fmt::format("{}/{}", news.about, family.pupil.to_string());
        const auto account = family.account.to_string();
        const auto text =
            fmt::format("{}（{}）：{}\n{}", family.name, family.class_name, news.text, link_for(news, family.pupil));
        // A name or an address that has changed since does not make it a second message.
        const auto send = [&](std::string key, mail::Channel channel, const std::string& to) -> Result<Nothing> {
            if (mail::find_message(work, work.county(), key)) return Nothing{};
            return mail::send_later(work, {std::move(key), channel, to, news.subject, text, news.kind});
        };
        // An address that cannot be used must not keep the news from the others.
        if (family.notify_by == NotifyBy::mail && family.mail && mail::is_mail_address(*family.mail))
            TRY_DO(send(about + "/mail:" + account, mail::Channel::mail, *family.mail));
        TRY_DO(send(about + "/account:" + account, mail::Channel::hook, "account:" + account));
        ++told;
    }
    return told;
}

}  // namespace luoshi::pupils
