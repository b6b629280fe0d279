// Text made fit for XML: markup escaped, characters that XML forbids removed.
#pragma once
#include <string>
#include <string_view>

namespace luoshi::documents {

std::string xml_text(std::string_view text);

}  // namespace luoshi::documents
