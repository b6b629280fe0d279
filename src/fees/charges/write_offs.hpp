// A bill that cannot be collected. Private to this room.
#pragma once
#include "fees/charges/shared.hpp"

namespace luoshi::fees::charges {

// The latest write-off of the bill that is shown, and whether one can be asked for.
void tell_write_off(Work& work, const catalogue::PlanLine& plan, BillView& view);

}  // namespace luoshi::fees::charges
