// Who carries messages out of the house. A sender is called from a job, never inside a Work.
#pragma once
#include <memory>
#include <string>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "platform/mail/message.hpp"

namespace luoshi::config {
class Config;
}

namespace luoshi::mail {

class Sender {
 public:
    virtual ~Sender() = default;
    // Refuses with Code::unavailable when a later try may succeed (server away, 4yz answers), with another code when it
    // never will (5yz).
    virtual Result<Nothing> send(const Message& message, std::string_view county, Instant now) = 0;
};

// One for each channel; a missing one is off and its messages are kept as "off".
struct Senders {
    std::shared_ptr<Sender> mail;
    std::shared_ptr<Sender> hook;

    Sender* of(Channel channel) const { return channel == Channel::mail ? mail.get() : hook.get(); }
};

enum class Tls {
    none,      // only for a relay on this machine
    starttls,  // required; a server without it is refused
    tls,       // from the first byte (port 465)
};
BOOST_DESCRIBE_ENUM(Tls, none, starttls, tls)

struct SmtpSettings {
    std::string host;
    int port = 587;
    Tls tls = Tls::starttls;
    std::string user = {};  // empty: no authentication
    std::string password = {};
    std::string from;  // address
    std::string from_name = {};
    std::string authorities_file = {};  // PEM; in place of the system's
    int timeout_seconds = 30;
};
std::shared_ptr<Sender> smtp_sender(SmtpSettings settings);

// POSTs {"key","kind","to","subject","text"} with the headers Idempotency-Key, X-Luoshi-Timestamp (seconds since 1970)
// and X-Luoshi-Signature: hex HMAC-SHA-256 of timestamp + "." + body under the secret. 2xx: taken; 408, 425, 429 and
// 5xx: later; anything else: never.
struct HookSettings {
    std::string url;
    std::string secret;  // at least 16 bytes
    std::string authorities_file = {};
    int timeout_seconds = 10;
};
std::shared_ptr<Sender> hook_sender(HookSettings settings);
std::string hook_signature(std::string_view secret, std::string_view timestamp, std::string_view body);

// From the settings mail.*; refuses with "mail-settings-invalid" naming the setting. Nothing set: both off.
Result<Senders> senders_from(const config::Config& config);

}  // namespace luoshi::mail
