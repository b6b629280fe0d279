#include "fees/payments/online.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "fees/payments/ask_orders.hpp"
#include "fees/payments/being_paid.hpp"
#include "fees/payments/online_returns.hpp"
#include "fees/payments/queries.hpp"
#include "platform/crypto/bytes.hpp"
#include "platform/crypto/token.hpp"
#include "platform/http/client.hpp"

namespace luoshi::fees::payments {
namespace {

std::shared_ptr<const wechat::Merchant>& merchant_slot() {
    static std::shared_ptr<const wechat::Merchant> merchant;
    return merchant;
}

constexpr std::chrono::minutes order_lasts{30};
constexpr std::chrono::minutes nonce_lasts{15};  // well beyond the five minutes in which a notice is believed

struct OrderRow {
    OrderId id;
    BodyId school;
    PupilId pupil;
    std::string merchant;
    std::int64_t amount_fen = 0;
    std::string pay_url;
    std::string asked;
    Instant expires_at;
    std::optional<std::string> transaction_id;  // of its payment
};
BOOST_DESCRIBE_STRUCT(OrderRow, (), (id, school, pupil, merchant, amount_fen, pay_url, asked, expires_at, transaction_id))

std::optional<OrderRow> find_order(Work& work, std::string_view county, OrderId id) { return work.one<OrderRow>(queries::order_by_id, county, id); }

OnlineOrderView view_of(const OrderRow& order) { return {order.id, order.amount_fen, order.pay_url, order.expires_at, order.transaction_id.has_value()}; }

// Where somebody asks from and the county written on it say nothing about what is asked.
std::string asked_for(const StartOnlinePayment& command) {
    std::string text = command.pupil.to_string();
    for (const auto& part : command.parts) text += fmt::format("|{}={}", part.bill.to_string(), part.amount_fen);
    return crypto::sha256_hex(text);
}

// Whose bills are paid: a child whose school merged, or who moved on, may still owe to the school where it was.
BodyId school_to_pay(Work& work, const pupils::PupilLine& pupil, const std::vector<PaymentPart>& parts) {
    const auto bill = parts.empty() ? std::nullopt : charges::find_bill(work, pupil.county, parts.front().bill);
    return bill && bill->pupil == pupil.id ? bill->school : pupil.school;
}

Result<std::int64_t> sum_of_parts(Work& work, const pupils::PupilLine& pupil, BodyId school, const std::vector<PaymentPart>& parts) {
    if (parts.empty()) return Problem{Code::invalid, "nothing-chosen", "请先选择要缴的账单", "choose a bill to pay"};
    std::int64_t sum = 0;
    std::vector<BillId> seen;
    for (const auto& part : parts) {
        const auto bill = charges::find_bill(work, pupil.county, part.bill);
        if (!bill || bill->pupil != pupil.id) return Problem{Code::missing, "no-such-bill", "没有这张账单，请刷新后重新选择", "there is no such bill; reload"};
        if (bill->school != school) {
            return Problem{Code::conflict, "bills-of-two-schools", "所选账单属于两所学校，请分两次缴", "these bills are of two schools; pay them one after the other"};
        }
        if (std::ranges::find(seen, part.bill) != seen.end())
            return Problem{Code::invalid, "bill-given-twice", "同一张账单选了两次", "a bill is named twice"};
        seen.push_back(part.bill);
        if (part.amount_fen <= 0 || Money::fen(part.amount_fen) > bill->open()) {
            return Problem{Code::conflict, "more-than-due",
                           fmt::format("这张账单待缴 {} 元，不能缴 {} 元", bill->open().yuan(), Money::fen(part.amount_fen).yuan()),
                           fmt::format("{} yuan are open on this bill, not {}", bill->open().yuan(), Money::fen(part.amount_fen).yuan())};
        }
        sum += part.amount_fen;
    }
    return sum;
}

}  // namespace

void use_wechat(std::shared_ptr<const wechat::Merchant> merchant) { merchant_slot() = std::move(merchant); }
std::shared_ptr<const wechat::Merchant> wechat_merchant() { return merchant_slot(); }

std::optional<Problem> why_not_online(const std::optional<PayeeRow>& payee) {
    const auto merchant = wechat_merchant();
    if (!payee) {
        return Problem{Code::conflict, "payee-missing", "学校的收款账户尚未登记；请到学校柜台缴费", "the school's account is not entered yet; pay at the school's counter"};
    }
    // The merchant is the school's or the treasury's own, or nobody's: money never takes a way through a third hand.
    if (!merchant || !wechat::serves(*merchant, payee->merchant)) {
        return Problem{Code::conflict, "online-off", "学校没有开通网上缴费；请到学校柜台缴费，或银行转账并在附言中写上孩子的代码",
                       "the school has no on-line payment; pay at its counter, or by bank transfer with the child's code in the remark"};
    }
    return std::nullopt;
}

std::optional<Problem> why_no_online_channel(const std::optional<PayeeRow>& payee) {
    const auto merchant = wechat_merchant();
    if (!payee) return Problem{Code::conflict, "payee-missing", "收款账户尚未登记，由县区教育部门登记", "the payee is not entered yet; the county enters it"};
    if (!merchant)
        return Problem{Code::conflict, "channel-off", "本系统没有开通微信支付；需要时请系统管理员按运行手册设置", "this server has no WeChat Pay; the administrator sets it up by the operating manual"};
    if (payee->merchant.empty())
        return Problem{Code::conflict, "merchant-missing", "收款账户没有登记微信支付商户号；请县区教育部门重新登记收款账户并填写商户号",
                       "the payee has no merchant number at WeChat Pay; the county enters the payee anew with its number"};
    if (!wechat::serves(*merchant, payee->merchant))
        return Problem{Code::conflict, "merchant-without-keys",
                       fmt::format("本系统没有商户 {} 的密钥；多所学校各用自己的商户号时，需开启服务商模式（wechat.provider）", payee->merchant),
                       fmt::format("this server has no keys for merchant {}; where schools have numbers of their own it needs the service-provider mode (wechat.provider)", payee->merchant)};
    return std::nullopt;
}

std::string out_trade_no(OrderId id) {
    auto text = id.to_string();
    std::erase(text, '-');
    return text;
}

std::optional<OrderId> order_of(std::string_view text) {
    const auto bytes = crypto::from_hex(text);
    if (!bytes || bytes->size() != 16) return std::nullopt;
    Uuid uuid{};
    std::copy(bytes->begin(), bytes->end(), uuid.begin());
    return OrderId{uuid};
}

Result<OrderDraft> draft_order(Work& work, const StartOnlinePayment& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    const auto school = school_to_pay(work, pupil, command.parts);
    const auto payee = payee_of(work, pupil.county, school);
    if (auto why_not = why_not_online(payee)) return *why_not;
    OrderDraft draft;
    draft.county = pupil.county;
    draft.command = command;
    draft.school = school;
    draft.account = work.actor().account.value();
    if (const auto known = find_order(work, pupil.county, command.id)) {
        if (known->pupil != pupil.id || known->asked != asked_for(command)) return id_taken();
        draft.made_before = true;
        return draft;
    }
    TRY(draft.amount_fen, sum_of_parts(work, pupil, school, command.parts));
    if (auto why_not = why_not_beside_another(work, pupil, command.parts)) return std::move(*why_not);
    draft.at = work.now();
    draft.nonce = crypto::hex(crypto::view(work.random().bytes<16>()));
    draft.order = {.payee = payee->merchant,
                   .out_trade_no = out_trade_no(command.id),
                   .description = "课后服务费",
                   .attach = pupil.county,
                   .total_fen = draft.amount_fen,
                   .expires_at = draft.at.plus(order_lasts),
                   .client_address = command.client.address};
    return draft;
}

Result<OrderAsked> ask_for_order(const OrderDraft& draft) {
    OrderAsked asked{draft.county, draft, {}};
    if (draft.made_before) return asked;
    const auto merchant = wechat_merchant();
    if (!merchant) return why_not_online(std::nullopt).value();
    const auto body = wechat::order_body(*merchant, draft.order);
    const auto timestamp = std::to_string(draft.at.microseconds() / 1'000'000);
    TRY(const http::ClientResponse answer,
        http::fetch({.url = merchant->address + std::string(wechat::h5_path(*merchant)),
                     .method = "POST",
                     .headers = {{"authorization", wechat::authorization(*merchant, "POST", wechat::h5_path(*merchant), timestamp, draft.nonce, body)},
                                 {"accept", "application/json"},
                                 {"content-type", "application/json"},
                                 {"user-agent", "luoshi"}},
                     .body = body}));
    // Refusals are not always signed; nothing of them is used.
    if (answer.status != 200) return wechat::read_pay_url("{}").error();
    TRY_DO(wechat::verify(*merchant, answer.headers, answer.body, draft.at));
    TRY(asked.pay_url, wechat::read_pay_url(answer.body));
    return asked;
}

Result<OnlineOrderView> start_online_payment(Work& work, const OrderAsked& asked) {
    const auto& draft = asked.draft;
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, draft.command.pupil));
    if (const auto known = find_order(work, work.county(), draft.command.id)) {
        if (known->pupil != pupil.id || known->asked != asked_for(draft.command)) return id_taken();
        return view_of(*known);
    }
    const auto merchant = wechat_merchant();
    if (!merchant || asked.pay_url.empty()) return why_not_online(std::nullopt).value();
    // Once more: while WeChat made the page another guardian may have ordered the same.
    if (auto why_not = why_not_beside_another(work, pupil, draft.command.parts)) return std::move(*why_not);
    work.run(queries::insert_order, work.county(), draft.command.id, draft.school, pupil.id, draft.account, draft.order.payee, draft.amount_fen, asked.pay_url,
             asked_for(draft.command), work.now(), draft.order.expires_at);
    for (const auto& part : draft.command.parts)
        work.run(queries::insert_order_line, work.county(), draft.command.id, part.bill, pupil.id, part.amount_fen);
    begin_asking(work, draft.command.id);
    work.record("payments.order", "online_order", draft.command.id.to_string(), {{"amount_fen", draft.amount_fen}});
    return view_of(find_order(work, work.county(), draft.command.id).value());
}

