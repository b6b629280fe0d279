// The match: who had a place, who came, who was billed, who paid. Private to this room.
#pragma once
#include "fees/charges/facts.hpp"

namespace luoshi::fees::charges {

// What does not fit in the money of one pupil.
struct MoneyDifference {
    const PupilFacts* pupil = nullptr;
    DifferenceKind kind = DifferenceKind::attended_not_paid;
};
// `owed`: finally, of what was ever billed; `more`: beyond that.
void add_money_differences(const PupilFacts& pupil, const AskedSoFar& asked, Money owed, Money more, std::vector<MoneyDifference>& found);

// Each difference is a row that somebody has to explain. `of_money`: found where the settlement was reckoned; nothing before the end of the term.
std::vector<DifferenceRow> differences_in(const TermFacts& facts, const std::vector<MoneyDifference>& of_money);

}  // namespace luoshi::fees::charges
