// A family owes less than was asked: what of it goes back and what is simply no longer asked for.
#pragma once
#include "fees/charges/facts.hpp"
#include "tally/api.hpp"

namespace luoshi::fees::charges {

struct LessOwed {
    Money refund;  // was paid: a right to money back
    Money waived;  // was not paid: no longer asked for
};
// `owed` is what the pupil owes now, at most `asked.due`.
LessOwed split_less(const AskedSoFar& asked, Money owed);

// Takes `waived` off the open bills of one pupil, the latest first. The counts are gathered: whoever does it for many pupils writes them once.
void waive(Work& work, std::string_view county, BodyId school, std::span<const OpenBill> open_bills, Money waived, tally::Changes& counts);

}  // namespace luoshi::fees::charges
