// The sample school's first round: a lottery over the special courses of its published plan (but for the two of the early
// round), announced, opening a minute after it was made and open for two weeks. Made by the same steps as a real office would.
#pragma once
#include <optional>

#include "afterschool/enrolment/ids.hpp"
#include "foundation/time.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::afterschool::enrolment {

struct SampleRounds {
    int rounds = 0;
    int courses = 0;
};

// Does nothing where the sample school has no published plan, or a round of it that is not settled. Needs catalogue::seed_sample
// before.
Result<SampleRounds> seed_sample(storage::Storage& storage, const storage::Context& context);

// A small lottery over two courses, with the wishes that the class teacher entered for families, closed a day after it
// opened: for the draw of the sample. Begins at the time of the context. Nothing where the school has a round already, or
// no class with a teacher. Needs pupils::seed_sample and catalogue::seed_sample at that time, and comes before seed_sample.
struct SampleLottery {
    RoundId round;
    Instant closes;
};
Result<std::optional<SampleLottery>> seed_early_round(storage::Storage& storage, const storage::Context& context);

// Base places from Monday to Friday for the pupils of the sample school whose families have said yes through their class
// teacher, entered by that teacher. Does nothing for who has one. Answers how many were new.
Result<int> seed_base_places(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::afterschool::enrolment
