// Tables in files: written as XLSX and CSV, read from both.
//
// Written: one header row, then rows of text values that the column's kind turns into numbers and dates. A cell that a
// spreadsheet program would run as a formula is written so that it is shown instead. The same table always gives the
// same bytes. Read: every value as text, dates as 2022-01-31, numbers as shown (15 digits). What a reader must know
// about single cells stands beside the rows, with row and column.
#pragma once
#include <boost/describe.hpp>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"

namespace luoshi::documents {

enum class ColumnKind {
    text,
    integer,   // "1234"
    number,    // "12.5"
    money,     // yuan, "12.50"
    percent,   // a share, "0.125" is shown as 12.50%
    date,      // "2022-01-31"
    date_time  // "2022-01-31T08:00:00", with or without an offset (shown as written)
};
BOOST_DESCRIBE_ENUM(ColumnKind, text, integer, number, money, percent, date, date_time)

struct Column {
    std::string title;
    double width = 12;  // in characters of the header's font
    ColumnKind kind = ColumnKind::text;
};

using Row = std::vector<std::string>;

struct Sheet {
    std::string name;
    std::vector<Column> columns;
    std::vector<Row> rows;
};

// Writes a workbook row by row; memory use does not grow with the rows.
class XlsxWriter {
 public:
    XlsxWriter();
    XlsxWriter(XlsxWriter&&) noexcept;
    XlsxWriter& operator=(XlsxWriter&&) noexcept;
    ~XlsxWriter();

    // Names that a workbook does not allow are changed to ones that it does.
    void begin_sheet(const std::string& name, std::vector<Column> columns);
    // Refusal: sheet-too-long (more than 1,048,575 rows).
    Result<Nothing> add_row(std::span<const std::string> row);
    // The finished file. The writer is used up. Throws when the disk is full.
    std::string finish();

 private:
    struct State;
    std::unique_ptr<State> state_;
};

Result<std::string> write_xlsx(std::span<const Sheet> sheets);

// CSV by RFC 4180, with a byte order mark, because spreadsheet programs take it for another encoding without one.
std::string csv_header(std::span<const Column> columns);
void append_csv_row(std::string& csv, std::span<const Column> columns, std::span<const std::string> row);
std::string write_csv(const Sheet& sheet);

struct TableLimits {
    std::size_t bytes_max = 50 * 1024 * 1024;
    std::size_t expanded_max = 200 * 1024 * 1024;
    std::size_t rows_max = 200'000;
    std::size_t columns_max = 300;
    std::size_t cell_bytes_max = 32 * 1024;
    std::size_t cells_max = 3'000'000;               // of all sheets together, empty ones between others included
    std::size_t text_bytes_max = 100 * 1024 * 1024;  // of all cells together: one string may be shared by many
};

// Something a person must look at in one cell. Row and column count from 1.
struct CellProblem {
    std::size_t row = 0, column = 0;
    std::string slug;    // "number-too-long", "formula-error", "bad-characters"
    std::string detail;  // zh-CN, begins with the cell's name ("C5：")
    bool operator==(const CellProblem&) const = default;
};

struct Table {
    std::string name;  // of the sheet; empty for CSV
    std::vector<Row> rows;
    std::vector<CellProblem> problems;
    std::vector<std::string> notes;
};

// Refusals: file-empty, file-too-large, file-broken, file-encrypted, encoding-unknown, table-too-long, table-too-large,
// table-too-wide, cell-too-long, quote-not-closed. Those about a place name the cell.
Result<std::vector<Table>> read_xlsx(std::string_view bytes, const TableLimits& limits = {});
Result<Table> read_csv(std::string_view bytes, const TableLimits& limits = {});
// Either, by content. Refusal besides: file-kind-unknown.
Result<std::vector<Table>> read_tables(std::string_view bytes, const TableLimits& limits = {});

// 1 → "A", 28 → "AB".
std::string column_letters(std::size_t column);

}  // namespace luoshi::documents
