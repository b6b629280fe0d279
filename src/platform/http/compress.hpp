// Brotli and gzip of what stays in memory.
#pragma once
#include <string>
#include <string_view>

namespace luoshi::http {

std::string brotli(std::string_view bytes);
std::string gzip(std::string_view bytes);

}  // namespace luoshi::http
