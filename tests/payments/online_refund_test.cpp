// A family's money goes back by WeChat: the office orders and sends, the house asks WeChat, and WeChat's notices or answers say what became of it.
#include "a_relief.hpp"
#include "fees/refunds/ids.hpp"
#include "online_payment.hpp"

namespace luoshi::testing {
namespace {

namespace refunds = fees::refunds;

class OnlineRefund : public OnlinePayment {
 protected:
    void SetUp() override {
        OnlinePayment::SetUp();
        // Signatures bear the true time and are believed for five minutes around it: the test's own time runs through that window, minute by minute.
        house_->clock().set(system_clock().now().plus(-std::chrono::seconds{200}));
        runner_ = std::make_unique<jobs::Runner>(house_->house().storage(), house_->clock());
        payments::add_jobs(*runner_);
        refunds::add_jobs(*runner_);
    }
    void TearDown() override {
        for (const auto& violation : house_->violations()) EXPECT_EQ(violation.find("return_"), std::string::npos) << violation;
        OnlinePayment::TearDown();
    }
    void pay() {
        const std::string id = "01990000-0000-7000-8000-000000000009";
        ASSERT_EQ(start(id).status, 201);
        ASSERT_EQ(notify(wechat_->notice("01990000000070008000000000000009")), 204);
        ASSERT_EQ(open(), 0);
    }
    // A right to 16 yuan, ordered and sent by the office. The number that WeChat will see.
    std::string send() {
        storage::Context context;
        context.actor = trusted_actor(Proof::command_line, "测试");
        context.clock = &house_->clock();
        context.county = "430104";
        right_ = storage::write(house_->house().storage(), context, [&](Work& work) {
                     return add_right(work, school_, payments::BillId::parse(bill_).value(), 1'600, "s1");
                 })
                     .value()
                     .to_string();
        const auto ordered = house_->ask("office", http::Verb::post, "/api/refunds/rights/" + right_ + "/order",
                                         R"({"id":"01990000-0000-7000-8000-0000000000a1","route":"original","county":"430104"})");
        EXPECT_EQ(ordered.status / 100, 2) << ordered.text;
        const auto sent = house_->ask("office", http::Verb::post, "/api/refunds/schools/" + school_.to_string() + "/send",
                                      R"({"id":"01990000-0000-7000-8000-0000000000a2","county":"430104"})");
        EXPECT_EQ(sent.status / 100, 2) << sent.text;
        auto number = std::string(right().at("parts").at(0).at("id").as_string());
        std::erase(number, '-');
        return number;
    }
    void will(const std::string& become) { wechat_->tell("/refunds-will?be=" + become); }
    // A minute later: what is due is asked, and its events are delivered.
    void a_minute_later() {
        house_->clock().advance(std::chrono::seconds{61});
        runner_->run_due();
        runner_->run_due();
    }
    json::value right() { return house_->get("office", "/api/refunds/rights/" + right_).body; }
    std::string state() { return std::string(right().at("state").as_string()); }
    std::string note() { return std::string(right().at("parts").at(0).at("note").as_string()); }
    boost::json::array at_wechat() const { return wechat_->tell("/refunds").as_array(); }

    std::unique_ptr<jobs::Runner> runner_;
    std::string right_;
};

TEST_F(OnlineRefund, GoesBackAndANoticeSaysSo) {
    pay();
    const auto number = send();
    EXPECT_TRUE(at_wechat().empty()) << "asked by the job, not while the office waits";
    a_minute_later();
    ASSERT_EQ(at_wechat().size(), 1U);
    EXPECT_EQ(at_wechat()[0].at("out_refund_no").as_string(), number);
    EXPECT_EQ(at_wechat()[0].at("amount").at("refund").as_int64(), 1'600);
    EXPECT_EQ(at_wechat()[0].at("amount").at("total").as_int64(), 48'000);
    EXPECT_EQ(state(), "sent");
    EXPECT_NE(note().find("已受理"), std::string::npos) << note();

    wechat_->tell("/refund-is?refund=" + number + "&now=SUCCESS");
    EXPECT_EQ(notify(wechat_->refund_notice(number, "&total=1")), 409);
    EXPECT_EQ(notify(wechat_->refund_notice(number, "&age=900")), 403);
    auto forged = wechat_->refund_notice(number);
    forged.body.back() = ' ';
    EXPECT_EQ(notify(forged), 403);
    EXPECT_EQ(state(), "sent");
    const auto notice = wechat_->refund_notice(number);
    EXPECT_EQ(notify(notice), 204);
    EXPECT_EQ(notify(notice), 403);                            // the very same again: a replay
    EXPECT_EQ(notify(wechat_->refund_notice(number)), 204);  // told again, signed anew
    a_minute_later();
    EXPECT_EQ(state(), "done");
    EXPECT_EQ(note(), "");
    const auto till = house_->get("office", "/api/payments/schools/" + school_.to_string() + "/till");
    EXPECT_EQ(till.body.at("online_fen").as_int64(), 46'400) << till.text;
}

// The answer was lost on its way: the same number is sent again, and WeChat gives back once. No notice ever comes.
TEST_F(OnlineRefund, IsAskedAgainWithTheSameNumberAndFoundWithoutANotice) {
    pay();
    will("lost");
    const auto number = send();
    a_minute_later();
    ASSERT_EQ(at_wechat().size(), 1U);
    EXPECT_EQ(state(), "sent");
    will("PROCESSING");
    a_minute_later();
    ASSERT_EQ(at_wechat().size(), 1U);
    EXPECT_EQ(at_wechat()[0].at("sent").as_int64(), 2);
    wechat_->tell("/refund-is?refund=" + number + "&now=SUCCESS");
    a_minute_later();
    EXPECT_EQ(at_wechat()[0].at("asked").as_int64(), 1);
    EXPECT_EQ(state(), "done");
}

TEST_F(OnlineRefund, WaitsForMoneyInTheMerchantsAccountAndFailsIntoTheOfficesList) {
    pay();
    will("NOT_ENOUGH");
    const auto number = send();
    a_minute_later();
    EXPECT_TRUE(at_wechat().empty());
    EXPECT_NE(note().find("充值"), std::string::npos) << note();
    will("ABNORMAL");
    a_minute_later();
    EXPECT_EQ(state(), "failed");
    EXPECT_NE(note().find("退回商户账户"), std::string::npos) << note();
    const auto refund = std::string(right().at("parts").at(0).at("id").as_string());
    const auto again = house_->ask("office", http::Verb::post, "/api/refunds/" + refund + "/again",
                                   R"({"id":"01990000-0000-7000-8000-0000000000a3","route":"cash","payee":"家长","proof":"签收单","reason":"银行卡已注销","county":"430104"})");
    EXPECT_EQ(again.status / 100, 2) << again.text;
    EXPECT_EQ(state(), "ordered");
}

TEST_F(OnlineRefund, FailsAtOnceWhereTheFamilysAccountIsGone) {
    pay();
    will("USER_ACCOUNT_ABNORMAL");
    send();
    a_minute_later();
    EXPECT_TRUE(at_wechat().empty());
    EXPECT_EQ(state(), "failed");
}

TEST_F(OnlineRefund, StandsStillAfterARefusalThatLastsAndGoesOnWhenAsked) {
    pay();
    will("NO_AUTH");
    const auto number = send();
    a_minute_later();
    EXPECT_EQ(state(), "sent") << "open, and never lost";
    EXPECT_NE(note().find("商户号没有此接口权限"), std::string::npos) << note();
    EXPECT_NE(note().find("不再自动重试"), std::string::npos) << note();
    will("PROCESSING");
    a_minute_later();
    EXPECT_TRUE(at_wechat().empty()) << "not asked again by itself";
    const auto refund = std::string(right().at("parts").at(0).at("id").as_string());
    const auto asked = house_->ask("office", http::Verb::post, "/api/refunds/" + refund + "/ask-again", R"({"county":"430104"})");
    EXPECT_EQ(asked.status / 100, 2) << asked.text;
    a_minute_later();
    ASSERT_EQ(at_wechat().size(), 1U);
    EXPECT_EQ(at_wechat()[0].at("out_refund_no").as_string(), number);
    // WeChat has it, but will not be asked about it: it may arrive any day, so it is nobody's to give another way, and a notice ends it.
    will("no-look:SIGN_ERROR");
    a_minute_later();
    EXPECT_NE(note().find("已受理，但暂时查不到结果（SIGN_ERROR）"), std::string::npos) << note();
    EXPECT_EQ(house_->ask("office", http::Verb::post, "/api/refunds/" + refund + "/fail", R"({"step":2,"reason":"微信支付查不到","county":"430104"})").status, 409);
    wechat_->tell("/refund-is?refund=" + number + "&now=SUCCESS");
    EXPECT_EQ(notify(wechat_->refund_notice(number)), 204);
    a_minute_later();
    EXPECT_EQ(state(), "done");
}

TEST_F(OnlineRefund, IsAskedAgainByItselfAfterWhatPasses) {
    pay();
    will("SYSTEM_ERROR");
    send();
    a_minute_later();
    EXPECT_NE(note().find("系统会自动再试"), std::string::npos) << note();
    will("FREQUENCY_LIMITED");
    a_minute_later();
    EXPECT_NE(note().find("系统会自动再试"), std::string::npos) << note();
    will("PROCESSING");
    a_minute_later();
    EXPECT_EQ(at_wechat().size(), 1U);
    EXPECT_NE(note().find("已受理"), std::string::npos) << note();
}

TEST_F(OnlineRefund, BelievesNoAnswerThatSomebodyElseSigned) {
    pay();
    will("forged");
    send();
    a_minute_later();
    EXPECT_EQ(state(), "sent");
    EXPECT_NE(note().find("wechat-signature"), std::string::npos) << note();
    will("SUCCESS");  // the platform has it as PROCESSING and answers so
    a_minute_later();
    EXPECT_EQ(state(), "sent");
    EXPECT_NE(note().find("已受理"), std::string::npos) << note();
}

TEST_F(OnlineRefund, CannotBeNotedByHandMeanwhile) {
    pay();
    send();
    const auto refund = std::string(right().at("parts").at(0).at("id").as_string());
    EXPECT_EQ(house_->ask("office", http::Verb::post, "/api/refunds/" + refund + "/confirm", R"({"step":2,"county":"430104"})").slug(), "return-at-channel");
}

// Every school its own number behind one service provider: the money goes to the school, and back from it.
TEST_F(OnlineRefund, GoesThroughAServiceProvider) {
    use_merchant("1600000001", true);
    pay();
    const auto number = send();
    a_minute_later();
    ASSERT_EQ(at_wechat().size(), 1U);
    EXPECT_EQ(at_wechat()[0].at("sub_mchid").as_string(), "1900000001");
    wechat_->tell("/refund-is?refund=" + number + "&now=SUCCESS");
    a_minute_later();
    EXPECT_EQ(state(), "done");
}

}  // namespace
}  // namespace luoshi::testing
