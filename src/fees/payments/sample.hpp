// Money of the sample school: a payee, families who paid at the counter and by transfer, and a transfer that nobody could place.
#pragma once
#include "foundation/result.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::fees::payments {

struct SampleMoney {
    int payments = 0;
    int receipts = 0;
};
// Does nothing where the school has a payee already. Without bills there is the payee and the money that nobody could place.
Result<SampleMoney> seed_sample(storage::Storage& storage, storage::Context context);

}  // namespace luoshi::fees::payments
