// Sample data: works, an inheritor who is listed and one who was nominated, honours, publicity.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::programmes::events::records {

// Needs the lines of the action and the sample's vocational school. Answers how many entries were made; 0: they are there already, or these are not.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::programmes::events::records
