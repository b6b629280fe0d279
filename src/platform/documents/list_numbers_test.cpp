#include "platform/documents/list_numbers.hpp"

#include <gtest/gtest.h>

namespace luoshi::documents {
namespace {

struct Case {
    const char* format;
    int number;
    const char* written;
};

TEST(ListNumbers, AreWrittenAsWordProcessorsWriteThem) {
    const Case cases[] = {{"decimal", 12, "12"},
                          {"decimalZero", 7, "07"},
                          {"decimalFullWidth", 10, "１０"},
                          {"decimalEnclosedCircle", 1, "①"},
                          {"decimalEnclosedCircle", 20, "⑳"},
                          {"decimalEnclosedCircle", 21, "㉑"},
                          {"decimalEnclosedCircle", 50, "㊿"},
                          {"decimalEnclosedCircle", 51, "51"},
                          {"decimalEnclosedParen", 3, "⑶"},
                          {"decimalEnclosedFullstop", 3, "⒊"},
                          {"upperLetter", 1, "A"},
                          {"upperLetter", 27, "AA"},
                          {"lowerLetter", 28, "bb"},
                          {"upperRoman", 1994, "MCMXCIV"},
                          {"lowerRoman", 4, "iv"},
                          {"chineseCounting", 10, "十"},
                          {"chineseCounting", 11, "十一"},
                          {"chineseCounting", 20, "二十"},
                          {"chineseCounting", 101, "一百〇一"},
                          {"chineseCountingThousand", 105, "一百零五"},
                          {"chineseCountingThousand", 110, "一百一十"},
                          {"chineseCountingThousand", 1005, "一千零五"},
                          {"chineseCountingThousand", 2010, "二千零一十"},
                          {"japaneseCounting", 12, "十二"},
                          {"japaneseCounting", 101, "百一"},
                          {"ideographDigital", 10, "一〇"},
                          {"ideographDigital", 9, "九"},
                          {"chineseLegalSimplified", 11, "壹拾壹"},
                          {"ideographTraditional", 3, "丙"},
                          {"ideographZodiac", 12, "亥"},
                          {"ideographEnclosedCircle", 10, "㊉"},
                          {"ordinal", 22, "22nd"},
                          {"ordinal", 11, "11th"},
                          {"none", 5, ""},
                          {"bullet", 5, ""},
                          {"chineseCounting", 0, "0"},
                          {"upperRoman", -1, "-1"},
                          {"chineseCounting", 10'000, "10000"}};
    for (const Case& c : cases) {
        const auto format = number_format_by_name(c.format);
        ASSERT_TRUE(format) << c.format;
        EXPECT_EQ(format_number(c.number, *format), c.written) << c.format << " " << c.number;
    }
}

TEST(ListNumbers, UnknownFormatsAreNotGuessed) { EXPECT_FALSE(number_format_by_name("hebrew1")); }

}  // namespace
}  // namespace luoshi::documents
