#include "notices/reading/head.hpp"

#include "notices/reading/test_texts.hpp"
#include "notices/reading/title.hpp"

namespace luoshi::notices::reading {
namespace {

std::string issuers(const Document& d) {
    std::string all;
    for (const Issuer& i : d.issuers) all += (all.empty() ? "" : "|") + i.name;
    return all;
}

std::string issuers_of_letterhead(const std::string& letterhead) {
    return issuers(
        first_document(letterhead + "\n湘教发〔2022〕1号\n\n关于做好工作的通知\n\n各市州教育局：\n\n一、加强领导。\n"));
}

TEST(Letterhead, IsReadInEveryLayout) {
    const std::pair<const char*, const char*> table[] = {
        {"湖南省教育厅文件", "湖南省教育厅"},
        {"湖 南 省 教 育 厅 文 件", "湖南省教育厅"},
        {"湖南省教育厅\n湖南省财政厅文件", "湖南省教育厅|湖南省财政厅"},
        {"湖南省教育厅　　　　湖南省财政厅\n文件", "湖南省教育厅|湖南省财政厅"},
        {"湖南省教育厅湖南省财政厅文件", "湖南省教育厅|湖南省财政厅"},
        {"省教育厅\n省财政厅文件\n湖南\n湖南", "湖南省教育厅|湖南省财政厅"},
        {"湖南省教\n湖南省财\n育厅\n政厅文件", "湖南省教育厅|湖南省财政厅"},
        {"中共湖南省委教育工作委员会\n湖南省教育厅文件", "中共湖南省委教育工作委员会|湖南省教育厅"},
    };
    for (const auto& [text, names] : table) EXPECT_EQ(issuers_of_letterhead(text), names) << text;
}

TEST(Letterhead, TornPiecesShareTheirOverlapOnce) {
    const Reading reading = read_notice(
        "发展和改革委员会\n人力资源和社会保障厅文件\n湖南省发\n湖南省人\n湘教发〔2022〕1号\n关于做好工作的通知\n各市州"
        "教育局：\n一、加强领导。\n");
    EXPECT_EQ(issuers(reading.documents.at(0)), "湖南省发展和改革委员会|湖南省人力资源和社会保障厅");
    EXPECT_EQ(count_findings(reading, "LETTERHEAD_FRAGMENTS"), 1);
}

TEST(Title, IsPutTogetherFromItsLines) {
    const Document d = first_document(
        "湘教发〔2022〕1号\n\n湖南省教育厅等五部门关于加快县域普通高中\n学生宿舍建设的实施意见\n\n各市州人民政府：\n\n"
        "一、目标。\n");
    ASSERT_TRUE(d.title);
    EXPECT_EQ(d.title->text, "湖南省教育厅等五部门关于加快县域普通高中学生宿舍建设的实施意见");
    EXPECT_EQ(d.title->genre, "意见");
    EXPECT_EQ(d.title->stated_issuer_count, 5);
    EXPECT_EQ(d.title->line, 3);
}

TEST(Title, LetterSpacedIsClosedUp) {
    const Document d =
        first_document("湘教发[2011]1号\n\n关 于 做 好 工 作 的 通 知\n\n各市州教育局：\n\n一、目标。\n");
    ASSERT_TRUE(d.title && d.title->normalized);
    EXPECT_EQ(*d.title->normalized, "关于做好工作的通知");
    EXPECT_EQ(d.number->normalized, "湘教发〔2011〕1号");
}

TEST(Title, StatesHowManyIssue) {
    EXPECT_EQ(stated_issuer_count("湖南省教育厅等三部门关于做好工作的通知"), 3);
    EXPECT_EQ(stated_issuer_count("湖南省教育厅等12个部门关于做好工作的通知"), 12);
    EXPECT_EQ(stated_issuer_count("关于公布优等三级学校名单的通知"), std::nullopt);
    EXPECT_EQ(stated_issuer_count("湖南省教育厅关于做好工作的通知"), std::nullopt);
}

TEST(Title, HasItsGenreWhateverBracketFollows) {
    EXPECT_EQ(genre_of("湖南省规范性文件管理办法（试行）"), "办法");
    EXPECT_EQ(genre_of("关于做好工作的实施意见"), "意见");
    EXPECT_EQ(genre_of("湖南省人民政府令"), "令");
    EXPECT_EQ(genre_of("总体要求"), "");
    EXPECT_FALSE(ends_title("现将有关事项通知如下"));
    EXPECT_FALSE(ends_title("特此通知"));
}

TEST(Addressees, EndWithAColonAndNameBodies) {
    EXPECT_GT(addressee_size("各市州教育局、财政局："), 0U);
    EXPECT_GT(addressee_size("县人民政府："), 0U);
    for (const char* line :
         {"现将有关事项通知如下：", "联系人：张三", "时间：2022年3月", "附件：1.申报表", "各地要做到："})
        EXPECT_EQ(addressee_size(line), 0U) << line;
}

TEST(IssuerCount, ThatDiffersIsAnError) {
    const Reading reading = read_notice(
        "湖南省教育厅\n湖南省财政厅文件\n湘教发〔2022〕1号\n湖南省教育厅等三部门关于做好工作的通知\n各市州教育局：\n一"
        "、加强领导，落实责任。\n湖南省教育厅 湖南省财政厅\n2022年1月5日\n");
    EXPECT_EQ(codes(reading), "ISSUER_COUNT_MISMATCH@4");
}

TEST(IssuerCount, TheLeadingBodyAloneInTheLetterheadIsNoFault) {
    const Reading reading = read_notice(
        "湖南省教育厅文件\n湘教发〔2022〕1号\n湖南省教育厅等两部门关于做好工作的通知\n各市州教育局：\n一、加强领导，落"
        "实责任。\n湖南省教育厅 湖南省财政厅\n2022年1月5日\n");
    EXPECT_EQ(codes(reading), "");
}

}  // namespace
}  // namespace luoshi::notices::reading
