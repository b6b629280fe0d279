// Who gets which bill now, and who gets none and why: decided from the facts alone.
#pragma once
#include <vector>

#include "fees/charges/facts.hpp"
#include "fees/charges/views.hpp"

namespace luoshi::fees::charges {

struct NewBill {
    const PupilFacts* pupil = nullptr;
    int serial = 1;
    reckoning::Charge charge;  // lines of lessons that were not billed yet; due: what the whole term costs less what is asked already
};

struct Billing {
    std::vector<NewBill> bills;
    std::vector<NoBillRow> without;

    Money due() const;
    Money exempt() const;
};
Billing decide_bills(const TermFacts& facts, Instant now);

}  // namespace luoshi::fees::charges
