// The sample province's register: notices of samples/notices, registered, checked by a second person and published as a real office would.
#pragma once
#include <filesystem>

#include "platform/storage/storage.hpp"

namespace luoshi::notices {

struct SampleSeeded {
    int notices = 0;
    int published = 0;
};
BOOST_DESCRIBE_STRUCT(SampleSeeded, (), (notices, published))

// `folder` is samples/notices; the province's education department registers them. Does nothing where the register is not empty. Needs
// org::seed_hunan and keep_originals_in before.
Result<SampleSeeded> seed_sample(storage::Storage& storage, const storage::Context& context, const std::filesystem::path& folder);

}  // namespace luoshi::notices
