#include "platform/documents/text_encoding.hpp"

#include <gmock/gmock.h>

#include "platform/documents/sample_files.hpp"

namespace luoshi::documents {
namespace {

using samples::encoded;
constexpr std::string_view notice = "湖南省教育厅关于印发课后服务工作的通知\n各市州教育局：\n一、总体要求";

std::string encoding_of(const std::string& bytes) {
    const auto decoded = decode_text(bytes);
    return decoded ? decoded->encoding : decoded.error().slug;
}
std::string text_of(const std::string& bytes) {
    const auto decoded = decode_text(bytes);
    return decoded ? decoded->text : decoded.error().slug;
}

struct Encoding {
    const char* converter;
    const char* name;
};

class EveryEncoding : public testing::TestWithParam<Encoding> {};

TEST_P(EveryEncoding, GivesTheSameText) {
    const std::string bytes = encoded(notice, GetParam().converter);
    EXPECT_EQ(text_of(bytes), notice);
    EXPECT_EQ(encoding_of(bytes), GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(TextEncoding, EveryEncoding,
                         testing::Values(Encoding{"UTF-8", "utf-8"}, Encoding{"gb18030", "gb18030"},
                                         Encoding{"GBK", "gb18030"}, Encoding{"UTF-16LE", "utf-16le"},
                                         Encoding{"UTF-16BE", "utf-16be"}, Encoding{"UTF-16", "utf-16le"},
                                         Encoding{"UTF-32", "utf-32le"}),
                         [](const auto& test) {
                             std::string name = test.param.converter;
                             std::erase(name, '-');
                             return name;
                         });

TEST(TextEncoding, RecognisesTheMarkOfUtf8) { EXPECT_EQ(text_of("\xEF\xBB\xBF" + std::string(notice)), notice); }
TEST(TextEncoding, RecognisesTheMarkOfBigEndianUtf16) {
    EXPECT_EQ(text_of("\xFE\xFF" + encoded(notice, "UTF-16BE")), notice);
}

TEST(TextEncoding, RecognisesTraditionalChineseInBig5) {
    const std::string text = "教育部關於國民中小學課後照顧服務的通知，請各縣市政府轉知所屬學校辦理。";
    EXPECT_EQ(encoding_of(encoded(text, "Big5")), "big5");
    EXPECT_EQ(text_of(encoded(text, "Big5")), text);
}

class ShortGbk : public testing::TestWithParam<const char*> {};
TEST_P(ShortGbk, IsRecognised) { EXPECT_EQ(text_of(encoded(GetParam(), "GBK")), GetParam()); }
INSTANTIATE_TEST_SUITE_P(TextEncoding, ShortGbk,
                         testing::Values("通知", "联通", "请示", "株洲", "关于课后服务的通知", "教育局：", "1.收费",
                                         "附件：收费标准表", "你好"));

TEST(TextEncoding, ReadsAsciiAsUtf8) { EXPECT_EQ(encoding_of("plain words, no more"), "utf-8"); }
TEST(TextEncoding, ReadsAsciiInUtf16) {
    EXPECT_EQ(text_of(encoded("plain words, no more", "UTF-16LE")), "plain words, no more");
}
TEST(TextEncoding, ReadsWesternLettersAsUtf8) { EXPECT_EQ(text_of("café, naïve"), "café, naïve"); }
TEST(TextEncoding, ReadsSignsThatOnlyGb18030Has) {
    EXPECT_EQ(text_of(encoded("通知：㐀𠀀等字", "gb18030")), "通知：㐀𠀀等字");
}

TEST(TextEncoding, MakesOneBreakOfEveryKindOfLineEnd) {
    EXPECT_EQ(clean_text("a\r\nb\rc\nd\fe\xC2\x85"
                         "f\xE2\x80\xA8g"),
              "a\nb\nc\nd\ne\nf\ng");
}
TEST(TextEncoding, RemovesInvisibleMarks) {
    EXPECT_EQ(clean_text("课\xE2\x80\x8B后\xEF\xBB\xBF服\xC2\xAD务\x01"), "课后服务");
}
TEST(TextEncoding, KeepsFullWidthBlanks) { EXPECT_EQ(clean_text("　　各市州"), "　　各市州"); }

TEST(TextEncoding, DropsNulsAndSaysSo) {
    const auto decoded = decode_text(std::string_view("各市州\0教育局：", 25));
    EXPECT_THAT(decoded->text, testing::StartsWith("各市州教育局"));
    EXPECT_THAT(decoded->notes, testing::Contains(testing::HasSubstr("NUL")));
}

TEST(TextEncoding, KeepsALongTextWithOneBrokenByteInUtf8) {
    std::string bytes;
    for (int i = 0; i < 20; ++i) bytes += notice;
    bytes[300] = '\xFF';
    const auto decoded = decode_text(bytes);
    EXPECT_EQ(decoded->encoding, "utf-8");
    EXPECT_THAT(decoded->notes, testing::Contains(testing::HasSubstr("损坏")));
}

TEST(TextEncoding, ReadsAGbkTextThatEndsInsideACharacter) {
    std::string bytes = encoded(notice, "GBK");
    bytes.pop_back();
    EXPECT_EQ(encoding_of(bytes), "gb18030");
}

TEST(TextEncoding, UndoesUtf8TakenForLatin) {
    const std::string spoiled = encoded("é", "UTF-8").empty() ? "" : [] {
        std::string text;
        for (const char c : std::string(notice)) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x80)
                text += c;
            else {
                text += static_cast<char>(0xC0 | (byte >> 6));
                text += static_cast<char>(0x80 | (byte & 0x3F));
            }
        }
        return text;
    }();
    EXPECT_EQ(text_of(spoiled), notice);
}
TEST(TextEncoding, UndoesGbkTakenForLatin) {
    std::string spoiled;
    for (const char c : encoded(notice, "GBK")) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            spoiled += c;
        else {
            spoiled += static_cast<char>(0xC0 | (byte >> 6));
            spoiled += static_cast<char>(0x80 | (byte & 0x3F));
        }
    }
    EXPECT_EQ(text_of(spoiled), notice);
}
TEST(TextEncoding, CountsCharactersThatAreLost) {
    const auto decoded = decode_text("各市州教育局锟斤拷：请认真贯彻执行锟斤拷");
    EXPECT_THAT(decoded->notes, testing::Contains(testing::HasSubstr("2 处")));
}

TEST(TextEncoding, BelievesWhatAPageSaysOfItselfWhenTheBytesAllowIt) {
    EXPECT_EQ(decode_text(encoded("通知", "GBK"), "gb2312")->encoding, "gb18030");
}
TEST(TextEncoding, DoesNotBelieveAWrongDeclaration) { EXPECT_EQ(decode_text(notice, "gb2312")->encoding, "utf-8"); }

TEST(TextEncoding, RefusesBinaryData) {
    std::string bytes;
    for (int i = 0; i < 4000; ++i) bytes += static_cast<char>((i * 7919) >> 3);
    EXPECT_EQ(encoding_of(bytes), "file-kind-unknown");
}
TEST(TextEncoding, RefusesAnEncodingItDoesNotKnow) {
    EXPECT_EQ(encoding_of(encoded("Приказ министра образования о внеурочной деятельности", "KOI8-R")),
              "encoding-unknown");
}

}  // namespace
}  // namespace luoshi::documents
