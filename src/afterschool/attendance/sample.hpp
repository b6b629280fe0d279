// Registers of the days gone by for the sample school, so that its pages show a term under way.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::afterschool::attendance {

struct SampleSeeded {
    int registers = 0;
};

// For every session of the sample school in the ten days before today that has a roster and no register: handed in and
// closed by the same use cases as a teacher's, at the time when it was held. A second call adds only what is new.
Result<SampleSeeded> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::afterschool::attendance
