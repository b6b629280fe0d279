#include "platform/documents/table_text.hpp"

#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

// More lines than this in one cell are paragraphs, not an entry.
constexpr std::size_t lines_of_an_entry_max = 6;

bool arranges_blocks(const TableText& table) {
    if (table.holds_table || table.rows.size() <= 1) return true;
    bool single_column = true;
    for (const auto& row : table.rows) {
        if (row.size() > 1) single_column = false;
        for (const CellLines& cell : row)
            if (cell.size() > lines_of_an_entry_max) return true;
    }
    return single_column;
}

std::string join_cell(const CellLines& cell) {
    std::string text;
    for (const std::string& line : cell) {
        std::size_t start = 0;
        const bool solid = !text.empty() && !line.empty() && is_wide(code_point_before(text, text.size())) &&
                           is_wide(next_code_point(line, start));
        if (!text.empty() && !solid) text += ' ';
        text += line;
    }
    return text;
}

std::string join_row(const std::vector<CellLines>& row) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) line += '\t';
        line += join_cell(row[i]);
    }
    while (line.ends_with('\t')) line.pop_back();
    return line;
}

}  // namespace

std::vector<std::string> flatten_table(const TableText& table) {
    std::vector<std::string> lines;
    const bool blocks = arranges_blocks(table);
    for (const auto& row : table.rows) {
        if (blocks) {
            for (const CellLines& cell : row) lines.insert(lines.end(), cell.begin(), cell.end());
            continue;
        }
        std::string line = join_row(row);
        if (!line.empty()) lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace luoshi::documents