Result<OnlineOrderView> show_online_order(Work& work, const OneOrderOfChild& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    const auto order = find_order(work, pupil.county, command.id);
    if (!order || order->pupil != pupil.id) return Problem{Code::missing, "no-such-order", "没有这次缴费", "there is no such payment"};
    return view_of(*order);
}

Result<ProvedNotice> prove_notice(Work& work, const http::Pairs& headers, std::string_view body) {
    const auto merchant = wechat_merchant();
    if (!merchant) return Problem{Code::missing, "online-off", "没有开通网上缴费", "there is no on-line payment here"};
    TRY_DO(wechat::verify(*merchant, headers, body, work.now()));
    const std::string nonce(http::find_pair(headers, "wechatpay-nonce"));
    if (wechat::is_return_notice(body)) {
        TRY(wechat::Returned returned, wechat::read_return_notice(*merchant, body));
        TRY(std::string county, county_of_return(work, returned.out_refund_no));
        return ProvedNotice{std::move(returned), std::move(county), nonce};
    }
    TRY(wechat::Paid paid, wechat::read_notice(*merchant, body));
    auto county = paid.attach;
    return ProvedNotice{std::move(paid), std::move(county), nonce};
}

namespace {

Result<OrderRow> require_order(Work& work, const wechat::Paid& paid) {
    const auto id = order_of(paid.out_trade_no);
    const auto order = id ? find_order(work, work.county(), *id) : std::nullopt;
    if (!order) return Problem{Code::missing, "no-such-order", "没有这个订单", "there is no such order"};
    if (paid.payee != order->merchant)
        return Problem{Code::conflict, "other-merchant", "通知的商户号不是这个订单的收款商户", "the notice names another merchant than the order's"};
    if (paid.total_fen != order->amount_fen) {
        return Problem{Code::conflict, "amount-changed", fmt::format("订单是 {} 元，通知说 {} 元", Money::fen(order->amount_fen).yuan(), Money::fen(paid.total_fen).yuan()),
                       fmt::format("the order is of {} yuan, the notice says {}", Money::fen(order->amount_fen).yuan(), Money::fen(paid.total_fen).yuan())};
    }
    return *order;
}

// What is open now: somebody may have paid at the counter while the family was at WeChat. The rest is parked, visible and owed to them.
std::vector<Part> parts_open_now(Work& work, OrderId order) {
    std::vector<Part> parts;
    for (auto& line : work.all<Part>(queries::lines_of_order, work.county(), order)) {
        const auto bill = charges::find_bill(work, work.county(), line.bill);
        line.amount_fen = std::min(line.amount_fen, bill ? bill->open().in_fen() : 0);
        if (line.amount_fen > 0) parts.push_back(line);
    }
    return parts;
}

}  // namespace

