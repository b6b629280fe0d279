#include "platform/documents/list_numbers.hpp"

#include <array>

#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

struct NamedFormat {
    std::string_view name;
    NumberFormat format;
};

constexpr NamedFormat named_formats[] = {
    {"none", NumberFormat::none},
    {"bullet", NumberFormat::bullet},
    {"decimal", NumberFormat::decimal},
    {"decimalHalfWidth", NumberFormat::decimal},
    {"decimalZero", NumberFormat::decimal_zero},
    {"decimalFullWidth", NumberFormat::decimal_full_width},
    {"decimalFullWidth2", NumberFormat::decimal_full_width},
    {"decimalEnclosedCircle", NumberFormat::decimal_enclosed_circle},
    {"decimalEnclosedCircleChinese", NumberFormat::decimal_enclosed_circle},
    {"decimalEnclosedParen", NumberFormat::decimal_enclosed_paren},
    {"decimalEnclosedFullstop", NumberFormat::decimal_enclosed_full_stop},
    {"ordinal", NumberFormat::ordinal},
    {"upperLetter", NumberFormat::upper_letter},
    {"lowerLetter", NumberFormat::lower_letter},
    {"upperRoman", NumberFormat::upper_roman},
    {"lowerRoman", NumberFormat::lower_roman},
    {"chineseCounting", NumberFormat::chinese_counting},
    {"taiwaneseCounting", NumberFormat::chinese_counting},
    {"chineseCountingThousand", NumberFormat::chinese_counting_thousand},
    {"taiwaneseCountingThousand", NumberFormat::chinese_counting_thousand},
    {"japaneseCounting", NumberFormat::japanese_counting},
    {"ideographDigital", NumberFormat::ideograph_digital},
    {"taiwaneseDigital", NumberFormat::ideograph_digital},
    {"japaneseDigitalTenThousand", NumberFormat::ideograph_digital},
    {"chineseLegalSimplified", NumberFormat::chinese_legal},
    {"ideographLegalTraditional", NumberFormat::chinese_legal},
    {"ideographTraditional", NumberFormat::ideograph_traditional},
    {"ideographZodiac", NumberFormat::ideograph_zodiac},
    {"ideographEnclosedCircle", NumberFormat::ideograph_enclosed_circle},
};

constexpr std::array<std::string_view, 10> han_digits = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array<std::string_view, 10> legal_digits = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr std::array<std::string_view, 10> stems = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
constexpr std::array<std::string_view, 12> branches = {"子", "丑", "寅", "卯", "辰", "巳",
                                                       "午", "未", "申", "酉", "戌", "亥"};

std::string one_character(char32_t c) {
    std::string text;
    append_code_point(text, c);
    return text;
}

struct CountingStyle {
    const std::array<std::string_view, 10>& digits;
    std::array<std::string_view, 4> units;  // for 1, 10, 100, 1000
    std::string_view zero;                  // between parts: 一百零一
    bool bare_ten;                          // 十 rather than 一十 for 10 to 19
    bool bare_hundred;                      // 百 rather than 一百
};

std::string count_in_chinese(int number, const CountingStyle& style) {
    std::string text;
    bool zero_pending = false;
    int divisor = 1000;
    for (std::size_t unit = 4; unit-- > 0; divisor /= 10) {
        const int digit = number / divisor % 10;
        if (digit == 0) {
            zero_pending = !text.empty();
            continue;
        }
        if (zero_pending) text += style.zero;
        zero_pending = false;
        const bool silent_one =
            digit == 1 && ((unit == 1 && style.bare_ten && text.empty()) || (unit >= 1 && style.bare_hundred));
        if (!silent_one) text += style.digits[static_cast<std::size_t>(digit)];
        text += style.units[unit];
    }
    return text;
}

std::string digit_by_digit(int number) {
    std::string text;
    for (const char c : std::to_string(number)) text += han_digits[static_cast<std::size_t>(c - '0')];
    return text;
}

std::string full_width(int number) {
    std::string text;
    for (const char c : std::to_string(number)) append_code_point(text, 0xFF10u + static_cast<char32_t>(c - '0'));
    return text;
}

// 1 → A, 26 → Z, 27 → AA, 28 → BB: the letter is repeated, as word processors do it.
std::string letters(int number, char first) {
    constexpr int repetitions_max = 30;
    const int repetitions = (number - 1) / 26 + 1;
    if (repetitions > repetitions_max) return std::to_string(number);
    return std::string(static_cast<std::size_t>(repetitions), static_cast<char>(first + (number - 1) % 26));
}

