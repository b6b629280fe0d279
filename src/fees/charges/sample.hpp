// The bills of the sample school's running term.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::fees::charges {

// Does nothing where bills were made before, or where nothing can be billed yet. Answers how many were made.
Result<int> seed_sample(storage::Storage& storage, storage::Context context);

}  // namespace luoshi::fees::charges
