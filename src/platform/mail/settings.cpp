#include <fmt/format.h>

#include "foundation/json.hpp"
#include "platform/config/config.hpp"
#include "platform/mail/sender.hpp"

namespace luoshi::mail {
namespace {

Problem wrong(std::string_view setting, std::string_view words, std::string_view words_en) {
    return {Code::invalid, "mail-settings-invalid", fmt::format("设置 {}：{}", setting, words),
            fmt::format("setting {}: {}", setting, words_en)};
}

}  // namespace

Result<Senders> senders_from(const config::Config& config) {
    Senders senders;
    if (const auto& host = config.text("mail.smtp-host"); !host.empty()) {
        SmtpSettings smtp;
        smtp.host = host;
        smtp.port = static_cast<int>(config.number("mail.smtp-port"));
        const auto tls = json::enum_parse<Tls>(config.text("mail.smtp-tls"));
        if (!tls) return wrong("mail.smtp-tls", "只能是 none、starttls 或 tls", "is none, starttls or tls");
        smtp.tls = *tls;
        smtp.user = config.text("mail.smtp-user");
        smtp.password = config.text("mail.smtp-password");
        smtp.from = config.text("mail.from");
        smtp.from_name = config.text("mail.from-name");
        smtp.authorities_file = config.text("mail.authorities-file");
        if (!is_mail_address(smtp.from)) return wrong("mail.from", "不是可用的邮箱地址", "is no usable mail address");
        if (smtp.tls == Tls::none && !smtp.user.empty()) {
            return wrong("mail.smtp-tls", "不加密的连接上不发送密码，请改用 starttls 或 tls",
                         "a password is not sent without encryption; use starttls or tls");
        }
        senders.mail = smtp_sender(std::move(smtp));
    }
    if (const auto& url = config.text("mail.hook-url"); !url.empty()) {
        if (!url.starts_with("https://") && !url.starts_with("http://127.0.0.1") &&
            !url.starts_with("http://localhost")) {
            return wrong("mail.hook-url", "应为 https:// 地址（本机除外）",
                         "must be https:// (except on this machine)");
        }
        if (config.text("mail.hook-secret").size() < 16)
            return wrong("mail.hook-secret", "至少 16 个字符", "at least 16 characters");
        senders.hook = hook_sender({url, config.text("mail.hook-secret"), config.text("mail.authorities-file")});
    }
    return senders;
}

}  // namespace luoshi::mail
