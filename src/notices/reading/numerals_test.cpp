#include "notices/reading/numerals.hpp"

#include <gtest/gtest.h>

namespace luoshi::notices::reading {
namespace {

TEST(Numerals, AreReadInEveryForm) {
    const std::pair<const char*, std::int64_t> table[] = {
        {"一", 1},         {"十", 10},         {"十二", 12},      {"二十", 20},       {"二十一", 21},
        {"一百零五", 105}, {"三百", 300},      {"两", 2},         {"二〇二二", 2022}, {"二○二二", 2022},
        {"五万", 50000},   {"一千二百", 1200}, {"三十万", 300000}};
    for (const auto& [text, value] : table) EXPECT_EQ(parse_numeral(text), value) << text;
    EXPECT_FALSE(parse_numeral(""));
    EXPECT_FALSE(parse_numeral("一个"));
}

TEST(Numerals, DigitsOfBothWidthsAreOneNumber) {
    const Digits digits = scan_digits("２0２2年", 0);
    EXPECT_EQ(digits.value, 2022);
    EXPECT_EQ(digits.count, 4);
    EXPECT_EQ(scan_digits("年", 0).count, 0);
}

TEST(Numerals, TooManyDigitsDoNotOverflow) { EXPECT_EQ(scan_digits(std::string(400, '9'), 0).count, 400); }

}  // namespace
}  // namespace luoshi::notices::reading
