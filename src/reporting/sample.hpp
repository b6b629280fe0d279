// The sample province's reports: a layout for the county desk, and the county's figures frozen and released as open data, by the same steps as officials take.
#pragma once
#include "platform/storage/storage.hpp"

namespace luoshi::reporting {

// Answers how many layouts were saved; 0 where the sample stands already.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::reporting
