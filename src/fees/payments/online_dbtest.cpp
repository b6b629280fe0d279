// Orders and notices of the on-line channel against the database. How requests are signed and notices opened stands in wechat_test.cpp.
#include <fmt/format.h>

#include "fees/payments/payments_on_both.hpp"
#include "platform/crypto/aes_gcm.hpp"

namespace luoshi::fees::payments {
namespace {

using journal::Account;

constexpr std::string_view class_text =
    "INSERT INTO school_class (county, id, school, entry_year, school_year, grade, number, name, head_teacher, is_open, version) "
    "VALUES ($1, $2, $3, 2024, 2026, 3, 1, '三年级1班', NULL, TRUE, 1)";
constexpr storage::Query class_elsewhere{"test.payments_class_elsewhere", class_text, class_text};
constexpr std::string_view went_text = "UPDATE pupil SET school = $3, class = $4 WHERE county = $1 AND id = $2";
constexpr storage::Query went_elsewhere{"test.payments_went_elsewhere", went_text, went_text};

const crypto::RsaKey& platform() {
    static const auto key = crypto::RsaKey::generate();
    return key;
}
const crypto::RsaKey& merchant_key() {
    static const auto key = crypto::RsaKey::generate();
    return key;
}

class Online : public PaymentsOnBoth {
 protected:
    void SetUp() override {
        PaymentsOnBoth::SetUp();
        if (IsSkipped()) return;
        use_wechat(std::make_shared<const wechat::Merchant>(wechat::Merchant{.mch_id = "1900000001",
                                                                             .app_id = "wx1",
                                                                             .serial = "OURS",
                                                                             .key = crypto::RsaKey::from_pem(merchant_key().to_pem()).value(),
                                                                             .platform_serial = "THEIRS",
                                                                             .platform_pem = platform().public_pem(),
                                                                             .api_key = std::string(32, 'k'),
                                                                             .notify_url = "https://example.cn/n",
                                                                             .address = "https://127.0.0.1:1"}));
        enter_payee_of_school("1900000001");
        one = bill(0, 48'000);
    }

    Result<OrderDraft> try_draft(const StartOnlinePayment& command, int family = 0) {
        return read_as(guardian(family), [&](Work& work) { return draft_order(work, command); });
    }
    StartOnlinePayment wish(std::int64_t fen = 48'000) { return {.id = fresh<OrderId>(), .pupil = one.pupil, .parts = {{one.id, fen}}, .client = {}}; }
    Result<OnlineOrderView> place(const StartOnlinePayment& command) {
        auto draft = try_draft(command);
        if (!draft) return draft.error();
        // As though WeChat had answered with a page.
        const OrderAsked asked{county, *draft, "https://wx.example/pay"};
        return write_as(guardian(0), [&](Work& work) { return start_online_payment(work, asked); });
    }
    OrderId order() { return place(wish()).value().id; }

    struct Said {
        std::string transaction = "420001";
        std::int64_t total = 48'000;
        std::string nonce = "n1";
        std::string state = "SUCCESS";
        std::int64_t late_seconds = 0;
        bool other_key = false;
    };
    Result<Nothing> notify(std::string_view trade_no, const Said& said) {
        const auto content = fmt::format(
            R"({{"mchid":"1900000001","out_trade_no":"{}","transaction_id":"{}","trade_state":"{}","attach":"{}","success_time":"2026-09-10T09:00:00+08:00","amount":{{"total":{},"currency":"CNY"}}}})",
            trade_no, said.transaction, said.state, county, said.total);
        const auto sealed = crypto::base64(crypto::aes256_gcm_seal(std::string(32, 'k'), "nonce-of-12b", "transaction", content));
        const auto body = fmt::format(R"({{"id":"E","resource":{{"algorithm":"AEAD_AES_256_GCM","ciphertext":"{}","nonce":"nonce-of-12b","associated_data":"transaction"}}}})", sealed);
        const auto seconds = clock().now().microseconds() / 1'000'000 - said.late_seconds;
        const auto message = fmt::format("{}\n{}\n{}\n", seconds, said.nonce, body);
        const http::Pairs headers{{"wechatpay-serial", "THEIRS"},
                                  {"wechatpay-timestamp", std::to_string(seconds)},
                                  {"wechatpay-nonce", said.nonce},
                                  {"wechatpay-signature", crypto::base64((said.other_key ? merchant_key() : platform()).sign_sha256(message))}};
        auto proved = read_as(Actor{}, [&](Work& work) { return prove_notice(work, headers, body); });
        if (!proved) return proved.error();
        return write_as(Actor{}, [&](Work& work) { return take_notice(work, *proved); });
    }
    Result<Nothing> notify(OrderId id, const Said& said) { return notify(out_trade_no(id), said); }
    static std::string slug(const Result<Nothing>& result) { return result ? "" : result.error().slug; }

    Billed one{};
};
ON_BOTH_DATABASES(Online);

TEST_P(Online, PaysABillByANotice) {
    const auto id = order();
    EXPECT_EQ(open_on(one.id), 48'000);  // an order is no payment
    EXPECT_EQ(slug(notify(id, {})), "");
    EXPECT_EQ(open_on(one.id), 0);
    EXPECT_EQ(balance(Account::online), 48'000);
    const auto shown = read_as(guardian(0), [&](Work& work) { return show_online_order(work, {one.pupil, id}); }).value();
    EXPECT_TRUE(shown.paid);
}

// After a merger a child belongs to the successor, and its old bill to the school that issued it.
TEST_P(Online, PaysABillOfTheSchoolThatAChildHasLeft) {
    write_in_county([&](Work& work) -> Result<Nothing> {
        org::OpenBody command;
        command.effective = work.today();
        command.document = "试";
        command.reason = "试";
        command.parent = org::find_body_by_code(work, "430104-education").value().id;
        command.body = {.code = "430104-next-school",
                        .name = "接收小学",
                        .kind = org::BodyKind::school,
                        .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
        TRY(const org::BodyPage next, org::open_body(work, command));
        const auto class_ = work.new_id<pupils::ClassId>();
        work.run(class_elsewhere, county, class_, next.body.id);
        work.run(went_elsewhere, county, one.pupil, next.body.id, class_);
        return Nothing{};
    }).value();
    EXPECT_EQ(try_draft(wish()).value().school, school_);
    EXPECT_EQ(slug(notify(order(), {})), "");
    EXPECT_EQ(open_on(one.id), 0);
}

TEST_P(Online, TakesATransactionOnceHoweverOftenToldAndRefusesReplays) {
    const auto id = order();
    EXPECT_EQ(slug(notify(id, {.nonce = "n1"})), "");
    EXPECT_EQ(slug(notify(id, {.nonce = "n1"})), "wechat-replay");
    EXPECT_EQ(slug(notify(id, {.nonce = "n2"})), "");  // told again, as WeChat does when our answer was lost
    EXPECT_EQ(slug(notify(id, {.transaction = "420002", .nonce = "n3"})), "order-paid-already");
    EXPECT_EQ(balance(Account::online), 48'000);
}

TEST_P(Online, RefusesWhatIsNotTheOrder) {
    const auto id = order();
    EXPECT_EQ(slug(notify(id, {.total = 47'999})), "amount-changed");
    EXPECT_EQ(slug(notify(fresh<OrderId>(), {})), "no-such-order");
    EXPECT_EQ(slug(notify("T1", {})), "no-such-order");
    EXPECT_EQ(slug(notify(id, {.late_seconds = 301})), "wechat-time");
    EXPECT_EQ(slug(notify(id, {.other_key = true})), "wechat-signature");
    EXPECT_EQ(slug(notify(id, {.state = "CLOSED"})), "");  // heard, but nothing came in
    EXPECT_EQ(open_on(one.id), 48'000);
    EXPECT_EQ(balance(Account::online), 0);
    EXPECT_EQ(slug(notify(id, {})), "");  // refusals leave no trace that would stop the true one
}

TEST_P(Online, ParksWhatWasPaidAtTheCounterMeanwhile) {
    const auto id = order();
    take_in(30'000, {{one.id, 30'000}});
    EXPECT_EQ(slug(notify(id, {})), "");
    EXPECT_EQ(open_on(one.id), 0);
    EXPECT_EQ(balance(Account::unknown_money), -30'000);
}

TEST_P(Online, IsForOnesOwnChildAndItsOpenBills) {
    const auto slug_of = [](const auto& result) { return result ? std::string() : result.error().slug; };
    EXPECT_EQ(slug_of(try_draft(wish(), 1)), "no-such-pupil");
    EXPECT_EQ(slug_of(try_draft(wish(48'001))), "more-than-due");
    EXPECT_EQ(slug_of(try_draft(wish(0))), "more-than-due");
    auto none = wish();
    none.parts.clear();
    EXPECT_EQ(slug_of(try_draft(none)), "nothing-chosen");
    auto twice = wish(100);
    twice.parts.push_back(twice.parts.front());
    EXPECT_EQ(slug_of(try_draft(twice)), "bill-given-twice");
    auto foreign = wish();
    foreign.parts.front().bill = bill(1, 48'000).id;
    EXPECT_EQ(slug_of(try_draft(foreign)), "no-such-bill");
}

TEST_P(Online, IsPlacedOnceHoweverOftenAsked) {
    const auto command = wish();
    EXPECT_EQ(place(command).value().id, place(command).value().id);
    auto other = command;
    other.parts.front().amount_fen = 1;
    EXPECT_EQ(place(other).error().slug, "id-taken");
}

TEST_P(Online, IsOffUntilTheSchoolsOwnMerchantIsSet) {
    enter_payee_of_school("");
    EXPECT_EQ(try_draft(wish()).error().slug, "online-off");
    enter_payee_of_school("1999999999");  // a payee with another merchant than the one this server holds keys for
    EXPECT_EQ(try_draft(wish()).error().slug, "online-off");
    enter_payee_of_school("1900000001");
    EXPECT_TRUE(try_draft(wish()));
    use_wechat(nullptr);
    EXPECT_EQ(try_draft(wish()).error().slug, "online-off");
    EXPECT_EQ(slug(notify("T1", {})), "online-off");
}

TEST_P(Online, CannotBePaidAnotherAmountByPlainSql) {
    const auto id = order();
    const auto paid = take_in(10'000, {});
    expect_refused("INSERT INTO online_paid (county, order_id, transaction_id, payment, amount_fen, at) VALUES ($1, $2, 'x', $3, 10000, 1)", county, id, paid.payment.id);
    EXPECT_EQ(slug(notify(id, {})), "");
    const auto other = order_of(out_trade_no(id));
    EXPECT_EQ(other, id);
    expect_refused("INSERT INTO online_paid (county, order_id, transaction_id, payment, amount_fen, at) SELECT county, order_id, 'y', payment, amount_fen, 1 FROM "
                   "online_paid WHERE county = $1",
                   county);
}

}  // namespace
}  // namespace luoshi::fees::payments
