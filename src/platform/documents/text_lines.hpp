// Splitting text into lines and joining lines to text. A text of n lines holds n - 1 line breaks.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace luoshi::documents {

std::vector<std::string_view> split_lines(std::string_view text);
std::string join_lines(const std::vector<std::string>& lines);
// Without blank lines at the start and the end, and never more than one blank line in a row.
std::vector<std::string> without_spare_blank_lines(std::vector<std::string> lines);

}  // namespace luoshi::documents
