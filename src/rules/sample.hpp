// Rules for the sample school's county, so that a plan can be made there. They are invented: every one is marked
// unconfirmed with source 样例.
#pragma once
#include "platform/storage/storage.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::rules {

// Does nothing where it was done before. Needs org::seed_hunan and the sample school before.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& context);
// The same rules for the Work's county, whichever it is: made-up populations need them everywhere. Needs org::seed_hunan alone.
Result<int> seed_sample_county(Work& work);

}  // namespace luoshi::rules
