#include "notices/reading/tail.hpp"

#include "notices/reading/test_texts.hpp"

namespace luoshi::notices::reading {
namespace {

Document signed_with(const std::string& tail) {
    return first_document(std::string(sound_head) + "一、加强领导，落实责任。\n\n" + tail);
}

TEST(Signature, IsReadInEveryLayout) {
    const std::pair<const char*, const char*> table[] = {
        {"湖南省教育厅\n2022年3月1日\n", "湖南省教育厅"},
        {"湖南省教育厅湖南省财政厅2022年3月1日\n", "湖南省教育厅|湖南省财政厅"},
        {"湖南省教育厅　　　　湖南省财政厅\n　　　　2022年3月1日\n", "湖南省教育厅|湖南省财政厅"},
        {"湖南省教育厅\n湖南省应急管理厅\n二〇二二年三月一日\n", "湖南省教育厅|湖南省应急管理厅"},
        {"湖南省教育厅\n2022年3月1日\n（此件公开发布）\n\n抄送：省委办公厅。\n湖南省教育厅办公室　2022年3月2日印发\n— "
         "2 —\n",
         "湖南省教育厅"},
        {"省长　毛某某\n2022年3月1日\n", "毛某某"},
    };
    for (const auto& [tail, names] : table) {
        const Document d = signed_with(tail);
        EXPECT_EQ(joined(d.signers), names) << tail;
        ASSERT_TRUE(d.issued) << tail;
        EXPECT_EQ(d.issued->to_string(), "2022-03-01") << tail;
        EXPECT_EQ(d.clauses.size(), 1U) << tail;
        EXPECT_EQ(d.clauses[0].text, "加强领导，落实责任。") << tail;
    }
}

TEST(Signature, MissingIsAnError) {
    EXPECT_EQ(codes(read_notice(std::string(sound_head) + "一、加强领导，落实责任。\n")),
              "MISSING_SIGNATURE_AND_DATE@7");
}

TEST(Attachments, AreListedWithTheirNumbers) {
    const Document d = signed_with("附件：1.申报书\n　　　2.汇总表\n\n湖南省教育厅\n2022年3月1日\n");
    ASSERT_EQ(d.attachments.size(), 2U);
    EXPECT_EQ(d.attachments[1].number, 2);
    EXPECT_EQ(d.attachments[1].title, "汇总表");
    EXPECT_EQ(d.clauses.size(), 1U);
}

TEST(Attachments, AloneHaveNoNumber) {
    const Document d = signed_with("附件：推荐表\n\n湖南省教育厅\n2022年3月1日\n");
    ASSERT_EQ(d.attachments.size(), 1U);
    EXPECT_EQ(d.attachments[0].number, std::nullopt);
    EXPECT_EQ(d.attachments[0].title, "推荐表");
}

TEST(Attachments, HeadingsAreToldFromSentences) {
    EXPECT_TRUE(attachment_heading("附件"));
    EXPECT_EQ(attachment_heading("附件2")->number, 2);
    EXPECT_EQ(attachment_heading("附件二：")->number, 2);
    EXPECT_EQ(attachment_heading("附件1　实施办法")->title, "实施办法");
    EXPECT_FALSE(attachment_heading("附件所列学校应当公示。"));
    EXPECT_FALSE(attachment_heading("附属学校"));
}

}  // namespace
}  // namespace luoshi::notices::reading