std::string roman(int number, bool upper) {
    struct Part {
        int value;
        std::string_view upper, lower;
    };
    static constexpr Part parts[] = {{1000, "M", "m"}, {900, "CM", "cm"}, {500, "D", "d"}, {400, "CD", "cd"},
                                     {100, "C", "c"},  {90, "XC", "xc"},  {50, "L", "l"},  {40, "XL", "xl"},
                                     {10, "X", "x"},   {9, "IX", "ix"},   {5, "V", "v"},   {4, "IV", "iv"},
                                     {1, "I", "i"}};
    std::string text;
    for (const Part& part : parts)
        for (; number >= part.value; number -= part.value) text += upper ? part.upper : part.lower;
    return text;
}

std::string enclosed_circle(int number) {
    const auto offset = static_cast<char32_t>(number);
    if (number <= 20) return one_character(0x2460 + offset - 1);
    if (number <= 35) return one_character(0x3251 + offset - 21);
    if (number <= 50) return one_character(0x32B1 + offset - 36);
    return std::to_string(number);
}

std::string ordinal(int number) {
    const int last_two = number % 100, last = number % 10;
    const bool teen = last_two >= 11 && last_two <= 13;
    const char* ending = teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return std::to_string(number) + ending;
}

std::string enclosed(int number, char32_t first, int last_number) {
    if (number > last_number) return std::to_string(number);
    return one_character(first + static_cast<char32_t>(number - 1));
}

}  // namespace

std::optional<NumberFormat> number_format_by_name(std::string_view name) {
    for (const NamedFormat& named : named_formats)
        if (named.name == name) return named.format;
    return std::nullopt;
}

std::string format_number(int number, NumberFormat format) {
    static constexpr std::array<std::string_view, 4> units = {"", "十", "百", "千"};
    static constexpr std::array<std::string_view, 4> legal_units = {"", "拾", "佰", "仟"};
    static const CountingStyle counting{han_digits, units, "〇", true, false};
    static const CountingStyle counting_thousand{han_digits, units, "零", true, false};
    static const CountingStyle japanese{han_digits, units, "", true, true};
    static const CountingStyle legal{legal_digits, legal_units, "零", false, false};
    if (format == NumberFormat::none || format == NumberFormat::bullet) return {};
    if (number < 1 || number > 9999) return std::to_string(number);
    switch (format) {
        case NumberFormat::none:
        case NumberFormat::bullet:
            return {};
        case NumberFormat::decimal:
            return std::to_string(number);
        case NumberFormat::decimal_zero:
            return (number < 10 ? "0" : "") + std::to_string(number);
        case NumberFormat::decimal_full_width:
            return full_width(number);
        case NumberFormat::decimal_enclosed_circle:
            return enclosed_circle(number);
        case NumberFormat::decimal_enclosed_paren:
            return enclosed(number, 0x2474, 20);
        case NumberFormat::decimal_enclosed_full_stop:
            return enclosed(number, 0x2488, 20);
        case NumberFormat::ordinal:
            return ordinal(number);
        case NumberFormat::upper_letter:
            return letters(number, 'A');
        case NumberFormat::lower_letter:
            return letters(number, 'a');
        case NumberFormat::upper_roman:
            return roman(number, true);
        case NumberFormat::lower_roman:
            return roman(number, false);
        case NumberFormat::chinese_counting:
            return count_in_chinese(number, counting);
        case NumberFormat::chinese_counting_thousand:
            return count_in_chinese(number, counting_thousand);
        case NumberFormat::japanese_counting:
            return count_in_chinese(number, japanese);
        case NumberFormat::ideograph_digital:
            return digit_by_digit(number);
        case NumberFormat::chinese_legal:
            return count_in_chinese(number, legal);
        case NumberFormat::ideograph_traditional:
            return std::string(stems[static_cast<std::size_t>(number - 1) % stems.size()]);
        case NumberFormat::ideograph_zodiac:
            return std::string(branches[static_cast<std::size_t>(number - 1) % branches.size()]);
        case NumberFormat::ideograph_enclosed_circle:
            return enclosed(number, 0x3280, 10);
    }
    return std::to_string(number);
}

}  // namespace luoshi::documents
