#include "platform/documents/cell_guard.hpp"

#include "platform/documents/utf8.hpp"

namespace luoshi::documents {

bool would_run_as_formula(std::string_view cell) {
    // A tab or line break at the start is dropped by some programs, which then see what follows.
    std::size_t i = 0;
    while (i < cell.size()) {
        const char32_t c = next_code_point(cell, i);
        if (is_blank(c) || c == '\n' || c == '\r') continue;
        // Programs with a Chinese or Japanese surface also take the full-width signs.
        return c == '=' || c == '+' || c == '-' || c == '@' || c == 0xFF1D || c == 0xFF0B || c == 0xFF0D || c == 0xFF20;
    }
    return false;
}

std::string disarmed(std::string_view cell) {
    if (!would_run_as_formula(cell)) return std::string(cell);
    return "'" + std::string(cell);
}

std::string_view rearmed(std::string_view cell) {
    if (cell.starts_with('\'') && would_run_as_formula(cell.substr(1))) cell.remove_prefix(1);
    return cell;
}

}  // namespace luoshi::documents
