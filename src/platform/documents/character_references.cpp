#include "platform/documents/character_references.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

struct NamedReference {
    std::string_view name;
    char32_t character;
};

// Sorted by name for binary search.
constexpr NamedReference named_references[] = {
    {"AMP", '&'},       {"Alpha", 0x391},   {"Beta", 0x392},    {"Delta", 0x394},   {"GT", '>'},
    {"LT", '<'},        {"Omega", 0x3A9},   {"Prime", 0x2033},  {"QUOT", '"'},      {"Sigma", 0x3A3},
    {"aacute", 0xE1},   {"acute", 0xB4},    {"agrave", 0xE0},   {"alpha", 0x3B1},   {"amp", '&'},
    {"ang", 0x2220},    {"apos", '\''},     {"asymp", 0x2248},  {"auml", 0xE4},     {"bdquo", 0x201E},
    {"beta", 0x3B2},    {"brvbar", 0xA6},   {"bull", 0x2022},   {"cap", 0x2229},    {"cedil", 0xB8},
    {"cent", 0xA2},     {"circ", 0x2C6},    {"colon", ':'},     {"comma", ','},     {"copy", 0xA9},
    {"cup", 0x222A},    {"dagger", 0x2020}, {"darr", 0x2193},   {"deg", 0xB0},      {"delta", 0x3B4},
    {"divide", 0xF7},   {"eacute", 0xE9},   {"egrave", 0xE8},   {"emsp", 0x2003},   {"ensp", 0x2002},
    {"equiv", 0x2261},  {"euro", 0x20AC},   {"frac12", 0xBD},   {"frac14", 0xBC},   {"frac34", 0xBE},
    {"gamma", 0x3B3},   {"ge", 0x2265},     {"gt", '>'},        {"harr", 0x2194},   {"hellip", 0x2026},
    {"hyphen", 0x2010}, {"infin", 0x221E},  {"lambda", 0x3BB},  {"laquo", 0xAB},    {"larr", 0x2190},
    {"lbrack", '['},    {"ldquo", 0x201C},  {"le", 0x2264},     {"lpar", '('},      {"lrm", 0x200E},
    {"lsaquo", 0x2039}, {"lsquo", 0x2018},  {"lt", '<'},        {"macr", 0xAF},     {"mdash", 0x2014},
    {"micro", 0xB5},    {"middot", 0xB7},   {"minus", 0x2212},  {"mu", 0x3BC},      {"nbsp", 0xA0},
    {"ndash", 0x2013},  {"ne", 0x2260},     {"not", 0xAC},      {"omega", 0x3C9},   {"ouml", 0xF6},
    {"para", 0xB6},     {"percnt", '%'},    {"period", '.'},    {"permil", 0x2030}, {"pi", 0x3C0},
    {"plusmn", 0xB1},   {"pound", 0xA3},    {"prime", 0x2032},  {"quot", '"'},      {"radic", 0x221A},
    {"raquo", 0xBB},    {"rarr", 0x2192},   {"rbrack", ']'},    {"rdquo", 0x201D},  {"reg", 0xAE},
    {"rlm", 0x200F},    {"rpar", ')'},      {"rsaquo", 0x203A}, {"rsquo", 0x2019},  {"sbquo", 0x201A},
    {"sect", 0xA7},     {"semi", ';'},      {"shy", 0xAD},      {"sigma", 0x3C3},   {"sim", 0x223C},
    {"sum", 0x2211},    {"sup1", 0xB9},     {"sup2", 0xB2},     {"sup3", 0xB3},     {"szlig", 0xDF},
    {"thinsp", 0x2009}, {"tilde", 0x2DC},   {"times", 0xD7},    {"trade", 0x2122},  {"uacute", 0xFA},
    {"uarr", 0x2191},   {"uml", 0xA8},      {"uuml", 0xFC},     {"yen", 0xA5},      {"zwj", 0x200D},
    {"zwnj", 0x200C}};
static_assert(std::ranges::is_sorted(named_references, {}, &NamedReference::name));

// HTML reads the numbers 128–159 as Windows-1252, because authors meant that.
constexpr std::array<char16_t, 32> windows_1252 = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                   0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

int digit_value(char c, int base) {
    int value = -1;
    if (c >= '0' && c <= '9') value = c - '0';
    if (c >= 'a' && c <= 'f') value = c - 'a' + 10;
    if (c >= 'A' && c <= 'F') value = c - 'A' + 10;
    return value < base ? value : -1;
}

// position is behind "&#".
std::optional<char32_t> read_number(std::string_view text, std::size_t& position) {
    int base = 10;
    if (position < text.size() && (text[position] == 'x' || text[position] == 'X')) {
        base = 16;
        ++position;
    }
    char32_t value = 0;
    const std::size_t first = position;
    for (; position < text.size(); ++position) {
        const int digit = digit_value(text[position], base);
        if (digit < 0) break;
        value = std::min<char32_t>(value * static_cast<char32_t>(base) + static_cast<char32_t>(digit), 0x110000);
    }
    if (position == first) return std::nullopt;
    if (position < text.size() && text[position] == ';') ++position;
    if (value >= 0x80 && value <= 0x9F) return windows_1252[value - 0x80];
    return value == 0 ? replacement_character : value;
}

std::optional<char32_t> read_name(std::string_view text, std::size_t& position) {
    constexpr std::size_t name_max = 8;
    std::size_t end = position;
    while (end < text.size() && end - position < name_max && std::isalnum(static_cast<unsigned char>(text[end]))) ++end;
    std::string_view name = text.substr(position, end - position);
    // "&nbsp第二条" and "&ampx": these names need no semicolon behind them.
    for (const std::string_view old : {"nbsp", "amp", "quot", "lt", "gt"}) {
        const bool semicolon = end < text.size() && text[end] == ';';
        if (semicolon || !name.starts_with(old)) continue;
        name = old;
        end = position + old.size();
    }
    const auto found = std::ranges::lower_bound(named_references, name, {}, &NamedReference::name);
    if (found == std::end(named_references) || found->name != name) return std::nullopt;
    position = end;
    if (position < text.size() && text[position] == ';') ++position;
    return found->character;
}

}  // namespace

void append_character_reference(std::string_view text, std::size_t& position, std::string& out) {
    std::size_t next = position + 1;
    std::optional<char32_t> character;
    if (next < text.size() && text[next] == '#') {
        ++next;
        character = read_number(text, next);
    } else {
        character = read_name(text, next);
    }
    if (!character) {
        out += text[position++];
        return;
    }
    append_code_point(out, *character);
    position = next;
}

std::string resolve_character_references(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '&')
            append_character_reference(text, i, out);
        else
            out += text[i++];
    }
    return out;
}

}  // namespace luoshi::documents
