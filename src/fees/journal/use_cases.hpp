// Every use case of the ledger: it is written by the other rooms; here it is read, and only what lay where at the very beginning is entered.
#pragma once
#include "fees/journal/views.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::journal {

Result<LedgerView> show_ledger(Work& work, const ShowLedger& command);
Result<http::Page<LedgerEntryRow>> find_ledger_entries(Work& work, const FindLedgerEntries& command);  // by number
Result<http::FileReply> export_ledger(Work& work, const ShowLedger& command);  // for hledger and ledger

// Refuses "account-not-opened" (what is owed has its own use cases), "opened-already", "books-run-already" (a later term has begun) and "period-locked", both
// unless the account was opened wrongly and is reversed.
Result<OpeningsView> show_openings(Work& work, const BooksOfSchool& command);
Result<OpeningsView> enter_opening(Work& work, const EnterOpening& command);
Result<OpeningsView> reverse_opening(Work& work, const ReverseOpening& command);  // refuses "already-reversed" and, once later terms stand on it, "second-person-required"

}  // namespace luoshi::fees::journal
