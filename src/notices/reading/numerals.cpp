#include "notices/reading/numerals.hpp"

namespace luoshi::notices::reading {

size_t numeral_run(string_view text, size_t at) {
    while (at < text.size()) {
        const Char c = decode(text, at);
        if (!is_numeral(c.code)) break;
        at += c.size;
    }
    return at;
}

std::optional<std::int64_t> parse_numeral(string_view text) {
    if (text.empty() || text.size() > 36) return std::nullopt;
    bool positional = true;
    for (size_t at = 0; at < text.size();) {
        const Char c = decode(text, at);
        if (!is_numeral(c.code)) return std::nullopt;
        if (numeral_value(c.code) >= 10) positional = false;
        at += c.size;
    }
    std::int64_t total = 0;
    std::int64_t section = 0;
    std::int64_t digit = 0;
    bool have_digit = false;
    for (size_t at = 0; at < text.size();) {
        const Char c = decode(text, at);
        const int value = numeral_value(c.code);
        at += c.size;
        if (positional) {
            total = total * 10 + value;
        } else if (value < 10) {
            digit = value;
            have_digit = true;
        } else if (value < 10000) {
            section += (have_digit ? digit : 1) * value;
            digit = 0;
            have_digit = false;
        } else {
            total = (total + section + digit) * value;
            section = digit = 0;
            have_digit = false;
        }
    }
    return positional ? total : total + section + digit;
}

Digits scan_digits(string_view text, size_t at) {
    Digits result;
    while (at < text.size()) {
        const Char c = decode(text, at);
        if (!is_digit(c.code)) break;
        if (result.count < 15) result.value = result.value * 10 + digit_value(c.code);
        ++result.count;
        at += c.size;
    }
    result.end = at;
    return result;
}

}  // namespace luoshi::notices::reading
