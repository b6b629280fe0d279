#include "notices/reading/page.hpp"

#include <gtest/gtest.h>

namespace luoshi::notices::reading {
namespace {

std::string shape(const Page& page) {
    std::string all;
    for (const Paragraph& p : page.paragraphs())
        all += std::to_string(p.first_line) + "-" + std::to_string(p.last_line) + " ";
    return all;
}

TEST(Page, BlankLinesMeanNothing) {
    const Page page("一、目标\n\n\n提高质量。\n");
    EXPECT_EQ(shape(page), "1-1 4-4 ");
    EXPECT_EQ(page.line_count(), 4);
}

TEST(Page, JoinsASentenceThatIsBroken) {
    const Page page(
        "根据《湖南省人民政府办公厅关于进一步减轻义务教育阶段学\n\n生作业负担的实施意见》（湘政办发〔2021〕\n\n42号）精"
        "神，\n现通知如下：\n");
    ASSERT_EQ(page.paragraphs().size(), 1U);
    const Paragraph& p = page.paragraphs()[0];
    EXPECT_NE(p.text.find("阶段学生作业"), std::string_view::npos);
    EXPECT_EQ(page.line_at(p, p.text.find("42号")), 5);
    EXPECT_EQ(page.line_at(p, 0), 1);
    EXPECT_EQ(page.line_at(p, p.text.size() - 1), 6);
}

TEST(Page, AHeadingStaysAlone) {
    EXPECT_EQ(shape(Page("一、充分认识重要意义\n课后服务是学校教育的延伸，是民生工程。\n")), "1-1 2-2 ");
}

TEST(Page, AMarkerStartsAParagraph) {
    EXPECT_EQ(shape(Page("一、加强领导，落实责任，\n二、强化监督。\n")), "1-1 2-2 ");
}

TEST(Page, SaysWhereLinesDoNotFit) {
    std::string text = "1.建设基地。建设十个基地，每个项目由专业群组成，面向相关学科\n训基地，充分发挥作用。\n";
    text +=
        "2."
        "这一段写在一行里，比上面断开的那一行宽得多，说明这份文件并不在固定的宽度换行，因此上面那一行的断开不是换行造成"
        "的，而是中间缺了文字，需要对照原件补全。\n";
    const Page page(text);
    ASSERT_EQ(page.tears().size(), 1U);
    EXPECT_EQ(page.tears()[0].before, 1);
    EXPECT_EQ(page.tears()[0].after, 2);
}

TEST(Page, PageNumbersAreNoText) {
    EXPECT_EQ(shape(Page("一、目标。\n— 1 —\n二、任务。\n")), "1-1 3-3 ");
    EXPECT_TRUE(is_page_number("－ 12 －"));
    EXPECT_FALSE(is_page_number("2022年"));
}

TEST(Page, NewWordingInAnAmendingActIsNotNumberedHere) {
    const Page page("一、将第二条修改为：“第二条 有下列情形的：\n（一）甲；\n（二）乙。”\n二、删去第三条。\n");
    EXPECT_TRUE(page.paragraphs()[1].quoted);
    EXPECT_TRUE(page.paragraphs()[2].quoted);
    EXPECT_FALSE(page.paragraphs()[3].quoted);
}

TEST(Page, TablesAreNotJoined) { EXPECT_TRUE(Page("序号\t学校\t名额\n1\t甲\t3\n").paragraphs()[0].table); }

TEST(Page, EmphasisOfMarkdownIsDropped) {
    EXPECT_EQ(Page("于**2024年9月10日前**报送。").paragraphs()[0].text, "于2024年9月10日前报送。");
}

}  // namespace
}  // namespace luoshi::notices::reading
