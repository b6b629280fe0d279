// fees/payments: money that came in, by whichever channel; the school or the treasury is the only payee. What always holds stands in README.md.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fees/payments/ids.hpp"
#include "fees/payments/permissions.hpp"
#include "fees/payments/words.hpp"
#include "foundation/money.hpp"
#include "foundation/result.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::payments {

// ---- for later rooms: no permission is asked, the caller has asked its own


// Where the school's money lies that no family brought and that goes out: the account of its payee as the county entered it last, the school's own at the bank
// or the treasury's; the bank while none is entered.
journal::Account money_account(Work& work, std::string_view county, BodyId school);

// What came in for a pupil's bills of a plan and can still go back the way it came.
struct PaidLine {
    PaymentId id;
    Channel channel = Channel::counter;
    std::string channel_reference;
    std::string payer;
    Money amount;  // of this payment that was for these bills
    Instant received_at;
};
std::vector<PaidLine> payments_of_pupil(Work& work, std::string_view county, PupilId pupil, PlanId plan);  // the latest first
// From whose account it came, where the bank's list said so. Unsealed: for what the bank is told when money goes back there, for nothing else.
struct PayerAccount {
    std::string account;
    std::string bank;  // may be empty
};
std::optional<PayerAccount> payer_account(Work& work, std::string_view county, PaymentId payment);
// Notes what went back on a payment; the ledger entry is the caller's. Refuses "no-such-payment", "more-than-paid".
Result<Nothing> note_returned(Work& work, PaymentId payment, Money amount);
// A transfer back failed: what note_returned noted is taken back. Refuses "no-such-payment", "more-than-returned".
Result<Nothing> note_return_failed(Work& work, PaymentId payment, Money amount);

// ---- money back by the on-line channel: asked for by payments.follow_returns, told by the channel's notices, ended by the events below

// WeChat gives back a year long, by its documents; the office uses another way afterwards.
bool can_go_back_online(Instant paid, Instant now);
// Takes the refund with this id over to the channel, in the act that books it. False: the payment did not come by the channel, or nobody holds the keys of its
// merchant now; then the office returns it by hand at the channel's own site.
bool begin_return(Work& work, ReturnId id, PaymentId payment, Money amount);
std::optional<PaymentId> payment_of_return(Work& work, std::string_view county, ReturnId id);
// The channel itself said that the family has it.
bool has_gone_back(Work& work, std::string_view county, ReturnId id);
// Why the office must not say itself what became of it: "return-at-channel". Nothing once it has ended, or while the channel is off.
std::optional<Problem> why_not_by_hand(Work& work, std::string_view county, ReturnId id);
// Why the office must not say that one arrived after all which the channel could not give back: "return-at-channel". Nothing where the office had ended it itself, or
// while the channel is off.
std::optional<Problem> why_not_arrived_by_hand(Work& work, std::string_view county, ReturnId id);
// The office said so itself: the channel is not asked any more.
void end_return_by_hand(Work& work, ReturnId id);
// What the channel refused for a reason that lasts (no permission, a wrong signature, a merchant that does not fit): it is not asked by itself any more, and
// stands open until it arrives, somebody has it asked for again, or the office says what became of it.
std::vector<ReturnId> stopped_returns(Work& work, std::string_view county, BodyId school);
bool is_stopped(Work& work, std::string_view county, ReturnId id);
// With the next round, under the same number. Asked for twice it changes nothing. Refuses "return-not-stopped".
Result<Nothing> ask_return_again(Work& work, ReturnId id);

struct ReturnWords {
    std::string words;
    std::string words_en;
};
// Why it did not reach the family, for everybody; and what the office is to do now, or what the channel is doing.
ReturnWords why_not_returned(ReturnOutcome outcome, std::string_view code);
ReturnWords arrived_after_all();  // it had failed, and the channel gave it back later
std::string reason_in_english(std::string_view words);  // of the words above; anything else as it is
std::optional<ReturnWords> advice_on_return(Work& work, std::string_view county, ReturnId id);

// Keys for foreign keys from later rooms: payment (county, id).
//
// Events (outbox): payments.received {county, school, payment, amount_fen} · payments.shared {county, school, payment, bill, pupil, amount_fen} ·
// payments.taken_back {county, school, payment, bill, pupil, amount_fen} · payments.return_ended {county, id, outcome, code}, more than once where an outcome
// changed at the channel

// What waits for the actor in this room.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::fees::payments
