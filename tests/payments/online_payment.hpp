// The whole program in this process, WeChat Pay v3 as a stand-in of its own (wechat.mjs), every request over HTTP and signed.
#pragma once
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>

#include "a_bill.hpp"
#include "fees/payments/jobs.hpp"
#include "fees/payments/merchant_files.hpp"
#include "fees/payments/online.hpp"
#include "platform/http/client.hpp"
#include "pupils/api.hpp"
#include "support/house.hpp"
#include "wechat.hpp"

namespace luoshi::testing {

namespace payments = fees::payments;

inline constexpr const char* notices = "/api/payments/wechat/notices";

class OnlinePayment : public ::testing::Test {
 protected:
    void SetUp() override {
        const auto key = crypto::RsaKey::generate();
        write("merchant.pem", key.to_pem());
        write("merchant_public.pem", key.public_pem());
        write("api.key", api_key);
        wechat_ = std::make_unique<WeChat>(folder_.path() / "merchant_public.pem", folder_.path());
        house_ = std::make_unique<SampleHouse>(storage::Engine::sqlite);
        house_->clock().set(system_clock().now());  // the stand-in's signatures bear the true time
        use_merchant("1900000001", false);
        child_ = std::string(house_->get("parent", "/api/payments/children").body.at("children").at(0).at("pupil").as_string());
        make_bill();
        const auto payee = house_->get("office", "/api/payments/schools/" + school_.to_string() + "/till").body.at("payee");
        const auto entered = house_->ask("yuelu", http::Verb::post, "/api/payments/schools/" + school_.to_string() + "/payee",
                                         boost::json::serialize(json::value{{"version", payee.is_null() ? 1 : payee.at("version").as_int64() + 1},
                                                                            {"kind", "treasury"},
                                                                            {"account_name", "岳麓区财政非税专户"},
                                                                            {"account", "4301040000001234"},
                                                                            {"bank", "某银行"},
                                                                            {"merchant", "1900000001"},
                                                                            {"document", "文件"},
                                                                            {"county", "430104"}}));
        EXPECT_EQ(entered.status / 100, 2) << entered.text;
    }
    void TearDown() override { payments::use_wechat(nullptr); }

    void use_merchant(const std::string& number, bool provider) {
        payments::use_wechat(payments::wechat::read_merchant({.mch_id = number,
                                                              .app_id = "wx1",
                                                              .serial = "OURS",
                                                              .key_file = folder_.path() / "merchant.pem",
                                                              .platform_serial = "PLATFORM-SERIAL",
                                                              .platform_key_file = folder_.path() / "platform.pem",
                                                              .api_key_file = folder_.path() / "api.key",
                                                              .notify_url = "https://luoshi.example/api/payments/wechat/notices",
                                                              .address = wechat_->address(),
                                                              .provider = provider})
                                 .value());
    }
    void write(const std::string& name, const std::string& text) { std::ofstream(folder_.path() / name) << text; }

    // A bill for the sample parent's child, beside those that the sample may hold.
    void make_bill() {
        const auto pupil = pupils::PupilId::parse(child_).value();
        storage::Context context;
        context.actor = trusted_actor(Proof::command_line, "测试");
        context.clock = &house_->clock();
        context.county = "430104";
        bill_ = storage::write(house_->house().storage(), context, [&](Work& work) -> Result<std::string> {
                    const auto line = pupils::find_pupil(work, pupil).value();
                    school_ = line.school;
                    TRY(const payments::BillId bill, add_bill(work, line, 48'000, 900));
                    return bill.to_string();
                })
                    .value();
    }
    Answer start(const std::string& id) {
        return house_->ask("parent", http::Verb::post, "/api/payments/children/" + child_ + "/orders",
                           fmt::format(R"({{"id":"{}","parts":[{{"bill":"{}","amount_fen":48000}}],"county":"430104"}})", id, bill_));
    }
    int notify(const WeChat::Notice& notice) { return house_->ask("", http::Verb::post, notices, notice.body, notice.headers).status; }
    std::int64_t open() {
        const auto answer = house_->get("parent", "/api/payments/children");
        for (const auto& child : answer.body.at("children").as_array()) {
            for (const auto& at : child.at("schools").as_array()) {
                for (const auto& bill : at.at("bills").as_array()) {
                    if (bill.at("bill").as_string() == bill_) return bill.at("open_fen").as_int64();
                }
            }
        }
        return 0;
    }

    TemporaryFolder folder_;
    std::unique_ptr<WeChat> wechat_;
    std::unique_ptr<SampleHouse> house_;
    std::string child_;
    std::string bill_;
    BodyId school_;
};

}  // namespace luoshi::testing
