#include "notices/reading/clauses.hpp"

#include "notices/reading/heading.hpp"
#include "notices/reading/test_texts.hpp"

namespace luoshi::notices::reading {
namespace {

std::string faults_of(const std::string& clauses) { return codes(read_notice(notice_of(clauses))); }

TEST(Clauses, HavePathsThatSkipWhatTheTextSkips) {
    EXPECT_EQ(
        paths(first_document(notice_of(
            "一、总体要求\n（一）目标。提高质量，促进公平。\n1."
            "指标。覆盖率达到百分之九十。\n（1）小学全部覆盖；\n①城区先行。\n二、任务\n1.建设。改善条件，完善设施。"))),
        "一 一.(一) 一.(一).1 一.(一).1.(1) 一.(一).1.(1).① 二 二.1");
}

TEST(Clauses, OfARegulationStandWithoutTheirChapter) {
    EXPECT_EQ(paths(first_document("课后服务管理办法\n第一章　总则\n第一条　为规范管理，制定本办法。\n第二条　学校应当"
                                   "：\n（一）公示；\n（二）备案。\n第二章　附则\n第三条　本办法自发布之日起施行。\n")),
              "第一章 第一条 第二条 第二条.(一) 第二条.(二) 第二章 第三条");
}

TEST(Clauses, KeepHeadingAndTextApart) {
    const Document d =
        first_document(notice_of("一、总体要求\n坚持公益普惠，自愿参加。\n二、建设智库。建设专业智库，深入研究理念。\n"
                                 "三、本通知自发布之日起施行。"));
    EXPECT_EQ(d.clauses[0].heading, "总体要求");
    EXPECT_EQ(d.clauses[0].text, "坚持公益普惠，自愿参加。");
    EXPECT_EQ(d.clauses[0].lines, (LineRange{first_clause_line, first_clause_line + 1}));
    EXPECT_EQ(d.clauses[1].heading, "建设智库");
    EXPECT_EQ(d.clauses[2].heading, std::nullopt);
}

TEST(Clauses, AShortCommandIsNoHeading) {
    EXPECT_EQ(split_heading("学校应当建立制度。教师应当执行。", Style::han_bracket, Below::nothing).text, "");
    EXPECT_EQ(split_heading("坚持党建引领，强化责任落实。各地要加强领导。", Style::han_bracket, Below::nothing).text,
              "坚持党建引领，强化责任落实");
    EXPECT_EQ(split_heading("适应新形势。积极推进改革。", Style::han_bracket, Below::nothing).text, "适应新形势");
}

TEST(Numbering, ThatRunsOnThroughSectionsIsSound) {
    EXPECT_EQ(faults_of("一、目标\n（一）指导思想。坚持公益，尊重意愿。\n（二）总体目标。提高质量，促进公平。\n二、任务"
                        "\n（三）开齐课程。按照标准，配足教师。\n（四）建好基地。改善条件，完善设施。\n三、保障\n（五）"
                        "加强领导。压实责任，落实经费。"),
              "");
}

TEST(Numbering, ThatBeginsAnewBelowEachSectionIsSound) {
    EXPECT_EQ(faults_of("一、目标\n1.坚持公益，尊重意愿。\n2.提高质量，促进公平。\n二、任务\n1.按照标准，配足教师。\n2."
                        "改善条件，完善设施。"),
              "");
}

TEST(Numbering, GapIsFound) {
    EXPECT_EQ(faults_of("一、坚持公益，尊重意愿。\n二、提高质量，促进公平。\n四、按照标准，配足教师。"),
              "NUMBER_GAP@10");
}

TEST(Numbering, RepeatIsFound) {
    EXPECT_EQ(faults_of("一、坚持公益，尊重意愿。\n二、提高质量，促进公平。\n二、按照标准，配足教师。"),
              "NUMBER_REPEAT@10");
}

TEST(Numbering, WrongOrderIsFound) {
    EXPECT_EQ(
        faults_of(
            "一、坚持公益，尊重意愿。\n三、按照标准，配足教师。\n二、提高质量，促进公平。\n四、加强领导，压实责任。"),
        "NUMBER_GAP@9 NUMBER_OUT_OF_ORDER@10 NUMBER_GAP@11");
}

TEST(Numbering, ARepeatBehindATearHasAnUnknownParent) {
    const Reading reading =
        read_notice(notice_of("一、任务\n（一）传承精神。弘扬精神，传承文化。\n（二）建设学校。遴选学校，发挥优势，\n（"
                              "二）完善环境。创新政策，畅通通道。"));
    EXPECT_EQ(paths(reading.documents.at(0)), "一 一.(一) 一.(二) ?.(二)");
    EXPECT_EQ(reading.documents[0].clauses[3].level, 2);
    EXPECT_EQ(codes(reading), "NUMBER_REPEAT@11 MISSING_SECTION@10 MISSING_PARENT@11");
}

TEST(Numbering, InsideQuotedWordingDoesNotCount) {
    EXPECT_EQ(faults_of("一、将第二条修改为：“第二条　有下列情形之一的，应当报告：\n（一）停课；\n（二）搬迁。”\n二、删"
                        "去第五条。\n三、增加一条，作为第六条：“第六条　学校应当公示。”"),
              "");
}

TEST(EmptyHeadings, AreFoundBesideFilledOnes) {
    EXPECT_EQ(faults_of("一、充分认识意义\n课后服务是民生工程，意义重大。\n二、明确工作目标\n三、健全工作机制\n四、加强"
                        "组织领导\n各地要压实责任，落实经费。"),
              "EMPTY_HEADING@10 EMPTY_HEADING@11");
}

TEST(EmptyHeadings, AListOfPhrasesHasNone) {
    EXPECT_EQ(
        faults_of("一、申报材料\n（一）申报书\n（二）推荐表\n（三）汇总表\n二、报送时间\n2023年5月1日前报送省教育厅。"),
        "");
}

TEST(Duplicates, OfWholeClausesAreFound) {
    EXPECT_EQ(faults_of("一、本通知未尽事宜，按照国家和省现行规定执行。\n二、各地要加强领导，落实责任。\n三、本通知未尽"
                        "事宜，按照国家和省现行规定执行。"),
              "DUPLICATE_CLAUSE@10");
}

TEST(Duplicates, OfHeadingsCountAmongSistersOnly) {
    EXPECT_EQ(
        faults_of("一、小学\n（一）申报条件。办学规范，管理严格。\n二、初中\n（一）申报条件。质量优良，特色鲜明。"),
        "");
    EXPECT_EQ(faults_of("一、任务\n（一）申报条件。办学规范，管理严格。\n（二）申报条件。质量优良，特色鲜明。"),
              "DUPLICATE_HEADING@10");
}

TEST(Brackets, MixedNumbersAreFoundAndHalfWidthPartnersAreNot) {
    EXPECT_EQ(faults_of("一、任务\n（一）传承精神，弘扬文化。\n（二）建设学校，改善条件。\n(三)完善环境，畅通通道。"),
              "MIXED_BRACKETS@11");
    EXPECT_EQ(faults_of("一、任务\n（一)传承精神，弘扬文化(含校史)。\n（二)建设学校，改善条件。"), "");
    EXPECT_EQ(faults_of("一、体检对象为全县教职工（含特岗教师〕，由学校组织。"), "MIXED_BRACKETS@8");
}

TEST(Quotes, UnbalancedAreFound) {
    EXPECT_EQ(faults_of("一、开展“廉洁文化进校园、“阳光招生”等活动，营造氛围。"), "UNBALANCED_QUOTES@8");
    EXPECT_EQ(faults_of("一、开展“‘楚天杯’技能竞赛”等活动，营造氛围。"), "");
}

TEST(Stops, MissingBetweenHeadingAndTextAreFound) {
    const Reading reading =
        read_notice(notice_of("一、任务\n1.发展本科教育。支持建设3所本科学校。\n2."
                              "巩固中职教育。全省建设10所中职学校。\n3.提高技工教育的实力建设5所技工院校。"));
    EXPECT_EQ(codes(reading), "MISSING_STOP@11");
    EXPECT_EQ(reading.documents.at(0).clauses[3].heading, "提高技工教育的实力");
}

TEST(Stops, MissingAtTheEndAreFound) {
    EXPECT_EQ(faults_of("一、坚持公益，尊重意愿。\n二、提高质量，促进公平\n三、按照标准，配足教师。"),
              "MISSING_STOP@9");
}

TEST(Words, WrittenTwiceAreFound) {
    EXPECT_EQ(faults_of("一、以多种方式深挖挖掘时代内涵，凝练理念。"), "REPEATED_WORDS@8");
    EXPECT_EQ(faults_of("一、各学校要组织组织开展诵读活动。"), "REPEATED_WORDS@8");
    EXPECT_EQ(
        faults_of("一、长沙市市场监督管理局要会同教育局局长办公室，做到人人知晓，个个参与，实实在在开展展示活动。"),
        "");
}

}  // namespace
}  // namespace luoshi::notices::reading
