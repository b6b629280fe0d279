#include "notices/reading/test_texts.hpp"

namespace luoshi::notices::reading {
namespace {

std::string told(const Quantity& q) {
    std::string value = "?";
    if (q.value) {
        value = std::to_string(*q.value);
        value.erase(value.find_last_not_of('0') + 1);
        if (value.back() == '.') value.pop_back();
    }
    return q.comparator + value + q.unit + " " + q.object + " " + q.scope + (q.per ? "(" + *q.per + ")" : "") +
           (q.verb ? " " + *q.verb : "");
}

std::string quantities_of(const std::string& sentence) {
    std::string all;
    for (const Quantity& q : first_document(notice_of("一、" + sentence)).quantities)
        all += (all.empty() ? "" : " / ") + told(q);
    return all;
}

TEST(Quantities, AreReadWithEverythingThatBelongsToThem) {
    const std::pair<const char*, const char*> table[] = {
        {"建设 20 个集传承、教育、实践等为一体的“楚怡”文化传承基地（文化馆），支持两校建设。",
         "=20个 “楚怡”文化传承基地 total 建设"},
        {"支持建设 3 所高水平职业本科学校，加快发展。", "=3所 高水平职业本科学校 total 支持建设"},
        {"主要行业和各市州人民政府重点支持 1 所以上高水平高职院校，遴选建设 10 所高职专科院校。",
         ">=1所 高水平高职院校 each(主要行业和各市州人民政府) 重点支持 / =10所 高职专科院校 total 遴选建设"},
        {"各县市区重点办好 1 所以上公办中等职业学校，全省遴选建设 10 所优秀中职学校。",
         ">=1所 公办中等职业学校 each(各县市区) 重点办好 / =10所 优秀中职学校 total 遴选建设"},
        {"支持 14 个市州各改扩建 1 所中职学校，统一命名。", "=1所 中职学校 each(14 个市州) 改扩建"},
        {"通过竞赛等平台，发掘并培育一批新时代传承人。", "unspecified?批 新时代传承人 total 发掘并培育"},
        {"课后服务费每生每课时不超过5元，按学期收取。", "<=5元 课后服务费 each(每生每课时)"},
        {"普惠性幼儿园覆盖率达到92%以上，持续提高。", ">=92% 普惠性幼儿园覆盖率 total 达到"},
        {"代表不少于百分之八十，由学校确定。", ">=80% 代表 total"},
        {"建设实训基地40个左右，形成网络。", "~40个 实训基地 total 建设"},
        {"每个培训班配备3—5名辅导教师，轮流值班。",
         ">=3名 辅导教师 each(每个培训班) 配备 / <=5名 辅导教师 each(每个培训班) 配备"},
        {"更新图书300万册，改善条件。", "=300万册 图书 total 更新"},
        {"新建校舍五万平方米，按期交付。", "=5万平方米 校舍 total 新建"},
        {"每所学校组织教师培训，参训教师不少于5名。", ">=5名 参训教师 each(每所学校)"},
    };
    for (const auto& [sentence, quantities] : table) EXPECT_EQ(quantities_of(sentence), quantities) << sentence;
}

TEST(Quantities, AreNotDatesNumbersArticlesAgesOrPeriods) {
    for (const char* sentence :
         {"2022年3月1日前完成，逾期不候。", "根据湘教发〔2020〕3号文件，现予公布。",
          "第三条第2款不再执行，以本通知为准。", "年满6周岁的儿童应当入学，不得拒收。",
          "收到通知后10个工作日内完成，逾期通报。", "有效期5年，期满自动失效。", "2022-2025年分步实施，稳妥推进。",
          "坚持一个原则，做到三个到位。", "在校生不足的一律撤并，妥善安置。"}) {
        EXPECT_EQ(quantities_of(sentence), "") << sentence;
    }
}

TEST(Quantities, AHeadingThatOnlyAnnouncesIsNotCounted) {
    EXPECT_EQ(quantities_of("建设一批文化传承基地。建设20个文化传承基地。"), "=20个 文化传承基地 total 建设");
    EXPECT_EQ(quantities_of("建设20个文化传承基地。建设20个文化传承基地，发挥作用。"), "=20个 文化传承基地 total 建设");
}

}  // namespace
}  // namespace luoshi::notices::reading
