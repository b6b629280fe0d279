#include <fmt/format.h>

#include <array>

#include "platform/documents/cell_guard.hpp"
#include "platform/documents/problems.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "platform/documents/table_problems.hpp"
#include "platform/documents/text_encoding.hpp"
#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

// "sep=;" on the first line, as spreadsheet programs write it; else the separator found most often outside of quotation
// marks there.
char find_separator(std::string_view& text) {
    if (text.starts_with("sep=") && text.size() > 4) {
        const char separator = text[4];
        const auto end = text.find('\n');
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        return separator;
    }
    std::array<std::size_t, 3> count{};
    constexpr std::array<char, 3> separators = {',', '\t', ';'};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n') break;
        for (std::size_t i = 0; i < separators.size(); ++i)
            if (c == separators[i]) ++count[i];
    }
    const auto most = std::ranges::max_element(count);
    return separators[static_cast<std::size_t>(most - count.begin())];
}

class CsvParser {
 public:
    CsvParser(std::string_view text, char separator, const TableLimits& limits)
        : text_(text), separator_(separator), limits_(limits), budget_(limits.cells_max, limits.text_bytes_max) {}

    Result<std::vector<Row>> parse() {
        while (at_ < text_.size()) {
            TRY_DO(parse_row());
            if (rows_.size() > limits_.rows_max) return table_too_long(limits_.rows_max);
        }
        while (!rows_.empty() && is_blank_row(rows_.back())) rows_.pop_back();
        return std::move(rows_);
    }

 private:
    static bool is_blank_row(const Row& row) {
        return std::ranges::all_of(row, [](const std::string& cell) { return is_only_blank(cell); });
    }

    Result<Nothing> parse_row() {
        rows_.emplace_back();
        for (;;) {
            TRY_DO(parse_cell());
            if (rows_.back().size() > limits_.columns_max) return table_too_wide(rows_.size(), limits_.columns_max);
            if (at_ >= text_.size()) return Nothing{};
            if (text_[at_++] == '\n') return Nothing{};
        }
    }

    // Leaves at_ on the separator or line break behind the cell, or at the end.
    Result<Nothing> parse_cell() {
        std::string cell;
        if (at_ < text_.size() && text_[at_] == '"') TRY_DO(parse_quoted(cell));
        // Text behind a closing quotation mark is against the rules but read by everybody.
        while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n') cell += text_[at_++];
        const std::size_t row = rows_.size(), column = rows_.back().size() + 1;
        if (cell.size() > limits_.cell_bytes_max) return cell_too_long(row, column);
        if (!budget_.take(1, cell.size())) return table_too_large(row);
        rows_.back().emplace_back(rearmed(cell));
        return Nothing{};
    }

    Result<Nothing> parse_quoted(std::string& cell) {
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] != '"') {
                cell += text_[at_];
            } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                cell += '"';
                ++at_;
            } else {
                ++at_;
                return Nothing{};
            }
            // Without this a mark that never closes would take the rest of the file into one cell.
            if (cell.size() > limits_.cell_bytes_max) break;
        }
        return quote_not_closed(rows_.size(), rows_.back().size() + 1);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    char separator_;
    const TableLimits& limits_;
    TableBudget budget_;
    std::vector<Row> rows_;
};

void note_bad_characters(Table& table) {
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.rows[row].size(); ++column)
            if (table.rows[row][column].find("\xEF\xBF\xBD") != std::string::npos)
                table.problems.push_back(
                    {row + 1, column + 1, "bad-characters",
                     fmt::format("{}：有损坏的字符，请对照原表改正。", cell_name(row + 1, column + 1))});
}

}  // namespace

Result<Table> read_csv(std::string_view bytes, const TableLimits& limits) {
    if (bytes.size() > limits.bytes_max) return file_too_large(bytes.size(), limits.bytes_max);
    TRY(DecodedText decoded, decode_text(bytes));
    std::string_view text = decoded.text;
    if (is_only_blank(text)) return file_empty();
    const char separator = find_separator(text);
    Table table;
    TRY(table.rows, CsvParser(text, separator, limits).parse());
    if (table.rows.empty()) return file_empty();
    table.notes = std::move(decoded.notes);
    note_bad_characters(table);
    return table;
}

}  // namespace luoshi::documents
