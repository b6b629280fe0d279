// Plain-text accounting: the books as a journal that hledger and ledger read, so that an outside program adds everything up again.
#pragma once
#include <string>
#include <string_view>

#include "fees/journal/api.hpp"

namespace luoshi::fees::journal {

// Every entry of the period, and before them one transaction with what the accounts held when it began.
std::string journal_text(Work& work, std::string_view county, const Books& books);

}  // namespace luoshi::fees::journal
