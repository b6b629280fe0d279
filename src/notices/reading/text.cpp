#include "notices/reading/text.hpp"

#include <cstring>

namespace luoshi::notices::reading {

size_t skip_more_spaces(string_view text, size_t at) {
    while (at < text.size()) {
        const Char c = decode(text, at);
        if (!is_space(c.code)) break;
        at += c.size;
    }
    return at;
}

string_view trim(string_view text) {
    // Most texts begin with a Han character and end with one or with a mark.
    const auto firm = [](char c) {
        return static_cast<unsigned char>(c) >= 0xE4 && static_cast<unsigned char>(c) <= 0xE9;
    };
    if (text.size() >= 3 && firm(text[0]) && (firm(text[text.size() - 3]) || text.substr(text.size() - 3) == "。"))
        return text;
    const size_t begin = skip_spaces(text, 0);
    size_t end = text.size();
    while (end > begin) {
        const size_t at = previous(text, end);
        if (!is_space(decode(text, at).code)) break;
        end = at;
    }
    return text.substr(begin, end - begin);
}

char32_t final_stop(string_view text) {
    size_t end = text.size();
    while (end > 0) {
        const size_t at = previous(text, end);
        const char32_t c = decode(text, at).code;
        if (!is_space(c) && !is_close_quote(c) && fold(c) != ')' && c != 0x300B && c != '*') return c;
        end = at;
    }
    return 0;
}

size_t count_chars(string_view text) {
    size_t n = 0;
    for (const char c : text) n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return n;
}

size_t columns(string_view text) {
    size_t n = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        n += byte < 0x80 ? 1 : byte >= 0xE2 ? 2 : byte >= 0xC0 ? 1 : 0;
    }
    return n;
}

std::string without_spaces(string_view text) {
    std::string out;
    out.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        const Char c = decode(text, at);
        if (!is_space(c.code)) out.append(text, at, c.size);
        at += c.size;
    }
    return out;
}

std::string collapse_spaces(string_view text) {
    std::string out;
    out.reserve(text.size());
    char32_t before = 0;
    bool space = false;
    for (size_t at = 0; at < text.size();) {
        const Char c = decode(text, at);
        if (is_space(c.code)) {
            space = true;
        } else {
            if (space && before != 0 && before < 0x80 && c.code < 0x80) out += ' ';
            out.append(text, at, c.size);
            before = c.code;
            space = false;
        }
        at += c.size;
    }
    return out;
}

namespace {

// The size of the valid sequence at `at`, 0 where there is none (overlong forms and surrogates are invalid).
size_t sequence(string_view text, size_t at) {
    const auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto tail = [&](size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(at);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return tail(at + 1) ? 2 : 0;
    if (lead >= 0xE0 && lead < 0xF0) {
        if (!tail(at + 1) || !tail(at + 2)) return 0;
        if (lead == 0xE0 && byte(at + 1) < 0xA0) return 0;
        if (lead == 0xED && byte(at + 1) > 0x9F) return 0;
        return 3;
    }
    if (lead >= 0xF0 && lead < 0xF5) {
        if (!tail(at + 1) || !tail(at + 2) || !tail(at + 3)) return 0;
        if (lead == 0xF0 && byte(at + 1) < 0x90) return 0;
        if (lead == 0xF4 && byte(at + 1) > 0x8F) return 0;
        return 4;
    }
    return 0;
}

}  // namespace

bool is_valid_utf8(string_view text) {
    size_t at = 0;
    while (at < text.size()) {
        // Han text is runs of E4..E9 leads: check eight bytes of ASCII or one sequence at a time.
        if (at + 8 <= text.size()) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data() + at, 8);
            if ((word & 0x8080808080808080ULL) == 0) {
                at += 8;
                continue;
            }
        }
        // Runs of Han: leads E1…EC take any two continuation bytes; two characters at a time, then one.
        const auto plain = [&](size_t i) {
            const unsigned lead = static_cast<unsigned char>(text[i]);
            return lead - 0xE1U <= 0x0BU || lead == 0xEFU;
        };
        while (at + 8 <= text.size()) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data() + at, 8);
            if ((word & 0x0000C0C000C0C000ULL) != 0x0000808000808000ULL || !plain(at) || !plain(at + 3)) break;
            at += 6;
        }
        while (at + 4 <= text.size()) {
            std::uint32_t word = 0;
            std::memcpy(&word, text.data() + at, 4);
            const unsigned lead = static_cast<unsigned char>(text[at]);
            if ((word & 0x00C0C000U) != 0x00808000U || (lead - 0xE1U > 0x0BU && lead != 0xEFU)) break;
            at += 3;
        }
        if (at >= text.size()) break;
        const size_t n = sequence(text, at);
        if (n == 0) return false;
        at += n;
    }
    return true;
}

std::string repair_utf8(string_view text) {
    std::string out;
    out.reserve(text.size() + 16);
    for (size_t at = 0; at < text.size();) {
        const size_t n = sequence(text, at);
        if (n == 0) {
            out += "\xEF\xBF\xBD";
            ++at;
        } else {
            out.append(text, at, n);
            at += n;
        }
    }
    return out;
}

bool same_ignoring_width(string_view text, string_view other) {
    size_t i = 0;
    size_t j = 0;
    for (;;) {
        i = skip_spaces(text, i);
        j = skip_spaces(other, j);
        const Char a = decode(text, i);
        const Char b = decode(other, j);
        if (a.size == 0 || b.size == 0) return a.size == b.size;
        if (fold(a.code) != fold(b.code)) return false;
        i += a.size;
        j += b.size;
    }
}

void append_key(std::string& out, string_view text) {
    for (size_t at = 0; at < text.size();) {
        const Char c = decode(text, at);
        if (is_han(c.code)) {
            out.append(text, at, c.size);
        } else {
            const char32_t folded = fold(c.code);
            if (folded < 0x80 && (is_digit(folded) || is_ascii_letter(folded))) out += static_cast<char>(folded);
        }
        at += c.size;
    }
}

}  // namespace luoshi::notices::reading
