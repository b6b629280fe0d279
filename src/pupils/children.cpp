// A guardian's own page: the children, their particulars, the way out, how one wants to be told.
#include "pupils/class_names.hpp"
#include "pupils/consent_store.hpp"
#include "pupils/guardianships.hpp"
#include "pupils/masks.hpp"
#include "pupils/queries.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

struct CardColumns {
    GuardianshipId guardianship;
    std::string county;
    GuardianshipState binding = GuardianshipState::waiting;
    PupilId pupil;
    std::string name;
    std::string school_name;
    std::string class_name;
    PupilState state = PupilState::on_roll;
    std::int64_t to_decide = 0;
    std::int64_t to_confirm = 0;
    bool disputed = false;
};
BOOST_DESCRIBE_STRUCT(CardColumns, (),
                      (guardianship, county, binding, pupil, name, school_name, class_name, state, to_decide,
                       to_confirm, disputed))

struct ContactColumns {
    std::optional<std::string> mail;
    std::optional<std::string> mail_masked;
    std::optional<std::string> phone;
    std::optional<std::string> phone_masked;
    NotifyBy notify_by = NotifyBy::none;
};
BOOST_DESCRIBE_STRUCT(ContactColumns, (), (mail, mail_masked, phone, phone_masked, notify_by))

Result<AccountId> own(Work& work) {
    if (!work.actor().account) return Problem{Code::denied, "sign-in-required", "请先登录", "please sign in first"};
    return *work.actor().account;
}

}  // namespace

Result<std::vector<ChildCard>> find_children(Work& work, const NoQuestion&) {
    TRY(const AccountId account, own(work));
    std::vector<ChildCard> cards;
    for (auto& row : work.all<CardColumns>(queries::child_cards, account, school_year_of(work.today()))) {
        ChildCard card;
        card.guardianship = row.guardianship;
        card.county = std::move(row.county);
        card.binding = row.binding;
        card.school_name = std::move(row.school_name);
        if (row.binding == GuardianshipState::confirmed) {
            card.pupil = row.pupil;
            card.name = std::move(row.name);
            card.class_name = std::move(row.class_name);
            card.state = row.state;
            card.to_decide = row.to_decide;
            card.to_confirm = row.to_confirm;
            card.disputed = row.disputed;
        } else {
            card.name = mask_name(row.name);
        }
        cards.push_back(std::move(card));
    }
    return cards;
}

Result<OwnChild> show_child(Work& work, const OneChild& query) {
    TRY(const PupilLine pupil, require_guardian(work, query.pupil));
    OwnChild view;
    view.id = pupil.id;
    view.county = pupil.county;
    view.name = pupil.name;
    view.code = pupil.code;
    view.born = pupil.born;
    view.under_14 = pupil.born.plus_years(14) > work.today();
    view.school_name = org::find_body(work, pupil.school).value().name;
    view.class_name = pupil.class_name;
    view.state = pupil.state;
    view.boarding = pupil.boarding;
    if (const auto sealed = work.one<std::string>(queries::running_number, pupil.county, pupil.id)) {
        view.number_masked = mask_number(unseal_field("number", pupil.id.to_string(), *sealed));
    }
    const auto mine = guardianship_of(work, pupil, *work.actor().account);
    for (const auto& row : guardianships_of(work, pupil.county, pupil.id)) {
        if (row.state == GuardianshipState::refused || row.state == GuardianshipState::ended) continue;
        ChildGuardian guardian{row.id, row.name, row.relation, row.state, mine == row.id, {}};
        if (!guardian.me) {
            std::optional<Problem> why_not;
            if (row.state == GuardianshipState::disputed)
                why_not = Problem{Code::conflict, "in-dispute", "已在处理中，请等学校答复",
                                  "it is being settled; wait for the school"};
            if (row.state == GuardianshipState::waiting)
                why_not = Problem{Code::conflict, "not-confirmed", "还在等学校确认，有疑问请联系学校",
                                  "it waits for the school; ask there"};
            guardian.contest = roster_action("contest", "对此绑定有异议", "Contest this binding", why_not);
        }
        view.guardians.push_back(std::move(guardian));
    }
    return view;
}

