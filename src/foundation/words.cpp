#include "foundation/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace luoshi {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

Result<Nothing> require_words(std::string_view field, std::string_view words, std::size_t most_characters, std::string_view what) {
    if (is_blank(words)) return field_problem(std::string(field), "text-required", fmt::format("请填写{}", what), "this field is required");
    if (characters(words) <= most_characters) return Nothing{};
    return field_problem(std::string(field), "text-too-long", fmt::format("{}请控制在 {} 字以内", what == "这一项" ? "" : what, most_characters),
                         fmt::format("at most {} characters", most_characters));
}

}  // namespace luoshi
