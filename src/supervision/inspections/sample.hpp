// The sample district's double random draw, made by the same steps as a real office would: a template, two inspectors, a published plan, a draw
// announced three days ago whose value two officials typed; so one visit waits for the sample inspectors.
#pragma once
#include "platform/storage/storage.hpp"

namespace luoshi::supervision::inspections {

// Answers how many visits wait; 0 where there is no sample district or the sample stands already.
Result<int> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::supervision::inspections