Result<Nothing> leave_child(Work& work, const LeaveChild& command) {
    TRY(const PupilLine pupil, require_guardian(work, command.pupil));
    const auto mine = guardianship_of(work, pupil, *work.actor().account).value();
    work.run(queries::end_guardianship, pupil.county, mine, GuardianshipState::ended, work.now(), "本人解除绑定");
    stand_anew(work, pupil);
    work.record("pupils.leave_binding", "pupil", pupil.id.to_string(), json::value{{"guardianship", mine.to_string()}});
    work.emit("pupils.binding_changed", json::value{{"county", pupil.county},
                                                    {"pupil", pupil.id.to_string()},
                                                    {"guardianship", mine.to_string()},
                                                    {"state", "ended"}});
    return Nothing{};
}

std::optional<std::string> mail_of(Work& work, std::string_view county, AccountId account) {
    const auto row = work.one<ContactColumns>(queries::contact_of, county, account);
    if (!row || !row->mail || row->notify_by != NotifyBy::mail) return std::nullopt;
    return unseal_field("guardian_contact.mail", account.to_string(), *row->mail);
}

Result<ContactView> show_contact(Work& work, const NoQuestion&) {
    TRY(const AccountId account, own(work));
    const auto row = work.one<ContactColumns>(queries::contact_of, work.actor().county, account);
    if (!row) return ContactView{};
    return ContactView{row->mail_masked, row->phone_masked, row->notify_by};
}

// Written in the account's own county.
Result<ContactView> change_contact(Work& work, const ChangeContact& command) {
    TRY(const AccountId account, own(work));
    auto row = work.one<ContactColumns>(queries::contact_of, work.county(), account).value_or(ContactColumns{});
    const auto place = account.to_string();
    if (command.mail) {
        const auto& mail = *command.mail;
        const auto at = mail.find('@');
        if (!mail.empty() &&
            (at == 0 || at == std::string::npos || mail.find('.', at) == std::string::npos || mail.size() > 254 ||
             mail.find_first_of(" \t\r\n<>,;") != std::string::npos || mail.find('@', at + 1) != std::string::npos)) {
            return field_problem("mail", "not-a-mail-address", "邮箱地址应像 name@example.org",
                               "a mail address looks like name@example.org");
        }
        row.mail = mail.empty() ? std::nullopt : std::optional(seal_field(work, "guardian_contact.mail", place, mail));
        row.mail_masked = mail.empty() ? std::nullopt : std::optional(mask_mail(mail));
    }
    if (command.phone) {
        const auto phone = upper_case(*command.phone);
        if (!phone.empty() &&
            (phone.size() < 7 || phone.size() > 15 || phone.find_first_not_of("0123456789-+") != std::string::npos)) {
            return field_problem("phone", "not-a-phone-number", "电话号码应为 7 到 15 位数字",
                               "a telephone number has 7 to 15 digits");
        }
        row.phone =
            phone.empty() ? std::nullopt : std::optional(seal_field(work, "guardian_contact.phone", place, phone));
        row.phone_masked = phone.empty() ? std::nullopt : std::optional(mask_phone(phone));
    }
    if (command.notify_by == NotifyBy::mail && !row.mail)
        return field_problem("mail", "required", "要收邮件通知，请填写邮箱", "give a mail address to be told by mail");
    work.run(queries::put_contact, work.county(), account, row.mail, row.mail_masked, row.phone, row.phone_masked,
             command.notify_by, work.now());
    work.record("pupils.change_contact", "account", account.to_string(),
                json::value{{"notify_by", json::enum_name(command.notify_by)}});
    return ContactView{row.mail_masked, row.phone_masked, command.notify_by};
}

}  // namespace luoshi::pupils
