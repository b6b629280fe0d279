#include "fees/payments/merchant_files.hpp"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "platform/crypto/aes_gcm.hpp"

namespace luoshi::fees::payments::wechat {
namespace {

Problem wrong(std::string_view setting, std::string_view what, std::string_view what_en) {
    return {Code::invalid, "wechat-settings", fmt::format("设置 {}：{}", setting, what), fmt::format("setting {}: {}", setting, what_en)};
}

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return file ? text.str() : std::string();
}

}  // namespace

Result<std::shared_ptr<const Merchant>> read_merchant(const MerchantSettings& settings) {
    if (settings.mch_id.empty()) return std::shared_ptr<const Merchant>();
    for (const auto& [name, value] : {std::pair<std::string_view, const std::string&>{"wechat.app-id", settings.app_id},
                                      {"wechat.serial", settings.serial},
                                      {"wechat.platform-serial", settings.platform_serial},
                                      {"wechat.address", settings.address}}) {
        if (value.empty()) return wrong(name, "没有填写", "it is empty");
    }
    if (!settings.notify_url.starts_with("https://") && !settings.notify_url.starts_with("http://127.0.0.1"))
        return wrong("wechat.notify-url", "应为 https:// 开头的对外地址", "it must be an outside address beginning with https://");
    auto key = crypto::RsaKey::from_pem(text_of(settings.key_file));
    if (!key) return wrong("wechat.key-file", "不是可读的 RSA 私钥（PEM，至少 2048 位）", "no readable RSA private key (PEM, 2048 bits at least)");
    auto platform = text_of(settings.platform_key_file);
    if (!crypto::is_rsa_public_pem(platform))
        return wrong("wechat.platform-key-file", "不是可读的平台公钥或证书（PEM）", "no readable public key or certificate of the platform (PEM)");
    auto api_key = text_of(settings.api_key_file);
    while (!api_key.empty() && (api_key.back() == '\n' || api_key.back() == '\r')) api_key.pop_back();
    if (api_key.size() != crypto::aes_key_bytes) return wrong("wechat.api-key-file", "APIv3 密钥应为 32 个字符", "the APIv3 key has 32 characters");
    return std::make_shared<const Merchant>(Merchant{.mch_id = settings.mch_id,
                                                     .app_id = settings.app_id,
                                                     .serial = settings.serial,
                                                     .key = std::move(*key),
                                                     .platform_serial = settings.platform_serial,
                                                     .platform_pem = std::move(platform),
                                                     .api_key = std::move(api_key),
                                                     .notify_url = settings.notify_url,
                                                     .address = settings.address,
                                                     .provider = settings.provider});
}

}  // namespace luoshi::fees::payments::wechat
