// What stands before a clause: 一、 （一） 1. （1） ① 第三章 第十二条 一是 — its style, its value and what was read.
#pragma once
#include <optional>
#include <string>

#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

// In the order in which official documents nest them; a document may leave out any level.
enum class Style : std::uint8_t {
    part,
    chapter,
    section,
    article,
    han,
    han_bracket,
    arabic,
    arabic_bracket,
    circled,
    say
};
constexpr size_t style_count = 10;

struct Marker {
    Style style = Style::han;
    int value = 0;
    std::uint32_t size = 0;   // bytes up to the clause's own text
    std::uint32_t mark = 0;   // bytes of the marker as read, without the spaces after it
    bool half_width = false;  // both brackets in half width
    bool full_width = false;  // both in full width; a half-width partner is neither
};

// The marker at the start of a trimmed line; nothing where the line only looks like one (一、二年级, 1.5万元,
// 第三条规定).
std::optional<Marker> parse_marker(string_view line);
// Markers of the chain without their punctuation, brackets half-width: 二, (一), 2, (1), ①, 第十二条.
std::string path_part(const Marker& marker, string_view line);
// 12 → 十二; for messages.
std::string han_number(int value);

}  // namespace luoshi::notices::reading
