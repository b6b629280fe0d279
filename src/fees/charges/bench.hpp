// For the benchmark of settlements alone: a made-up school is put where it can be billed and settled. Not for real systems: nothing of it goes through the
// use cases.
#pragma once
#include <string_view>
#include <vector>

#include "fees/charges/ids.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::charges {

std::vector<PlanId> plans_of_bench(Work& work, std::string_view county);
// A notice at the approved prices, and the sessions without a register stopped.
Result<Nothing> prepare_bench(Work& work, PlanId plan);
std::int64_t moved_in_bench(Work& work, std::string_view county, PlanId plan);  // settled pupils for whom money moves

}  // namespace luoshi::fees::charges
