// The sample school's first round: a lottery over the special courses of its published plan, announced, opening a
// minute after it was made and open for two weeks. Made by the same steps as a real office would.
#pragma once
#include "platform/storage/storage.hpp"

namespace luoshi::afterschool::enrolment {

struct SampleRounds {
    int rounds = 0;
    int courses = 0;
};

// Does nothing where the sample school has no published plan, or a round of it already. Needs catalogue::seed_sample
// before.
Result<SampleRounds> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::afterschool::enrolment
