// rules: what holds here, today, and why — dated, sourced parameters of the line from the province down to the school.
// README.md says what always holds.
#pragma once
#include "rules/commands.hpp"
#include "rules/holding.hpp"
#include "rules/impact.hpp"
#include "rules/jobs.hpp"
#include "rules/parameters.hpp"
#include "rules/permissions.hpp"
#include "rules/routes.hpp"
#include "rules/sample.hpp"
#include "rules/schools.hpp"
#include "rules/use_cases.hpp"
#include "rules/views.hpp"
#include "rules/what_holds.hpp"

namespace luoshi::rules {

// Events (outbox): rules.value_standing {county, value, parameter, place, valid_from} · rules.value_ended {county,
// value, parameter, place}

// ---- for other modules: no permission is asked
// ---------------------------------------------------------------------------

// Telephones for complaints that hold for a body on a day: its own and those of the levels above it, the lowest first.
std::vector<PhoneView> phones_for(Work& work, std::string_view path, Date on);

// Hunan's known values, each with its source and grade (data/hunan.json). Does nothing where it was done before.
// Answers how many were entered.
Result<int> seed_hunan(Work& work);

}  // namespace luoshi::rules
