// A family pays by WeChat.
#include "online_payment.hpp"

namespace luoshi::testing {
namespace {

TEST_F(OnlinePayment, GoesFromTheOrderToTheBill) {
    const std::string id = "01990000-0000-7000-8000-000000000001";
    const std::string order = "01990000000070008000000000000001";
    const auto started = start(id);
    ASSERT_EQ(started.status, 201) << started.text;
    EXPECT_EQ(started.body.at("pay_url").as_string(), "https://wx.tenpay.example/pay?order=" + order);
    EXPECT_EQ(open(), 48'000);

    EXPECT_EQ(notify(wechat_->notice(order, "&total=1")), 409);
    EXPECT_EQ(notify(wechat_->notice(order, "&age=400")), 403);
    auto forged = wechat_->notice(order);
    forged.body.back() = ' ';
    EXPECT_EQ(notify(forged), 403);
    EXPECT_EQ(open(), 48'000);

    const auto notice = wechat_->notice(order);
    EXPECT_EQ(notify(notice), 204);
    EXPECT_EQ(open(), 0);
    EXPECT_EQ(notify(notice), 403);                    // the very same again: a replay
    EXPECT_EQ(notify(wechat_->notice(order)), 204);  // told again, signed anew
    const auto till = house_->get("office", "/api/payments/schools/" + school_.to_string() + "/till");
    EXPECT_EQ(till.body.at("online_fen").as_int64(), 48'000) << till.text;
    EXPECT_EQ(house_->violations(), std::vector<std::string>{});
    EXPECT_TRUE(house_->get("parent", "/api/payments/children/" + child_ + "/orders/" + id).body.at("paid").as_bool());
}

// The notice never came: five minutes later the order is asked for. The stand-in's answers bear the true time and are believed for five minutes around it.
TEST_F(OnlinePayment, IsFoundWithoutANotice) {
    house_->clock().set(system_clock().now().plus(-std::chrono::seconds{280}));
    ASSERT_EQ(start("01990000-0000-7000-8000-000000000003").status, 201);
    jobs::Runner runner(house_->house().storage(), house_->clock());
    payments::add_jobs(runner);
    runner.run_due();
    EXPECT_EQ(open(), 48'000);  // too young to be asked for
    house_->clock().set(system_clock().now().plus(std::chrono::seconds{30}));
    runner.run_due();
    EXPECT_EQ(open(), 0);
    EXPECT_EQ(notify(wechat_->notice("01990000000070008000000000000003")), 204);  // it came after all
    EXPECT_EQ(house_->violations(), std::vector<std::string>{});
}

TEST_F(OnlinePayment, StopsWhereWeChatDoesNotKnowOurKey) {
    const auto other = crypto::RsaKey::generate();
    write("merchant.pem", other.to_pem());
    use_merchant("1900000001", false);
    EXPECT_EQ(start("01990000-0000-7000-8000-000000000002").slug(), "wechat-answer");
}

}  // namespace
}  // namespace luoshi::testing
