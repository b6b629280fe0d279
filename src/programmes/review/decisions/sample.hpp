// A selection on its way, over the first frozen results of the sample.
#pragma once
#include "platform/storage/storage.hpp"

namespace luoshi::programmes::review::decisions {

// Answers how many selections were made; nothing where no results are frozen or one stands already.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& now);

}  // namespace luoshi::programmes::review::decisions
