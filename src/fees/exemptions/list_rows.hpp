// Reading an official list from a table: pure. Every fault is said for its row.
#pragma once
#include <string>
#include <vector>

#include "fees/exemptions/views.hpp"
#include "platform/documents/spreadsheet.hpp"

namespace luoshi::fees::exemptions {

struct ListRow {
    int row = 0;  // of the file
    std::string name;
    std::string who;  // 学籍号 or the public code
    std::string category;  // a key
    std::string document;
    Date from;
    Date until;  // the last day
    std::string evidence;
};

struct ReadList {
    std::vector<ListRow> rows;  // sound ones
    std::vector<ListFault> faults;
    std::int64_t read = 0;
};

// Refuses "columns-missing" (naming them), "list-empty" and "list-too-long".
Result<ReadList> read_list_rows(const documents::Table& table);
documents::Sheet list_template();

}  // namespace luoshi::fees::exemptions
