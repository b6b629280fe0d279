// Rates, a grant, some spending and a first pay sheet for the sample school, so that its pages show a term under way.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::fees::pay {

struct SampleSeeded {
    int rates = 0;
    int sheets = 0;
};

// By the same use cases as the office's: rates, a grant and one purchase, then a sheet of the closed registers of the twelve days before today,
// offered to everybody in it. Does nothing where a sheet was made before; without closed registers there are only rates and money.
Result<SampleSeeded> seed_sample(storage::Storage& storage, const storage::Context& context);

}  // namespace luoshi::fees::pay
