// The merchant of the on-line channel from its settings: numbers, and files that only this machine has.
#pragma once
#include <filesystem>
#include <memory>

#include "fees/payments/wechat.hpp"

namespace luoshi::fees::payments::wechat {

struct MerchantSettings {
    std::string mch_id;  // empty: the channel is off
    std::string app_id;
    std::string serial;
    std::filesystem::path key_file;  // of the merchant, PEM
    std::string platform_serial;
    std::filesystem::path platform_key_file;  // public key or certificate, PEM
    std::filesystem::path api_key_file;       // APIv3 key, 32 characters
    std::string notify_url;
    std::string address;
    bool provider = false;  // mch_id is a service provider's; payees are merchants of their own behind it
};

// Nothing where the channel is off. Refuses with invalid "wechat-settings", naming the setting: a half-configured channel does not start.
Result<std::shared_ptr<const Merchant>> read_merchant(const MerchantSettings& settings);

}  // namespace luoshi::fees::payments::wechat
