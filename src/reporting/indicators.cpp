// The monitoring indicators of the ministry (基础教育“双减”工作监测平台) as far as this house can compute them, and those of the money.
#include "reporting/indicators.hpp"

#include <algorithm>
#include <array>

namespace luoshi::reporting {
namespace {

using Names = std::array<std::string_view, 1>;
using Two = std::array<std::string_view, 2>;

constexpr Clause goals{"湘教改〔2022〕1号", "二"};
constexpr Clause mechanism{"湘教改〔2022〕1号", "三"};
constexpr Clause money{"湘教改〔2022〕1号", "四"};

constexpr Names schools{"schools"};
constexpr Names offering{"catalogue.schools_offering"};
constexpr Names participants{"enrolment.pupils"};
constexpr Names on_roll{"pupils.on_roll"};
constexpr Names five_days{"enrolment.five_days"};
constexpr Names teachers{"timetable.teachers"};
constexpr Names own_teachers{"catalogue.own_teachers"};
constexpr Names outside{"timetable.outside_persons"};
constexpr Names on_time{"timetable.schools_on_time"};
constexpr Names seats{"enrolment.seats"};
constexpr Names present{"attendance.present"};
constexpr Names due{"attendance.due"};
constexpr Names sessions{"timetable.sessions_held"};
constexpr Names lessons{"timetable.lessons_held"};
constexpr Names paid{"charges.paid"};
constexpr Two asked{"charges.billed", "-charges.waived"};
constexpr Names billed{"charges.billed"};
constexpr Names exempted{"charges.exempted"};
constexpr Two before_exemption{"charges.billed", "charges.exempted"};
constexpr Names refunds_due{"refunds.due"};
constexpr Names refunds_done{"refunds.done"};
constexpr Two refunds_open{"refunds.due", "-refunds.done"};

constexpr Indicator all[] = {
    {"coverage", "覆盖率", "Coverage", "公布了本学期课后服务方案的学校 ÷ 开办中的义务教育学校", "schools with a published plan of the term ÷ open schools of compulsory education",
     offering, schools, When::end_of_period, FigureUnit::share, goals, "/plans", true},
    {"participation", "参加率", "Participation", "有基本托管名额或课程座位的学生 ÷ 在籍学生", "pupils with a base place or a seat ÷ pupils on the roll", participants,
     on_roll, When::end_of_period, FigureUnit::share, goals, "/enrolment", true},
    {"five_day_share", "五天全程参加比例", "Five-day share", "选择周一至周五全部五天的学生 ÷ 参加学生", "pupils who chose all five weekdays ÷ participants", five_days,
     participants, When::end_of_period, FigureUnit::share, goals, "/enrolment", true},
    {"time_compliant", "时间达标学校比例", "Time-compliant schools", "课表证明每周五天、每天不少于规定时长的学校 ÷ 公布方案的学校",
     "schools whose timetable proves five days of the required time ÷ schools with a published plan", on_time, offering, When::end_of_period, FigureUnit::share, goals, "/timetables",
     true},
    {"teacher_share", "教师参与率", "Teacher share", "本学期上过课的本校教师 ÷ 登记在岗的本校教师", "own teachers with a session held this term ÷ own teachers registered", teachers,
     own_teachers, When::end_of_period, FigureUnit::share, goals, "/service-people", true},
    {"participants", "参加学生", "Participants", "有基本托管名额或课程座位的学生", "pupils with a base place or a seat", participants, {}, When::end_of_period, FigureUnit::people, goals,
     "/enrolment", true},
    {"outside_persons", "校外人员", "Outside persons", "本学期上过课的校外人员（各校分别计）", "outside persons with a session held this term, counted at each school", outside, {},
     When::end_of_period, FigureUnit::people, mechanism, "/service-people", true},
    {"seats", "特色课程在座人次", "Seats in special courses", "特色课程中占有的座位", "seats held in special courses", seats, {}, When::end_of_period, FigureUnit::times, mechanism, "/enrolment",
     true},
    {"sessions", "已上的课", "Sessions held", "期间点过名的课", "sessions in the period whose roll was called", sessions, {}, When::in_period, FigureUnit::times, mechanism, "/timetables", true},
    {"lessons", "已上课时", "Lessons held", "期间已上的课，按课时计", "sessions held in the period, in lessons", lessons, {}, When::in_period, FigureUnit::lessons, mechanism, "/timetables", true},
    {"attendance", "到课率", "Attendance", "实到人次（含迟到、早退）÷ 应到人次", "pupil-sessions attended ÷ pupil-sessions due", present, due, When::in_period, FigureUnit::share, mechanism,
     "/attendance/figures", true},
    {"billed", "应收", "Asked for", "期间开出的账单，减免之后", "bills made in the period, after exemptions", billed, {}, When::in_period, FigureUnit::fen, money, "/fees/bills", true},
    {"collection", "收缴率", "Collection rate", "期间实收 ÷（应收 − 不再收取）", "paid in the period ÷ (asked for − no longer asked for)", paid, asked, When::in_period, FigureUnit::money_share, money,
     "/fees/bills", true},
    {"exemption_share", "减免比例", "Exemption share", "减免金额 ÷（应收 + 减免）", "exempted ÷ (asked for + exempted)", exempted, before_exemption, When::in_period, FigureUnit::money_share, money,
     "/fees/bills", true},
    {"refund_share", "退费完成率", "Refunds paid", "已退 ÷ 应退，自始累计", "given back ÷ to be given back, since the beginning", refunds_done, refunds_due, When::so_far, FigureUnit::money_share, money,
     "/refunds", true},
    {"refunds_open", "待退金额", "Refunds open", "应退而未退的金额", "to be given back and not yet given back", refunds_open, {}, When::so_far, FigureUnit::fen, money, "/refunds", false},
};

}  // namespace

std::span<const Indicator> indicators() { return all; }

const Indicator* find_indicator(std::string_view name) {
    const auto found = std::ranges::find(all, name, &Indicator::name);
    return found == std::end(all) ? nullptr : &*found;
}

}  // namespace luoshi::reporting
