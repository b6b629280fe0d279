// A fee notice for the sample school.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::fees::disclosure {

// Publishes the notice of every published plan of the sample school that has none, as its office would. Needs catalogue::seed_sample and rules::seed_sample
// before. Answers how many; refuses with the first obstacle.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::fees::disclosure
