// What a withdrawn exemption brought in a term is taken back. Private to this room.
#pragma once
#include "fees/charges/api.hpp"

namespace luoshi::fees::charges {

// The relief of the grant is undone, at once where nothing of it was paid back; else refunds hears of it (charges.relief_withdrawn), for only they know what of the
// right has left. Without a relief (it stood in the bill) a settled term is reckoned anew; in an open one the next bill asks for the rest.
Result<Nothing> take_back_exemption(Work& work, PlanId plan, PupilId pupil, std::string_view grant);

}  // namespace luoshi::fees::charges
