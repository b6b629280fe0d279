#include "platform/documents/html.hpp"

#include <gtest/gtest.h>

namespace luoshi::documents {
namespace {

struct Case {
    const char* name;
    const char* html;
    const char* text;
};
void PrintTo(const Case& c, std::ostream* out) { *out << c.name; }

class Html : public testing::TestWithParam<Case> {};
TEST_P(Html, IsFlattened) { EXPECT_EQ(flatten_html(GetParam().html), GetParam().text); }

INSTANTIATE_TEST_SUITE_P(
    Flattening, Html,
    testing::Values(
        Case{"Paragraphs", "<p>一</p><p>二</p>", "一\n二"}, Case{"Break", "一<br>二<BR/>三", "一\n二\n三"},
        Case{"SourceLineBreakInsideChinese", "<p>义务教\n  育</p>", "义务教育"},
        Case{"SourceLineBreakInsideWords", "<p>one\ntwo</p>", "one two"},
        Case{"Entities", "&ldquo;双减&rdquo;&nbsp;&#12289;&#x4E00;&lt;", "“双减” 、一<"},
        Case{"EntityWithoutSemicolon", "a&nbspb &unknown; &", "a b &unknown; &"},
        Case{"Windows1252Number", "&#150;", "–"},
        Case{"Script", "<script>var a='<p>x</p>'</script>正文<style>p{}</style>", "正文"},
        Case{"UnclosedScript", "正文<script>x", "正文"}, Case{"Comment", "一<!-- <p>x</p> -->二", "一二"},
        Case{"Navigation", "<nav>首页</nav><p>正文</p><footer>版权</footer>", "正文"},
        Case{"UnclosedNavigationKeepsText", "<nav>首页<p>正文", "首页\n正文"},
        Case{"Hidden", "<div style='display : none'>x</div><p hidden>y</p>正文", "正文"},
        Case{"HiddenParagraphEndsAtTheNext", "<p hidden>x<p>正文</p>", "正文"},
        Case{"Deleted", "<del>旧</del><ins>新</ins>", "新"},
        Case{"Table", "<table><tr><th>项目<th>标准<tr><td>课后服务<td>4元</table>", "项目\t标准\n课后服务\t4元"},
        Case{"CellWithParagraphs", "<table><tr><td><p>一</p><p>二</p></td><td>三</td></tr><tr><td>四</td></tr></table>",
             "一二\t三\n四"},
        Case{"LayoutTable", "<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table><p>正文</p></td></tr></table>",
             "a\tb\nc\td\n正文"},
        Case{"OrderedList", "<ol start=3><li>甲<li>乙</ol>", "3. 甲\n4. 乙"},
        Case{"UnorderedList", "<ul><li>甲<li>乙</ul>", "甲\n乙"}, Case{"Preformatted", "<pre>一\n二</pre>", "一\n二"},
        Case{"Ruby", "<ruby>楷<rt>kai</rt></ruby>书", "楷书"},
        Case{"AttributeWithBracket", "<p title=\"a>b\">正文</p>", "正文"},
        Case{"StrayLessThan", "3 < 5 且 a<b>c", "3 < 5 且 ac"}, Case{"TagThatNeverEnds", "正文<p class=", "正文"},
        Case{"Nothing", "", ""}),
    [](const auto& test) { return test.param.name; });

const std::string long_text =
    "各市州教育局：为深入贯彻落实党中央、国务院关于“双减”工作部署，现就进一步加强义务教育阶段学校课后服务工作通知如下"
    "。";

TEST(HtmlArticle, TakesThePartThatTheSiteMarksAsContent) {
    EXPECT_EQ(flatten_html("<body><div class=menu>首页 要闻</div><div id=\"UCAP-CONTENT\" class='x'><div><p>" +
                           long_text + "</p></div></div><div>相关链接</div></body>"),
              long_text);
}
TEST(HtmlArticle, PutsTheTitleOfThePageBeforeIt) {
    EXPECT_EQ(flatten_html(
                  "<head><meta name=ArticleTitle content=\"关于课后服务的通知\"></head><div class=\"a TRS_Editor\">" +
                  long_text + "</div>尾"),
              "关于课后服务的通知\n" + long_text);
}
TEST(HtmlArticle, DoesNotRepeatATitleThatTheTextHas) {
    const std::string content = "<div class=TRS_Editor><p>关于课后<br>服务的通知</p><p>" + long_text + "</p></div>";
    EXPECT_EQ(flatten_html("<h1>关于课后服务的通知</h1>" + content), "关于课后\n服务的通知\n" + long_text);
}
TEST(HtmlArticle, ReadsTheWholePageWhenTheMarkedPartIsOnlyASummary) {
    std::string page = "<div class=content>" + long_text + "</div>";
    for (int i = 0; i < 10; ++i) page += "<p>" + long_text + "</p>";
    EXPECT_EQ(flatten_html(page).size(), 11 * long_text.size() + 10);
}

TEST(HtmlSigns, ADoctypeIsRecognised) { EXPECT_TRUE(looks_like_html("\n<!DOCTYPE html><p>x", "")); }
TEST(HtmlSigns, TheNameDecidesForFragments) {
    EXPECT_TRUE(looks_like_html("text <b>x</b>", "notice.HTM"));
    EXPECT_FALSE(looks_like_html("text <b>x</b>", "notice.txt"));
}
TEST(HtmlSigns, ThePageNamesItsCharacterSet) {
    EXPECT_EQ(declared_charset("<meta http-equiv=Content-Type content=\"text/html; charset=GB2312\">"), "gb2312");
    EXPECT_EQ(declared_charset("<meta charset='utf-8'>"), "utf-8");
    EXPECT_EQ(declared_charset("<p>"), "");
}
TEST(HtmlCost, GrowsNoFasterThanThePage) {
    for (const char* part : {"<table><tr><td>", "<nav>", "<a href=\"", "<", "&", "<ol><li>", "<div class='content'>",
                             "<!--", "<p hidden>"}) {
        std::string page;
        while (page.size() < 400'000) page += part;
        static_cast<void>(flatten_html(page));
    }
}

}  // namespace
}  // namespace luoshi::documents
