// Money back by the on-line channel. What the channel is asked stands in follow_returns.cpp; here is what is known of it.
#pragma once
#include "fees/payments/api.hpp"
#include "fees/payments/wechat.hpp"

namespace luoshi::fees::payments {

struct ReturnRow {
    std::string county;
    ReturnId id;
    OrderId order;
    PaymentId payment;
    std::string transaction_id;
    std::string merchant;
    std::int64_t total_fen = 0;
    std::int64_t amount_fen = 0;
    ReturnState state = ReturnState::asking;
    std::int64_t tries = 0;
    std::string code;   // what stood in the way last; empty: nothing
    std::string words;  // the channel's own, of what stopped it
};
BOOST_DESCRIBE_STRUCT(ReturnRow, (), (county, id, order, payment, transaction_id, merchant, total_fen, amount_fen, state, tries, code, words))

struct OutcomeRow {
    ReturnOutcome outcome = ReturnOutcome::returned;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(OutcomeRow, (), (outcome, code))
std::vector<OutcomeRow> outcomes_of(Work& work, std::string_view county, ReturnId id);  // the latest last

std::string out_refund_no(ReturnId id);  // 32 characters
std::optional<ReturnId> return_of(std::string_view out_refund_no);
Result<std::string> county_of_return(Work& work, std::string_view out_refund_no);  // refuses with missing "no-such-return"
std::optional<ReturnRow> find_return(Work& work, std::string_view county, ReturnId id);

// What the channel says of a return, in a notice or an answer that is proved. Said again, it changes nothing.
// Refuses "no-such-return", "amount-changed", "other-merchant".
Result<Nothing> hear_returned(Work& work, const wechat::Returned& said);
// The channel will not do it, and has no refund under this number.
Result<Nothing> hear_refused(Work& work, const ReturnRow& row, std::string_view code);
// It gave no answer that ends anything: asked again later.
void hear_trouble(Work& work, const ReturnRow& row, std::string_view code);
// It refused for a reason that lasts: asking the same again would bring the same. Not the end of it: what a notice says later is heard. What it had accepted
// does not stop.
void hear_stopped(Work& work, const ReturnRow& row, std::string_view code, std::string_view words);

// The code of a return of which the channel was asked, but whose answer could not be written down.
inline constexpr std::string_view not_noted = "not-noted";

// A minute after it was asked for, five times; then less and less often, as the channel's documents recommend.
std::chrono::minutes pause_after(std::int64_t tries);

}  // namespace luoshi::fees::payments
