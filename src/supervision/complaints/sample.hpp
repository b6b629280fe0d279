// The sample's complaints: an anonymous one that is open, one handed over by 12345, and one closed by the complainant's own word. The sample has no
// custodians' keys: those are made by two people with their passphrases.
#pragma once
#include "platform/storage/storage.hpp"

namespace luoshi::supervision::complaints {

// How many were made: none where there are some already, or where the sample's school is missing.
Result<std::int64_t> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::supervision::complaints
