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

// Base places from Monday to Friday for the pupils of the sample school whose families have said yes through their class
// teacher, entered by that teacher. Does nothing for who has one. Answers how many were new.
Result<int> seed_base_places(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::afterschool::enrolment
