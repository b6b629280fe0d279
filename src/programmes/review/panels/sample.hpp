// One round over the sample's call that has passed the formal review: drawn, answered, objections heard, sealed; the review lies in the next days.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"
#include "programmes/calls/api.hpp"

namespace luoshi::programmes::review::panels {

// Answers whether it was made; does nothing where the call has a round.
Result<bool> seed_sample(storage::Storage& storage, const storage::Context& now, calls::CallId call);

}  // namespace luoshi::programmes::review::panels
