// fees/journal: the ledger of a school. What always holds stands in README.md.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fees/journal/ids.hpp"
#include "fees/journal/permissions.hpp"
#include "fees/journal/words.hpp"
#include "foundation/money.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::journal {

// The books of one fund of one school in one term.
struct Books {
    BodyId school;
    Fund fund = Fund::service;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;

    std::string period() const;  // "2026-autumn"
};

// What an entry is about, so that everybody can find the way back: a row of another room.
struct Reference {
    std::string kind;  // "bill_run", "payment", "refund", "pay_sheet"
    std::string id;
};

struct Transfer {
    Books books;
    Account debit = Account::bank;
    Account credit = Account::bank;
    Money amount;  // > 0
    Reason reason = Reason::corrected;
    std::string words;  // why, for people; zh-CN
    Reference reference;
    std::string basis = {};        // documents and versions of the rules it rests on; may be empty
    std::optional<Date> day = {};  // on which the money moved; today when absent
};

// The school whose books they are, as the actor may see it with this permission; otherwise missing. A write Work acts in its own partition: refuses "other-county".
Result<org::BodyLine> require_books(Work& work, BodyId school, const Permission& permission);

// Writes an entry into the books of the Work's county; opens accounts and, for the first entry of a term, the period. Refuses "amount-not-positive",
// "same-account" and "period-locked" (late corrections belong into the next period, with a reference).
Result<EntryId> post(Work& work, const Transfer& transfer);

// The mirror of an entry, once. Books it into `into` (the period of today; the same school and fund). Refuses "no-such-entry",
// "already-reversed", "period-locked".
Result<EntryId> reverse(Work& work, EntryId entry, const Books& into, std::string_view words);

// debit − credit of an account in this period alone, and up to its end. Periods sort as their terms follow each other.
Money balance(Work& work, std::string_view county, const Books& books, Account account);
Money balance_until(Work& work, std::string_view county, const Books& books, Account account);

struct AccountSums {
    Account account = Account::bank;
    Money before;  // debit − credit when the period began
    Money debit;   // of the period
    Money credit;

    Money after() const { return before + debit - credit; }
};
std::vector<AccountSums> sums_of(Work& work, std::string_view county, const Books& books);  // in the order of Account; untouched ones are left out

struct SchoolSums {
    BodyId school;
    AccountSums sums;
};
// The same for every school below a path, in one read; those of a school one after the other.
std::vector<SchoolSums> sums_below(Work& work, std::string_view path, Fund fund, int school_year, org::TermKind term);

// The books of the term that runs on that day: from August the autumn, from February the spring term.
Books running_books(BodyId school, Date today, Fund fund = Fund::service);
// These books while they are open; after that those of the running term, or of the next one that is still open: where late money and corrections belong.
Books books_to_write(Work& work, std::string_view county, const Books& books);
// Where a school that has ended is booked: its latest books while they are open, so that the last ones show its end, else as books_to_write says.
Books last_books(Work& work, std::string_view county, BodyId school, Fund fund);
bool is_locked(Work& work, std::string_view county, const Books& books);
// Of the same school and fund: earlier books that were begun and are not locked, the earliest first.
std::vector<Books> open_before(Work& work, std::string_view county, const Books& books);
// From here on no entry can stand in the period. What accounts hold goes on by itself: an opening balance is the sum of what was before. Refuses
// "period-locked", "no-such-period" (nothing was ever booked), "earlier-period-open".
Result<Nothing> lock(Work& work, const Books& books, std::string_view words);

struct EntryLine {
    EntryId id;
    BodyId school;
    Fund fund = Fund::service;
    std::string period;
    std::int64_t serial = 0;
    Account debit = Account::bank;
    Account credit = Account::bank;
    Money amount;
    Date day;
    Instant booked_at;
    Reason reason = Reason::corrected;
    std::string words;
    Reference reference;
    std::string actor_name;
    std::string basis;
    std::optional<EntryId> reverses;
};
std::optional<EntryLine> find_entry(Work& work, std::string_view county, EntryId id);
std::vector<EntryLine> entries_of(Work& work, std::string_view county, const Books& books);  // by number
// At most so many after a number; only those that touch the account, when one is named.
std::vector<EntryLine> entries_after(Work& work, std::string_view county, const Books& books, std::optional<Account> account, std::int64_t after, int most);
std::vector<EntryLine> entries_about(Work& work, std::string_view county, const Reference& reference);

std::span<const http::Route> routes();

}  // namespace luoshi::fees::journal
