// Sample data: the lecture hall with one sitting that was and one that people register for, a forum to come, a brief that was adopted.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::programmes::events::series {

// From `then` on until `now`. Needs the lines of the action. Answers how many sittings were made; 0: they are there already, or the lines are not.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& then, const storage::Context& now);

}  // namespace luoshi::programmes::events::series
