// The formula of a charge as one sentence, for people. Private to this room.
#pragma once
#include "fees/reckoning/reckoning.hpp"

namespace luoshi::fees::reckoning {

// rules: null for a bill.
void put_into_words(Charge& charge, const Caps& caps, std::span<const Exemption> exemptions, const RuleSet* rules);

}  // namespace luoshi::fees::reckoning
