// Values of cells: text to number and date and back, the same for writing and reading.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "platform/documents/spreadsheet.hpp"

namespace luoshi::documents {

// The whole text as a finite number ("-12.5"); nothing for anything else.
std::optional<double> parse_number(std::string_view text);
// The number as a spreadsheet shows it: 15 significant digits, no exponent where it can be avoided.
std::string show_number(double value);

// Days since 1899-12-30, as spreadsheets count, for "2022-01-31" and "2022-01-31T08:00:00…". Nothing before 1900-03-01:
// spreadsheets believe in a 29 February 1900 and disagree about the days before it.
std::optional<double> date_serial(std::string_view text);
// "2022-01-31", "2022-01-31 08:30:00", or "08:30:00" for values below one day. mac_epoch: the workbook counts from
// 1904.
std::string show_date(double serial, bool mac_epoch);

// Whether the value may stand as a number or date in a column of that kind.
bool fits_kind(std::string_view text, ColumnKind kind);

}  // namespace luoshi::documents
