// Unknown money that goes back by the on-line channel: held while it is on its way, used when it has arrived, waiting again when it could not go.
#pragma once
#include <map>

#include "fees/payments/online_returns.hpp"
#include "fees/payments/rows.hpp"

namespace luoshi::fees::payments {

struct ParkedReturn {
    ReturnId id;  // bytes of the use that books it
    PaymentId payment;
    std::int64_t amount_fen = 0;
    ParkedState state = ParkedState::on_its_way;
    std::string reason;
    std::string asked;
    Instant asked_at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(ParkedReturn, (), (id, payment, amount_fen, state, reason, asked, asked_at, by_name))

std::optional<ParkedReturn> find_parked_return(Work& work, std::string_view county, ReturnId id);

// Refuses "return-on-its-way": of one payment one return at a time, or the same money could be asked for twice.
std::optional<Problem> why_not_back_now(const PaymentHead& payment);

struct BackOnline {
    UseId id;
    std::int64_t amount_fen = 0;
    std::string reason;
    std::string asked;
};
// Takes unknown money over to the channel by which it came and holds it. False: the office gives it back by hand, for it came another way, more than a year ago,
// nobody holds the keys of its merchant now, there is not so much, or the channel was asked before and could not.
Result<bool> send_back_online(Work& work, const PaymentHead& payment, const BackOnline& wish);

// What the channel said became of a return; nothing where it is a refund's. Said again it changes nothing.
Result<Nothing> hear_parked_ended(Work& work, ReturnId id, ReturnOutcome outcome);

// By payment, of the school's unknown money: which returns have not arrived.
std::map<PaymentId, ParkedReturnView> parked_returns_of(Work& work, const org::BodyLine& school);

}  // namespace luoshi::fees::payments
