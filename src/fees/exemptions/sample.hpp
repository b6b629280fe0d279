// An official list for the sample school.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::fees::exemptions {

// Hands in a small list of the county for two pupils of the sample school; nothing where it has exemptions already. Needs pupils::seed_sample and
// rules::seed_sample before. Answers how many were granted.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::fees::exemptions
