// Markdown flattened to the text that a printed document would show: marks of headings, emphasis, lists, links and
// tables go, words, written numbers ("1.") and lines stay.
#pragma once
#include <string>
#include <string_view>

namespace luoshi::documents {

// Text that is written in Markdown although its name does not say so: headings, bold spans and table rules in telling
// numbers.
bool looks_like_markdown(std::string_view text);

std::string flatten_markdown(std::string_view text);

}  // namespace luoshi::documents
