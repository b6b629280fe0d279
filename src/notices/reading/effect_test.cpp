#include "notices/reading/test_texts.hpp"

namespace luoshi::notices::reading {
namespace {

Document with(const std::string& sentence) { return first_document(notice_of("一、" + sentence)); }

std::string effect_of(const std::string& sentence) {
    std::string all;
    for (const Effect& e : with(sentence).effect)
        all += (all.empty() ? "" : " / ") + e.rule + (e.date ? "=" + e.date->to_string() : "");
    return all;
}

TEST(Effect, IsReadInEveryForm) {
    EXPECT_EQ(effect_of("本通知自发布之日起施行。"), "date_of_issue=2023-03-28");
    EXPECT_EQ(effect_of("本办法自印发之日起执行。"), "date_of_issue=2023-03-28");
    EXPECT_EQ(effect_of("本办法自2023年5月1日起施行。"), "date=2023-05-01");
    EXPECT_EQ(effect_of("本办法自公布之日起30日后施行。"), "after_days=2023-04-27");
    EXPECT_EQ(effect_of("新的收费标准自2023年9月1日起执行。"), "");
}

TEST(Effect, WithoutADateOfIssueIsUnresolved) {
    const Reading reading = read_notice(std::string(sound_head) + "一、本通知自发布之日起施行。\n");
    EXPECT_EQ(count_findings(reading, "EFFECT_DATE_UNRESOLVED"), 1);
    EXPECT_EQ(reading.documents.at(0).effect.at(0).date, std::nullopt);
}

TEST(Validity, IsReadInYearsMonthsOrUntilADay) {
    EXPECT_EQ(with("本办法自发布之日起施行，有效期5年。").validity->years, 5);
    EXPECT_EQ(with("本办法自发布之日起施行，有效期为两年。").validity->months, 24);
    EXPECT_EQ(with("本通知有效期至2025年12月31日。").validity->until->to_string(), "2025-12-31");
    EXPECT_FALSE(with("本通知自发布之日起施行。").validity);
}

TEST(Repeals, NameTheDocumentAndWhetherItGoesWhole) {
    const Document d = with("本通知自发布之日起施行。原《课后服务管理办法》（湘教发〔2018〕1号）同时废止。");
    ASSERT_EQ(d.repeals.size(), 1U);
    EXPECT_EQ(d.repeals[0].number, "湘教发〔2018〕1号");
    EXPECT_TRUE(d.repeals[0].whole);
    EXPECT_FALSE(with("《课后服务管理办法》（湘教发〔2018〕1号）第三条同时废止。").repeals.at(0).whole);
}

TEST(Repeals, InAListAreAllRepealed) {
    const Document d = first_document(
        "湘教发〔2023〕8号\n湖南省教育厅关于废止部分文件的决定\n各市州教育局：\n经清理，决定废止下列文件：\n一、《学分"
        "管理办法》（湘教发〔2009〕44号）；\n二、《关于规范活动的规定》（湘教发〔2011〕17号）。\n湖南省教育厅\n2023年2"
        "月14日\n");
    EXPECT_EQ(d.repeals.size(), 2U);
}

TEST(Interpretation, NamesEveryBody) {
    const Document d = with("本通知由省教育厅负责解释。");
    ASSERT_EQ(d.interpretation.size(), 1U);
    EXPECT_EQ(d.interpretation[0].body, "省教育厅");
    EXPECT_EQ(d.interpretation[0].normalized, "湖南省教育厅");
    EXPECT_EQ(with("本办法由省教育厅、省财政厅负责解释。").interpretation.size(), 2U);
    EXPECT_TRUE(with("教师应当耐心解释问题。").interpretation.empty());
}

TEST(Citations, HaveTheirRole) {
    const Document d = first_document(
        "湘教发〔2022〕1号\n湖南省教育厅关于做好工作的通知\n各市州教育局：\n根据《国务院关于加强工作的意见》（国发〔202"
        "1〕4号）精神，现通知如下：\n一、公文格式符合《党政机关公文格式》（GB/T "
        "9704—2012）的规定。\n二、《湖南省教育条例》对此另有规定的，从其规定。\n湖南省教育厅\n2022年3月1日\n");
    ASSERT_EQ(d.citations.size(), 3U);
    EXPECT_EQ(d.citations[0].role, "basis");
    EXPECT_EQ(d.citations[0].issuer, "国务院");
    EXPECT_EQ(d.citations[0].path, std::nullopt);
    EXPECT_EQ(d.citations[1].role, "standard");
    EXPECT_EQ(d.citations[2].role, "mention");
}

TEST(Citations, ShortFormsAreResolvedInsideTheDocument) {
    const Document d = with(
        "根据《湖南省课后服务管理办法》（湘教发〔2021〕14号，以下简称《办法》），学校应当备案。《办法》第五条继续执行"
        "。");
    EXPECT_EQ(d.citations.size(), 1U);
    ASSERT_EQ(d.definitions.size(), 1U);
    EXPECT_EQ(d.definitions[0].term, "办法");
    EXPECT_EQ(d.definitions[0].meaning, "湖南省课后服务管理办法");
}

TEST(Citations, FromTheFutureAreDoubtful) {
    EXPECT_EQ(codes(read_notice(notice_of("一、根据《课后服务管理办法》（湘教发〔2032〕6号），规范管理。"))),
              "CITATION_DOUBTFUL@8");
}

TEST(Citations, FormsAndBooksAreNone) {
    EXPECT_TRUE(with("各校填写《推荐表》，组织学生阅读《红楼梦》。").citations.empty());
}

TEST(Definitions, OfScopeAreKept) {
    const Document d = with("职业院校（含技工院校，下同）要提升能力。");
    ASSERT_EQ(d.definitions.size(), 1U);
    EXPECT_EQ(d.definitions[0].term, "职业院校");
    EXPECT_EQ(d.definitions[0].meaning, "含技工院校");
}

}  // namespace
}  // namespace luoshi::notices::reading
