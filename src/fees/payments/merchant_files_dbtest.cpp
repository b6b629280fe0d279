#include "fees/payments/merchant_files.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "support/databases.hpp"

namespace luoshi::fees::payments::wechat {
namespace {

class MerchantFiles : public ::testing::Test {
 protected:
    std::filesystem::path file(const std::string& name, const std::string& text) {
        const auto path = folder_.path() / name;
        std::ofstream(path) << text;
        return path;
    }
    MerchantSettings complete() {
        static const auto key = crypto::RsaKey::generate();
        return {.mch_id = "1900000001",
                .app_id = "wx1",
                .serial = "A",
                .key_file = file("key.pem", key.to_pem()),
                .platform_serial = "B",
                .platform_key_file = file("platform.pem", key.public_pem()),
                .api_key_file = file("api.key", std::string(32, 'k') + "\n"),
                .notify_url = "https://example.cn/x",
                .address = "https://api.example.cn"};
    }
    static std::string fault(const MerchantSettings& settings) {
        const auto read = read_merchant(settings);
        return read ? "" : read.error().detail_en;
    }

 private:
    luoshi::testing::TemporaryFolder folder_;
};

TEST_F(MerchantFiles, AreNotAskedForWhereTheChannelIsOff) { EXPECT_EQ(read_merchant({}).value(), nullptr); }

TEST_F(MerchantFiles, MakeAMerchant) {
    const auto merchant = read_merchant(complete()).value();
    ASSERT_NE(merchant, nullptr);
    EXPECT_EQ(merchant->api_key, std::string(32, 'k'));
}

TEST_F(MerchantFiles, AreAllNeeded) {
    for (const auto& [name, spoil] : std::initializer_list<std::pair<const char*, void (*)(MerchantSettings&)>>{
             {"wechat.app-id", [](MerchantSettings& s) { s.app_id.clear(); }},
             {"wechat.serial", [](MerchantSettings& s) { s.serial.clear(); }},
             {"wechat.platform-serial", [](MerchantSettings& s) { s.platform_serial.clear(); }},
             {"wechat.notify-url", [](MerchantSettings& s) { s.notify_url = "http://example.cn/x"; }},
             {"wechat.key-file", [](MerchantSettings& s) { s.key_file = s.platform_key_file; }},
             {"wechat.platform-key-file", [](MerchantSettings& s) { s.platform_key_file = "missing.pem"; }},
             {"wechat.api-key-file", [](MerchantSettings& s) { s.api_key_file = s.key_file; }}}) {
        auto settings = complete();
        spoil(settings);
        EXPECT_TRUE(fault(settings).starts_with("setting " + std::string(name) + ":")) << name << " " << fault(settings);
    }
}

}  // namespace
}  // namespace luoshi::fees::payments::wechat
