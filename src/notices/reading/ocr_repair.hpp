// What optical recognition does to official Chinese, undone line by line: spaces between characters, brackets of
// document numbers taken for other brackets, letters in place of digits. Lines keep their numbers.
#pragma once
#include <string>

#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

std::string repair_scan(string_view text);

}  // namespace luoshi::notices::reading
