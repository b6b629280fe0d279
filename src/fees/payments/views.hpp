// What the pages of payments receive. Every action carries why it cannot be done now.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "fees/payments/booked.hpp"
#include "fees/payments/ids.hpp"
#include "fees/payments/matching.hpp"
#include "fees/payments/statement.hpp"
#include "fees/payments/words.hpp"
#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "foundation/time.hpp"

namespace luoshi::fees::payments {

struct PaymentAction {
    std::string action;
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(PaymentAction, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))
PaymentAction payment_action(std::string action, std::string words, std::string words_en, const std::optional<Problem>& why_not);

// ---- payments

struct PaymentUseView {
    UseId id;
    UseKind kind = UseKind::share;
    UseSource source = UseSource::direct;
    std::int64_t amount_fen = 0;
    std::optional<BillId> bill;
    std::optional<PupilId> pupil;
    std::string pupil_name;
    std::string class_name;
    std::string reason;
    Instant at;
    std::string by_name;
    bool taken_back = false;
    PaymentAction take_back;
};
BOOST_DESCRIBE_STRUCT(PaymentUseView, (),
                      (id, kind, source, amount_fen, bill, pupil, pupil_name, class_name, reason, at, by_name, taken_back, take_back))

struct ReceiptLineView {
    std::string pupil_name;
    std::string pupil_code;
    std::string words;  // 2026年秋季学期课后服务费
    std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(ReceiptLineView, (), (pupil_name, pupil_code, words, amount_fen))

enum class ReceiptStatus { issued, voided };
BOOST_DESCRIBE_ENUM(ReceiptStatus, issued, voided)

struct ReceiptView {
    ReceiptId id;
    BodyId school;
    std::string school_name;
    PaymentId payment;
    ReceiptKind kind = ReceiptKind::internal;
    std::int64_t serial = 0;
    std::string number;  // as shown: kind and serial
    std::string printed_number;
    ReceiptStatus status = ReceiptStatus::issued;
    std::int64_t amount_fen = 0;
    std::string payer;
    std::vector<ReceiptLineView> lines;
    std::string channel;
    std::string channel_en;
    Date paid_on;
    Instant issued_at;
    std::string issued_by_name;
    std::optional<std::string> replaces;  // number of the void one in whose place it stands
    std::optional<std::string> void_reason;
    std::optional<Instant> void_at;
    std::optional<std::string> void_by_name;
    std::int64_t prints = 0;
    std::optional<Instant> printed_at;
    std::optional<std::string> printed_by_name;
};
BOOST_DESCRIBE_STRUCT(ReceiptView, (),
                      (id, school, school_name, payment, kind, serial, number, printed_number, status, amount_fen, payer, lines, channel, channel_en, paid_on,
                       issued_at, issued_by_name, replaces, void_reason, void_at, void_by_name, prints, printed_at, printed_by_name))

struct PaymentRow {
    PaymentId id;
    Channel channel = Channel::counter;
    std::string reference;
    std::int64_t amount_fen = 0;
    Date day;
    Instant received_at;
    std::string payer;
    std::string remark;
    std::int64_t shared_fen = 0;
    std::int64_t unknown_fen = 0;
    std::int64_t handed_back_fen = 0;
    std::int64_t returned_fen = 0;
    std::string noted_by_name;
    std::optional<VoidWhy> voided = {};  // it brought in nothing
    std::int64_t going_back_fen = 0;     // unknown, and on its way back by WeChat

