// WeChat Pay v3's documented scheme, pure: no I/O, no clock, no database.
//
//   request    Authorization: WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",signature="…",timestamp="…",serial_no="…", the signature over
//              "METHOD\nPATH?QUERY\nTIMESTAMP\nNONCE\nBODY\n" with the merchant's key (SHA-256 with RSA)
//   answer,    headers Wechatpay-Serial, -Timestamp, -Nonce, -Signature, the signature over "TIMESTAMP\nNONCE\nBODY\n" with the platform's key;
//   notice     older or newer than five minutes: refused
//   resource   of a notice: AEAD_AES_256_GCM under the APIv3 key, with nonce and associated data beside it
//
// Two modes, as documented: a merchant that collects for itself (mchid), and a service provider (sp_mchid) that asks on behalf of merchants of their own
// (sub_mchid), to whom the money goes without passing through the provider's hands. `payee` below is always the number of the one who gets the money.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "foundation/json.hpp"
#include "foundation/time.hpp"
#include "platform/crypto/rsa.hpp"
#include "platform/http/message.hpp"

namespace luoshi::fees::payments::wechat {

struct Merchant {
    std::string mch_id;  // who signs
    std::string app_id;
    std::string serial;  // of the merchant's certificate
    crypto::RsaKey key;
    std::string platform_serial;  // certificate serial or public key id of the platform
    std::string platform_pem;     // its public key or certificate
    std::string api_key;          // APIv3 key, 32 bytes
    std::string notify_url;       // https://…/api/payments/wechat/notices
    std::string address = "https://api.mch.weixin.qq.com";
    bool provider = false;  // mch_id is a service provider's: it never collects itself
};
// Whether these keys may ask for a payee with this number.
bool serves(const Merchant& merchant, std::string_view payee);

std::string authorization(const Merchant& merchant, std::string_view method, std::string_view path, std::string_view timestamp, std::string_view nonce,
                          std::string_view body);

// Whether the platform said this, now. Refuses with denied "wechat-headers", "wechat-serial", "wechat-time", "wechat-signature".
Result<Nothing> verify(const Merchant& merchant, const http::Pairs& headers, std::string_view body, Instant now);

// The content of a notice about a payment, after verify. Refuses with invalid "wechat-notice".
struct Paid {
    std::string notice_id;
    std::string payee;
    std::string out_trade_no;
    std::string transaction_id;
    std::string trade_state;  // SUCCESS, or anything else
    std::string attach;       // the county of the order
    std::int64_t total_fen = 0;
    std::string currency;
    std::optional<Instant> paid_at;
};
Result<Paid> read_notice(const Merchant& merchant, std::string_view body);

// Of a verified answer to a question about an order (GET order_path): the same content, not sealed. Refuses with invalid "wechat-notice".
Result<Paid> read_order(const Merchant& merchant, std::string_view body);
std::string order_path(const Merchant& merchant, std::string_view payee, std::string_view out_trade_no);

// The body of POST h5_path for one order.
struct Order {
    std::string payee = {};
    std::string out_trade_no;
    std::string description;
    std::string attach;
    std::int64_t total_fen = 0;
    Instant expires_at;
    std::string client_address;
};
std::string_view h5_path(const Merchant& merchant);
std::string order_body(const Merchant& merchant, const Order& order);
// The page to go to, of a verified answer. Refuses with unavailable "wechat-answer".
Result<std::string> read_pay_url(std::string_view body);

// ---- money back the way it came: POST returns_path, GET return_path, and notices of type REFUND.*

// The same out_refund_no, however often it is sent, gives back once.
struct Return {
    std::string payee;
    std::string transaction_id;
    std::string out_refund_no;
    std::string reason;
    std::int64_t refund_fen = 0;
    std::int64_t total_fen = 0;  // of the order
};
inline constexpr std::string_view returns_path = "/v3/refund/domestic/refunds";
std::string return_body(const Merchant& merchant, const Return& wanted);
std::string return_path(const Merchant& merchant, std::string_view payee, std::string_view out_refund_no);

struct Returned {
    std::string payee;  // of a notice; answers do not name it where a merchant asks for itself
    std::string transaction_id;
    std::string out_refund_no;
    std::string refund_id;
    std::string status;  // PROCESSING, SUCCESS, CLOSED, ABNORMAL
    std::int64_t refund_fen = 0;
    std::int64_t total_fen = 0;
    std::optional<Instant> arrived_at = {};  // of SUCCESS
};
bool is_return_notice(std::string_view body);
Result<Returned> read_return_notice(const Merchant& merchant, std::string_view body);  // refuses with invalid "wechat-notice"
Result<Returned> read_return(std::string_view body);                                   // of a verified answer; refuses the same
// Of a refusal; empty where there is none. Cut to what can be kept and shown.
std::string error_code(std::string_view body);
std::string error_words(std::string_view body);

}  // namespace luoshi::fees::payments::wechat
