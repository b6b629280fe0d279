// Reliefs that could not be reckoned are tried again once a day: a rule that was in conflict may have been settled meanwhile, books may have been opened; nobody
// has to remember. Private to this room.
#pragma once
#include <functional>

#include "fees/charges/api.hpp"
#include "platform/jobs/runner.hpp"

namespace luoshi::fees::charges {

// What is tried of a plan, in a write Work of its county.
using TryPlan = std::function<Result<int>(Work& work, std::string_view county, PlanId plan)>;

// Each plan in an attempt of its own: one that fails, even by an accident, keeps its cases open with the reason on them, and the others are done. Refuses
// "reliefs-not-tried", naming the plans for the operator, once all have had their turn.
Result<Nothing> try_reliefs_again(const jobs::JobWork& job, const TryPlan& attempt);

}  // namespace luoshi::fees::charges
