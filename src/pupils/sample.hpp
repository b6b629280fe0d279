// The sample school's roster: two classes of each grade, invented pupils, the sample's guardians bound, an agreement
// published.
#pragma once
#include "platform/storage/storage.hpp"

namespace luoshi::pupils {

struct SampleRoster {
    int classes = 0;
    int pupils = 0;
};
BOOST_DESCRIBE_STRUCT(SampleRoster, (), (classes, pupils))

// Where the sample's people are (identity::seed_sample ran before); does nothing where the sample school has classes,
// or there is none. Account "parent" is bound to a child of grade 2 and one of grade 5, "parent2" to the latter as
// well, "teacher" is head teacher of its class.
Result<SampleRoster> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::pupils
