// A work mail address of an account: asked for, verified by a code that is sent there, dropped. Officials are written to about what is due; what such
// a mail says is the caller's matter, and names no person.
//
// What always holds: an address is used only after the code that went there came back; a code lives fifteen minutes and takes five tries; five codes go
// out for an account in a day; the address is sealed in its row.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "org/api.hpp"
#include "platform/access/actor.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::identity {

struct WorkMailView {
    std::optional<std::string> address = {};  // the verified one
    std::optional<Instant> verified_at = {};
    std::optional<std::string> asked = {};  // waits for its code
    std::optional<Instant> code_until = {};
    bool enabled = false;  // whether a code can be asked for now
    std::string reason = {}, reason_en = {};
};
BOOST_DESCRIBE_STRUCT(WorkMailView, (), (address, verified_at, asked, code_until, enabled, reason, reason_en))

struct AskWorkMail {
    std::string address;
};
BOOST_DESCRIBE_STRUCT(AskWorkMail, (), (address))

struct ConfirmWorkMail {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(ConfirmWorkMail, (), (code))

struct NoMailQuestion {};
BOOST_DESCRIBE_STRUCT(NoMailQuestion, (), ())

Result<WorkMailView> show_work_mail(Work& work, const NoMailQuestion&);
// "mail-off", "mail-address-invalid", "too-many-codes".
Result<WorkMailView> ask_work_mail(Work& work, const AskWorkMail& command);
// A wrong code is counted: "mail-not-asked", "code-expired", "code-wrong", "too-many-tries".
Result<http::Kept<WorkMailView>> confirm_work_mail(Work& work, const ConfirmWorkMail& command);
Result<WorkMailView> drop_work_mail(Work& work, const NoMailQuestion&);

// ---- for other modules: no permission is asked. Verified addresses of accounts that are neither locked nor closed.

struct WorkMail {
    AccountId account;
    std::string address;
    std::string language;  // zh-CN or en
};
std::optional<std::string> mail_of(Work& work, AccountId account);
// The same with the reader's language; empty or one.
std::vector<WorkMail> mails_of(Work& work, AccountId account);
// Who sits on the post today.
std::vector<WorkMail> mails_of(Work& work, org::PostId post);
// Who holds the permission today through a post of this very body.
std::vector<WorkMail> mails_of(Work& work, BodyId body, const Permission& permission);

// One mail to each, in the reader's language, kept in the transaction of the act that causes it. Under one key nobody is written to twice, whatever restarts.
// Nothing personal belongs into the words: mail lies readable on servers that are not ours.
struct MailWords {
    std::string subject, subject_en;
    std::string text, text_en;
};
Result<Nothing> write_to(Work& work, const std::vector<WorkMail>& mails, std::string_view key, std::string_view kind, const MailWords& words);

}  // namespace luoshi::identity
