// What the pages show of the ledger, and what they ask with.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "fees/journal/ids.hpp"
#include "fees/journal/words.hpp"
#include "foundation/time.hpp"
#include "platform/http/route.hpp"

namespace luoshi::fees::journal {

struct ShowLedger {
    BodyId school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::optional<Fund> fund = {};  // service when absent
};
BOOST_DESCRIBE_STRUCT(ShowLedger, (), (school, school_year, term, fund))

struct LedgerAccountRow {
    Account account = Account::bank;
    std::string words;
    std::string words_en;
    bool debit_side = true;  // its balance is what stands on the debit side
    std::int64_t before_fen = 0;
    std::int64_t debit_fen = 0;
    std::int64_t credit_fen = 0;
    std::int64_t after_fen = 0;  // on the account's own side
};
BOOST_DESCRIBE_STRUCT(LedgerAccountRow, (), (account, words, words_en, debit_side, before_fen, debit_fen, credit_fen, after_fen))

struct LedgerView {
    BodyId school;
    std::string school_name;
    Fund fund = Fund::service;
    std::string period;
    bool locked = false;
    std::int64_t difference_fen = 0;  // of all debits and credits; anything but 0 is an alarm
    std::vector<LedgerAccountRow> accounts;
};
BOOST_DESCRIBE_STRUCT(LedgerView, (), (school, school_name, fund, period, locked, difference_fen, accounts))

struct FindLedgerEntries {
    BodyId school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::optional<Fund> fund = {};
    std::optional<Account> account = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindLedgerEntries, (), (school, school_year, term, fund, account, cursor, limit))

struct LedgerEntryRow {
    EntryId id;
    std::int64_t serial = 0;
    Date day;
    Instant booked_at;
    std::string reason_words;
    std::string words;
    std::string debit_words;
    std::string credit_words;
    std::int64_t amount_fen = 0;
    std::string reference_kind;
    std::string reference;
    std::string actor_name;
    std::string basis;
    std::optional<EntryId> reverses;
};
BOOST_DESCRIBE_STRUCT(LedgerEntryRow, (),
                      (id, serial, day, booked_at, reason_words, words, debit_words, credit_words, amount_fen, reference_kind, reference, actor_name, basis,
                       reverses))

// ---- opening balances: what lay where when the books of a school began

struct BooksOfSchool {
    BodyId school;
    std::optional<Fund> fund = {};
};
BOOST_DESCRIBE_STRUCT(BooksOfSchool, (), (school, fund))

struct EnterOpening {
    OpeningId id;
    BodyId school;
    std::optional<Fund> fund = {};
    Account account = Account::bank;
    std::int64_t amount_fen = 0;
    std::string document;  // the bank's balance, the minutes of the count
    Date day;              // on which it was so
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterOpening, (), (id, school, fund, account, amount_fen, document, day, county))

struct ReverseOpening {
    OpeningId id;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ReverseOpening, (), (id, reason, county))

struct OpeningRow {
    OpeningId id;
    Account account = Account::bank;
    std::string words;
    std::string words_en;
    std::int64_t amount_fen = 0;
    std::string document;
    Date day;
    Instant at;
    std::string by_name;
    std::optional<std::string> reversed_reason;
    std::optional<std::string> reversed_by_name;
};
BOOST_DESCRIBE_STRUCT(OpeningRow, (), (id, account, words, words_en, amount_fen, document, day, at, by_name, reversed_reason, reversed_by_name))

struct OpeningAccount {
    Account account = Account::bank;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(OpeningAccount, (), (account, words, words_en))

struct OpeningsView {
    BodyId school;
    std::string county;
    Fund fund = Fund::service;
    std::string period;                   // the first one, in which they stand
    std::vector<OpeningRow> rows;         // the latest first
    std::vector<OpeningAccount> accounts; // that can still be entered
    bool may_enter = false;
    std::optional<std::string> reason;  // why nothing can be entered now
    std::optional<std::string> reason_en;
};
BOOST_DESCRIBE_STRUCT(OpeningsView, (), (school, county, fund, period, rows, accounts, may_enter, reason, reason_en))

}  // namespace luoshi::fees::journal
