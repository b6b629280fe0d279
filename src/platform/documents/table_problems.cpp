#include "platform/documents/table_problems.hpp"

#include <fmt/format.h>

#include "platform/documents/spreadsheet.hpp"

namespace luoshi::documents {
namespace {

Problem at_cell(std::string slug, std::size_t row, std::size_t column, const std::string& zh, const std::string& en) {
    const std::string cell = cell_name(row, column);
    Problem problem{Code::invalid, slug, fmt::format("第 {} 行第 {} 列（{}）：{}", row, column, cell, zh),
                    fmt::format("Row {}, column {} ({}): {}", row, column, cell, en)};
    problem.fields.push_back({cell, std::move(slug), zh});
    return problem;
}

}  // namespace

std::string column_letters(std::size_t column) {
    std::string letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters;
}

std::string cell_name(std::size_t row, std::size_t column) { return column_letters(column) + std::to_string(row); }

Problem table_too_long(std::size_t rows_max) {
    return {Code::invalid, "table-too-long", fmt::format("表格超过 {} 行。请拆成几个文件分别导入。", rows_max),
            fmt::format("The table has more than {} rows. Split it into several files.", rows_max)};
}

Problem table_too_large(std::size_t row) {
    return {Code::invalid, "table-too-large",
            fmt::format("表格到第 {} 行为止内容已经太多。请拆成几个文件分别导入。", row),
            fmt::format("The table holds too much by row {}. Split it into several files.", row)};
}

Problem table_too_wide(std::size_t row, std::size_t columns_max) {
    return {Code::invalid, "table-too-wide",
            fmt::format("第 {} 行超过 {} 列。请删去右边多余的列后再导入。", row, columns_max),
            fmt::format("Row {} has more than {} columns. Delete the spare columns at the right and try again.", row,
                        columns_max)};
}

Problem cell_too_long(std::size_t row, std::size_t column) {
    return at_cell("cell-too-long", row, column, "内容太长，请缩短后再导入。",
                   "its content is too long; shorten it and try again.");
}

Problem quote_not_closed(std::size_t row, std::size_t column) {
    return at_cell("quote-not-closed", row, column, "引号没有成对，请检查这一格的英文双引号。",
                   "a quotation mark is not closed; check the double quotes of this cell.");
}

}  // namespace luoshi::documents
