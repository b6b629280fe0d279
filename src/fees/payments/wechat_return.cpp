// Money back the way it came, as WeChat Pay v3 documents it: what is asked, and what the answers and notices say.
#include <fmt/format.h>

#include "fees/payments/wechat.hpp"
#include "fees/payments/wechat_content.hpp"

namespace luoshi::fees::payments::wechat {
namespace {

std::optional<std::int64_t> fen_in(const boost::json::object& amount, std::string_view name) {
    const auto* const found = amount.if_contains(name);
    if (found == nullptr || !found->is_int64()) return std::nullopt;
    return found->get_int64();
}

// Notices call it refund_status, answers status.
Result<Returned> returned_from(const boost::json::object& content, std::string_view status_name) {
    Returned returned;
    returned.transaction_id = text_in(content, "transaction_id");
    returned.out_refund_no = text_in(content, "out_refund_no");
    returned.refund_id = text_in(content, "refund_id");
    returned.status = text_in(content, status_name);
    if (returned.out_refund_no.empty() || returned.refund_id.empty()) return unreadable("out_refund_no");
    if (returned.status.empty()) return unreadable("status");
    const auto* const amount = object_in(content, "amount");
    const auto refund = amount == nullptr ? std::nullopt : fen_in(*amount, "refund");
    const auto total = amount == nullptr ? std::nullopt : fen_in(*amount, "total");
    if (!refund || !total) return unreadable("amount");
    // Notices name no currency; where one is named it is ours.
    if (const auto currency = text_in(*amount, "currency"); !currency.empty() && currency != "CNY") return unreadable("currency");
    returned.arrived_at = Instant::parse(text_in(content, "success_time"));
    returned.refund_fen = *refund;
    returned.total_fen = *total;
    return returned;
}

// What somebody else wrote: without control characters, and cut at a whole character.
std::string plain(std::string text, std::size_t most_bytes) {
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (text.size() <= most_bytes) return text;
    while (most_bytes > 0 && (static_cast<unsigned char>(text[most_bytes]) & 0xC0U) == 0x80U) --most_bytes;
    text.resize(most_bytes);
    return text;
}

std::string text_of_refusal(std::string_view body, std::string_view name, std::size_t most_bytes) {
    const auto parsed = json::parse(body);
    return parsed && parsed->is_object() ? plain(text_in(parsed->get_object(), name), most_bytes) : std::string();
}

}  // namespace

std::string return_body(const Merchant& merchant, const Return& wanted) {
    boost::json::object body{{"transaction_id", wanted.transaction_id},
                             {"out_refund_no", wanted.out_refund_no},
                             {"reason", wanted.reason},
                             {"notify_url", merchant.notify_url},
                             {"amount", {{"refund", wanted.refund_fen}, {"total", wanted.total_fen}, {"currency", "CNY"}}}};
    if (merchant.provider) body["sub_mchid"] = wanted.payee;
    return boost::json::serialize(body);
}

std::string return_path(const Merchant& merchant, std::string_view payee, std::string_view out_refund_no) {
    auto path = fmt::format("{}/{}", returns_path, out_refund_no);
    if (merchant.provider) path += fmt::format("?sub_mchid={}", payee);
    return path;
}

bool is_return_notice(std::string_view body) {
    const auto parsed = json::parse(body);
    return parsed && parsed->is_object() && text_in(parsed->get_object(), "event_type").starts_with("REFUND.");
}

Result<Returned> read_return_notice(const Merchant& merchant, std::string_view body) {
    const auto parsed = json::parse(body);
    if (!parsed || !parsed->is_object()) return unreadable("JSON");
    TRY(const auto content, open_resource(merchant, parsed->get_object()));
    TRY(Returned returned, returned_from(content, "refund_status"));
    returned.payee = payee_in(merchant, content);
    if (!serves(merchant, returned.payee)) return unreadable("mchid");
    return returned;
}

Result<Returned> read_return(std::string_view body) {
    const auto parsed = json::parse(body);
    if (!parsed || !parsed->is_object()) return unreadable("JSON");
    return returned_from(parsed->get_object(), "status");
}

std::string error_code(std::string_view body) { return text_of_refusal(body, "code", 64); }
std::string error_words(std::string_view body) { return text_of_refusal(body, "message", 600); }

}  // namespace luoshi::fees::payments::wechat
