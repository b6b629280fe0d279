// Identifiers of the ledger.
#pragma once
#include "org/api.hpp"

namespace luoshi::fees::journal {

using EntryId = Id<struct LedgerEntryTag>;
using OpeningId = Id<struct OpeningBalanceTag>;

}  // namespace luoshi::fees::journal
