#include "notices/reading/text.hpp"

#include <gtest/gtest.h>

#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

TEST(Text, RepairsWhatIsNoUtf8) {
    EXPECT_TRUE(is_valid_utf8("湖南〔2022〕1号, plain"));
    EXPECT_FALSE(is_valid_utf8("湖\xE5\x8D"));
    EXPECT_FALSE(is_valid_utf8("\xED\xA0\x80"));
    EXPECT_FALSE(is_valid_utf8("\xC0\x80"));
    EXPECT_EQ(repair_utf8("湖\xFF南"), "湖\xEF\xBF\xBD南");
    EXPECT_TRUE(is_valid_utf8(repair_utf8("\x80\xE5\xF0\x9F\x98")));
}

TEST(Text, FoldsWidthsAndSquareBrackets) {
    EXPECT_EQ(fold(U'（'), U'(');
    EXPECT_EQ(fold(U'〔'), U'[');
    EXPECT_EQ(fold(U'【'), U'[');
    EXPECT_EQ(fold(U'２'), U'2');
    EXPECT_EQ(fold(U'，'), U',');
    EXPECT_TRUE(same_ignoring_width("（联盟） 1", "(联盟)１"));
}

TEST(Text, TrimsEverySpaceThereIs) {
    EXPECT_EQ(trim("　　 湖南\t\xC2\xA0"), "湖南");
    EXPECT_EQ(trim("　"), "");
    EXPECT_EQ(trim("湖南。"), "湖南。");
}

TEST(Text, CountsHanAsTwoColumns) {
    EXPECT_EQ(columns("湖南2022"), 8U);
    EXPECT_EQ(count_chars("湖南2022"), 6U);
}

TEST(Text, ClosesUpLetterSpacing) {
    EXPECT_EQ(collapse_spaces("关 于 做 好 工作 的 通 知"), "关于做好工作的通知");
    EXPECT_EQ(collapse_spaces("GB 9704 标准"), "GB 9704标准");
}

TEST(Text, FindsWhatReallyEndsALine) {
    EXPECT_EQ(final_stop("他说：“好。”"), U'。');
    EXPECT_EQ(final_stop("附件（略）"), U'略');
}

TEST(WordSet, AnswersForStartEndAndMiddle) {
    static constexpr WordSet words({"人民政府", "政府", "厅", "局"});
    EXPECT_EQ(words.end_of("长沙市人民政府"), "人民政府");
    EXPECT_EQ(words.end_of("长沙市政府"), "政府");
    EXPECT_EQ(words.end_of("长沙市"), "");
    EXPECT_TRUE(words.starts("局部"));
    EXPECT_TRUE(words.within("在教育局开会"));
    EXPECT_FALSE(words.within("在学校开会"));
    EXPECT_TRUE(words.has("政府"));
    EXPECT_FALSE(words.has("政"));
}

}  // namespace
}  // namespace luoshi::notices::reading
