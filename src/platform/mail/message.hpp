// One message to one person, and the checks it passes before it is kept: a header that carries a line break would let
// somebody write headers of their own (CWE-93), so it is refused, not cleaned.
#pragma once
#include <boost/describe.hpp>
#include <string>

#include "foundation/result.hpp"

namespace luoshi::mail {

enum class Channel {
    mail,  // SMTP; `to` is a mail address
    hook,  // a gateway for SMS, WeChat or DingTalk; `to` is whatever the gateway knows people by (an account id, a
           // phone number)
};
BOOST_DESCRIBE_ENUM(Channel, mail, hook)

struct Message {
    std::string key;  // 1–200 characters; within a county one key is one message for ever
    Channel channel = Channel::mail;
    std::string to;
    std::string subject;  // at most 200 bytes, one line
    std::string text;     // at most 20,000 bytes, plain text
    std::string kind;     // "attendance.absence_alarm": a-z, 0-9, '.', '_'
};

// Refuses with "mail-address-invalid", "mail-header-injection" (a line break or a control character in what becomes a
// header), "mail-empty" or "mail-too-long".
Result<Nothing> check(const Message& message);
bool is_mail_address(std::string_view text);

// "王***@example.cn", "138****1234": what stays of an address once its message has gone.
std::string masked(std::string_view address);

}  // namespace luoshi::mail
