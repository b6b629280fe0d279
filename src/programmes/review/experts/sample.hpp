// Sixteen experts of eleven units to try with; two of them have accounts, one is suspended, one waits to be admitted.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::programmes::review::experts {

// Answers how many were added; does nothing where the pool has somebody.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& now);

}  // namespace luoshi::programmes::review::experts
