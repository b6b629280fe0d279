// Three small rounds by letter over the sample's reviewed call: one that is being marked, one whose marks are signed and closed, one whose results are frozen.
// The panel's own round gets its score sheet, so that the workbench can be tried.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"
#include "programmes/calls/api.hpp"

namespace luoshi::programmes::review::marking {

// Answers how many rounds were made; does nothing where a sheet exists already.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& now, calls::CallId call);

}  // namespace luoshi::programmes::review::marking
