#include "notices/reading/test_texts.hpp"

namespace luoshi::notices::reading {
namespace {

std::string told(const Duty& d) {
    std::string all = joined(d.who);
    if (!d.with.empty()) all += "+" + joined(d.with);
    all += ":" + d.verb + ":" + d.what;
    if (d.by) all += "@" + d.by->raw + (d.by->date ? "=" + d.by->date->to_string() : "");
    if (d.recurring) all += "~" + *d.recurring;
    return all;
}

std::string duties_of(const std::string& sentence) {
    std::string all;
    for (const Duty& d : first_document(notice_of("一、" + sentence)).duties)
        all += (all.empty() ? "" : " / ") + told(d);
    return all;
}

TEST(Duties, AreReadWithWhoWithWhatAndWhen) {
    const std::pair<const char*, const char*> table[] = {
        {"具体操作由各市州教育局会同发展改革委、财政局负责指导监督，省教育厅将适时组织督查评估，对落实不到位的，将予以"
         "通报批评。",
         "各市州教育局+各市州发展改革委|各市州财政局:指导监督:具体操作 / 省教育厅:组织:督查评估@适时 / "
         "省教育厅:予以:通报批评"},
        {"各地各有关部门要清理限制性政策，营造良好环境。",
         "各地|各有关部门:清理:限制性政策 / 各地|各有关部门:营造:良好环境"},
        {"各市州教育局于2023年9月15日前将工作总结报省教育厅。",
         "各市州教育局:报:工作总结（省教育厅）@2023年9月15日前=2023-09-15"},
        {"定期开设大讲堂，举办职业教育论坛。", ":开设:大讲堂~定期 / :举办:职业教育论坛"},
        {"整治校园周边交通秩序，设置警示标志。由市公安局牵头，市交通运输局配合，2023年7月31日前完成。",
         ":整治:校园周边交通秩序 / :设置:警示标志 / 市公安局+市交通运输局:设置:警示标志@2023年7月31日前=2023-07-31"},
        {"由省教育厅牵头，省财政厅配合，于6月30日前完成审核。", "省教育厅+省财政厅:完成:审核@6月30日前=2023-06-30"},
        {"各学校每学期向县教育局报告建设情况。", "各学校:报告:建设情况~每学期"},
        {"各县市区教育局应当在收到本通知后15个工作日内成立工作专班。",
         "各县市区教育局:成立:工作专班@收到本通知后15个工作日内"},
    };
    for (const auto& [sentence, duties] : table) EXPECT_EQ(duties_of(sentence), duties) << sentence;
}

TEST(Duties, AreNotSeenInStatements) {
    for (const char* sentence : {"课后服务是学校教育的延伸，是民生工程。", "本通知自发布之日起施行。",
                                 "本通知由省教育厅负责解释。", "未尽事宜，按照国家和省有关规定执行。"})
        EXPECT_EQ(duties_of(sentence), "") << sentence;
}

}  // namespace
}  // namespace luoshi::notices::reading
