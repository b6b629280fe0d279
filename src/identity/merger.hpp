// People of a body that merged go along: their accounts belong to the body that goes on, and who teaches or is a parent there goes on doing so, on a post of the same
// title. Rights over the body itself (head, office, finance) end with it: who leads what has become of it is said anew by the security administrator.
#pragma once
#include <vector>

#include "org/api.hpp"
#include "platform/jobs/runner.hpp"

namespace luoshi::identity {

// How many accounts a body has that is about to change, and what becomes of them; for app/wiring.
std::vector<org::BodyHolding> accounts_ahead(Work& work, const org::BodyAhead& ahead);

// Hears org.body_merged and goes on in a job, county by county: parents of a school may have their accounts anywhere. What is done is not done again.
void follow_mergers(jobs::Runner& runner);

}  // namespace luoshi::identity
