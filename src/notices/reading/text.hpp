// Scanning of Chinese text in UTF-8, on views, by hand: decode, step, fold widths, classify. Everything here expects
// valid UTF-8 (read_notice repairs its input first) and never reads outside the view.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace luoshi::notices::reading {

using std::size_t;
using std::string_view;

struct Char {
    char32_t code = 0;
    std::uint32_t size = 0;  // bytes; 0 at the end of the text
};

[[gnu::always_inline]] inline Char decode(string_view text, size_t at) {
    if (at >= text.size()) return {};
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(at);
    if (lead < 0x80) return {lead, 1};
    if (lead < 0xE0)
        return at + 2 <= text.size() ? Char{(lead & 0x1FU) << 6 | (byte(at + 1) & 0x3FU), 2} : Char{0xFFFD, 1};
    if (lead < 0xF0) {
        return at + 3 <= text.size()
                   ? Char{(lead & 0x0FU) << 12 | (byte(at + 1) & 0x3FU) << 6 | (byte(at + 2) & 0x3FU), 3}
                   : Char{0xFFFD, 1};
    }
    return at + 4 <= text.size() ? Char{(lead & 0x07U) << 18 | (byte(at + 1) & 0x3FU) << 12 |
                                            (byte(at + 2) & 0x3FU) << 6 | (byte(at + 3) & 0x3FU),
                                        4}
                                 : Char{0xFFFD, 1};
}

// The start of the character before `at`; 0 at the beginning.
inline size_t previous(string_view text, size_t at) {
    if (at == 0) return 0;
    --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    return at;
}

inline char32_t last_char(string_view text) {
    return text.empty() ? 0 : decode(text, previous(text, text.size())).code;
}
inline char32_t first_char(string_view text) { return decode(text, 0).code; }

constexpr bool is_han(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007;
}
constexpr bool is_space(char32_t c) {
    return c == ' ' || c == '\t' || c == 0x3000 || c == 0xA0 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200D) ||
           c == '\f' || c == '\v' || c == '\r' || c == 0x202F;
}

// Full-width ASCII becomes ASCII; all kinds of square brackets become '[' and ']'. One spelling for every comparison.
constexpr char32_t fold(char32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
    switch (c) {
        case 0x3014:
        case 0x3010:
        case 0x3016:
        case 0xFE5D:
        case 0x3018:
        case 0xFE39:
            return '[';
        case 0x3015:
        case 0x3011:
        case 0x3017:
        case 0xFE5E:
        case 0x3019:
        case 0xFE3A:
            return ']';
        case 0xFF61:
            return 0x3002;
        case 0xFE59:
            return '(';
        case 0xFE5A:
            return ')';
        case 0xFF64:
            return 0x3001;
        default:
            return c;
    }
}

constexpr bool is_digit(char32_t c) { return (c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19); }
constexpr int digit_value(char32_t c) { return static_cast<int>(c >= 0xFF10 ? c - 0xFF10 : c - '0'); }
constexpr bool is_ascii_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

constexpr bool is_open_quote(char32_t c) { return c == 0x201C || c == 0x2018 || c == 0x300C || c == 0x300E; }
constexpr bool is_close_quote(char32_t c) { return c == 0x201D || c == 0x2019 || c == 0x300D || c == 0x300F; }

// 。！？ end a sentence; ； and ： end a member of a list or introduce one.
constexpr bool is_full_stop(char32_t c) {
    c = fold(c);
    return c == 0x3002 || c == '!' || c == '?' || c == 0x2026;
}
constexpr bool is_clause_stop(char32_t c) {
    c = fold(c);
    return is_full_stop(c) || c == ';' || c == ':';
}
constexpr bool is_comma(char32_t c) {
    c = fold(c);
    return c == ',' || c == 0x3001;
}

size_t skip_more_spaces(string_view text, size_t at);
inline size_t skip_spaces(string_view text, size_t at) {
    if (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if ((byte > 0xE3 && byte < 0xEF) || (byte > ' ' && byte < 0x80)) return at;  // Han or ASCII: nothing to skip
    }
    return skip_more_spaces(text, at);
}
string_view trim(string_view text);
// The last character that is no closing quote, bracket or space: what really ends the line.
char32_t final_stop(string_view text);
size_t count_chars(string_view text);
// Width in half columns: Han and full-width characters count two.
size_t columns(string_view text);
std::string without_spaces(string_view text);
// Removes spaces between Han characters (letter-spaced titles), keeps one between words of Latin letters.
std::string collapse_spaces(string_view text);
// Where a word of at least one Han character stands; steps by characters, which for Chinese is faster than a search by
// bytes.
inline size_t find_word(string_view text, string_view word, size_t at = 0) {
    while (at + word.size() <= text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (text[at + 1] == word[1] && text[at + 2] == word[2] && text[at] == word[0]) {
            size_t i = 3;
            while (i < word.size() && text[at + i] == word[i]) ++i;
            if (i >= word.size()) return at;
        }
        at += lead >= 0xE0 ? (lead >= 0xF0 ? 4 : 3) : lead >= 0xC0 ? 2 : 1;
    }
    return string_view::npos;
}
inline bool contains(string_view text, string_view part) {
    return part.size() >= 3 ? find_word(text, part) != string_view::npos : text.find(part) != string_view::npos;
}
// A copy in which every byte that is no part of valid UTF-8 became U+FFFD.
std::string repair_utf8(string_view text);
bool is_valid_utf8(string_view text);

// Compares, ignoring spaces and width.
bool same_ignoring_width(string_view text, string_view other);
// Appends letters, digits and Han only, folded: the key under which two texts count as the same.
void append_key(std::string& out, string_view text);

}  // namespace luoshi::notices::reading