    static std::vector<std::pair<std::string, std::string>> labels() {
        return {{"channel", "渠道"},       {"reference", "凭证号"},   {"amount_fen", "金额（分）"},        {"day", "到账日期"},
                {"received_at", "登记时间"},{"payer", "付款人"},      {"remark", "附言"},                 {"shared_fen", "已入账单（分）"},
                {"unknown_fen", "待认领（分）"},{"handed_back_fen", "待查款退回（分）"},{"returned_fen", "已退费（分）"},{"noted_by_name", "登记人"},
                {"voided", "冲回原因"},    {"going_back_fen", "退回途中（分）"}};
    }
};
BOOST_DESCRIBE_STRUCT(PaymentRow, (),
                      (id, channel, reference, amount_fen, day, received_at, payer, remark, shared_fen, unknown_fen, handed_back_fen, returned_fen, noted_by_name, voided,
                       going_back_fen))

// Why a payment brought in nothing.
struct PaymentVoidView {
    VoidWhy why = VoidWhy::entered_wrongly;
    std::string reason;  // what was typed; of one that was booked before the words of the entry
    Instant at;
    std::string by_name;
    std::optional<EntryId> entry;  // in which its money stands
    std::optional<Date> entry_day;
};
BOOST_DESCRIBE_STRUCT(PaymentVoidView, (), (why, reason, at, by_name, entry, entry_day))

// Of whom a transfer came from: never the whole number.
struct PayerAccountView {
    std::string account;  // **** 1234
    std::string bank;
};
BOOST_DESCRIBE_STRUCT(PayerAccountView, (), (account, bank))

struct PaymentView {
    PaymentRow payment;
    std::vector<PaymentUseView> uses;
    std::vector<ReceiptView> receipts;
    PaymentAction issue_receipt;
    std::vector<ReceiptKind> published_receipts;  // which kinds the fee notice promises; empty: it does not say
    PaymentAction match;
    PaymentAction hand_back;
    PaymentAction reverse;
    std::optional<PaymentVoidView> voided;
    std::optional<PayerAccountView> payer_account;  // for whoever takes payments and gives them back
};
BOOST_DESCRIBE_STRUCT(PaymentView, (),
                      (payment, uses, receipts, issue_receipt, published_receipts, match, hand_back, reverse, voided, payer_account))

struct OpenBillRow {
    BillId bill;
    PupilId pupil;
    std::string code;
    std::string name;
    std::string class_name;
    std::string words;  // 2026年秋季学期
    std::int64_t due_fen = 0;
    std::int64_t open_fen = 0;
};
BOOST_DESCRIBE_STRUCT(OpenBillRow, (), (bill, pupil, code, name, class_name, words, due_fen, open_fen))

struct OpenBillList {
    std::vector<OpenBillRow> bills;
    std::int64_t open_fen = 0;
};
BOOST_DESCRIBE_STRUCT(OpenBillList, (), (bills, open_fen))

// ---- unknown money

struct SuggestedBill {
    BillId bill;
    PupilId pupil;
    std::string code;
    std::string name;
    std::string class_name;
    std::int64_t open_fen = 0;
    std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(SuggestedBill, (), (bill, pupil, code, name, class_name, open_fen, amount_fen))

struct SuggestionView {
    MatchStrength strength = MatchStrength::possible;
    std::vector<MatchHint> hints;
    std::vector<SuggestedBill> bills;
};
BOOST_DESCRIBE_STRUCT(SuggestionView, (), (strength, hints, bills))

// An entry in which the money of a line may stand already.
struct BookedEntryView {
    EntryId entry;
    Date day;
    std::int64_t amount_fen = 0;
    std::string words;
    std::optional<BookedHint> hint;  // nothing: it was settled before
};
BOOST_DESCRIBE_STRUCT(BookedEntryView, (), (entry, day, amount_fen, words, hint))

// The child for which a family ordered on line: what was parked of it was paid twice, or is no longer due.
struct PaidForView {
    PupilId pupil;
    std::string name;
    std::string class_name;
};
BOOST_DESCRIBE_STRUCT(PaidForView, (), (pupil, name, class_name))

// Unknown money that WeChat gives back, or would not.
struct ParkedReturnView {
    ReturnId id;
    std::int64_t amount_fen = 0;
    ParkedState state = ParkedState::on_its_way;
    std::string reason;
    Instant asked_at;
    std::string by_name;
    std::string words;  // what WeChat is doing, or what the office is to do
    std::string words_en;
    PaymentAction ask_again;
    PaymentAction end;
};
BOOST_DESCRIBE_STRUCT(ParkedReturnView, (), (id, amount_fen, state, reason, asked_at, by_name, words, words_en, ask_again, end))

struct UnknownMoneyRow {
    PaymentRow payment;
    std::vector<SuggestionView> suggestions;
    std::vector<BookedEntryView> booked;  // only where all of the payment is unknown
    std::optional<PaidForView> paid_for = {};
    std::optional<ParkedReturnView> back = {};
    bool settlement = false;  // the clearing house of the on-line channel sent it, and no entry is there for it yet
};
BOOST_DESCRIBE_STRUCT(UnknownMoneyRow, (), (payment, suggestions, booked, paid_for, back, settlement))

struct UnknownMoney {
    std::int64_t total_fen = 0;
    std::int64_t ledger_fen = 0;  // what the books say: always the same, or something is wrong
    std::int64_t count = 0;
    std::vector<UnknownMoneyRow> rows;  // the oldest first, at most 500
};
BOOST_DESCRIBE_STRUCT(UnknownMoney, (), (total_fen, ledger_fen, count, rows))

// ---- statements

// booked: no new money, it stands in the books already.
enum class LineFate { automatic, parked, known, booked };
BOOST_DESCRIBE_ENUM(LineFate, automatic, parked, known, booked)

struct BankLineView {
    BankLine line;
    LineFate fate = LineFate::parked;
    std::vector<SuggestionView> suggestions;
    std::vector<BookedEntryView> booked;  // of a booked line the entry; of a parked one what it may be
};
BOOST_DESCRIBE_STRUCT(BankLineView, (), (line, fate, suggestions, booked))

struct BankStatementView {
    std::string sha256;
    std::string name;
    std::vector<StatementFault> faults;
    std::vector<BankLineView> lines;
    std::int64_t amount_fen = 0;  // of the lines that are new
    std::int64_t automatic = 0;
    std::int64_t parked = 0;
    std::int64_t known = 0;   // received before
    std::int64_t booked = 0;  // new lines that bring in nothing: each names its entry
    std::int64_t went_out = 0;
    std::int64_t repeated = 0;
    bool imported = false;
    PaymentAction import_lines;
};
BOOST_DESCRIBE_STRUCT(BankStatementView, (), (sha256, name, faults, lines, amount_fen, automatic, parked, known, booked, went_out, repeated, imported, import_lines))

// ---- the till and the payee

struct BankingRow {
    BankingId id;
    std::string from;  // BankFrom
    std::string to;    // BankTo
    std::int64_t amount_fen = 0;
    std::int64_t fee_fen = 0;  // kept by the channel besides
    Date day;
    std::string slip;
    std::string reason;
    Instant at;
    std::string by_name;
    std::optional<std::string> reversed_reason;
    std::optional<std::string> reversed_by_name;
    bool on_statement = false;  // a line of the bank's list names it
    PaymentAction reverse;
};
BOOST_DESCRIBE_STRUCT(BankingRow, (),
                      (id, from, to, amount_fen, fee_fen, day, slip, reason, at, by_name, reversed_reason, reversed_by_name, on_statement, reverse))

struct PayeeView {
    std::int64_t version = 0;
    PayeeKind kind = PayeeKind::school;
    std::string account_name;
    std::string account_masked;
    std::string bank;
    bool online = false;  // it has its own account at the on-line channel
    std::string document;
    Instant entered_at;
    std::string entered_by_name;
};
BOOST_DESCRIBE_STRUCT(PayeeView, (), (version, kind, account_name, account_masked, bank, online, document, entered_at, entered_by_name))

struct TillView {
    std::int64_t counter_fen = 0;
    std::int64_t online_fen = 0;
    std::int64_t bank_fen = 0;
    std::int64_t treasury_fen = 0;
    std::int64_t channel_fees_fen = 0;  // kept by the on-line channel and not made up by the school yet
    std::int64_t unknown_fen = 0;
    std::int64_t open_fen = 0;  // of all bills
    std::vector<BankingRow> bankings;
    std::optional<PayeeView> payee;  // nothing: 尚未登记
    PaymentAction take;
    PaymentAction bank_cash;
    PaymentAction enter_payee;
    PaymentAction pay_online;  // whether families can; otherwise why not
    PaymentAction ask_orders;  // about unpaid orders of which no notice came
};
BOOST_DESCRIBE_STRUCT(TillView, (),
                      (counter_fen, online_fen, bank_fen, treasury_fen, channel_fees_fen, unknown_fen, open_fen, bankings, payee, take, bank_cash, enter_payee, pay_online,
                       ask_orders))

// One merchant on one day, as the channel counts days.
struct MerchantDayRow {
    std::string merchant;
    std::string account_name;  // of the payee that bears the number now; empty: none does any more
    std::int64_t schools = 0;
    Date day;
    std::int64_t paid = 0;
    std::int64_t paid_fen = 0;
    std::int64_t back = 0;
    std::int64_t back_fen = 0;
    std::int64_t net_fen = 0;

