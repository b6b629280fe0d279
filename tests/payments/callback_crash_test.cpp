// WeChat's notice of a payment, delivered again and again around kill -9: each order is paid once, and the books close.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <thread>

#include "a_bill.hpp"
#include "fees/payments/online.hpp"
#include "platform/crypto/aes_gcm.hpp"
#include "platform/crypto/bytes.hpp"
#include "platform/http/client.hpp"
#include "support/databases.hpp"
#include "support/program.hpp"

namespace luoshi::testing {
namespace {

namespace payments = fees::payments;

constexpr const char* county = "430104";
constexpr std::int64_t fen = 12'300;
const std::string api_key(32, 'k');

namespace rows {
#define ROW(name, text) \
    constexpr storage::Query name { "test.crash_" #name, text, text }
ROW(order,
    "INSERT INTO online_order (county, id, school, pupil, account, merchant, amount_fen, pay_url, asked, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, "
    "'1900000001', $6, 'https://wx.example', '-', $7, $7)");
ROW(order_line, "INSERT INTO online_order_line (county, order_id, bill, pupil, amount_fen) VALUES ($1, $2, $3, $4, $5)");
ROW(paid, "SELECT count(*) FROM payment WHERE county = $1 AND channel = 'wechat' AND remark = $2");
ROW(open, "SELECT due_fen - paid_fen FROM bill_standing WHERE county = $1 AND bill = $2");
#undef ROW
}  // namespace rows

class CallbackCrash : public ::testing::Test {
 protected:
    CallbackCrash() {
        write("merchant.pem", crypto::RsaKey::generate().to_pem());
        write("platform.pem", platform_.public_pem());
        write("api.key", api_key);
    }
    void write(const std::string& name, const std::string& text) { std::ofstream(keys_.path() / name) << text; }
    std::vector<std::string> arguments() const {
        const auto file = [&](const char* name) { return (keys_.path() / name).string(); };
        return {"--sample", LUOSHI_SOURCE_DIR "/samples", "--wechat.merchant", "1900000001", "--wechat.app-id", "wx1", "--wechat.serial", "OURS",
                "--wechat.key-file", file("merchant.pem"), "--wechat.platform-serial", "THEIRS", "--wechat.platform-key-file", file("platform.pem"),
                "--wechat.api-key-file", file("api.key"), "--wechat.notify-url", "https://luoshi.example/n"};
    }
    template <class F>
    auto in_database(F&& act) {
        const auto storage = storage::open("sqlite:" + (data_.path() / "luoshi.db").string());
        storage::Context context;
        context.actor = trusted_actor(Proof::command_line, "测试");
        context.county = county;
        return storage::write(*storage, context, std::forward<F>(act));
    }

    struct Order {
        payments::OrderId id;
        payments::BillId bill;
    };
    std::vector<Order> make_orders(int count) {
        return in_database([&](Work& work) -> Result<std::vector<Order>> {
                   const auto school = org::find_body_by_code(work, "430104-sample-school").value();
                   const auto pupil = pupils::find_pupil(work, work.one<pupils::PupilId>(testing::rows::consented, county, school.id).value()).value();
                   std::vector<Order> orders;
                   for (int i = 0; i < count; ++i) {
                       TRY(const payments::BillId bill, add_bill(work, pupil, fen, 900 + i));
                       const auto id = work.new_id<payments::OrderId>();
                       work.run(rows::order, county, id, school.id, pupil.id, work.new_id<AccountId>(), fen, work.now());
                       work.run(rows::order_line, county, id, bill, pupil.id, fen);
                       orders.push_back({id, bill});
                   }
                   return orders;
               })
            .value();
    }
    // As the platform sends it: signed anew each time. Nothing: the server is gone.
    std::optional<int> notify(const std::string& address, const Order& order, int serial) {
        const auto content = fmt::format(
            R"({{"mchid":"1900000001","out_trade_no":"{0}","transaction_id":"T{0}","trade_state":"SUCCESS","attach":"430104","amount":{{"total":{1},"currency":"CNY"}}}})",
            payments::out_trade_no(order.id), fen);
        const auto sealed = crypto::base64(crypto::aes256_gcm_seal(api_key, "nonce-of-12b", "transaction", content));
        const auto body = fmt::format(R"({{"id":"E","resource":{{"algorithm":"AEAD_AES_256_GCM","ciphertext":"{}","nonce":"nonce-of-12b","associated_data":"transaction"}}}})", sealed);
        const auto seconds = system_clock().now().microseconds() / 1'000'000;
        const auto nonce = fmt::format("n{}-{}", payments::out_trade_no(order.id), serial);
        const auto answer = http::fetch({.url = address + "/api/payments/wechat/notices",
                                         .method = "POST",
                                         .headers = {{"content-type", "application/json"},
                                                     {"wechatpay-serial", "THEIRS"},
                                                     {"wechatpay-timestamp", std::to_string(seconds)},
                                                     {"wechatpay-nonce", nonce},
                                                     {"wechatpay-signature", crypto::base64(platform_.sign_sha256(fmt::format("{}\n{}\n{}\n", seconds, nonce, body)))}},
                                         .body = body});
        if (!answer) return std::nullopt;
        return answer->status;
    }

    TemporaryFolder data_;
    TemporaryFolder keys_;
    crypto::RsaKey platform_ = crypto::RsaKey::generate();
};

TEST_F(CallbackCrash, EachOrderIsPaidOnce) {
    { ServedProgram first(data_.path(), arguments()); first.terminate(); }
    const auto orders = make_orders(40);
    std::mt19937 random(11);
    int serial = 0;
    std::size_t acknowledged = 0;
    for (int round = 0; round < 6; ++round) {
        ServedProgram server(data_.path(), arguments());
        std::thread sender([&] {
            // From where it stands, each notice twice; what was not acknowledged comes again in the next round.
            for (std::size_t i = acknowledged; i < orders.size(); ++i) {
                const auto once = notify(server.address(), orders[i], ++serial);
                const auto again = notify(server.address(), orders[i], ++serial);
                if (!once || !again) return;
                EXPECT_EQ(*once, 204);
                EXPECT_EQ(*again, 204);
                acknowledged = i + 1;
            }
        });
        std::this_thread::sleep_for(std::chrono::milliseconds{5 + random() % 40});
        server.kill();
        sender.join();
    }
    {
        ServedProgram server(data_.path(), arguments());
        for (const auto& order : orders) EXPECT_EQ(notify(server.address(), order, ++serial), 204);
        EXPECT_EQ(server.terminate(), 0);
    }
    in_database([&](Work& work) -> Result<Nothing> {
        for (const auto& order : orders) {
            EXPECT_EQ(work.one<int>(rows::paid, county, payments::out_trade_no(order.id)), 1);
            EXPECT_EQ(work.one<std::int64_t>(rows::open, county, order.bill), 0);
        }
        return Nothing{};
    }).value();
    const auto checked = run_program({"check-data", "--data", data_.path().string()});
    EXPECT_EQ(checked.exit_status, 0) << checked.out;
    EXPECT_EQ(run_program({"audit", "verify", "--data", data_.path().string()}).exit_status, 0);
}

}  // namespace
}  // namespace luoshi::testing
