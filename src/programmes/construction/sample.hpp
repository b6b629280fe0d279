// Sample data: a school that is being built, a base that was accepted, a programme group that was suspended, and an education group.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::programmes::construction {

// Needs the lines of the action and the bodies of the sample. False: it is there already, or these are not.
Result<bool> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::programmes::construction
