// The lines of the notice, run by the education department of the province.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::programmes::lines {

// Answers how many lines were made; those that exist stay as they are.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::programmes::lines
