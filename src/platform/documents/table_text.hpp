// How a table becomes lines of text, the same for every kind of file.
//
// A table of data: one line a row, cells separated by tabs. A table that only arranges blocks of text (a letterhead, a
// page layout): the blocks one after the other.
#pragma once
#include <string>
#include <vector>

namespace luoshi::documents {

using CellLines = std::vector<std::string>;

struct TableText {
    std::vector<std::vector<CellLines>> rows;
    bool holds_table = false;  // some cell holds another table
};

std::vector<std::string> flatten_table(const TableText& table);

}  // namespace luoshi::documents
