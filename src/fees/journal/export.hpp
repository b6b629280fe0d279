// Plain-text accounting: the books as a journal that hledger and ledger read, so that an outside program adds everything up again.
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "fees/journal/api.hpp"

namespace luoshi::fees::journal {

using Write = std::function<void(std::string_view)>;

struct WholeLedger {
    std::int64_t books = 0;    // schools, funds and terms
    std::int64_t entries = 0;
    std::int64_t accounts = 0;  // of schools and funds
};
BOOST_DESCRIBE_STRUCT(WholeLedger, (), (books, entries, accounts))

// Everything ever booked by the schools at or below a path, book after book: one account for each school, fund and kind (assets:bank:430104-…:service). Behind
// it stands what our own sums of each account are, as balance assertions: a program that adds the entries up and finds another sum says so. No permission is
// asked. One set of books is in memory at a time.
WholeLedger write_whole_ledger(Work& work, std::string_view path, const Write& write);

// Every entry of the period, and before them one transaction with what the accounts held when it began.
std::string journal_text(Work& work, std::string_view county, const Books& books);

}  // namespace luoshi::fees::journal