namespace {

void note_nonce(Work& work, const ProvedNotice& notice) {
    work.run(queries::forget_nonces, work.county(), work.now().plus(-nonce_lasts));
    work.run(queries::insert_nonce, work.county(), notice.nonce, work.now());
}

Result<Nothing> take_paid(Work& work, const ProvedNotice& notice, const wechat::Paid& paid) {
    if (paid.trade_state != "SUCCESS") return Nothing{};  // closed or refunded elsewhere: nothing came in
    TRY(const OrderRow order, require_order(work, paid));
    if (order.transaction_id) {
        if (*order.transaction_id == paid.transaction_id) return Nothing{};
        return Problem{Code::conflict, "order-paid-already", "这个订单已由另一笔交易付清", "this order was paid by another transaction"};
    }
    work.act_as(trusted_actor(Proof::job, "微信支付通知"));
    note_nonce(work, notice);
    const auto day = paid.paid_at.value_or(work.now()).date();
    TRY(const PaymentHead payment, receive(work, {.id = work.new_id<PaymentId>(),
                                                  .school = order.school,
                                                  .channel = Channel::wechat,
                                                  .reference = paid.transaction_id,
                                                  .amount_fen = order.amount_fen,
                                                  .day = std::min(day, work.today()),
                                                  .payer = "微信支付用户",
                                                  .remark = out_trade_no(order.id),
                                                  .parts = parts_open_now(work, order.id)}));
    work.run(queries::insert_online_paid, work.county(), order.id, paid.transaction_id, payment.id, payment.amount_fen, work.now());
    end_asking(work, order.id);
    return Nothing{};
}

}  // namespace

Result<Nothing> take_notice(Work& work, const ProvedNotice& notice) {
    if (work.one<std::string>(queries::known_nonce, work.county(), notice.nonce))
        return Problem{Code::denied, "wechat-replay", "这份通知已经收到过", "this very notice came before"};
    if (const auto* paid = std::get_if<wechat::Paid>(&notice.said)) return take_paid(work, notice, *paid);
    work.act_as(trusted_actor(Proof::job, "微信支付通知"));
    const auto& said = std::get<wechat::Returned>(notice.said);
    TRY_DO(hear_returned(work, said));
    note_nonce(work, notice);
    work.record("payments.return_notice", "online_return", said.out_refund_no, {{"status", said.status}});
    return Nothing{};
}

}  // namespace luoshi::fees::payments
