// The sample's cases: the rules run once over the sample's schools.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::supervision::checks {

// Answers how many cases were opened; nothing where the checks have run before.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::supervision::checks
