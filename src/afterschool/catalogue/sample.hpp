// The sample schools' service: two outside bodies on the list, a published plan of this term with base service and
// eight special courses, an open survey, and a second school's plan that waits for approval. Made by the same steps as
// a real office would.
#pragma once
#include "platform/storage/storage.hpp"

namespace luoshi::afterschool::catalogue {

struct SampleSeeded {
    int plans = 0;
    int courses = 0;
    int bodies = 0;
};
BOOST_DESCRIBE_STRUCT(SampleSeeded, (), (plans, courses, bodies))

// Does nothing where the sample school has a plan of this term already. Needs org::seed_hunan, identity::seed_sample
// and rules::seed_sample before.
Result<SampleSeeded> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::afterschool::catalogue
