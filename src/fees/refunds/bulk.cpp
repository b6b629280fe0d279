#include "fees/refunds/bulk.hpp"

#include "fees/refunds/jobs.hpp"
#include "fees/refunds/queries.hpp"

namespace luoshi::fees::refunds {

Result<Nothing> rights_of_reliefs(Work& work, BodyId school, PlanId plan) {
    for (const auto relief : work.all<charges::ReliefId>(queries::reliefs_of_plan, work.county(), school, plan))
        TRY_DO(hear_relieved(work, json::value{{"relief", relief.to_string()}}));
    return Nothing{};
}

}  // namespace luoshi::fees::refunds
