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

}  // namespace luoshi::fees::journal
