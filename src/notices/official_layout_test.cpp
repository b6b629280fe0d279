#include "notices/official_layout.hpp"

#include <gtest/gtest.h>

#include "notices/reading/read_notice.hpp"

namespace luoshi::notices {
namespace {

using documents::ParagraphLevel;

documents::OfficialDocument layout() {
    const auto reading = reading::read_notice(
        "湖南省教育厅文件\n\n湘教发[2024]1号\n\n湖南省教育厅关于课后服务的通知\n\n各市州教育局：\n\n现通知如下：\n\n一、总体要求\n\n坚持自愿。\n\n"
        "（一）加强领导。各地要重视。\n\n湖南省教育厅\n2024年2月1日\n");
    return official_layout(reading.documents.at(0));
}

TEST(OfficialLayout, WritesTheNumberInItsProperBrackets) { EXPECT_EQ(layout().number, "湘教发〔2024〕1号"); }

TEST(OfficialLayout, HeadingsCarryTheirLevel) {
    const auto paragraphs = layout().paragraphs;
    const auto level = [&](std::string_view beginning) {
        const auto found = std::ranges::find_if(paragraphs, [&](const auto& p) { return p.text.starts_with(beginning); });
        return found == paragraphs.end() ? std::optional<ParagraphLevel>() : found->level;
    };
    EXPECT_EQ(level("一、总体要求"), ParagraphLevel::first);
    EXPECT_EQ(level("坚持自愿"), ParagraphLevel::body);
    EXPECT_EQ(level("（一）"), ParagraphLevel::second);
}

TEST(OfficialLayout, IsSignedAndDated) {
    EXPECT_EQ(layout().signatures, std::vector<std::string>{"湖南省教育厅"});
    EXPECT_EQ(layout().date, Date(2024, 2, 1));
}

TEST(OfficialLayout, SurvivesADocumentWithNothing) { EXPECT_FALSE(documents::write_docx(official_layout({})).empty()); }

}  // namespace
}  // namespace luoshi::notices
