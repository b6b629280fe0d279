// Character references of HTML and XML: &amp; &#12345; &#x3001; and the names that documents really use.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace luoshi::documents {

// Reads the reference that begins with '&' at `position`, appends its characters to `out` and moves behind it. What is
// no reference is left: a single '&' is appended and the position moves by one.
void append_character_reference(std::string_view text, std::size_t& position, std::string& out);
std::string resolve_character_references(std::string_view text);

}  // namespace luoshi::documents
