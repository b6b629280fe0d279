// Refunds of what came in by the on-line channel: sent to the channel, and ended by what it says.
#include "fees/payments/online_on_both.hpp"
#include "fees/refunds/refunds_on_both.hpp"

namespace luoshi::fees::refunds {
namespace {

namespace made {
constexpr std::string_view order_text =
    "INSERT INTO online_order (county, id, school, pupil, account, merchant, amount_fen, pay_url, asked, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, '1900000001', "
    "$6, 'https://wx.example', '-', $7, $7)";
constexpr storage::Query order{"test.refunds_online_order", order_text, order_text};
constexpr std::string_view paid_text =
    "INSERT INTO online_paid (county, order_id, transaction_id, payment, amount_fen, at) SELECT $1, $2, channel_reference, id, amount_fen, $4 FROM payment WHERE county = "
    "$1 AND id = $3";
constexpr storage::Query paid{"test.refunds_online_paid", paid_text, paid_text};
}  // namespace made

class ReturnedOnline : public RefundsOnBoth {
 protected:
    void SetUp() override {
        RefundsOnBoth::SetUp();
        if (IsSkipped()) return;
        switch_on();
        payment = paid(0, {{Outlet::wechat, 64'000}}).front();
        in_county([&](Work& work) {
            const auto id = work.new_id<payments::OrderId>();
            work.run(made::order, county, id, school_, child(0), work.new_id<AccountId>(), std::int64_t{64'000}, work.now());
            work.run(made::paid, county, id, payment, work.now());
        });
        right = right_of_relief(0, 1'600);
    }
    void TearDown() override {
        payments::use_wechat(nullptr);
        RefundsOnBoth::TearDown();
    }
    static void switch_on() {
        payments::use_wechat(std::make_shared<const payments::wechat::Merchant>(payments::test_merchant()));
    }
    RefundId sent() {
        const auto id = order(right).parts.at(0).id;
        batch = try_send().value().id;
        return id;
    }
    // The channel says it, and the event is delivered.
    void says(RefundId refund, const std::string& status, std::string_view outcome) {
        in_county([&](Work& work) { payments::channel_says(work, payments::ReturnId{refund.bytes()}, status).value(); });
        hear_ended(refund, outcome, status);
    }
    void hear_ended(RefundId refund, std::string_view outcome, std::string_view code) {
        write_in_county([&](Work& work) -> Result<Nothing> {
            work.record("test.hear", "refund", refund.to_string());
            return hear_return_ended(work, {{"county", county}, {"id", refund.to_string()}, {"outcome", outcome}, {"code", code}});
        }).value();
    }
    RefundPartView part() { return seen(right).parts.at(0); }
    void stops(RefundId refund) {
        in_county([&](Work& work) {
            const auto row = payments::find_return(work, county, payments::ReturnId{refund.bytes()}).value();
            payments::hear_stopped(work, row, "NO_AUTH", "商户号没有此接口权限");
        });
    }
    RefundDeskView desk() {
        return read_as(office(), [&](Work& work) { return show_refund_desk(work, {school_}); }).value();
    }
    Result<RefundRightView> try_back(RefundId refund) {
        return write_as(office(), [&](Work& work) { return note_came_back(work, {.refund = refund, .step = 3, .reason = "银行退汇"}); });
    }
    Result<RefundRightView> try_ask_again(RefundId refund) {
        return write_as(office(), [&](Work& work) { return ask_refund_again(work, {.refund = refund}); });
    }

    PaymentId payment;
    RightId right;
    RefundBatchId batch;
};
ON_BOTH_DATABASES(ReturnedOnline);

TEST_P(ReturnedOnline, TheChannelSaysThatItArrivedAndNobodyElse) {
    const auto refund = sent();
    EXPECT_EQ(try_confirm(refund).error().slug, "return-at-channel");
    EXPECT_EQ(try_fail(refund).error().slug, "return-at-channel");
    const auto confirmed = write_as(office(), [&](Work& work) { return confirm_batch(work, {.batch = batch}); }).value();
    EXPECT_EQ(confirmed.on_the_way, 1) << "the batch's other refunds may have arrived, this one is the channel's";
    EXPECT_EQ(part().actions.at(0).reason, "return-at-channel");
    const auto file = read_as(office(), [&](Work& work) { return find_batch_rows(work, {.batch = batch}); }).value();
    EXPECT_EQ(file.items.at(0).outlet, "微信支付（系统自动退回，不要另退）");
    EXPECT_FALSE(part().note.empty());
    says(refund, "SUCCESS", "returned");
    hear_ended(refund, "returned", "SUCCESS");  // delivered twice
    EXPECT_EQ(seen(right).state, RightState::done);
    EXPECT_EQ(part().steps.size(), 3U);
    EXPECT_TRUE(part().note.empty());
    EXPECT_EQ(try_back(refund).error().slug, "arrived-by-channel") << "it would be sent twice";
    EXPECT_EQ(part().actions.back().reason, "arrived-by-channel");
    EXPECT_EQ(balance(journal::Account::online), 62'400);
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_EQ(returned(payment), 1'600);
}

TEST_P(ReturnedOnline, AFailureGoesToTheOfficeAndIsFollowedToZero) {
    const auto refund = sent();
    says(refund, "ABNORMAL", "abnormal");
    hear_ended(refund, "abnormal", "ABNORMAL");
    EXPECT_EQ(seen(right).state, RightState::failed);
    EXPECT_NE(part().note.find("退回商户账户"), std::string::npos);
    EXPECT_EQ(part().steps.back().words_en, "did not arrive: WeChat Pay could not pay it out: the family's card is closed or frozen. The school will send it another way");
    EXPECT_EQ(balance(journal::Account::online), 64'000);
    EXPECT_EQ(balance(journal::Account::refunds_due), -1'600) << "owed again";
    const auto own = read_as(guardian(0), [&](Work& work) { return show_own_refunds(work, {}); }).value();
    EXPECT_TRUE(own.rights.at(0).parts.at(0).note.empty()) << "what the office is to do is the office's";
    try_again(by_transfer(refund)).value();
    EXPECT_TRUE(part().note.empty());
    try_send().value();
    EXPECT_EQ(try_confirm(refund).value().state, RightState::done) << "a transfer is the office's to confirm";
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_EQ(balance(journal::Account::bank), -1'600);
}

TEST_P(ReturnedOnline, AClosedOneFailsToo) {
    says(sent(), "CLOSED", "closed");
    EXPECT_EQ(seen(right).state, RightState::failed);
    EXPECT_NE(part().note.find("充值"), std::string::npos);
}

TEST_P(ReturnedOnline, MayArriveAfterItFailed) {
    const auto refund = sent();
    says(refund, "ABNORMAL", "abnormal");
    says(refund, "SUCCESS", "returned");
    hear_ended(refund, "returned", "SUCCESS");
    EXPECT_EQ(seen(right).state, RightState::done);
    EXPECT_EQ(part().steps.size(), 6U);
    EXPECT_EQ(balance(journal::Account::online), 62'400);
    EXPECT_EQ(returned(payment), 1'600);
}

TEST_P(ReturnedOnline, TakesTheOtherWayBackAsLongAsThatHasNotLeft) {
    const auto refund = sent();
    says(refund, "ABNORMAL", "abnormal");
    try_again(by_transfer(refund)).value();
    says(refund, "SUCCESS", "returned");
    EXPECT_EQ(seen(right).state, RightState::done);
    EXPECT_EQ(part().route, Route::original);
    EXPECT_EQ(try_send().error().slug, "nothing-ordered") << "the transfer never leaves";
    EXPECT_EQ(balance(journal::Account::bank), 0);
    EXPECT_EQ(balance(journal::Account::online), 62'400);
    EXPECT_EQ(returned(payment), 1'600);
}

TEST_P(ReturnedOnline, ChecksFindMoneyThatWentBackByTwoWays) {
    const auto refund = sent();
    says(refund, "ABNORMAL", "abnormal");
    try_again(by_transfer(refund)).value();
    try_send().value();
    EXPECT_FALSE(violated().contains("returned_by_two_ways"));
    checks_hold_ = false;
    says(refund, "SUCCESS", "returned");
    EXPECT_EQ(part().route, Route::transfer);
    EXPECT_EQ(violated(), (std::set<std::string>{"returned_by_two_ways"}));
}

// The check says to take the other way back where it can be; what the family has by the channel is not owed a second time then.
TEST_P(ReturnedOnline, TheOtherWayThatFailsLeavesWhatTheChannelGaveBack) {
    const auto refund = sent();
    says(refund, "ABNORMAL", "abnormal");
    try_again(by_transfer(refund)).value();
    try_send().value();
    says(refund, "SUCCESS", "returned");
    EXPECT_EQ(try_fail(refund, "银行已撤回").value().state, RightState::done);
    EXPECT_EQ(part().route, Route::original);
    EXPECT_EQ(try_again(by_transfer(refund)).error().slug, "refund-not-failed");
    EXPECT_EQ(balance(journal::Account::bank), 0);
    EXPECT_EQ(balance(journal::Account::online), 62'400);
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_EQ(returned(payment), 1'600);
}

TEST_P(ReturnedOnline, TheOtherWayThatCameBackLeavesWhatTheChannelGaveBack) {
    const auto refund = sent();
    says(refund, "ABNORMAL", "abnormal");
    try_again(by_transfer(refund)).value();
    try_send().value();
    says(refund, "SUCCESS", "returned");
    try_confirm(refund).value();
    const auto back = write_as(office(), [&](Work& work) { return note_came_back(work, {.refund = refund, .step = 6, .reason = "银行退汇"}); }).value();
    EXPECT_EQ(back.state, RightState::done);
    EXPECT_EQ(part().route, Route::original);
    EXPECT_EQ(balance(journal::Account::bank), 0);
    EXPECT_EQ(balance(journal::Account::online), 62'400);
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_EQ(returned(payment), 1'600);
}

// owe_if_withdrawn (returned_online.cpp).
TEST_P(ReturnedOnline, WhatArrivesAfterItsRightWasWithdrawnIsOwedOnTheBill) {
    const auto refund = sent();
    says(refund, "ABNORMAL", "abnormal");
    is_withdrawn(right, refund, 1'600);
    ASSERT_TRUE(violated().empty());
    says(refund, "SUCCESS", "returned");
    EXPECT_EQ(part().state, State::done);
    EXPECT_EQ(seen(right).open_fen, 0);
    EXPECT_EQ(balance(journal::Account::online), 62'400);
    EXPECT_EQ(balance(journal::Account::receivable), 1'600) << "the family has it and owes it";
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    const auto paid_on_bill = statement("SELECT CAST(SUM(paid_fen) AS BIGINT) FROM bill_standing WHERE county = $1");
    EXPECT_EQ(read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(paid_on_bill, county).value(); }).value(), 62'400);
    hear_ended(refund, "returned", "SUCCESS");
    EXPECT_EQ(balance(journal::Account::receivable), 1'600) << "heard twice, it is owed once";
    // Nothing makes it fail after that: the family would be owed what nobody could order again (why_not_again).
    hear_ended(refund, "abnormal", "ABNORMAL");
    const auto back = write_as(office(), [&](Work& work) { return note_came_back(work, {.refund = refund, .step = last_step(refund), .reason = "银行退汇"}); });
    EXPECT_EQ(back.error().slug, "arrived-by-channel");
    EXPECT_EQ(part().actions.back().reason, "arrived-by-channel") << "the button says so";
    EXPECT_EQ(part().state, State::done);
}

// A right without its money is followed to zero: it stands open, in everybody's sight who can do something about it.
TEST_P(ReturnedOnline, StandsStillWhereTheChannelRefusesForAReasonThatLasts) {
    const auto refund = sent();
    stops(refund);
    EXPECT_EQ(seen(right).state, RightState::sent);
    EXPECT_NE(part().note.find("商户号没有此接口权限"), std::string::npos);
    EXPECT_EQ(part().actions.back().action, "ask-again");
    EXPECT_EQ(waits("stopped_refunds"), 1);
    EXPECT_EQ(desk().stopped, 1);
    EXPECT_EQ(desk().actions.back().action, "ask-again");
    const auto own = read_as(guardian(0), [&](Work& work) { return show_own_refunds(work, {}); }).value();
    EXPECT_TRUE(own.rights.at(0).parts.at(0).note.empty()) << "what the office is to do is the office's";
    const auto others = write_as(office(), [&](Work& work) { return confirm_batch(work, {.batch = batch}); }).value();
    EXPECT_EQ(others.on_the_way, 1) << "it has not arrived with the others of its batch";
    EXPECT_EQ(try_ask_again(refund).value().parts.at(0).actions.size(), 3U);
    EXPECT_EQ(waits("stopped_refunds"), 0);
    EXPECT_EQ(desk().stopped, 0);
    says(refund, "SUCCESS", "returned");
    EXPECT_EQ(seen(right).state, RightState::done);
    EXPECT_EQ(try_ask_again(refund).error().slug, "refund-not-at-channel");
}

TEST_P(ReturnedOnline, IsAskedAgainWithAllTheOthersOfTheSchool) {
    const auto refund = sent();
    stops(refund);
    EXPECT_EQ(write_as(guardian(0), [&](Work& work) { return ask_refunds_again(work, {.school = school_}); }).error().code, Code::missing);
    EXPECT_EQ(write_as(office(), [&](Work& work) { return ask_refunds_again(work, {.school = school_}); }).value().stopped, 0);
    EXPECT_EQ(part().actions.at(0).reason, "return-at-channel") << "the channel is at work again";
}

TEST_P(ReturnedOnline, GoesAnotherWayWhereTheChannelStandsStill) {
    const auto refund = sent();
    stops(refund);
    EXPECT_EQ(try_fail(refund, "微信支付没有退款权限，已核对没有退出").value().state, RightState::failed);
    EXPECT_EQ(waits("stopped_refunds"), 0);
    EXPECT_EQ(balance(journal::Account::refunds_due), -1'600) << "owed again";
    try_again(by_transfer(refund)).value();
    try_send().value();
    EXPECT_EQ(try_confirm(refund).value().state, RightState::done);
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
}

TEST_P(ReturnedOnline, IsDoneByHandWhereTheChannelIsOff) {
    payments::use_wechat(nullptr);
    const auto refund = sent();
    EXPECT_EQ(try_confirm(refund).value().state, RightState::done);
    switch_on();
    EXPECT_EQ(seen(right).state, RightState::done);
    EXPECT_EQ(try_back(refund).value().state, RightState::failed) << "what the office noted itself it may take back";
    EXPECT_EQ(balance(journal::Account::online), 64'000);
}

TEST_P(ReturnedOnline, IsDoneByHandWhereTheChannelWasSwitchedOffMeanwhile) {
    const auto refund = sent();
    payments::use_wechat(nullptr);
    EXPECT_EQ(try_fail(refund).value().state, RightState::failed);
    switch_on();
    EXPECT_TRUE(part().note.empty()) << "the channel is not asked any more";
}

// payments::why_not_arrived_by_hand.
TEST_P(ReturnedOnline, ThatItArrivedAfterAllIsTheChannelsToSayWhereItWasAtWork) {
    const auto refund = sent();
    const auto try_late = [&] {
        return write_as(office(), [&](Work& work) {
            return note_arrived_after_all(work, {.refund = refund, .id = work.new_id<RefundActId>(), .step = 3, .failure = 3, .reason = "家长说到账了", .slip = "账单截图"});
        });
    };
    says(refund, "ABNORMAL", "abnormal");
    EXPECT_EQ(try_late().error().slug, "return-at-channel");
    EXPECT_EQ(part().actions.back().reason, "return-at-channel");
    EXPECT_EQ(balance(journal::Account::refunds_due), -1'600);
}

TEST_P(ReturnedOnline, ThatItArrivedAfterAllIsTheOfficesToSayOfWhatItEndedItself) {
    const auto refund = sent();
    payments::use_wechat(nullptr);
    try_fail(refund).value();
    switch_on();
    const auto done = write_as(office(), [&](Work& work) {
        return note_arrived_after_all(work, {.refund = refund, .id = work.new_id<RefundActId>(), .step = 3, .failure = 3, .reason = "商户平台查到已退", .slip = "商户平台退款单"});
    });
    EXPECT_EQ(done.value().state, RightState::done);
    EXPECT_EQ(balance(journal::Account::online), 62'400);
    EXPECT_EQ(returned(payment), 1'600);
    says(refund, "SUCCESS", "returned");
    EXPECT_EQ(part().steps.size(), 6U) << "the channel says it too, and it is noted once";
    EXPECT_EQ(balance(journal::Account::online), 62'400);
}

TEST_P(ReturnedOnline, IsNotOrderedFromAChannelThatWouldNotTakeIt) {
    clock().advance(std::chrono::hours{24 * 366});
    EXPECT_EQ(try_order(right).error().slug, "no-way-back");
}

TEST_P(ReturnedOnline, ChecksFindAReturnOfAnotherSum) {
    sent();
    plant("INSERT INTO online_return (county, id, order_id, payment, transaction_id, merchant, total_fen, amount_fen, asked_at) SELECT county, payment, order_id, payment, "
          "transaction_id, merchant, total_fen, 1, 1 FROM online_return WHERE county = $1",
          county);
    EXPECT_TRUE(violated().contains("return_differs_from_refund"));
}

}  // namespace
}  // namespace luoshi::fees::refunds
