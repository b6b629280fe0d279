// What refunds hear by event, said to them at once, for made-up populations: a runner that delivers the events comes to them later and finds it done.
#pragma once
#include "fees/refunds/ids.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::refunds {

// A right for each relief of a plan in the Work's county that has none yet.
Result<Nothing> rights_of_reliefs(Work& work, BodyId school, PlanId plan);

}  // namespace luoshi::fees::refunds
