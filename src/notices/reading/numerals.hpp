// Chinese and Arabic numbers: 二十一, 一百二十, 两, 二〇二二, １２, 3.5.
#pragma once
#include <cstdint>
#include <optional>

#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

// 0–9 for 〇零一…九两, 10 for 十, 100 百, 1000 千, 10000 万; -1 for anything else.
constexpr int numeral_value(char32_t c) {
    switch (c) {
        case U'〇':
        case U'零':
        case U'○':
        case U'Ｏ':
            return 0;
        case U'一':
            return 1;
        case U'二':
        case U'两':
            return 2;
        case U'三':
            return 3;
        case U'四':
            return 4;
        case U'五':
            return 5;
        case U'六':
            return 6;
        case U'七':
            return 7;
        case U'八':
            return 8;
        case U'九':
            return 9;
        case U'十':
            return 10;
        case U'百':
            return 100;
        case U'千':
            return 1000;
        case U'万':
            return 10000;
        default:
            return -1;
    }
}
constexpr bool is_numeral(char32_t c) { return numeral_value(c) >= 0; }

// The end of the run of numerals that starts at `at`.
size_t numeral_run(string_view text, size_t at);
// 二十一 → 21; digit by digit where no 十百千万 occurs (二〇二二 → 2022); nothing for "" and for what is no number.
std::optional<std::int64_t> parse_numeral(string_view text);

struct Digits {
    std::int64_t value = 0;
    size_t end = 0;  // after the last digit
    int count = 0;   // of digits; 0: there is no number here
};
// A run of ASCII or full-width digits; at most 15 of them count.
Digits scan_digits(string_view text, size_t at);

}  // namespace luoshi::notices::reading
