// What the use cases of charges begin with.
#pragma once
#include "afterschool/catalogue/api.hpp"
#include "fees/charges/api.hpp"
#include "platform/access/actor_key.hpp"

namespace luoshi::fees::charges {

// For whoever holds the right over the school of the plan; everybody else: missing "no-such-plan". In a write Work also of its county, else "other-county".
Result<catalogue::PlanLine> require_plan(Work& work, PlanId plan, const Permission& permission);
std::string term_words(int school_year, org::TermKind term);  // 2026–2027 学年秋季学期

}  // namespace luoshi::fees::charges
