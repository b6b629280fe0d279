#include "notices/reading/ocr_repair.hpp"

#include "notices/reading/test_texts.hpp"

namespace luoshi::notices::reading {
namespace {

TEST(OcrRepair, DropsSpacesAndRightsBrackets) {
    EXPECT_EQ(repair_scan("湘 教 改 (2O22] l号"), "湘教改〔2022〕1号");
    EXPECT_EQ(repair_scan("〔一） 加 强 领 导"), "（一）加强领导");
    EXPECT_EQ(repair_scan("建设 20 个基地\n二、目 标"), "建设20个基地\n二、目标");
}

TEST(OcrRepair, LeavesSoundTextAlone) {
    for (const char* line :
         {"湘教改〔2022〕1号", "（一）加强领导。", "二〇二二年三月一日", "根据《意见》（湘政办发〔2021〕42号）精神，"})
        EXPECT_EQ(repair_scan(line), line);
}

TEST(OcrRepair, AScanIsReadLikeItsOriginal) {
    ReadOptions scan;
    scan.kind = "scan";
    scan.confidence.assign(20, 91);
    scan.confidence[first_clause_line - 1] = 40;
    const Reading reading = read_notice(
        "湘 教 通(2023] 76号\n\n关于做好有关工作的通知\n\n各市州教育局:\n\n现将有关事项通知如下:\n一、各 学 校要于 "
        "2023年5月1日前 报送 总结。\n\n湖南省教育厅\n2O23年3月28日\n",
        scan);
    ASSERT_EQ(reading.documents.size(), 1U);
    const Document& d = reading.documents[0];
    ASSERT_TRUE(d.number);
    EXPECT_EQ(d.number->code, "湘教通");
    EXPECT_EQ(d.number->serial, 76);
    EXPECT_EQ(d.number->confidence, 91);
    EXPECT_EQ(d.clauses.at(0).confidence, 40);
    EXPECT_EQ(d.issued->to_string(), "2023-03-28");
    EXPECT_EQ(count_findings(reading, "LOW_CONFIDENCE"), 1);
}

}  // namespace
}  // namespace luoshi::notices::reading
