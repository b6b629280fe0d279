// The finished draw of the sample school, made by the same steps as a real office would: announced when its round had
// closed, the public value typed by one official and again by a second one a day later, then run.
#pragma once
#include <optional>

#include "afterschool/enrolment/api.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::afterschool::allocation {

// The round of a lottery that is closed at `closes`. Answers whether a draw was made: not where the round has one, where
// nobody handed in wishes, or where its day would be after now.
Result<bool> seed_sample(storage::Storage& storage, const storage::Context& context, enrolment::RoundId round,
                         Instant closes);

}  // namespace luoshi::afterschool::allocation
