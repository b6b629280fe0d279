// The sample's order: made by the bureau, answered and proved by the school, and now waiting for somebody else's check.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::supervision::rectification {

// Answers whether it was made; not where there is an order already.
Result<bool> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::supervision::rectification
