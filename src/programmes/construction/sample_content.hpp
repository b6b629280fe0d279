// A complete task book of two years, for tests and for the sample.
#pragma once
#include "programmes/construction/contract.hpp"

namespace luoshi::programmes::construction {

inline TaskContent complete_content(int first_year = 2026) {
    TaskContent content;
    content.first_year = first_year;
    content.last_year = first_year + 1;
    content.report_every = ReportEvery::half;
    content.data = {{"双师型教师数", "人", "全国职业院校大数据中心"}, {"专任教师数", "人", "全国职业院校大数据中心"}, {"投诉件数", "件", "学校信访台账"}, {"培训人次", "人次", "学校培训台账"}};
    content.indicators = {
        {"1", 1, "", "产出指标", "", "", "", TaskDirection::at_least, {}, {}},
        {"1.1", 2, "1", "数量指标", "", "", "", TaskDirection::at_least, {}, {}},
        {"1.1.1", 3, "1.1", "双师型教师占比", "%", "双师型教师数 ÷ 专任教师数 × 100", "全国职业院校大数据中心", TaskDirection::at_least, {{first_year, 60'000}, {first_year + 1, 70'000}}, 70'000},
        {"1.1.2", 3, "1.1", "社会培训人次", "人次", "培训人次", "学校培训台账", TaskDirection::at_least, {{first_year, 1'000'000}, {first_year + 1, 2'000'000}}, 2'000'000},
        {"2", 1, "", "满意度指标", "", "", "", TaskDirection::at_least, {}, {}},
        {"2.1", 2, "2", "服务对象满意度", "", "", "", TaskDirection::at_least, {}, {}},
        {"2.1.1", 3, "2.1", "年度有效投诉", "件", "投诉件数", "学校信访台账", TaskDirection::at_most, {{first_year, 5'000}, {first_year + 1, 3'000}}, 3'000},
    };
    content.milestones = {{"M1", "实训楼主体完工", Date(first_year, 10, 31)}, {"M2", "设备安装调试完成", Date(first_year + 1, 6, 30)}};
    content.total_fen = 900'000'00;
    content.sources = {{MoneySource::provincial, 600'000'00}, {MoneySource::own, 300'000'00}};
    content.money = {{MoneySource::provincial, first_year, 400'000'00}, {MoneySource::provincial, first_year + 1, 200'000'00}, {MoneySource::own, first_year, 100'000'00}, {MoneySource::own, first_year + 1, 200'000'00}};
    return content;
}

}  // namespace luoshi::programmes::construction
