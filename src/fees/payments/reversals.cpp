// What was typed in wrongly: a payment or a banking is taken back by mirrored entries, with a reason, and stays in the list as such.
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

// In the order of queries/banking_by_id.sql.
struct BankingNow {
    BodyId school;
    EntryId entry;
    std::int64_t amount_fen = 0;
    std::string slip;
    std::optional<std::string> reversed_reason;
    std::string on_statement;  // yes, no
};
BOOST_DESCRIBE_STRUCT(BankingNow, (), (school, entry, amount_fen, slip, reversed_reason, on_statement))

// In the order of queries/bankings_of_school.sql.
struct StoredBanking {
    BankingId id;
    std::string from;
    std::string to;
    std::int64_t amount_fen = 0;
    Date day;
    std::string slip;
    Instant at;
    std::string by_name;
    std::optional<std::string> reversed_reason;
    std::optional<std::string> reversed_by_name;
    std::string on_statement;  // yes, no
};
BOOST_DESCRIBE_STRUCT(StoredBanking, (), (id, from, to, amount_fen, day, slip, at, by_name, reversed_reason, reversed_by_name, on_statement))

std::optional<Problem> why_not_reverse_banking(bool reversed, bool on_statement) {
    if (reversed) return Problem{Code::conflict, "already-reversed", "这笔存行已经冲正，不能再冲一次", "this banking was taken back already"};
    if (on_statement)
        return Problem{Code::conflict, "bank-shows-it", "银行流水里有这笔存款，不是登记错误，不能冲正", "a line of the bank's list shows this money; it was not entered wrongly"};
    return std::nullopt;
}

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

std::vector<BankingRow> bankings_of(Work& work, const org::BodyLine& school) {
    const bool may = work.actor().may(permissions::take, school.path);
    const Problem denied{Code::denied, "not-permitted", "您没有登记收款的权限", "you may not take payments"};
    std::vector<BankingRow> rows;
    for (auto& one : work.all<StoredBanking>(queries::bankings_of_school, school.county, school.id)) {
        const bool shown = one.on_statement == "yes";
        auto why_not = may ? why_not_reverse_banking(one.reversed_reason.has_value(), shown) : std::optional(denied);
        rows.push_back({one.id, std::move(one.from), std::move(one.to), one.amount_fen, one.day, std::move(one.slip), one.at, std::move(one.by_name),
                        std::move(one.reversed_reason), std::move(one.reversed_by_name), shown, payment_action("reverse", "冲正", "Take back", why_not)});
    }
    return rows;
}

Result<TillView> reverse_banking(Work& work, const ReverseBanking& command) {
    const Problem missing{Code::missing, "no-such-banking", "没有这次存行，或者您看不到", "there is no such banking, or not for you"};
    const auto banking = work.one<BankingNow>(queries::banking_by_id, work.county(), command.id);
    if (!banking) return missing;
    const auto school = require_school(work, banking->school, permissions::take);
    if (!school) return missing;
    const auto reason = trimmed(command.reason);
    if (banking->reversed_reason == reason) return till_of(work, *school);
    if (auto why_not = why_not_reverse_banking(banking->reversed_reason.has_value(), banking->on_statement == "yes")) return std::move(*why_not);
    TRY_DO(require_words("reason", command.reason, 200, "冲正的原因"));
    TRY_DO(journal::reverse(work, banking->entry, books_now(work, school->id), fmt::format("存行冲正：{}（{}）", banking->slip, reason)));
    work.run(queries::insert_banking_reversal, work.county(), command.id, banking->entry, reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("payments.reverse_banking", "banking", command.id.to_string(), {{"amount_fen", banking->amount_fen}, {"reason", reason}});
    return till_of(work, *school);
}

}  // namespace luoshi::fees::payments
