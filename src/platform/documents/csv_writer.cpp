#include "platform/documents/cell_guard.hpp"
#include "platform/documents/cell_values.hpp"
#include "platform/documents/spreadsheet.hpp"

namespace luoshi::documents {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view line_end = "\r\n";

void append_field(std::string& csv, std::string_view text) {
    const bool quoted =
        text.find_first_of(",\"\r\n\t;") != std::string_view::npos || text.starts_with(' ') || text.ends_with(' ');
    if (!quoted) {
        csv += text;
        return;
    }
    csv += '"';
    for (const char c : text) {
        if (c == '"') csv += '"';
        if (c != '\0') csv += c;
    }
    csv += '"';
}

// "-12.5" in a number column is a number, not an attack.
void append_value(std::string& csv, std::string_view text, ColumnKind kind) {
    if (fits_kind(text, kind))
        csv += text;
    else
        append_field(csv, disarmed(text));
}

}  // namespace

std::string csv_header(std::span<const Column> columns) {
    std::string csv(byte_order_mark);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0) csv += ',';
        append_value(csv, columns[i].title, ColumnKind::text);
    }
    csv += line_end;
    return csv;
}

void append_csv_row(std::string& csv, std::span<const Column> columns, std::span<const std::string> row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) csv += ',';
        append_value(csv, row[i], i < columns.size() ? columns[i].kind : ColumnKind::text);
    }
    csv += line_end;
}

std::string write_csv(const Sheet& sheet) {
    std::string csv = csv_header(sheet.columns);
    for (const Row& row : sheet.rows) append_csv_row(csv, sheet.columns, row);
    return csv;
}

}  // namespace luoshi::documents
