// The scheme of WeChat Pay v3, with a merchant and a platform made for the test.
#include "fees/payments/wechat.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "platform/crypto/aes_gcm.hpp"
#include "platform/crypto/bytes.hpp"

namespace luoshi::fees::payments::wechat {
namespace {

const crypto::RsaKey& platform() {
    static const auto key = crypto::RsaKey::generate();
    return key;
}
const crypto::RsaKey& merchant_key() {
    static const auto key = crypto::RsaKey::generate();
    return key;
}
Merchant merchant() {
    return {.mch_id = "1900000001",
            .app_id = "wx8888888888888888",
            .serial = "SERIAL-OURS",
            .key = crypto::RsaKey::from_pem(merchant_key().to_pem()).value(),
            .platform_serial = "SERIAL-THEIRS",
            .platform_pem = platform().public_pem(),
            .api_key = std::string(32, 'k'),
            .notify_url = "https://example.cn/api/payments/wechat/notices"};
}

const Instant now = Instant::parse("2026-09-10T09:00:00+08:00").value();

http::Pairs signed_headers(std::string_view body, std::int64_t seconds = now.microseconds() / 1'000'000, const std::string& nonce = "nonce-1") {
    const auto signature = platform().sign_sha256(fmt::format("{}\n{}\n{}\n", seconds, nonce, body));
    return {{"wechatpay-serial", "SERIAL-THEIRS"},
            {"wechatpay-timestamp", std::to_string(seconds)},
            {"wechatpay-nonce", nonce},
            {"wechatpay-signature", crypto::base64(signature)}};
}
std::string slug_of(const Result<Nothing>& result) { return result ? "" : result.error().slug; }

TEST(WeChat, SignsRequestsAsItsDocumentsSay) {
    const auto header = authorization(merchant(), "POST", "/v3/pay/transactions/h5", "1693450000", "593BEC0C930BF1AFEB40B4A08C8FB242", R"({"a":1})");
    const auto from = header.find("signature=\"") + 11;
    const auto signature = header.substr(from, header.find('"', from) - from);
    EXPECT_EQ(header, "WECHATPAY2-SHA256-RSA2048 mchid=\"1900000001\",nonce_str=\"593BEC0C930BF1AFEB40B4A08C8FB242\",signature=\"" + signature +
                          "\",timestamp=\"1693450000\",serial_no=\"SERIAL-OURS\"");
    EXPECT_TRUE(crypto::verify_rsa_sha256(merchant_key().public_pem(),
                                          "POST\n/v3/pay/transactions/h5\n1693450000\n593BEC0C930BF1AFEB40B4A08C8FB242\n{\"a\":1}\n",
                                          crypto::from_base64(signature).value()));
}

TEST(WeChat, BelievesWhatThePlatformSigned) { EXPECT_EQ(slug_of(verify(merchant(), signed_headers("{}"), "{}", now)), ""); }

TEST(WeChat, RefusesAChangedBody) { EXPECT_EQ(slug_of(verify(merchant(), signed_headers("{}"), "{ }", now)), "wechat-signature"); }

TEST(WeChat, RefusesAnotherNonceOrTime) {
    auto headers = signed_headers("{}");
    headers[2].second = "nonce-2";
    EXPECT_EQ(slug_of(verify(merchant(), headers, "{}", now)), "wechat-signature");
    headers = signed_headers("{}");
    headers[1].second = std::to_string(now.microseconds() / 1'000'000 + 1);
    EXPECT_EQ(slug_of(verify(merchant(), headers, "{}", now)), "wechat-signature");
}

TEST(WeChat, RefusesTheMerchantsOwnSignature) {
    auto headers = signed_headers("{}");
    headers[3].second = crypto::base64(merchant_key().sign_sha256(fmt::format("{}\nnonce-1\n{{}}\n", headers[1].second)));
    EXPECT_EQ(slug_of(verify(merchant(), headers, "{}", now)), "wechat-signature");
}

TEST(WeChat, TakesNoticesOfFiveMinutesAndNoOlderOnes) {
    const auto seconds = now.microseconds() / 1'000'000;
    EXPECT_EQ(slug_of(verify(merchant(), signed_headers("{}", seconds - 300), "{}", now)), "");
    EXPECT_EQ(slug_of(verify(merchant(), signed_headers("{}", seconds - 301), "{}", now)), "wechat-time");
    EXPECT_EQ(slug_of(verify(merchant(), signed_headers("{}", seconds + 301), "{}", now)), "wechat-time");
}

TEST(WeChat, RefusesAnotherPlatformKey) {
    auto headers = signed_headers("{}");
    headers[0].second = "SERIAL-OF-SOMEBODY";
    EXPECT_EQ(slug_of(verify(merchant(), headers, "{}", now)), "wechat-serial");
}

TEST(WeChat, RefusesMissingHeaders) {
    for (std::size_t i = 0; i < 4; ++i) {
        auto headers = signed_headers("{}");
        headers.erase(headers.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_EQ(slug_of(verify(merchant(), headers, "{}", now)), "wechat-headers") << i;
    }
}

std::string notice(const std::string& content, const std::string& key = std::string(32, 'k'), const std::string& algorithm = "AEAD_AES_256_GCM") {
    const auto sealed = crypto::base64(crypto::aes256_gcm_seal(key, "nonce-of-12b", "transaction", content));
    return boost::json::serialize(json::value{{"id", "EV-1"},
                                              {"event_type", "TRANSACTION.SUCCESS"},
                                              {"resource", {{"algorithm", algorithm}, {"ciphertext", sealed}, {"nonce", "nonce-of-12b"}, {"associated_data", "transaction"}}}});
}
constexpr const char* content =
    R"({"mchid":"1900000001","out_trade_no":"T1","transaction_id":"420001","trade_state":"SUCCESS","attach":"430104","success_time":"2026-09-10T08:59:00+08:00","amount":{"total":48000,"currency":"CNY"}})";

std::string with(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST(WeChat, ReadsANotice) {
    const auto paid = read_notice(merchant(), notice(content)).value();
    EXPECT_EQ(paid.out_trade_no, "T1");
    EXPECT_EQ(paid.transaction_id, "420001");
    EXPECT_EQ(paid.total_fen, 48'000);
    EXPECT_EQ(paid.attach, "430104");
}

TEST(WeChat, RefusesNoticesThatAreNotOurs) {
    for (const auto& body : {std::string("no json"), std::string("[]"), std::string("{}"), notice(content, std::string(32, 'x')), notice(content, std::string(32, 'k'), "NONE"),
                             notice("no json"), notice(with(content, "1900000001", "1900000002")), notice(with(content, "CNY", "USD")),
                             notice(with(content, "48000", "480.5")), notice(with(content, "\"T1\"", "\"\"")), notice(with(content, "420001", ""))}) {
        const auto read = read_notice(merchant(), body);
        ASSERT_FALSE(read) << body;
        EXPECT_EQ(read.error().slug, "wechat-notice");
    }
}

TEST(WeChat, ReadsTheAnswerAboutAnOrder) {
    EXPECT_EQ(read_order(merchant(), content).value().total_fen, 48'000);
    EXPECT_EQ(read_order(merchant(), R"({"mchid":"1900000001","out_trade_no":"T1","trade_state":"NOTPAY"})").value().trade_state, "NOTPAY");
    EXPECT_EQ(read_order(merchant(), R"({"mchid":"1900000002","out_trade_no":"T1","trade_state":"NOTPAY"})").error().slug, "wechat-notice");
    EXPECT_EQ(order_path(merchant(), "1900000001", "T1"), "/v3/pay/transactions/out-trade-no/T1?mchid=1900000001");
}

TEST(WeChat, AsksForAnOrder) {
    const auto body = json::parse(order_body(merchant(), {.out_trade_no = "T1",
                                                          .description = "课后服务费",
                                                          .attach = "430104",
                                                          .total_fen = 48'000,
                                                          .expires_at = now,
                                                          .client_address = "10.0.0.1"}))
                          .value();
    EXPECT_EQ(body.at("amount").at("total").as_int64(), 48'000);
    EXPECT_EQ(body.at("mchid").as_string(), "1900000001");
    EXPECT_EQ(body.at("notify_url").as_string(), "https://example.cn/api/payments/wechat/notices");
    EXPECT_EQ(body.at("scene_info").at("payer_client_ip").as_string(), "10.0.0.1");
}

// The service-provider mode: the provider signs, the payee's own number is named, and nothing else may be paid to.
TEST(WeChat, AsksForAnotherPayeeAsItsProvider) {
    auto provider = merchant();
    provider.provider = true;
    provider.mch_id = "1600000001";
    EXPECT_TRUE(serves(provider, "1900000001"));
    EXPECT_FALSE(serves(provider, ""));
    EXPECT_FALSE(serves(provider, "1600000001"));
    EXPECT_FALSE(serves(merchant(), "1900000002"));
    EXPECT_EQ(h5_path(provider), "/v3/pay/partner/transactions/h5");
    EXPECT_EQ(order_path(provider, "1900000001", "T1"), "/v3/pay/partner/transactions/out-trade-no/T1?sp_mchid=1600000001&sub_mchid=1900000001");
    EXPECT_EQ(return_path(provider, "1900000001", "R1"), "/v3/refund/domestic/refunds/R1?sub_mchid=1900000001");
    const auto body = json::parse(order_body(provider, {.payee = "1900000001", .out_trade_no = "T1", .description = "课后服务费", .attach = "430104", .total_fen = 1, .expires_at = now, .client_address = "10.0.0.1"})).value();
    EXPECT_EQ(body.at("sp_mchid").as_string(), "1600000001");
    EXPECT_EQ(body.at("sub_mchid").as_string(), "1900000001");
    EXPECT_EQ(body.at("sp_appid").as_string(), "wx8888888888888888");
    EXPECT_FALSE(body.as_object().contains("mchid"));
    const auto own = with(content, R"("mchid":"1900000001")", R"("sp_mchid":"1600000001","sub_mchid":"1900000001")");
    EXPECT_EQ(read_order(provider, own).value().payee, "1900000001");
    EXPECT_EQ(read_order(provider, content).error().slug, "wechat-notice");
    EXPECT_EQ(read_order(provider, with(own, "1600000001", "1600000002")).error().slug, "wechat-notice");
}

constexpr const char* returned =
    R"({"mchid":"1900000001","out_trade_no":"T1","transaction_id":"420001","out_refund_no":"R1","refund_id":"503000","refund_status":"SUCCESS","success_time":"2026-09-10T08:59:00+08:00","user_received_account":"支付用户零钱","amount":{"total":48000,"refund":1600,"payer_total":48000,"payer_refund":1600}})";

TEST(WeChat, AsksForMoneyToGoBack) {
    const auto body = json::parse(return_body(merchant(), {.payee = "1900000001", .transaction_id = "420001", .out_refund_no = "R1", .reason = "退费", .refund_fen = 1'600, .total_fen = 48'000})).value();
    EXPECT_EQ(body.at("amount").at("refund").as_int64(), 1'600);
    EXPECT_EQ(body.at("amount").at("total").as_int64(), 48'000);
    EXPECT_EQ(body.at("amount").at("currency").as_string(), "CNY");
    EXPECT_EQ(body.at("out_refund_no").as_string(), "R1");
    EXPECT_EQ(body.at("notify_url").as_string(), "https://example.cn/api/payments/wechat/notices");
    EXPECT_FALSE(body.as_object().contains("sub_mchid"));
    EXPECT_EQ(return_path(merchant(), "1900000001", "R1"), "/v3/refund/domestic/refunds/R1");
}

TEST(WeChat, ReadsWhatBecameOfIt) {
    EXPECT_TRUE(is_return_notice(R"({"event_type":"REFUND.SUCCESS"})"));
    EXPECT_FALSE(is_return_notice(R"({"event_type":"TRANSACTION.SUCCESS"})"));
    EXPECT_FALSE(is_return_notice("no json"));
    const auto told = read_return_notice(merchant(), notice(returned)).value();
    EXPECT_EQ(told.status, "SUCCESS");
    EXPECT_EQ(told.refund_fen, 1'600);
    EXPECT_EQ(told.payee, "1900000001");
    const auto answered = read_return(with(returned, "refund_status", "status")).value();
    EXPECT_EQ(answered.refund_id, "503000");
    EXPECT_EQ(error_code(R"({"code":"NOT_ENOUGH","message":"x"})"), "NOT_ENOUGH");
    EXPECT_EQ(error_code("<html>"), "");
}

TEST(WeChat, RefusesNoticesOfReturnsThatAreNotOurs) {
    for (const auto& body : {std::string("no json"), notice(returned, std::string(32, 'x')), notice(with(returned, "1900000001", "1900000002")),
                             notice(with(returned, "\"refund\":1600", "\"refund\":16.5")), notice(with(returned, "\"R1\"", "\"\"")),
                             notice(with(returned, "SUCCESS", "")), notice(with(returned, "\"total\":48000,", ""))}) {
        const auto read = read_return_notice(merchant(), body);
        ASSERT_FALSE(read) << body;
        EXPECT_EQ(read.error().slug, "wechat-notice");
    }
}

TEST(WeChat, GoesOnlyToASecurePage) {
    EXPECT_EQ(read_pay_url(R"({"h5_url":"https://wx.tenpay.com/x"})").value(), "https://wx.tenpay.com/x");
    for (const auto* body : {"{}", "[]", "x", R"x({"h5_url":"javascript:alert(1)"})x", R"({"h5_url":"http://wx.example/"})", R"({"h5_url":1})"})
        EXPECT_FALSE(read_pay_url(body)) << body;
}

}  // namespace
}  // namespace luoshi::fees::payments::wechat
