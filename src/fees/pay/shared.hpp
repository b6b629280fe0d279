// What every use case of this room begins with.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "afterschool/catalogue/api.hpp"
#include "fees/pay/api.hpp"
#include "fees/pay/permissions.hpp"
#include "fees/pay/views.hpp"
#include "foundation/result.hpp"
#include "org/api.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::pay {

namespace catalogue = afterschool::catalogue;

std::string key_of(const std::optional<AccountId>& account);  // as actor_key writes it; empty without one
Result<Nothing> require_positive(std::string_view field, std::int64_t fen);
// Refuses "day-in-future".
Result<Nothing> require_past(Work& work, std::string_view field, Date day);
// Refuses "other-county" when a write does not run in the partition of what it changes.
Result<Nothing> require_county(Work& work, std::string_view county);
Problem id_taken();

// A school as this room needs it.
struct SchoolAt {
    BodyId id;
    std::string county;
    std::string path;
    std::string name;
    org::Stage stage = org::Stage::primary;
    org::Tier tier = org::Tier::town;
};
Problem no_such_school();
std::optional<SchoolAt> find_school_at(Work& work, BodyId id);
// Missing "no-such-school" for whoever holds none of these rights there.
Result<SchoolAt> require_school(Work& work, BodyId id, std::initializer_list<Permission> any);

struct PlanAt {
    catalogue::PlanLine plan;
    SchoolAt school;

    journal::Books books() const { return {school.id, Fund::service, plan.school_year, plan.term}; }
};
Result<PlanAt> require_plan(Work& work, PlanId id, std::initializer_list<Permission> any);
// The one of the running term first, for the next term's may be published long before it begins; then the latest first.
std::vector<PayPlan> plans_of(Work& work, const SchoolAt& school);

}  // namespace luoshi::fees::pay
