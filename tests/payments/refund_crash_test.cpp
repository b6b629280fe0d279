// kill -9 while the house asks WeChat to give money back: whatever was killed, each refund is asked for with its own number and goes back once.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <random>
#include <thread>

#include "a_bill.hpp"
#include "a_relief.hpp"
#include "fees/payments/merchant_files.hpp"
#include "fees/payments/online.hpp"
#include "fees/refunds/use_cases.hpp"
#include "platform/crypto/rsa.hpp"
#include "support/databases.hpp"
#include "support/program.hpp"
#include "wechat.hpp"

namespace luoshi::testing {
namespace {

namespace payments = fees::payments;
namespace refunds = fees::refunds;

constexpr const char* county = "430104";
constexpr std::int64_t paid_fen = 12'300;
constexpr std::int64_t back_fen = 1'600;

namespace rows {
#define ROW(name, text) \
    constexpr storage::Query name { "test.return_crash_" #name, text, text }
ROW(order,
    "INSERT INTO online_order (county, id, school, pupil, account, merchant, amount_fen, pay_url, asked, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, "
    "'1900000001', $6, 'https://wx.example', '-', $7, $7)");
ROW(order_line, "INSERT INTO online_order_line (county, order_id, bill, pupil, amount_fen) VALUES ($1, $2, $3, $4, $5)");
ROW(asked, "SELECT count(*) FROM online_return WHERE county = $1");
ROW(sum, "SELECT sum(amount_fen) FROM online_return WHERE county = $1");
ROW(done, "SELECT count(*) FROM refund_step s JOIN online_return o ON o.county = s.county AND o.id = s.refund WHERE s.county = $1 AND s.state = 'done'");
#undef ROW
}  // namespace rows

class RefundCrash : public ::testing::Test {
 protected:
    RefundCrash() {
        const auto key = crypto::RsaKey::generate();
        write("merchant.pem", key.to_pem());
        write("merchant_public.pem", key.public_pem());
        write("api.key", api_key);
        wechat_ = std::make_unique<WeChat>(keys_.path() / "merchant_public.pem", keys_.path());
        payments::use_wechat(payments::wechat::read_merchant({.mch_id = "1900000001",
                                                              .app_id = "wx1",
                                                              .serial = "OURS",
                                                              .key_file = keys_.path() / "merchant.pem",
                                                              .platform_serial = "PLATFORM-SERIAL",
                                                              .platform_key_file = keys_.path() / "platform.pem",
                                                              .api_key_file = keys_.path() / "api.key",
                                                              .notify_url = "https://luoshi.example/n",
                                                              .address = wechat_->address()})
                                 .value());
    }
    ~RefundCrash() override { payments::use_wechat(nullptr); }

    void write(const std::string& name, const std::string& text) { std::ofstream(keys_.path() / name) << text; }
    std::vector<std::string> arguments() const {
        const auto file = [&](const char* name) { return (keys_.path() / name).string(); };
        return {"--sample", LUOSHI_SOURCE_DIR "/samples", "--wechat.merchant", "1900000001", "--wechat.app-id", "wx1", "--wechat.serial", "OURS",
                "--wechat.key-file", file("merchant.pem"), "--wechat.platform-serial", "PLATFORM-SERIAL", "--wechat.platform-key-file", file("platform.pem"),
                "--wechat.api-key-file", file("api.key"), "--wechat.notify-url", "https://luoshi.example/n", "--wechat.address", wechat_->address()};
    }
    template <class F>
    auto in_database(F&& act) {
        const auto storage = storage::open("sqlite:" + (data_.path() / "luoshi.db").string());
        storage::Context context;
        context.actor = trusted_actor(Proof::command_line, "测试");
        context.county = county;
        return storage::write(*storage, context, std::forward<F>(act));
    }
    // An order of the family, paid.
    Result<payments::BillId> paid_bill(Work& work, const pupils::PupilLine& pupil, int serial) {
        TRY(const payments::BillId bill, add_bill(work, pupil, paid_fen, serial));
        const auto id = work.new_id<payments::OrderId>();
        const auto number = payments::out_trade_no(id);
        work.run(rows::order, county, id, pupil.school, pupil.id, work.new_id<AccountId>(), paid_fen, work.now());
        work.run(rows::order_line, county, id, bill, pupil.id, paid_fen);
        wechat_->tell("/order-is?no=" + number + "&total=" + std::to_string(paid_fen) + "&mchid=1900000001&attach=" + county);
        payments::wechat::Paid paid;
        paid.payee = "1900000001";
        paid.out_trade_no = number;
        paid.transaction_id = "420" + number.substr(3);
        paid.trade_state = "SUCCESS";
        paid.total_fen = paid_fen;
        TRY_DO(payments::take_notice(work, {std::move(paid), county, "nonce-" + number}));
        return bill;
    }
    // Rights of a family, ordered one by one and sent together.
    void send(int count) {
        in_database([&](Work& work) -> Result<Nothing> {
            const auto school = org::find_body_by_code(work, "430104-sample-school").value();
            const auto pupil = pupils::find_pupil(work, work.one<pupils::PupilId>(testing::rows::consented, county, school.id).value()).value();
            for (int i = 0; i < count; ++i) {
                TRY(const payments::BillId bill, paid_bill(work, pupil, 900 + i));
                TRY(const refunds::RightId right, add_right(work, school.id, bill, back_fen, "crash" + std::to_string(i)));
                TRY_DO(refunds::order_refund(work, {.right = right, .id = work.new_id<refunds::RefundActId>()}));
            }
            TRY_DO(refunds::send_refunds(work, {.school = school.id, .id = work.new_id<refunds::RefundBatchId>()}));
            return Nothing{};
        }).value();
    }
    std::int64_t figure(const storage::Query& query) {
        return in_database([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(query, county).value_or(0); }).value();
    }

    TemporaryFolder data_;
    TemporaryFolder keys_;
    std::unique_ptr<WeChat> wechat_;
};

TEST_F(RefundCrash, EachRefundGoesBackOnce) {
    { ServedProgram first(data_.path(), arguments()); first.terminate(); }
    send(30);
    const auto asked = figure(rows::asked);
    ASSERT_GE(asked, 30);
    wechat_->tell("/refunds-will?be=SUCCESS&slow=20");
    std::mt19937 random(17);
    for (int round = 0; round < 5; ++round) {
        ServedProgram server(data_.path(), arguments());
        std::this_thread::sleep_for(std::chrono::milliseconds{20 + random() % 250});
        server.kill();
    }
    for (int round = 0; round < 20 && figure(rows::done) < asked; ++round) {
        ServedProgram server(data_.path(), arguments());
        std::this_thread::sleep_for(std::chrono::seconds{2});
        EXPECT_EQ(server.terminate(), 0);
    }
    EXPECT_EQ(figure(rows::done), asked);
    std::map<std::string, std::int64_t> given;
    std::int64_t sum = 0;
    const auto refunds = wechat_->tell("/refunds");
    for (const auto& refund : refunds.as_array()) {
        ++given[std::string(refund.at("out_refund_no").as_string())];
        sum += refund.at("amount").at("refund").as_int64();
    }
    EXPECT_EQ(given.size(), static_cast<std::size_t>(asked));
    EXPECT_EQ(sum, figure(rows::sum));
    const auto checked = run_program({"check-data", "--data", data_.path().string()});
    EXPECT_EQ(checked.exit_status, 0) << checked.out;
    EXPECT_EQ(run_program({"audit", "verify", "--data", data_.path().string()}).exit_status, 0);
}

}  // namespace
}  // namespace luoshi::testing
