// Code points in UTF-8 text, and what kind of character each is. Decoding is total: a broken sequence is one U+FFFD.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace luoshi::documents {

inline constexpr char32_t replacement_character = 0xFFFD;

// The code point at `position`, which is moved behind it (by at least one byte). `position` must be below text.size().
char32_t next_code_point(std::string_view text, std::size_t& position);
// The code point before `end`; U+0000 when there is none.
char32_t code_point_before(std::string_view text, std::size_t end);
void append_code_point(std::string& text, char32_t code_point);
std::size_t count_code_points(std::string_view text);
// Cuts after at most `count` code points.
std::string_view first_code_points(std::string_view text, std::size_t count);

bool is_han(char32_t c);
// Characters set solid in Chinese text: Han, CJK punctuation, full-width forms, enclosed numbers. No blank belongs
// between two of them.
bool is_wide(char32_t c);
// Blank of any width; not line breaks.
bool is_blank(char32_t c);
// Width in half characters: 2 for wide ones, 1 for the rest.
int half_widths(std::string_view text);

// Without blanks (of any width) at the end, at both ends.
std::string_view trim_right(std::string_view text);
std::string_view trim(std::string_view text);
bool is_only_blank(std::string_view text);  // line breaks count as blank

}  // namespace luoshi::documents
