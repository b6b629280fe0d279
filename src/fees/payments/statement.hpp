// A bank's or the treasury's list of movements, read without a database: lines of money that came in, or what is wrong with each row.
//
// The columns are known by the words in their header, wherever it stands in the first rows: 日期/交易时间, 金额/收入金额, 对方户名/付款人, 摘要/附言,
// 流水号/凭证号; where they are there, 对方账号 and 对方开户行 too. Money that went out and rows of sums are passed over. All or nothing: with one fault there are no lines.
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "platform/documents/spreadsheet.hpp"

namespace luoshi::fees::payments {

struct BankLine {
    std::size_t row = 0;  // in the file, from 1
    Date day;
    std::int64_t amount_fen = 0;  // > 0
    std::string payer;
    std::string remark;
    std::string reference;
    std::string payer_account = {};  // digits alone; empty where the list has none that can be relied on
    std::string payer_bank = {};
    bool operator==(const BankLine&) const = default;
};
BOOST_DESCRIBE_STRUCT(BankLine, (), (row, day, amount_fen, payer, remark, reference, payer_account, payer_bank))

struct StatementFault {
    std::size_t row = 0;
    std::string column;  // in words; empty: the whole row
    std::string slug;    // date-unreadable, amount-unreadable, amount-too-fine, reference-missing, reference-twice, reference-worn, cell-broken
    std::string detail;
    std::string detail_en;
};
BOOST_DESCRIBE_STRUCT(StatementFault, (), (row, column, slug, detail, detail_en))

struct Statement {
    std::vector<BankLine> lines;  // empty when there are faults
    std::vector<StatementFault> faults;
    std::int64_t went_out = 0;  // rows passed over: money that left
    std::int64_t repeated = 0;  // rows that say the same line of the file again
};
BOOST_DESCRIBE_STRUCT(Statement, (), (lines, faults, went_out, repeated))

// Refuses with "statement-columns" (which column is missing), "statement-empty" and as documents::read_tables does.
Result<Statement> read_statement(std::string_view bytes);
Result<Statement> read_statement(const documents::Table& table);

// "1,234.50", "¥480", "+480.00", full-width digits → fen. Nothing where it is no amount; more than two decimals are none either.
std::optional<std::int64_t> read_amount(std::string_view text);
// 2026-09-03, 2026/9/3, 2026.9.3, 20260903, 2026年9月3日, each with a time behind it or without.
std::optional<Date> read_day(std::string_view text);
// Full-width letters, digits and signs as half-width ones; nothing else is changed.
std::string half_width(std::string_view text);

}  // namespace luoshi::fees::payments
