// What people write into a field: whether there is anything, how long it is, and the one way to refuse it.
#pragma once
#include <cstddef>
#include <string_view>

#include "foundation/result.hpp"

namespace luoshi {

// Nothing but spaces, tabs and line ends.
bool is_blank(std::string_view text);

// Code points: what a limit counts, so that Chinese and English may be equally long.
std::size_t characters(std::string_view utf8);

// Refuses "text-required" and "text-too-long", naming the field. `what` is what people are asked for: "请填写{what}".
Result<Nothing> require_words(std::string_view field, std::string_view words, std::size_t most_characters, std::string_view what = "这一项");

}  // namespace luoshi
