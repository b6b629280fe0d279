#include "platform/documents/utf8.hpp"

#include <cstdint>

namespace luoshi::documents {
namespace {

struct LeadByte {
    int length;
    char32_t bits;
    char32_t least;  // smaller values would be overlong
};

LeadByte read_lead(unsigned char byte) {
    if (byte < 0x80) return {1, byte, 0};
    if (byte >= 0xC2 && byte <= 0xDF) return {2, byte & 0x1Fu, 0x80};
    if (byte >= 0xE0 && byte <= 0xEF) return {3, byte & 0x0Fu, 0x800};
    if (byte >= 0xF0 && byte <= 0xF4) return {4, byte & 0x07u, 0x10000};
    return {0, 0, 0};
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& position) {
    const LeadByte lead = read_lead(static_cast<unsigned char>(text[position]));
    ++position;
    if (lead.length == 0) return replacement_character;
    char32_t value = lead.bits;
    for (int i = 1; i < lead.length; ++i) {
        if (position >= text.size() || !is_continuation(text[position])) return replacement_character;
        value = (value << 6) | (static_cast<unsigned char>(text[position]) & 0x3Fu);
        ++position;
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < lead.least || value > 0x10FFFF || surrogate) return replacement_character;
    return value;
}

char32_t code_point_before(std::string_view text, std::size_t end) {
    if (end == 0) return 0;
    std::size_t start = end - 1;
    while (start > 0 && end - start < 4 && is_continuation(text[start])) --start;
    return next_code_point(text, start);
}

void append_code_point(std::string& text, char32_t c) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = replacement_character;
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xC0 | (c >> 6));
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        text += static_cast<char>(0xE0 | (c >> 12));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (c >> 18));
        text += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    }
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++count) next_code_point(text, i);
    return count;
}

std::string_view first_code_points(std::string_view text, std::size_t count) {
    std::size_t i = 0;
    while (i < text.size() && count-- > 0) next_code_point(text, i);
    return text.substr(0, i);
}

bool is_han(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x323AF) ||
           (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007;
}

bool is_wide(char32_t c) {
    if (is_han(c)) return true;
    if (c == 0x3000) return false;
    return (c >= 0x3001 && c <= 0x30FF) || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) ||
           (c >= 0x2460 && c <= 0x24FF) || (c >= 0x2014 && c <= 0x2015) || (c >= 0x2018 && c <= 0x201D) ||
           c == 0x2026 || (c >= 0x3200 && c <= 0x33FF) || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0x2160 && c <= 0x217F);
}

bool is_blank(char32_t c) {
    return c == ' ' || c == '\t' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x205F;
}

int half_widths(std::string_view text) {
    int width = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        width += is_wide(c) || c == 0x3000 ? 2 : 1;
    }
    return width;
}

std::string_view trim_right(std::string_view text) {
    while (!text.empty()) {
        const char32_t last = code_point_before(text, text.size());
        if (!is_blank(last)) break;
        std::string bytes;
        append_code_point(bytes, last);
        text.remove_suffix(bytes.size());
    }
    return text;
}

std::string_view trim(std::string_view text) {
    text = trim_right(text);
    while (!text.empty()) {
        std::size_t position = 0;
        if (!is_blank(next_code_point(text, position))) break;
        text.remove_prefix(position);
    }
    return text;
}

bool is_only_blank(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        if (!is_blank(c) && c != '\n' && c != '\r') return false;
    }
    return true;
}

}  // namespace luoshi::documents
