#include <fmt/format.h>

#include "foundation/json.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/http/client.hpp"
#include "platform/mail/sender.hpp"

namespace luoshi::mail {
namespace {

struct HookBody {
    std::string key, county, kind, to, subject, text;
};
BOOST_DESCRIBE_STRUCT(HookBody, (), (key, county, kind, to, subject, text))

class HookSender final : public Sender {
 public:
    explicit HookSender(HookSettings settings) : settings_(std::move(settings)) {}

    Result<Nothing> send(const Message& message, std::string_view county, Instant now) override {
        TRY_DO(check(message));
        http::ClientRequest request;
        request.url = settings_.url;
        request.method = "POST";
        request.body = json::to_json(
            HookBody{message.key, std::string(county), message.kind, message.to, message.subject, message.text});
        request.timeout = std::chrono::seconds{settings_.timeout_seconds};
        request.authorities_file = settings_.authorities_file;
        const auto timestamp = std::to_string(now.microseconds() / 1'000'000);
        request.headers = {{"Content-Type", "application/json; charset=utf-8"},
                           {"Idempotency-Key", crypto::sha256_hex(std::string(county) + "\n" + message.key)},
                           {"X-Luoshi-Timestamp", timestamp},
                           {"X-Luoshi-Signature", hook_signature(settings_.secret, timestamp, request.body)}};
        auto response = http::fetch(request);
        if (!response) {
            return Problem{Code::unavailable, "hook-unreachable", "消息网关暂时不可用，稍后重试",
                           "the message gateway cannot be reached now: " + response.error().slug};
        }
        if (response->status >= 200 && response->status < 300) return Nothing{};
        const int status = response->status;
        const bool passing = status == 408 || status == 425 || status == 429 || status >= 500;
        return Problem{passing ? Code::unavailable : Code::invalid, passing ? "hook-busy" : "hook-refused",
                       fmt::format("消息网关答复 {}", status), fmt::format("the message gateway answered {}", status)};
    }

 private:
    HookSettings settings_;
};

}  // namespace

std::string hook_signature(std::string_view secret, std::string_view timestamp, std::string_view body) {
    return crypto::hex(crypto::view(crypto::hmac_sha256(secret, std::string(timestamp) + "." + std::string(body))));
}

std::shared_ptr<Sender> hook_sender(HookSettings settings) { return std::make_shared<HookSender>(std::move(settings)); }

}  // namespace luoshi::mail
