// Cells whose text a spreadsheet program would run as a formula. Such a cell can send data away or start a program on
// the reader's computer, so exported text is disarmed with an apostrophe before it.
#pragma once
#include <string>
#include <string_view>

namespace luoshi::documents {

bool would_run_as_formula(std::string_view cell);
std::string disarmed(std::string_view cell);
// The text as it was before disarmed(); other text is left.
std::string_view rearmed(std::string_view cell);

}  // namespace luoshi::documents
