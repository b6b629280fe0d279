// A call to try with, open today: excellent secondary vocational schools.
#pragma once
#include <optional>

#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"
#include "programmes/calls/ids.hpp"

namespace luoshi::programmes::calls {

// Answers how many calls were made; does nothing where one exists.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& now);

// A call of two months ago whose formal review is done: six schools of six prefectures, for the rooms of the review. Nothing where it exists.
Result<std::optional<CallId>> seed_reviewed_call(storage::Storage& storage, const storage::Context& now);

}  // namespace luoshi::programmes::calls
