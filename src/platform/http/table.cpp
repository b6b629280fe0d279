#include "platform/http/table.hpp"

#include "platform/http/encode.hpp"

namespace luoshi::http {
namespace {

constexpr std::string_view xlsx_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

// What a spreadsheet program would run instead of show (=1+1, +1, -1, @SUM, a leading tab) gets an apostrophe in front.
bool runs(std::string_view text) { return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos; }

void append_csv_text(std::string& out, std::string_view text) {
    const bool guarded = runs(text);
    if (!guarded && text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    if (guarded) out += '\'';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

void append_csv_cell(std::string& out, const Cell& cell) {
    std::visit(
        [&](const auto& x) {
            using T = std::remove_cvref_t<decltype(x)>;
            if constexpr (std::is_same_v<T, std::string>) append_csv_text(out, x);
            else if constexpr (!std::is_same_v<T, std::monostate>) json::append(out, x);
        },
        cell);
}

// RFC 4180, with the byte order mark that makes spreadsheet programs read UTF-8.
std::string csv(const Table& table) {
    std::string out = "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0) out += ',';
        append_csv_text(out, table.columns[i]);
    }
    out += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) out += ',';
            append_csv_cell(out, row[i]);
        }
        out += "\r\n";
    }
    return out;
}

}  // namespace

Format format_wanted(const Request& request) {
    const auto accept = request.header("accept");
    if (accept.find(xlsx_type) != std::string_view::npos) return Format::xlsx;
    if (accept.find("text/csv") != std::string_view::npos) return Format::csv;
    return Format::json;
}

Response table_response(const Table& table, Format) {
    return file_response({table.name + ".csv", "text/csv; charset=utf-8", csv(table)});
}

}  // namespace luoshi::http
