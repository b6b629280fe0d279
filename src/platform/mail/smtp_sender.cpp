#include <curl/curl.h>
#include <fmt/format.h>

#include <cstring>
#include <mutex>

#include "platform/mail/mime.hpp"
#include "platform/mail/sender.hpp"

namespace luoshi::mail {
namespace {

struct CurlFreed {
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

// What is still to be uploaded.
std::size_t give(char* to, std::size_t size, std::size_t count, void* rest) {
    auto& left = *static_cast<std::string_view*>(rest);
    const auto bytes = std::min(size * count, left.size());
    std::memcpy(to, left.data(), bytes);
    left.remove_prefix(bytes);
    return bytes;
}

Problem later(std::string slug, std::string words, std::string words_en) {
    return {Code::unavailable, std::move(slug), std::move(words), std::move(words_en)};
}

Result<Nothing> answer_of(CURLcode done, long code, const char* words) {
    if (done == CURLE_OK) return Nothing{};
    if (code >= 500 && code < 600 && done != CURLE_LOGIN_DENIED) {
        return Problem{Code::invalid, "mail-refused", fmt::format("邮件服务器拒收（{}）", code),
                       fmt::format("the mail server refused it ({})", code)};
    }
    switch (done) {
        case CURLE_LOGIN_DENIED:
            return later("mail-login-denied", "邮件服务器不接受账号或密码，请检查设置 mail.smtp-user",
                         "the mail server denies the login; check mail.smtp-user");
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_USE_SSL_FAILED:
            return later("mail-tls-failed", "与邮件服务器不能建立可信的加密连接",
                         "no trusted encrypted connection to the mail server");
        default:
            return later("mail-unreachable", "邮件服务器暂时不可用，稍后重试",
                         std::string("the mail server cannot be reached now: ") + words);
    }
}

class SmtpSender final : public Sender {
 public:
    explicit SmtpSender(SmtpSettings settings) : settings_(std::move(settings)) {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    }

    Result<Nothing> send(const Message& message, std::string_view county, Instant now) override {
        TRY_DO(check(message));
        const std::unique_ptr<CURL, CurlFreed> curl(curl_easy_init());
        if (!curl) return later("mail-unreachable", "邮件组件暂时不可用", "the mail library cannot start");
        const auto text = mime(message, county, {settings_.from, settings_.from_name, now});
        std::string_view left = text;
        const std::unique_ptr<curl_slist, CurlFreed> receivers(
            curl_slist_append(nullptr, ("<" + message.to + ">").c_str()));
        const auto url =
            fmt::format("{}://{}:{}", settings_.tls == Tls::tls ? "smtps" : "smtp", settings_.host, settings_.port);
        const auto from = "<" + settings_.from + ">";
        CURL* const c = curl.get();
        curl_easy_setopt(c, CURLOPT_URL, url.c_str());
        curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(c, CURLOPT_NOPROXY, "*");  // mail does not go through a web proxy that the environment names
        curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, 10L);
        curl_easy_setopt(c, CURLOPT_TIMEOUT, static_cast<long>(settings_.timeout_seconds));
        if (settings_.tls == Tls::starttls) curl_easy_setopt(c, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
        curl_easy_setopt(c, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        if (!settings_.authorities_file.empty())
            curl_easy_setopt(c, CURLOPT_CAINFO, settings_.authorities_file.c_str());
        if (!settings_.user.empty()) {
            curl_easy_setopt(c, CURLOPT_USERNAME, settings_.user.c_str());
            curl_easy_setopt(c, CURLOPT_PASSWORD, settings_.password.c_str());
        }
        curl_easy_setopt(c, CURLOPT_MAIL_FROM, from.c_str());
        curl_easy_setopt(c, CURLOPT_MAIL_RCPT, receivers.get());
        curl_easy_setopt(c, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(c, CURLOPT_READFUNCTION, &give);
        curl_easy_setopt(c, CURLOPT_READDATA, &left);
        const auto done = curl_easy_perform(c);
        long code = 0;
        curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &code);
        return answer_of(done, code, curl_easy_strerror(done));
    }

 private:
    SmtpSettings settings_;
};

}  // namespace

std::shared_ptr<Sender> smtp_sender(SmtpSettings settings) { return std::make_shared<SmtpSender>(std::move(settings)); }

}  // namespace luoshi::mail
