// What the database tests of the on-line channel share: a merchant and a platform made for the test, orders of a family, and notices.
#pragma once
#include <fmt/format.h>

#include "fees/payments/online_returns.hpp"
#include "fees/payments/payments_on_both.hpp"
#include "platform/crypto/aes_gcm.hpp"
#include "platform/crypto/bytes.hpp"

namespace luoshi::fees::payments {

inline const crypto::RsaKey& platform() {
    static const auto key = crypto::RsaKey::generate();
    return key;
}
inline const crypto::RsaKey& merchant_key() {
    static const auto key = crypto::RsaKey::generate();
    return key;
}

// With keys made for the tests; nobody listens at its address.
inline wechat::Merchant test_merchant() {
    return {.mch_id = "1900000001",
            .app_id = "wx1",
            .serial = "OURS",
            .key = crypto::RsaKey::from_pem(merchant_key().to_pem()).value(),
            .platform_serial = "THEIRS",
            .platform_pem = platform().public_pem(),
            .api_key = std::string(32, 'k'),
            .notify_url = "https://example.cn/n",
            .address = "https://127.0.0.1:1"};
}

// As a proved notice of the platform about a return: SUCCESS, CLOSED, ABNORMAL, PROCESSING.
inline Result<Nothing> channel_says(Work& work, ReturnId id, const std::string& status) {
    const auto row = find_return(work, work.county(), id).value();
    return hear_returned(work, {.payee = row.merchant,
                                .transaction_id = row.transaction_id,
                                .out_refund_no = out_refund_no(id),
                                .refund_id = "503000",
                                .status = status,
                                .refund_fen = row.amount_fen,
                                .total_fen = row.total_fen});
}

class OnlineOnBoth : public PaymentsOnBoth {
 protected:
    void SetUp() override {
        PaymentsOnBoth::SetUp();
        if (IsSkipped()) return;
        use_wechat(std::make_shared<const wechat::Merchant>(test_merchant()));
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
        return tell("TRANSACTION.SUCCESS", content, said.nonce, said.late_seconds, said.other_key);
    }
    // A notice as the platform sends it, sealed and signed.
    Result<Nothing> tell(std::string_view event, std::string_view content, const std::string& nonce, std::int64_t late_seconds = 0, bool other_key = false) {
        const auto sealed = crypto::base64(crypto::aes256_gcm_seal(std::string(32, 'k'), "nonce-of-12b", "about", content));
        const auto body = fmt::format(
            R"({{"id":"E","event_type":"{}","resource":{{"algorithm":"AEAD_AES_256_GCM","ciphertext":"{}","nonce":"nonce-of-12b","associated_data":"about"}}}})", event, sealed);
        const auto seconds = clock().now().microseconds() / 1'000'000 - late_seconds;
        const auto message = fmt::format("{}\n{}\n{}\n", seconds, nonce, body);
        const http::Pairs headers{{"wechatpay-serial", "THEIRS"},
                                  {"wechatpay-timestamp", std::to_string(seconds)},
                                  {"wechatpay-nonce", nonce},
                                  {"wechatpay-signature", crypto::base64((other_key ? merchant_key() : platform()).sign_sha256(message))}};
        auto proved = read_as(Actor{}, [&](Work& work) { return prove_notice(work, headers, body); });
        if (!proved) return proved.error();
        return write_as(Actor{}, [&](Work& work) { return take_notice(work, *proved); });
    }
    Result<Nothing> notify(OrderId id, const Said& said) { return notify(out_trade_no(id), said); }
    static std::string slug(const Result<Nothing>& result) { return result ? "" : result.error().slug; }

    Billed one{};
};

}  // namespace luoshi::fees::payments
