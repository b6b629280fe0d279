#include "platform/documents/markdown.hpp"

#include <gtest/gtest.h>

namespace luoshi::documents {
namespace {

struct Case {
    const char* name;
    const char* markdown;
    const char* text;
};
void PrintTo(const Case& c, std::ostream* out) { *out << c.name; }

class Markdown : public testing::TestWithParam<Case> {};
TEST_P(Markdown, IsFlattened) { EXPECT_EQ(flatten_markdown(GetParam().markdown), GetParam().text); }

INSTANTIATE_TEST_SUITE_P(
    Flattening, Markdown,
    testing::Values(
        Case{"Heading", "# 标题", "标题"}, Case{"ClosedHeading", "## 标题 ##", "标题"},
        Case{"HashWithoutBlankIsText", "#标题", "#标题"}, Case{"SetextHeading", "标题\n====\n正文", "标题\n正文"},
        Case{"Strong", "**一、总体要求**", "一、总体要求"}, Case{"StrongInside", "坚持**公益**原则", "坚持公益原则"},
        Case{"Emphasis", "*一*和 _二_", "一和 二"}, Case{"StarsThatAreSigns", "5*6=30，**", "5*6=30，**"},
        Case{"SnakeCase", "a_b_c", "a_b_c"}, Case{"Strike", "~~删去~~", "删去"},
        Case{"Bullet", "- 第一项\n* 第二项", "第一项\n第二项"}, Case{"WrittenNumber", "1. 第一项", "1. 第一项"},
        Case{"EscapedNumber", "1\\. 第一项", "1. 第一项"}, Case{"EscapedStar", "\\*注", "*注"},
        Case{"BackslashAlone", "C:\\教育", "C:\\教育"}, Case{"Link", "见[通知](http://x/y)。", "见通知。"},
        Case{"LinkWithEmphasis", "[**通知**](u)", "通知"},
        Case{"ReferenceLink", "[通知][1]\n\n[1]: http://x", "通知\n"},
        Case{"YearInBrackets", "国办发[2011]23号", "国办发[2011]23号"},
        Case{"YearBeforeBrackets", "[2011](23号)", "[2011](23号)"}, Case{"Picture", "前![章](a.png)后", "前后"},
        Case{"Address", "<https://a.b>", "https://a.b"}, Case{"Break", "一<br>二", "一\n二"},
        Case{"Tag", "<u>一</u>", "一"}, Case{"LessThan", "a < b", "a < b"},
        Case{"Reference", "A&amp;B&nbsp;", "A&B\xC2\xA0"}, Case{"Quote", "> 引文", "引文"},
        Case{"Rule", "一\n\n---\n二", "一\n\n二"}, Case{"Table", "|甲|乙|\n|---|:-:|\n|1|**2**|", "甲\t乙\n1\t2"},
        Case{"Fence", "```\n# 原样\n```", "# 原样"}, Case{"Code", "`x*y*`", "x*y*"},
        Case{"FrontMatter", "---\ntitle: 甲\n---\n正文", "正文"}, Case{"Task", "- [x] 已办", "已办"},
        Case{"Footnote", "正文[^1]", "正文"}),
    [](const auto& test) { return test.param.name; });

TEST(MarkdownSigns, HeadingsAreRecognised) { EXPECT_TRUE(looks_like_markdown("# 标题\n正文\n## 二级\n正文")); }
TEST(MarkdownSigns, AnOfficialTextIsNotTakenForMarkdown) {
    EXPECT_FALSE(
        looks_like_markdown("关于印发通知\n一、总体要求\n（一）原则\n1. 坚持公益\n* 注：面积为 5*6 米\n- 完 -"));
}
TEST(MarkdownCost, GrowsNoFasterThanTheLine) {
    for (const char* mark : {"[", "*a ", "[a](", "<", "`", "![", "**a"}) {
        std::string line = "x";
        while (line.size() < 400'000) line += mark;
        EXPECT_FALSE(flatten_markdown(line).empty());
    }
}

}  // namespace
}  // namespace luoshi::documents
