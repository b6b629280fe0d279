// What the school has seen about why pupils were away. Private to this room.
#pragma once
#include "fees/charges/facts.hpp"

namespace luoshi::fees::charges {

// Marks the lessons that somebody missed on a proof or while suspended. Who was there was there, whatever a paper says.
void apply_grounds(Work& work, TermFacts& facts);

}  // namespace luoshi::fees::charges
