// The code with which an objector follows the own objection. Pure.
#pragma once
#include <string>
#include <string_view>

namespace luoshi::programmes::review::decisions {

// Twenty letters and digits in groups of four, from the browser's secret.
std::string code_of(std::string_view secret);
// As typed: small letters, spaces and dashes, O for 0, I and L for 1. Empty for what is no code.
std::string normal_code(std::string_view typed);

}  // namespace luoshi::programmes::review::decisions
