#include "fees/payments/wechat.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdlib>

#include "fees/payments/wechat_content.hpp"
#include "platform/crypto/aes_gcm.hpp"
#include "platform/crypto/bytes.hpp"

namespace luoshi::fees::payments::wechat {
namespace {

constexpr std::int64_t window_seconds = 5 * 60;
constexpr std::size_t longest_nonce = 64;

Problem refused(std::string slug, std::string why, std::string why_en) { return Problem{Code::denied, std::move(slug), std::move(why), std::move(why_en)}; }

std::optional<std::int64_t> seconds_of(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

Problem unreadable(std::string_view what) {
    return {Code::invalid, "wechat-notice", fmt::format("支付通知的内容不完整：{}", what), fmt::format("the notice is incomplete: {}", what)};
}

const boost::json::object* object_in(const boost::json::object& object, std::string_view name) {
    const auto* const found = object.if_contains(name);
    return found == nullptr ? nullptr : found->if_object();
}

std::string text_in(const boost::json::object& object, std::string_view name) {
    const auto* const found = object.if_contains(name);
    return found != nullptr && found->is_string() ? std::string(found->get_string()) : std::string();
}

Result<boost::json::object> open_resource(const Merchant& merchant, const boost::json::object& notice) {
    const auto* const resource = object_in(notice, "resource");
    if (resource == nullptr) return unreadable("resource");
    if (text_in(*resource, "algorithm") != "AEAD_AES_256_GCM") return unreadable("algorithm");
    const auto sealed = crypto::from_base64(text_in(*resource, "ciphertext"));
    if (!sealed) return unreadable("ciphertext");
    const auto plain = crypto::aes256_gcm_open(merchant.api_key, text_in(*resource, "nonce"), text_in(*resource, "associated_data"), *sealed);
    if (!plain) return unreadable("ciphertext");
    auto parsed = json::parse(*plain);
    if (!parsed || !parsed->is_object()) return unreadable("ciphertext");
    return std::move(parsed->get_object());
}

std::string payee_in(const Merchant& merchant, const boost::json::object& content) {
    if (!merchant.provider) return text_in(content, "mchid");
    return text_in(content, "sp_mchid") == merchant.mch_id ? text_in(content, "sub_mchid") : std::string();
}

bool serves(const Merchant& merchant, std::string_view payee) {
    return merchant.provider ? !payee.empty() && payee != merchant.mch_id : payee == merchant.mch_id;
}

std::string authorization(const Merchant& merchant, std::string_view method, std::string_view path, std::string_view timestamp, std::string_view nonce,
                          std::string_view body) {
    const auto message = fmt::format("{}\n{}\n{}\n{}\n{}\n", method, path, timestamp, nonce, body);
    return fmt::format(R"(WECHATPAY2-SHA256-RSA2048 mchid="{}",nonce_str="{}",signature="{}",timestamp="{}",serial_no="{}")", merchant.mch_id, nonce,
                       crypto::base64(merchant.key.sign_sha256(message)), timestamp, merchant.serial);
}

Result<Nothing> verify(const Merchant& merchant, const http::Pairs& headers, std::string_view body, Instant now) {
    const auto serial = http::find_pair(headers, "wechatpay-serial");
    const auto timestamp = http::find_pair(headers, "wechatpay-timestamp");
    const auto nonce = http::find_pair(headers, "wechatpay-nonce");
    const auto signature = crypto::from_base64(http::find_pair(headers, "wechatpay-signature"));
    const auto seconds = seconds_of(timestamp);
    if (serial.empty() || nonce.empty() || nonce.size() > longest_nonce || !signature || signature->empty() || !seconds)
        return refused("wechat-headers", "通知缺少签名信息", "the notice lacks its signature");
    if (serial != merchant.platform_serial)
        return refused("wechat-serial", "通知用了未登记的平台证书签名，请更新平台证书", "signed with a platform certificate that is not registered here");
    // Before the signature: a key worn by guessing costs nothing.
    if (std::abs(now.microseconds() / 1'000'000 - *seconds) > window_seconds)
        return refused("wechat-time", "通知的时间与服务器相差超过五分钟", "the notice's time is more than five minutes away from the server's");
    if (!crypto::verify_rsa_sha256(merchant.platform_pem, fmt::format("{}\n{}\n{}\n", timestamp, nonce, body), *signature))
        return refused("wechat-signature", "通知的签名不对", "the notice's signature is wrong");
    return Nothing{};
}

namespace {

Result<Paid> paid_from(const Merchant& merchant, const boost::json::object& content) {
    Paid paid;
    paid.payee = payee_in(merchant, content);
    paid.out_trade_no = text_in(content, "out_trade_no");
    paid.transaction_id = text_in(content, "transaction_id");
    paid.trade_state = text_in(content, "trade_state");
    paid.attach = text_in(content, "attach");
    paid.paid_at = Instant::parse(text_in(content, "success_time"));
    if (!serves(merchant, paid.payee)) return unreadable("mchid");
    if (paid.out_trade_no.empty() || paid.trade_state.empty()) return unreadable("out_trade_no");
    if (paid.trade_state != "SUCCESS") return paid;  // no amount and no transaction yet
    if (paid.transaction_id.empty()) return unreadable("transaction_id");
    const auto* const amount = object_in(content, "amount");
    const auto* const total = amount == nullptr ? nullptr : amount->if_contains("total");
    if (total == nullptr || !total->is_int64()) return unreadable("amount");
    paid.total_fen = total->get_int64();
    paid.currency = text_in(*amount, "currency");
    if (paid.currency != "CNY") return unreadable("currency");
    return paid;
}

}  // namespace

Result<Paid> read_notice(const Merchant& merchant, std::string_view body) {
    auto parsed = json::parse(body);
    if (!parsed || !parsed->is_object()) return unreadable("JSON");
    const auto& notice = parsed->get_object();
    TRY(const auto content, open_resource(merchant, notice));
    TRY(Paid paid, paid_from(merchant, content));
    paid.notice_id = text_in(notice, "id");
    return paid;
}

Result<Paid> read_order(const Merchant& merchant, std::string_view body) {
    auto parsed = json::parse(body);
    if (!parsed || !parsed->is_object()) return unreadable("JSON");
    return paid_from(merchant, parsed->get_object());
}

std::string order_path(const Merchant& merchant, std::string_view payee, std::string_view out_trade_no) {
    if (!merchant.provider) return fmt::format("/v3/pay/transactions/out-trade-no/{}?mchid={}", out_trade_no, merchant.mch_id);
    return fmt::format("/v3/pay/partner/transactions/out-trade-no/{}?sp_mchid={}&sub_mchid={}", out_trade_no, merchant.mch_id, payee);
}

std::string_view h5_path(const Merchant& merchant) { return merchant.provider ? "/v3/pay/partner/transactions/h5" : "/v3/pay/transactions/h5"; }

std::string order_body(const Merchant& merchant, const Order& order) {
    boost::json::object body{{"description", order.description},
                             {"out_trade_no", order.out_trade_no},
                             {"time_expire", order.expires_at.to_string()},
                             {"attach", order.attach},
                             {"notify_url", merchant.notify_url},
                             {"amount", {{"total", order.total_fen}, {"currency", "CNY"}}},
                             {"scene_info", {{"payer_client_ip", order.client_address}, {"h5_info", {{"type", "Wap"}}}}}};
    body[merchant.provider ? "sp_appid" : "appid"] = merchant.app_id;
    body[merchant.provider ? "sp_mchid" : "mchid"] = merchant.mch_id;
    if (merchant.provider) body["sub_mchid"] = order.payee;
    return boost::json::serialize(body);
}

Result<std::string> read_pay_url(std::string_view body) {
    auto parsed = json::parse(body);
    if (parsed && parsed->is_object()) {
        auto url = text_in(parsed->get_object(), "h5_url");
        if (url.starts_with("https://") || url.starts_with("http://127.0.0.1:")) return url;
    }
    return Problem{Code::unavailable, "wechat-answer", "微信支付暂时没有给出付款页面，请稍后再试，或到学校柜台缴费",
                   "WeChat Pay gave no page to pay on; try again later or pay at the school's counter"};
}

}  // namespace luoshi::fees::payments::wechat
