// Editions to try with: one of the province that takes entries, one of a school with an event being marked and one that is over, a showcase.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::programmes::events::competitions {

// Answers how many editions were made; does nothing where one exists.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& now);

}  // namespace luoshi::programmes::events::competitions
