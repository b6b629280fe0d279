// Duties to try the ledger with: what two sample notices ask of the prefectures, of the county and of the sample school.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::obligations {

struct SampleDuties {
    int duties = 0;
    int shares = 0;
};
// `then` is when the sample began, `now` today. Does nothing where a duty exists.
Result<SampleDuties> seed_sample(storage::Storage& storage, const storage::Context& then, const storage::Context& now);

}  // namespace luoshi::obligations
