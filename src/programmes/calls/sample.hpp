// A call to try with, open today: excellent secondary vocational schools.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::programmes::calls {

// Answers how many calls were made; does nothing where one exists.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& now);

}  // namespace luoshi::programmes::calls
