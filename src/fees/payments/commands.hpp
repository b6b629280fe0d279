// What people may ask of payments. `county` names the partition of a write where it is not the caller's own; ids of what is created are made by the client.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "fees/payments/ids.hpp"
#include "fees/payments/words.hpp"
#include "foundation/json.hpp"
#include "foundation/time.hpp"
#include "platform/http/route.hpp"

namespace luoshi::fees::payments {

// ---- the school's desk

struct PaymentsOfSchool {
    BodyId school;
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(PaymentsOfSchool, (), (school, cursor, limit))

struct OnePaymentOfSchool {
    BodyId school;
    PaymentId id;
};
BOOST_DESCRIBE_STRUCT(OnePaymentOfSchool, (), (school, id))

struct MoneyOfSchool {
    BodyId school;
};
BOOST_DESCRIBE_STRUCT(MoneyOfSchool, (), (school))

struct PaymentPart {
    BillId bill;
    std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(PaymentPart, (), (bill, amount_fen))

// At the counter, or a slip of the bank or the treasury. What is not for one of the bills waits as unknown money.
struct TakePayment {
    PaymentId id;
    BodyId school;
    Channel channel = Channel::counter;
    std::string reference;  // number of the counter's or the bank's slip
    std::int64_t amount_fen = 0;
    Date day;
    std::string payer;
    std::string remark = {};
    std::vector<PaymentPart> parts;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(TakePayment, (), (id, school, channel, reference, amount_fen, day, payer, remark, parts, county))

struct MatchPayment {
    UseId id;
    PaymentId payment;
    BillId bill;
    std::int64_t amount_fen = 0;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(MatchPayment, (), (id, payment, bill, amount_fen, county))

struct TakeBackMatch {
    UseId id;     // of the taking back
    UseId share;  // what is taken back
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(TakeBackMatch, (), (id, share, reason, county))

struct HandBackMoney {
    UseId id;
    PaymentId payment;
    std::int64_t amount_fen = 0;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(HandBackMoney, (), (id, payment, amount_fen, reason, county))

// Of unknown money that WeChat would not give back, or that the office gave back at its merchant site.
struct EndParkedReturn {
    ReturnId id;
    ReturnWord word = ReturnWord::again;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EndParkedReturn, (), (id, word, county))

// A family says that it has paid, and nothing came: WeChat is asked about all unpaid orders of the last four weeks, within a minute.
struct AskAboutOrders {
    BodyId school;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AskAboutOrders, (), (school, county))

struct AskAboutOwnOrders {
    PupilId pupil;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AskAboutOwnOrders, (), (pupil, county))

// A payment of which all is unknown is no new money: it stands in this entry.
struct SettleAsBooked {
    UseId id;
    PaymentId payment;
    EntryId entry;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(SettleAsBooked, (), (id, payment, entry, county))

// Takes back a payment that was typed in wrongly, with all its shares; the right one is entered anew, under the same number if need be.
struct ReversePayment {
    UseId id;
    PaymentId payment;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ReversePayment, (), (id, payment, reason, county))

struct ReverseBanking {
    BankingId id;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ReverseBanking, (), (id, reason, county))

struct PreviewStatement {
    BodyId school;
    Channel channel = Channel::bank;
    http::Upload upload;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PreviewStatement, (), (school, channel, upload, county))

struct ImportStatement {
    StatementId id;
    BodyId school;
    Channel channel = Channel::bank;
    std::string sha256;  // of the preview: what was looked at is what comes in
    http::Upload upload;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ImportStatement, (), (id, school, channel, sha256, upload, county))

struct IssueReceipt {
    ReceiptId id;
    PaymentId payment;
    ReceiptKind kind = ReceiptKind::internal;
    std::string printed_number = {};  // of a fiscal receipt or an invoice, as printed on it
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(IssueReceipt, (), (id, payment, kind, printed_number, county))

struct VoidReceipt {
    ReceiptId id;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(VoidReceipt, (), (id, reason, county))

struct PrintReceipt {
    ReceiptId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PrintReceipt, (), (id, county))

struct OneReceiptOfSchool {
    BodyId school;
    ReceiptId id;
};
BOOST_DESCRIBE_STRUCT(OneReceiptOfSchool, (), (school, id))

// Where money lies, by the names of the ledger's accounts. channel_fees: what the on-line channel kept, which the school makes up from its own money.
enum class BankFrom { counter, online, bank, treasury, channel_fees };
BOOST_DESCRIBE_ENUM(BankFrom, counter, online, bank, treasury, channel_fees)
enum class BankTo { bank, treasury, counter, online };
BOOST_DESCRIBE_ENUM(BankTo, bank, treasury, counter, online)

// Money that goes from one place to another: nobody's balance changes by it.
struct BankMoney {
    BankingId id;
    BodyId school;
    BankFrom from = BankFrom::counter;
    BankTo to = BankTo::bank;
    std::int64_t amount_fen = 0;  // what arrives
    Date day;
    std::string slip;
    std::optional<std::string> county = {};
    std::optional<std::int64_t> fee_fen = {};  // of a settlement: what the channel kept besides; nothing: no fee
    std::optional<std::string> reason = {};    // cash that is banked and a settlement explain themselves
};
BOOST_DESCRIBE_STRUCT(BankMoney, (), (id, school, from, to, amount_fen, day, slip, county, fee_fen, reason))

// ---- the county

struct EnterPayee {
    BodyId school;
    std::int64_t version = 1;  // of the new record: one more than the last one seen
    PayeeKind kind = PayeeKind::school;
    std::string account_name;
    std::string account;  // only a masked form of it is kept
    std::string bank;
    std::string merchant = {};  // number of the school's or treasury's own account at the on-line channel; empty: none
    std::string document;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterPayee, (), (school, version, kind, account_name, account, bank, merchant, document, county))

// What merchants of the on-line channel took in and gave back, to be laid beside the channel's own statements.
struct FindMerchantDays {
    std::string body;  // a path: everything below it
    Date from;
    Date to;
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindMerchantDays, (), (body, from, to, cursor, limit))

// ---- families

struct NoPaymentQuestion {};
BOOST_DESCRIBE_STRUCT(NoPaymentQuestion, (), ())

struct OneReceiptOfChild {
    PupilId pupil;
    ReceiptId id;
};
BOOST_DESCRIBE_STRUCT(OneReceiptOfChild, (), (pupil, id))

struct StartOnlinePayment {
    OrderId id;
    PupilId pupil;
    std::vector<PaymentPart> parts;
    http::ClientFacts client;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(StartOnlinePayment, (), (id, pupil, parts, client, county))

struct OneOrderOfChild {
    PupilId pupil;
    OrderId id;
};
BOOST_DESCRIBE_STRUCT(OneOrderOfChild, (), (pupil, id))

}  // namespace luoshi::fees::payments
