#include "notices/reading/ocr_repair.hpp"

#include <vector>

namespace luoshi::notices::reading {
namespace {

bool is_any_open(char32_t c) {
    c = fold(c);
    return c == '(' || c == '[' || c == '{' || c == '<' || c == 0x3008 || c == 0x300A;
}
bool is_any_close(char32_t c) {
    c = fold(c);
    return c == ')' || c == ']' || c == '}' || c == '>' || c == 0x3009 || c == 0x300B;
}

// The digit that a letter stands for between digits; 0 where it is none.
char digit_for(char32_t c) {
    switch (c) {
        case 'O':
        case 'o':
        case U'〇':
        case U'○':
        case U'Ｏ':
        case U'о':
            return '0';
        case 'l':
        case 'I':
        case '|':
        case U'丨':
        case 'i':
            return '1';
        case 'Z':
        case 'z':
            return '2';
        case 'S':
        case 's':
            return '5';
        case 'B':
            return '8';
        default:
            return 0;
    }
}

using Chars = std::vector<char32_t>;

void append_utf8(std::string& out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | c >> 6);
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | c >> 12);
        out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | c >> 18);
        out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
        out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

bool is_wide(char32_t c) {
    return is_any_open(c) || is_any_close(c) || is_han(c) || (c >= 0x3001 && c <= 0x303F) || c >= 0xFF00 ||
           (c >= 0x2010 && c <= 0x2026);
}

// A space beside a Han character or a mark is the recogniser's; a gap of three or more is a column and stays.
Chars without_stray_spaces(const Chars& in) {
    Chars out;
    for (size_t i = 0; i < in.size(); ++i) {
        if (!is_space(in[i]) || in[i] == 0x3000) {
            out.push_back(in[i]);
            continue;
        }
        size_t end = i;
        while (end < in.size() && is_space(in[end])) ++end;
        const bool inside = !out.empty() && end < in.size();
        const bool stray = inside && end - i < 3 && (is_wide(out.back()) || is_wide(in[end]));
        if (!stray)
            out.insert(out.end(), in.begin() + static_cast<std::ptrdiff_t>(i),
                       in.begin() + static_cast<std::ptrdiff_t>(end));
        i = end - 1;
    }
    return out;
}

// Letters among digits become digits where a digit stands beside them and a Han character or bracket beyond.
void letters_to_digits(Chars& chars) {
    for (size_t i = 0; i < chars.size(); ++i) {
        const char digit = digit_for(chars[i]);
        if (digit == 0) continue;
        const bool before = i > 0 && is_digit(chars[i - 1]);
        const bool after = i + 1 < chars.size() && is_digit(chars[i + 1]);
        const bool marker = i + 1 < chars.size() && fold(chars[i + 1]) == '.' && i == 0;
        const bool counted = i > 0 && is_any_close(chars[i - 1]) && i + 1 < chars.size() && chars[i + 1] == U'号';
        // 二〇二二 keeps its 〇.
        if (chars[i] == U'〇' && !(before && after)) continue;
        if (before || after || marker || counted) chars[i] = static_cast<char32_t>(digit);
    }
}

// 湘教改(2022]1号 → 湘教改〔2022〕1号; （一] → （一）.
void repair_brackets(Chars& chars) {
    for (size_t i = 0; i + 2 < chars.size(); ++i) {
        if (!is_any_open(chars[i])) continue;
        size_t end = i + 1;
        while (end < chars.size() && is_digit(chars[end])) ++end;
        if (end - i == 5 && end < chars.size() && is_any_close(chars[end]) && i > 0 && is_han(chars[i - 1])) {
            size_t serial = end + 1;
            while (serial < chars.size() && (is_digit(chars[serial]) || chars[serial] == U'第')) ++serial;
            if (serial > end + 1 && serial < chars.size() && chars[serial] == U'号') {
                chars[i] = U'〔';
                chars[end] = U'〕';
            }
            continue;
        }
        // A marker in brackets at the start of a line.
        if (i > 2 || chars[i] == 0x300A) continue;
        size_t close = i + 1;
        while (close < chars.size() && close < i + 4 &&
               (is_digit(chars[close]) || chars[close] == U'十' ||
                (std::u32string_view(U"一二三四五六七八九").find(chars[close]) != std::u32string_view::npos)))
            ++close;
        if (close > i + 1 && close < chars.size() && is_any_close(chars[close])) {
            chars[i] = U'（';
            chars[close] = U'）';
        }
    }
}

}  // namespace

std::string repair_scan(string_view text) {
    std::string out;
    out.reserve(text.size());
    Chars line;
    const auto flush = [&] {
        Chars clean = without_stray_spaces(line);
        letters_to_digits(clean);
        repair_brackets(clean);
        for (const char32_t c : clean) append_utf8(out, c);
        line.clear();
    };
    for (size_t at = 0; at < text.size();) {
        const Char c = decode(text, at);
        at += c.size;
        if (c.code == '\n') {
            flush();
            out += '\n';
        } else {
            line.push_back(c.code);
        }
    }
    flush();
    return out;
}

}  // namespace luoshi::notices::reading
