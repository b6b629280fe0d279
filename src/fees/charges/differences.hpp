// The three-way match: who had a place, who came, who was billed. Private to this room.
#pragma once
#include "fees/charges/facts.hpp"

namespace luoshi::fees::charges {

// Each difference is a row that somebody has to explain.
std::vector<DifferenceRow> differences_in(const TermFacts& facts);

}  // namespace luoshi::fees::charges
