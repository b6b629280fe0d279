// What was typed in wrongly: a payment is taken back by mirrored entries, with a reason, and stays in the list as such (bankings: bankings.cpp).
#include <fmt/format.h>

#include <algorithm>

#include "fees/payments/queries.hpp"
#include "fees/payments/rows.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::payments {
namespace {

// In the order of queries/why_void.sql.
struct VoidRow {
    std::string reason;
    Instant at;
    std::string by_name;
    std::optional<EntryId> entry;
    std::optional<Date> entry_day;
};
BOOST_DESCRIBE_STRUCT(VoidRow, (), (reason, at, by_name, entry, entry_day))

}  // namespace

std::optional<Problem> why_not_reverse(Work& work, const PaymentHead& head, const std::vector<ReceiptView>& receipts) {
    if (head.voided) return Problem{Code::conflict, "payment-reversed", "这笔收款已经冲回，不能再冲一次", "this payment was taken back already"};
    if (head.channel == Channel::wechat || head.import) {
        return Problem{Code::conflict, "not-typed-in", "这笔款来自银行流水或微信支付，钱确实到了，不能冲正；认错了人请撤回认领，不是学校的钱请退回付款人",
                       "a list of the bank or WeChat brought this payment: the money is there; take back a wrong match, or send the money back"};
    }
    if (head.returned_fen > 0) {
        return Problem{Code::conflict, "refunded-meanwhile",
                       fmt::format("这笔款已经办理退费 {} 元，不能冲正；退费没有到账的先登记未到账", Money::fen(head.returned_fen).yuan()),
                       fmt::format("{} yuan of this payment were refunded; where a refund did not arrive, note that first", Money::fen(head.returned_fen).yuan())};
    }
    if (head.handed_back_fen > 0) {
        return Problem{Code::conflict, "handed-back", fmt::format("这笔款已经退回付款人 {} 元，不能冲正", Money::fen(head.handed_back_fen).yuan()),
                       fmt::format("{} yuan of this payment were sent back; it cannot be taken back any more", Money::fen(head.handed_back_fen).yuan())};
    }
    if (!receipts.empty() && receipts.front().status == ReceiptStatus::issued) {
        return Problem{Code::conflict, "receipt-stands", fmt::format("这笔收款已开 {}，请先作废票据再冲正", receipts.front().number),
                       "this payment has a receipt that holds; void it first"};
    }
    const auto there = held(work, head.county, head.school, account_of(head.channel));
    if (head.channel == Channel::counter && there < head.amount_fen) {
        return Problem{Code::conflict, "banked-meanwhile",
                       fmt::format("柜台现金只剩 {} 元，少于这笔 {} 元：钱已存行；存行登记错了请先冲正存行", Money::fen(there).yuan(), Money::fen(head.amount_fen).yuan()),
                       fmt::format("only {} yuan lie at the counter, less than the {} of this payment: the cash was banked; reverse a wrong banking first",
                                   Money::fen(there).yuan(), Money::fen(head.amount_fen).yuan())};
    }
    if (there < head.amount_fen) {
        const auto place = account_of(head.channel);
        return Problem{Code::conflict, "moved-on",
                       fmt::format("“{}”账上只剩 {} 元，少于这笔 {} 元：钱已经付出或划走；请先冲正后来的那一笔，或者先登记还没有入账的钱", journal::account_words(place),
                                   Money::fen(there).yuan(), Money::fen(head.amount_fen).yuan()),
                       fmt::format("\"{}\" holds only {} yuan, less than the {} of this payment: the money went on from there; take back first what came later, or enter first what is not "
                                   "in the books yet",
                                   journal::account_words_en(place), Money::fen(there).yuan(), Money::fen(head.amount_fen).yuan())};
    }
    return std::nullopt;
}

std::optional<PaymentVoidView> why_void(Work& work, const PaymentHead& head) {
    const auto row = work.one<VoidRow>(queries::why_void, head.county, head.id);
    if (!row) return std::nullopt;
    return PaymentVoidView{head.voided.value(), row->reason, row->at, row->by_name, row->entry, row->entry_day};
}

Result<PaymentView> reverse_payment(Work& work, const ReversePayment& command) {
    const auto head = find_payment(work, work.county(), command.payment);
    if (!head || !require_school(work, head->school, permissions::take)) return no_such_payment();
    const auto asked = asked_of(command);
    if (const auto known = find_use(work, work.county(), command.id)) {
        if (known->asked != asked) return id_taken();
        return view_of(work, *head);
    }
    TRY_DO(require_words("reason", command.reason, 200, "冲正的原因"));
    if (auto why_not = why_not_reverse(work, *head, receipts_of(work, work.county(), head->id))) return std::move(*why_not);
    const auto reason = trimmed(command.reason);
    for (const auto& use : uses_of(work, work.county(), head->id)) {
        if (use.kind == UseKind::share && !use.taken_back_by) TRY_DO(take_back(work, *head, work.new_id<UseId>(), use, reason, asked));
    }
    const auto unknown = find_payment(work, work.county(), head->id).value();
    TRY_DO(take_out(work, unknown, command.id, reason, asked));
    work.run(queries::insert_payment_reversal, work.county(), head->id, head->amount_fen, command.id, reason, work.now(), actor_key(work.actor()),
             work.actor().name);
    work.record("payments.reverse", "payment", head->id.to_string(), {{"amount_fen", head->amount_fen}, {"reason", reason}});
    return view_of(work, find_payment(work, work.county(), head->id).value());
}

}  // namespace luoshi::fees::payments
