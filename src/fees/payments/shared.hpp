// What the use cases of payments share: whose books, who acts, and the two writers of money (receive, use) that keep rows, ledger and bills together.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "fees/payments/api.hpp"
#include "org/api.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::fees::payments {

std::string trimmed(std::string_view text);

Problem no_such_school();
Problem no_such_payment();
Problem id_taken();

// The school as the actor may see it with this right, else missing "no-such-school"; in a write Work also that its county is the Work's.
Result<org::BodyLine> require_school(Work& work, BodyId school, const Permission& permission);

// The digest of what was asked, without what changes between two sendings of the same act.
template <class C>
std::string asked_of(C command) {
    command.county.reset();
    return crypto::sha256_hex(json::to_json(command));
}

// The books of the running term, or of the next one that is still open.
journal::Books books_now(Work& work, BodyId school);
// The books of the bill's term; those of books_now once that one is closed.
journal::Books books_of_bill(Work& work, const charges::BillHead& bill);
journal::Account account_of(Channel channel);
// What the entries of payments rest on. Of a share: the published notice (its version and id) and the bill. Of money that is for no bill yet and of a banking: the
// record of the payee (its version and document); empty where the county has entered none.
std::string basis_of_bill(Work& work, const charges::BillHead& bill);
std::string basis_of_payee(Work& work, std::string_view county, BodyId school);
std::string_view channel_words(Channel channel);
std::string_view channel_words_en(Channel channel);

struct PaymentHead {
    PaymentId id;
    std::string county;
    BodyId school;
    Channel channel = Channel::counter;
    std::string channel_reference;
    std::int64_t amount_fen = 0;
    Date day;
    Instant received_at;
    std::string payer;
    std::string remark;
    std::optional<StatementId> import;
    std::int64_t direct_fen = 0;
    std::int64_t parked_fen = 0;
    std::int64_t shared_fen = 0;
    std::int64_t handed_back_fen = 0;
    std::int64_t returned_fen = 0;
    std::int64_t going_back_fen = 0;  // unknown money on its way back by the on-line channel: nobody may use it
    std::string asked;
    std::string noted_by_name;
    std::optional<VoidWhy> voided;

    std::int64_t unknown_fen() const { return amount_fen - shared_fen - handed_back_fen - going_back_fen; }
};
BOOST_DESCRIBE_STRUCT(PaymentHead, (),
                      (id, county, school, channel, channel_reference, amount_fen, day, received_at, payer, remark, import, direct_fen, parked_fen,
                       shared_fen, handed_back_fen, returned_fen, going_back_fen, asked, noted_by_name, voided))
std::optional<PaymentHead> find_payment(Work& work, std::string_view county, PaymentId id);

// A channel's number in a school's books. One that was typed in wrongly and taken back gives its number free: the next one stands beside it as "… （第2次）".
struct NumberInBooks {
    std::optional<PaymentHead> payment;  // that stands under the number
    std::string free;                    // otherwise: under what the next one can stand
};
NumberInBooks find_number(Work& work, std::string_view county, BodyId school, Channel channel, std::string_view reference);
// The number as it stands beside others of its own that were taken back: nth from 1.
std::string nth_number(std::string_view number, int nth);

struct UseRow {
    UseId id;
    PaymentId payment;
    std::int64_t serial = 0;
    UseKind kind = UseKind::share;
    UseSource source = UseSource::direct;
    std::optional<BillId> bill;
    std::optional<PupilId> pupil;
    std::int64_t amount_fen = 0;
    journal::Account debit = journal::Account::bank;
    journal::Account credit = journal::Account::bank;
    EntryId entry;
    std::string reason;
    std::string asked;
    Instant at;
    std::string by_name;
    std::optional<UseId> taken_back_by;
};
BOOST_DESCRIBE_STRUCT(UseRow, (),
                      (id, payment, serial, kind, source, bill, pupil, amount_fen, debit, credit, entry, reason, asked, at, by_name, taken_back_by))
std::optional<UseRow> find_use(Work& work, std::string_view county, UseId id);
std::vector<UseRow> uses_of(Work& work, std::string_view county, PaymentId payment);

// ---- writing

struct Part {
    BillId bill;
    std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(Part, (), (bill, amount_fen))

struct Incoming {
    PaymentId id;
    BodyId school;
    Channel channel = Channel::counter;
    std::string reference;
    std::int64_t amount_fen = 0;
    Date day;
    std::string payer;
    std::string remark = {};
    std::optional<StatementId> import = {};
    std::vector<Part> parts = {};  // for these bills; the rest is parked
    std::string asked = {};
    std::string payer_account = {};  // plain, sealed when it is written; empty: not known
    std::string payer_bank = {};

    std::int64_t parked_fen() const {
        std::int64_t parked = amount_fen;
        for (const auto& part : parts) parked -= part.amount_fen;
        return parked;
    }
};
// Writes a payment with its entries into the Work's county. Refuses "amount-not-positive", "no-such-bill", "other-school", "bill-given-twice",
// "parts-above-payment", "received-before" (the channel's reference is known), and what charges::note_paid and journal::post refuse.
Result<PaymentHead> receive(Work& work, const Incoming& incoming);
// The rows of receive alone: payment, shares, entries, bills. Nothing is checked that the bills and the books do not check, nobody is told. Answers the bills
// as they were before, in the order of the parts.
Result<std::vector<charges::BillHead>> write_payment(Work& work, const Incoming& incoming);

// Out of a payment's unknown money for a bill. Refuses "not-so-much-unknown" and as receive does.
Result<UseRow> share_parked(Work& work, const PaymentHead& payment, UseId id, const Part& part, std::string_view asked);
// A share that was somebody else's becomes unknown money again. Refuses "taken-back-already", "refunded-meanwhile".
Result<UseRow> take_back(Work& work, const PaymentHead& payment, UseId id, const UseRow& share, std::string_view reason, std::string_view asked);
// A payment of which all is unknown brought in nothing: taken out of unknown money and of the channel's account. Refuses "not-so-much-unknown".
Result<UseRow> take_out(Work& work, const PaymentHead& payment, UseId id, std::string_view reason, std::string_view asked);
// Unknown money goes back the way it came. Refuses "not-so-much-unknown".
Result<UseRow> hand_back(Work& work, const PaymentHead& payment, UseId id, std::int64_t amount_fen, std::string_view reason, std::string_view asked);

// ---- lists

int page_size(const std::optional<int>& limit);

}  // namespace luoshi::fees::payments
