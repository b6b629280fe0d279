#include "notices/reading/split.hpp"

#include "notices/reading/test_texts.hpp"

namespace luoshi::notices::reading {
namespace {

std::string forms(const Reading& reading) {
    std::string all;
    for (const Document& d : reading.documents) {
        all += (all.empty() ? "" : " ") + d.id + ":" + d.form + "[" + std::to_string(d.lines[0]) + "," +
               std::to_string(d.lines[1]) + "]";
    }
    return all;
}

TEST(Split, AnAttachmentIsNoBlend) {
    const Reading reading =
        read_notice(notice_of("一、加强领导，落实责任。") +
                    "\n附件1\n\n实施办法\n\n第一条　为规范管理，制定本办法。\n第二条　本办法自发布之日起施行。\n");
    EXPECT_EQ(forms(reading), "A:notice[1,11] B:attachment[13,18]");
    EXPECT_EQ(codes(reading), "");
    EXPECT_EQ(reading.documents[1].title->text, "实施办法");
    EXPECT_EQ(paths(reading.documents[1]), "第一条 第二条");
}

TEST(Split, ARegulationBelowTheNoticeThatIssuesItIsAnAttachment) {
    const Reading reading = read_notice(
        "湘教发〔2022〕1号\n湖南省教育厅关于印发《课后服务管理办法》的通知\n各市州教育局：\n现将《课后服务管理办法》印"
        "发给你们，请遵照执行。\n湖南省教育厅\n2022年3月1日\n\n课后服务管理办法\n\n第一章　总则\n第一条　为规范管理，制"
        "定本办法。\n");
    ASSERT_EQ(reading.documents.size(), 2U);
    EXPECT_EQ(reading.documents[1].form, "attachment");
    EXPECT_EQ(paths(reading.documents[1]), "第一章 第一条");
    EXPECT_EQ(count_findings(reading, "BLEND_OF_TWO_DOCUMENTS"), 0);
}

TEST(Split, TwoNoticesInOneFileAreTold) {
    const Reading reading =
        read_notice(notice_of("一、加强领导，落实责任。") + "\n" + notice_of("一、强化监督，严肃纪律。"));
    EXPECT_EQ(reading.documents.size(), 2U);
    EXPECT_EQ(count_findings(reading, "BLEND_OF_TWO_DOCUMENTS"), 1);
    EXPECT_EQ(reading.documents[1].form, "notice");
}

TEST(Split, NumbersThatGoBackBehindAnUnmarkedTextShowABlend) {
    const Reading reading =
        read_notice(std::string(sound_head) +
                    "一、加强领导，落实责任。\n二、强化监督，严肃纪律。\n三、本通知自发布之日起施行。\n\n进一步彰显，品"
                    "牌效应凸显，基本建成体系。\n二、主要任务\n（一）传承精神。弘扬精神，传承文化。\n");
    ASSERT_EQ(reading.documents.size(), 2U);
    EXPECT_EQ(reading.documents[1].form, "fragment");
    EXPECT_EQ(reading.documents[1].lines[0], 11);
    EXPECT_EQ(count_findings(reading, "TRUNCATED_START"), 1);
}

TEST(Split, TextThatIsNoNoticeHasNoDocuments) {
    for (const char* text : {"", "\n\n", "hello world", "int main() { return 0; }", "今天天气很好。"}) {
        const Reading reading = read_notice(text);
        EXPECT_TRUE(reading.documents.empty()) << text;
        EXPECT_EQ(count_findings(reading, "NOT_A_NOTICE"), 1) << text;
    }
}

TEST(Split, BeginningsAreJudgedByTheirFirstMember) {
    EXPECT_TRUE(starts_mid_sentence("进一步彰显，品牌效应进一步凸显。"));
    EXPECT_TRUE(starts_mid_sentence("，并报省教育厅备案。"));
    EXPECT_FALSE(starts_mid_sentence("进一步加强组织领导，落实责任。"));
    EXPECT_FALSE(starts_mid_sentence("各地要进一步提升，"));
}

}  // namespace
}  // namespace luoshi::notices::reading
