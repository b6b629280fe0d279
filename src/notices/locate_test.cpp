#include "notices/locate.hpp"

#include <gtest/gtest.h>

#include "notices/reading/read_notice.hpp"

namespace luoshi::notices {
namespace {

constexpr std::string_view text =
    "湖南省教育厅\n"
    "湖南省财政厅\n"
    "文件\n"
    "\n"
    "湘教发〔2024〕1号\n"
    "\n"
    "湖南省教育厅等两部门关于课后服务的通知\n"
    "\n"
    "各市州教育局、财政局：\n"
    "\n"
    "现将有关事项通知如下：\n"
    "\n"
    "一、总体要求\n"
    "\n"
    "学校应当按规定开展课后服务。\n"
    "\n"
    "湖南省教育厅　湖南省财政厅\n"
    "2024年2月1日\n";

HeadPlaces places() {
    const auto reading = reading::read_notice(text);
    return locate_head(reading.documents.at(0), Lines(text));
}

TEST(LocateHead, FindsTheLetterheadOfAJointDocument) { EXPECT_EQ(places().issuers, (reading::LineRange{1, 2})); }
TEST(LocateHead, FindsTheAddressees) { EXPECT_EQ(places().addressees, (reading::LineRange{9, 9})); }
TEST(LocateHead, FindsTheSignatureBelowTheText) { EXPECT_EQ(places().signers, (reading::LineRange{17, 17})); }
TEST(LocateHead, FindsTheDateOfIssue) { EXPECT_EQ(places().issued, (reading::LineRange{18, 18})); }

TEST(LocateHead, LeavesOpenWhatIsNotThere) {
    reading::Document document;
    document.lines = {1, 1};
    document.signers = {"不存在"};
    const auto found = locate_head(document, Lines("只有一行"));
    EXPECT_FALSE(found.issuers || found.addressees || found.signers || found.issued || found.attachments);
}

TEST(Lines, FindsWordsAcrossLines) {
    const Lines lines("关于进一步\n加强课后服务\n的通知");
    EXPECT_EQ(lines.find("进一步加强课后服务", 1, 3), (reading::LineRange{1, 2}));
    EXPECT_FALSE(lines.find("没有的话", 1, 3));
}

}  // namespace
}  // namespace luoshi::notices
