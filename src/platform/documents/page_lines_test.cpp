#include "platform/documents/page_lines.hpp"

#include <gmock/gmock.h>

namespace luoshi::documents {
namespace {

using testing::ElementsAre;

// A piece of Chinese text, ten units a character.
TextPiece piece(double left, double top, const std::string& text) {
    return {left, top, left + 10.0 * static_cast<double>(text.size()) / 3, top + 12, text, 100};
}
std::vector<std::string> texts(std::vector<TextPiece> pieces) {
    std::vector<std::string> result;
    for (const PageLine& line : arrange_page(std::move(pieces), printed_gaps)) result.push_back(line.text);
    return result;
}

TEST(PageLines, GoFromTopToBottomAndFromLeftToRight) {
    EXPECT_THAT(texts({piece(0, 40, "第三行"), piece(30, 0, "第一"), piece(0, 0, "全文："), piece(0, 20, "第二行")}),
                ElementsAre("全文：第一", "第二行", "第三行"));
}
TEST(PageLines, PutNoBlankBetweenJustifiedCharacters) {
    EXPECT_THAT(texts({piece(0, 0, "义务"), piece(23, 0, "教育")}), ElementsAre("义务教育"));
}
TEST(PageLines, PutABlankWhereAGapIsSeenAndATabBetweenCells) {
    EXPECT_THAT(texts({piece(0, 0, "省教育厅"), piece(50, 0, "省财政厅"), piece(130, 0, "文件")}),
                ElementsAre("省教育厅 省财政厅\t文件"));
}
TEST(PageLines, KeepRowsOfATableTogether) {
    std::vector<TextPiece> pieces;
    for (int row = 0; row < 8; ++row) {
        pieces.push_back(piece(0, row * 20, row % 2 ? "长沙" : "湘西土家族苗族自治州"));
        pieces.push_back(piece(200, row * 20, row % 3 ? "4元" : "6元每课时最高"));
    }
    EXPECT_EQ(texts(pieces).size(), 8u);
    EXPECT_EQ(texts(pieces)[1], "长沙\t4元");
}
TEST(PageLines, ReadColumnsOfRunningTextOneAfterTheOther) {
    std::vector<TextPiece> pieces = {piece(80, -40, "通栏的标题横跨两栏文字上方")};
    for (int row = 0; row < 8; ++row) {
        pieces.push_back(piece(0, row * 20, "左栏文字左栏文字左栏文字"));
        pieces.push_back(piece(150, row * 20, "右栏文字右栏文字右栏文字"));
    }
    const auto lines = texts(pieces);
    ASSERT_EQ(lines.size(), 17u);
    EXPECT_THAT(lines[8], testing::HasSubstr("左栏"));
    EXPECT_THAT(lines[9], testing::HasSubstr("右栏"));
}
TEST(PageLines, ShowTheIndentOfAParagraph) {
    EXPECT_THAT(texts({piece(20, 0, "为深入贯彻"), piece(0, 20, "国务院部署"), piece(0, 40, "现通知如下"),
                       piece(0, 60, "请贯彻执行")}),
                ElementsAre("　　为深入贯彻", "国务院部署", "现通知如下", "请贯彻执行"));
}
TEST(PageLines, WeighConfidenceByWidth) {
    EXPECT_EQ(join_pieces({{0, 0, 30, 12, "三个字", 90}, {30, 0, 40, 12, "一", 50}}, scanned_gaps).confidence, 80);
}
TEST(PageLines, SurvivePlacesThatAreNoNumbers) {
    EXPECT_TRUE(texts({{std::nan(""), 0, 1, 1, "x", 100}}).empty());
    EXPECT_EQ(texts({{0, 0, 0, 0, "x", 100}, {1e300, -1e300, -1e300, 1e300, "y", 100}}).empty(), false);
}

TEST(PageNumbers, AreRecognised) {
    for (const char* line :
         {"— 1 —", "- 12 -", "－3－", "7", "第 3 页", "第3页 共9页", "共 9 页，第 3 页", "3/9", "—12—"})
        EXPECT_TRUE(is_page_number(line)) << line;
}
TEST(PageNumbers, AreNotConfusedWithText) {
    for (const char* line : {"", "—", "2022年", "一", "第三条", "12345", "1.", "（1）", "第3页起", "3/9/1"})
        EXPECT_FALSE(is_page_number(line)) << line;
}
TEST(PageNumbers, ABareNumberCountsOnlyAtTheEdgeOfThePage) {
    std::vector<PageLine> middle = {{"正文", 100, 0, 10, 100, 110}, {"20", 100, 0, 10, 400, 410}};
    EXPECT_FALSE(remove_page_number(middle, 800));
    std::vector<PageLine> foot = {{"正文", 100, 0, 10, 100, 110}, {"20", 100, 0, 10, 770, 780}};
    EXPECT_TRUE(remove_page_number(foot, 800));
    EXPECT_EQ(foot.size(), 1u);
}

}  // namespace
}  // namespace luoshi::documents
