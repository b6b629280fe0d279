// Every use case of the ledger: it is written by the other rooms and only read here.
#pragma once
#include "fees/journal/views.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::journal {

Result<LedgerView> show_ledger(Work& work, const ShowLedger& command);
Result<http::Page<LedgerEntryRow>> find_ledger_entries(Work& work, const FindLedgerEntries& command);  // by number
Result<http::FileReply> export_ledger(Work& work, const ShowLedger& command);  // for hledger and ledger

}  // namespace luoshi::fees::journal