    static std::vector<std::pair<std::string, std::string>> labels() {
        return {{"merchant", "商户号"}, {"account_name", "收款账户"}, {"schools", "学校数"}, {"day", "日期"}, {"paid", "收款笔数"}, {"paid_fen", "收款（分）"}, {"back", "退款笔数"}, {"back_fen", "退款（分）"}, {"net_fen", "净额（分）"}};
    }
};
BOOST_DESCRIBE_STRUCT(MerchantDayRow, (), (merchant, account_name, schools, day, paid, paid_fen, back, back_fen, net_fen))

// ---- families

struct FamilyPaid {
    PaymentId payment;
    std::string channel;
    std::string channel_en;
    std::int64_t amount_fen = 0;  // of it for this child
    Date day;
    std::optional<ReceiptId> receipt;  // that holds
    std::optional<std::string> receipt_number;
};
BOOST_DESCRIBE_STRUCT(FamilyPaid, (), (payment, channel, channel_en, amount_fen, day, receipt, receipt_number))

// What was paid on line and was not for a bill any more: it waits in the office's hands, goes back, or went back.
struct FamilyParked {
    PaymentId payment;
    std::string channel;
    std::string channel_en;
    Date day;
    std::int64_t waiting_fen = 0;
    std::int64_t going_back_fen = 0;
    std::int64_t given_back_fen = 0;
    std::optional<Date> given_back_on;
};
BOOST_DESCRIBE_STRUCT(FamilyParked, (), (payment, channel, channel_en, day, waiting_fen, going_back_fen, given_back_fen, given_back_on))

// Somebody is paying a bill of the child at WeChat just now; it can be paid until then.
struct FamilyBeingPaid {
    BillId bill;
    std::int64_t amount_fen = 0;
    std::string by_name;
    bool mine = false;
    Instant since;
    Instant until;
};
BOOST_DESCRIBE_STRUCT(FamilyBeingPaid, (), (bill, amount_fen, by_name, mine, since, until))

// What is open at one school, and whom it is paid to: a child that moved on, or whose school merged, may still owe where it was.
struct FamilySchoolMoney {
    BodyId school;
    std::string school_name;
    std::vector<OpenBillRow> bills;  // with something open
    std::int64_t open_fen = 0;
    std::optional<PayeeView> payee;
    PaymentAction pay_online;
};
BOOST_DESCRIBE_STRUCT(FamilySchoolMoney, (), (school, school_name, bills, open_fen, payee, pay_online))

struct FamilyChildMoney {
    PupilId pupil;
    std::string county;
    std::string name;
    std::string class_name;
    std::string code;  // for the remark of a transfer
    std::string school_name;
    std::int64_t open_fen = 0;
    std::vector<FamilySchoolMoney> schools;  // by their bills; where nothing is open the child's own school alone
    std::vector<FamilyPaid> paid;
    PaymentAction ask_orders;  // paid by WeChat, and nothing shows here
    std::vector<FamilyParked> parked;
    std::vector<FamilyBeingPaid> being_paid;
};
BOOST_DESCRIBE_STRUCT(FamilyChildMoney, (), (pupil, county, name, class_name, code, school_name, open_fen, schools, paid, ask_orders, parked, being_paid))

struct FamilyMoney {
    std::vector<FamilyChildMoney> children;
};
BOOST_DESCRIBE_STRUCT(FamilyMoney, (), (children))

struct OrdersAsked {
    std::int64_t orders = 0;  // about which WeChat is asked now
};
BOOST_DESCRIBE_STRUCT(OrdersAsked, (), (orders))

struct OnlineOrderView {
    OrderId id;
    std::int64_t amount_fen = 0;
    std::string pay_url;
    Instant expires_at;
    bool paid = false;
};
BOOST_DESCRIBE_STRUCT(OnlineOrderView, (), (id, amount_fen, pay_url, expires_at, paid))

}  // namespace luoshi::fees::payments
