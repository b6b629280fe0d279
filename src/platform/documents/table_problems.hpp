// Refusals about tables; those about a place name the cell, also as a field ("C5").
#pragma once
#include <cstddef>
#include <string>

#include "foundation/result.hpp"

namespace luoshi::documents {

std::string cell_name(std::size_t row, std::size_t column);  // "C5"; both from 1
Problem table_too_long(std::size_t rows_max);
Problem table_too_large(std::size_t row);
Problem table_too_wide(std::size_t row, std::size_t columns_max);
Problem cell_too_long(std::size_t row, std::size_t column);
Problem quote_not_closed(std::size_t row, std::size_t column);

// What all cells of a file may take together.
class TableBudget {
 public:
    TableBudget(std::size_t cells_max, std::size_t bytes_max) : cells_left_(cells_max), bytes_left_(bytes_max) {}
    // False when the file has used up what it may take.
    bool take(std::size_t cells, std::size_t bytes) {
        if (cells > cells_left_ || bytes > bytes_left_) return false;
        cells_left_ -= cells;
        bytes_left_ -= bytes;
        return true;
    }

 private:
    std::size_t cells_left_, bytes_left_;
};

}  // namespace luoshi::documents
