// Numbers of automatic lists as word processors write them (ECMA-376 part 1, 17.18.59 ST_NumberFormat; HTML list
// types).
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace luoshi::documents {

enum class NumberFormat {
    none,  // the level has no number
    bullet,
    decimal,                     // 1
    decimal_zero,                // 01
    decimal_full_width,          // １
    decimal_enclosed_circle,     // ①
    decimal_enclosed_paren,      // ⑴
    decimal_enclosed_full_stop,  // ⒈
    ordinal,                     // 1st
    upper_letter,                // A … Z, AA
    lower_letter,
    upper_roman,
    lower_roman,
    chinese_counting,           // 十 二十 一百〇一
    chinese_counting_thousand,  // 十 二十 一百零一
    japanese_counting,          // 十 二十 百一
    ideograph_digital,          // 一〇 二〇 一〇一
    chinese_legal,              // 壹拾
    ideograph_traditional,      // 甲 乙 丙
    ideograph_zodiac,           // 子 丑 寅
    ideograph_enclosed_circle,  // ㊀
};

// By the name in numbering.xml ("chineseCountingThousand"); nothing for names this program does not know.
std::optional<NumberFormat> number_format_by_name(std::string_view name);

// A number outside of what a format can write is written in decimal figures.
std::string format_number(int number, NumberFormat format);

}  // namespace luoshi::documents
