#include "pupils/agreement_template.hpp"

#include <fmt/format.h>

namespace luoshi::pupils {
namespace {

std::string term_words(int school_year, org::TermKind term) {
    return fmt::format("{}—{}学年{}", school_year, school_year + 1,
                       term == org::TermKind::autumn ? "上学期（秋季）" : "下学期（春季）");
}

constexpr std::string_view after_school = R"(## 一、服务性质
课后服务是学校教育的延伸，学生自愿参加。参加与不参加，同意与不同意，都由监护人决定，学校不强制、不劝导、不因此区别对待。
## 二、服务时间
{term}，学校上课日的周一至周五，在国家规定课程结束以后进行，法定节假日不开展。每天 ＿＿ 至 ＿＿。监护人可以只选择其中几天。
## 三、服务内容
基础服务：指导完成作业、答疑、自主阅读、体育和劳动活动。特色课程：由学校另行公布，学生自愿选择。课后服务不讲授新课，不集体补课。
## 四、任课人员
由本校教师承担；引进的校外机构和人员均在县级教育行政部门公布的名单内，并经学校审核。
## 五、收费与退费
收费项目和标准：＿＿，依据：＿＿。费用由学校收取，家长委员会和第三方不得代收。减免对象按当地政策办理，名单不公开。未参加的课时按当地规定结算和退还。
## 六、安全责任
服务时间内由学校负责学生安全。学生身体状况需要特别关注的，请监护人事先书面告知学校。
## 七、请假
请假请在当天 ＿＿ 以前提出。未请假而没有到场的，学校当天联系监护人。
## 八、接送
服务结束后，学生由监护人或监护人指定的人员在 ＿＿ 接走；允许独自离校的，由监护人另行书面确认。
## 九、期限与撤回
本协议只在本学期有效。监护人可以随时撤回同意，撤回以后不再参加，已发生的费用按规定结算。
## 十、意见与投诉
对服务有意见的，可以联系学校：＿＿；也可以向县级教育行政部门投诉：＿＿。)";

constexpr std::string_view personal_information = R"(## 一、处理的目的
学校为在{term}开展课后服务，处理未满十四周岁学生的个人信息，用于报名、编班、考勤、交接、收费减免和联系监护人。
## 二、处理的信息
姓名、性别、出生日期、班级、学籍号、监护人姓名和联系方式；仅在需要时处理健康提示。学校不采集人脸、照片、位置。
## 三、保存的地点与期限
保存在教育行政部门管理的服务器上。学生离校后满 ＿＿ 个月删除，依法须保留的账目以代码代替姓名。
## 四、谁能看到
班主任和任课教师只能看到本班、本课程的必要信息；减免和困难信息只有学校财务人员可以看到。查看隐藏内容须写明理由并留下记录。
## 五、不同意会怎样
不同意的，不影响学生在校学习；学校改用纸质方式登记参加课后服务所必需的信息。
## 六、监护人的权利
监护人可以随时查看、更正、导出孩子的信息，撤回同意，要求删除。
## 七、负责人与投诉
儿童个人信息保护负责人：＿＿，电话：＿＿。也可以向县级教育行政部门或网信部门投诉。)";

}  // namespace

AgreementText agreement_template(std::string_view school_name, AgreementKind kind, int school_year,
                                 org::TermKind term) {
    const auto words = term_words(school_year, term);
    AgreementText text;
    text.title =
        fmt::format("{}{}{}", school_name, words,
                    kind == AgreementKind::after_school ? "课后服务协议" : "未满十四周岁学生个人信息处理同意书");
    text.text = std::string(kind == AgreementKind::after_school ? after_school : personal_information);
    constexpr std::string_view mark = "{term}";
    if (const auto at = text.text.find(mark); at != std::string::npos) text.text.replace(at, mark.size(), words);
    return text;
}

}  // namespace luoshi::pupils
