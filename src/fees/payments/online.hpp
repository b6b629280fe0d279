// The on-line channel: off until the program is started with a merchant, and then only for schools whose payee has that merchant's number. An order is
// made in three steps (looked up, asked for outside of any Work, written), a notice from outside in two (proved, taken).
#pragma once
#include <memory>
#include <variant>

#include "fees/payments/rows.hpp"
#include "fees/payments/wechat.hpp"

namespace luoshi::fees::payments {

// Set once when the program starts; without it the channel is off.
void use_wechat(std::shared_ptr<const wechat::Merchant> merchant);
std::shared_ptr<const wechat::Merchant> wechat_merchant();

// Why a family of a school with this payee cannot pay on line: "payee-missing", "online-off".
std::optional<Problem> why_not_online(const std::optional<PayeeRow>& payee);

// The same for the office and the county, who can do something about it: "payee-missing", "channel-off", "merchant-missing", "merchant-without-keys".
std::optional<Problem> why_no_online_channel(const std::optional<PayeeRow>& payee);

struct OrderDraft {
    std::string county;
    StartOnlinePayment command;
    BodyId school;
    AccountId account;
    std::int64_t amount_fen = 0;
    wechat::Order order;
    Instant at;
    std::string nonce;
    bool made_before = false;
};
struct OrderAsked {
    std::string county;
    OrderDraft draft;
    std::string pay_url;
};
Result<OrderDraft> draft_order(Work& work, const StartOnlinePayment& command);
Result<OrderAsked> ask_for_order(const OrderDraft& draft);
Result<OnlineOrderView> start_online_payment(Work& work, const OrderAsked& asked);

// A notice, proved by its signature: nothing of it is believed before.
struct ProvedNotice {
    std::variant<wechat::Paid, wechat::Returned> said;
    std::string county;
    std::string nonce;
};
Result<ProvedNotice> prove_notice(Work& work, const http::Pairs& headers, std::string_view body);
// Takes it in. The same notice again (its nonce) is refused "wechat-replay"; another notice of a transaction that is known answers as the first.
// Refuses "no-such-order", "no-such-return", "amount-changed", "other-merchant", "order-paid-already".
Result<Nothing> take_notice(Work& work, const ProvedNotice& notice);

std::string out_trade_no(OrderId id);  // 32 characters
std::optional<OrderId> order_of(std::string_view out_trade_no);

}  // namespace luoshi::fees::payments
