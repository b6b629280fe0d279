#include "supervision/checks/rules.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "foundation/money.hpp"
#include "supervision/checks/queries.hpp"

namespace luoshi::supervision::checks {
namespace {

// Of smaller classes full agreement says nothing (pupils' own signal uses the same figure, afterschool.md checklist 17).
constexpr std::int64_t class_says_something = 10;
// As many agreements at the same second are a signal in pupils; refusals are measured with the same rod.
constexpr std::int64_t cluster = 5;
// attendance's own check calls twenty registers without one absence too perfect.
constexpr std::int64_t registers_say_something = 20;
// The third rung calls the head on duty (attendance/README.md): from there on the bureau wants to know.
constexpr std::int64_t rung_of_the_head = 3;
// A register is taken on the day; a session of yesterday without one is late.
constexpr int register_days = 1;
// Places are looked at where they can still be changed, and a week back.
constexpr int days_back = 7, days_ahead = 14;

template <class... Args>
std::optional<std::vector<Hit>> hits(Work& work, const storage::Query& query, const Args&... args) {
    return work.all<Hit>(query, args...);
}

std::vector<Rule> make_money_rules() {
    return {
        {.name = "bill_before_consent",
         .severity = "error",
         .money = true,
         .title = "未经同意出账",
         .title_en = "Billed without consent",
         .subject_kind = "bill",
         .words = "学生 {t} 的账单没有有效的同意作依据（家长的决定：{u}），应收 {a} 元",
         .words_en = "the bill of pupil {t} rests on no valid consent (the family's decision: {u}); {a} yuan",
         .a = {"应收", "due", Kind::fen},
         .t = {"学生编号", "pupil", Kind::text},
         .u = {"家长的决定", "the family's decision", Kind::text},
         .remedy = "作废账单，已缴的原路退还；查明是谁出的账",
         .remedy_en = "cancel the bill, pay back what came in the way it came; find out who made it",
         .basis = "湘教改〔2022〕1号 四（自愿、先同意后收费）",
         .events = {"charges.billed"},
         .find = [](Work& work, const Look& at) { return hits(work, queries::rule_bill_before_consent, at.county, at.school); }},
        {.name = "consent_after_payment",
         .severity = "error",
         .money = true,
         .title = "先收费后补同意",
         .title_en = "Consent after the payment",
         .subject_kind = "bill",
         .words = "学生 {t} 的 {a} 元先于家长同意到账",
         .words_en = "{a} yuan of pupil {t} came in before the family agreed",
         .a = {"先收的金额", "taken before", Kind::fen},
         .t = {"学生编号", "pupil", Kind::text},
         .remedy = "退还先收的费用，重新征求意见；不得倒签同意书",
         .remedy_en = "pay back what was taken, ask the family anew; consent is never dated back",
         .basis = "湘教改〔2022〕1号 四；教基厅函〔2023〕26号（严禁强制）",
         .events = {"charges.billed"},
         .find = [](Work& work, const Look& at) { return hits(work, queries::rule_consent_after_payment, at.county, at.school); }},
        {.name = "over_cap",
         .severity = "error",
         .money = true,
         .title = "超学期收费上限",
         .title_en = "Above the cap of a term",
         .subject_kind = "pupil",
         .words = "学生 {t} 本学期账单合计 {a} 元，超过上限 {b} 元",
         .words_en = "the bills of pupil {t} come to {a} yuan, above the cap of {b} yuan",
         .a = {"账单合计", "billed", Kind::fen},
         .b = {"上限", "cap", Kind::fen},
         .t = {"学生编号", "pupil", Kind::text},
         .remedy = "按上限重新出账，多收的原路退还",
         .remedy_en = "bill anew within the cap and pay back the rest",
         .basis = "湘教改〔2022〕1号 四；当地收费文件",
         .threshold = "price.per_term_max",
         .events = {"charges.billed"},
         .find = [](Work& work, const Look& at) -> std::optional<std::vector<Hit>> {
             const auto cap = at.number("price.per_term_max");
             if (!cap) return std::nullopt;
             return hits(work, queries::rule_over_cap, at.county, at.school, *cap);
         }},
        {.name = "over_lesson_price",
         .severity = "error",
         .money = true,
         .title = "课时单价超上限",
         .title_en = "Price of a lesson above the limit",
         .subject_kind = "fee_notice",
         .words = "公示的课时单价 {a} 元超过上限 {b} 元",
         .words_en = "a published price of {a} yuan a lesson is above the limit of {b} yuan",
         .a = {"公示单价", "published", Kind::fen},
         .b = {"上限", "limit", Kind::fen},
         .remedy = "撤下公示，按核定标准重新公示；已按此收取的退差价",
         .remedy_en = "withdraw the notice, publish the approved price and pay back the difference",
         .basis = "湘教改〔2022〕1号 四；湘发改价费规〔2024〕89号",
         .threshold = "price.per_lesson_max",
         .events = {"disclosure.published"},
         .find = [](Work& work, const Look& at) -> std::optional<std::vector<Hit>> {
             const auto most = at.number("price.per_lesson_max");
             if (!most) return std::nullopt;
             return hits(work, queries::rule_over_lesson_price, at.county, at.school, *most);
         }},
        {.name = "uneven_price_same_grade",
         .severity = "error",
         .money = true,
         .title = "同年级不同价",
         .title_en = "Two prices in one grade",
         .subject_kind = "plan",
         .words = "“{t}”对 {u} 年级收取了 {a} 元和 {b} 元两种单价",
         .words_en = "“{t}” took {a} and {b} yuan for the same lesson in grade {u}",
         .a = {"低价", "lower", Kind::fen},
         .b = {"高价", "higher", Kind::fen},
         .t = {"项目", "item", Kind::text},
         .u = {"年级", "grade", Kind::text},
         .remedy = "按较低的价格统一，向多缴的学生退差价",
         .remedy_en = "take the lower price for all and pay the others the difference",
         .basis = "afterschool 1.3：同一学校同一年级不得“新生新办法、老生老办法”",
         .events = {"charges.billed"},
         .find = [](Work& work, const Look& at) { return hits(work, queries::rule_uneven_price_same_grade, at.county, at.school); }},
        {.name = "price_without_valid_basis",
         .severity = "error",
         .money = false,
         .title = "价格没有有效依据",
         .title_en = "Price without a valid basis",
         .subject_kind = "fee_notice",
         .words = "公示的“{t}”单价 {a} 元没有对应的核定文件",
         .words_en = "the published price of “{t}”, {a} yuan, rests on no approval",
         .a = {"公示单价", "published", Kind::fen},
         .t = {"项目", "item", Kind::text},
         .u = {"方案批准文号", "approval of the plan", Kind::text},
         .remedy = "撤下公示，报教育、发改部门核定后再收；公示不能使未经批准的收费合法",
         .remedy_en = "withdraw the notice and have the price approved first: publishing makes nothing lawful",
         .basis = "湘发改价费规〔2024〕89号；湘教改〔2022〕1号 四",
         .events = {"disclosure.published"},
         .find = [](Work& work, const Look& at) { return hits(work, queries::rule_price_without_valid_basis, at.county, at.school); }},
        {.name = "no_fee_notice",
         .severity = "error",
         .money = false,
         .title = "收费没有公示",
         .title_en = "No fee notice",
         .subject_kind = "plan",
         .words = "本学期的服务已经开始或已经出账，没有有效的收费公示",
         .words_en = "the service of this term runs or is billed and no fee notice stands",
         .remedy = "立即公示；未公示期间不得收费",
         .remedy_en = "publish at once; what is not published may not be collected",
         .basis = "湘发改价费规〔2024〕89号；湘教改〔2022〕1号 四",
         .events = {"timetable.published", "disclosure.withdrawn"},
         .find = [](Work& work, const Look& at) { return hits(work, queries::rule_no_fee_notice, at.county, at.school, at.today); }},
        {.name = "refund_overdue",
         .severity = "error",
         .money = true,
         .title = "退费超期",
         .title_en = "Refund overdue",
         .subject_kind = "refund_right",
         .words = "应退学生 {t} 的 {a} 元超过 {b} 天没有全部到账",
         .words_en = "{a} yuan owed to pupil {t} have not arrived within {b} days",
         .a = {"应退", "owed", Kind::fen},
         .b = {"规定天数", "days allowed", Kind::count},
         .t = {"学生编号", "pupil", Kind::text},
         .remedy = "逐生退到账；“已退”以到账记录为准",
         .remedy_en = "pay each pupil; only money that arrived counts",
         .basis = "湘教改〔2022〕1号 四（多退少补）",
         .threshold = "refund.days_max",
         .events = {"charges.settled"},
         .find = [](Work& work, const Look& at) -> std::optional<std::vector<Hit>> {
             const auto days = at.number("refund.days_max");
             if (!days) return std::nullopt;
             const auto before = at.now.plus(-std::chrono::hours{24} * *days);
             return hits(work, queries::rule_refund_overdue, at.county, at.school, before, *days);
         }},
        {.name = "unknown_money_old",
         .severity = "warning",
         .money = false,
         .title = "不明款项跨学期未清",
         .title_en = "Unknown money from an earlier term",
         .subject_kind = "payment",
         .words = "{t} 收到的 {a} 元上学期起没有查明是谁缴的",
         .words_en = "{a} yuan received on {t} have not been matched since an earlier term",
         .a = {"金额", "amount", Kind::fen},
         .t = {"到账日期", "received on", Kind::text},
         .remedy = "查明付款人并对上账单，或原路退回",
         .remedy_en = "find the sender and match it, or send it back",
         .basis = "湘教改〔2022〕1号 四（专款专用）",
         .events = {},
         .find = [](Work& work, const Look& at) { return hits(work, queries::rule_unknown_money_old, at.county, at.school); }},
    };
}

std::vector<Rule> make_service_rules() {
    return {
        {.name = "more_lessons_than_allowed",
         .severity = "error",
         .money = false,
         .title = "每天课时超限",
         .title_en = "More lessons a day than allowed",
         .subject_kind = "school",
         .words = "{t} 有 {a} 名学生的课时超过每天计费课时上限，最多的有 {b} 课时",
         .words_en = "on {t} {a} pupils have more lessons than may be charged a day, up to {b}",
         .a = {"学生数", "pupils", Kind::count},
         .b = {"最多课时", "most lessons", Kind::count},
         .t = {"日期", "day", Kind::text},
         .remedy = "调整课表或名额；超出的课时不得收费",
         .remedy_en = "change timetable or places; lessons beyond the limit are not charged",
         .basis = "湘教改〔2022〕1号 四（每天计费课时上限）",
         .threshold = "lesson.chargeable_a_day",
         .events = {"timetable.published", "allocation.draw_run"},
         .find = [](Work& work, const Look& at) -> std::optional<std::vector<Hit>> {
             const auto most = at.number("lesson.chargeable_a_day");
             if (!most) return std::nullopt;
             return hits(work, queries::rule_more_lessons_than_allowed, at.county, at.school, *most, at.today.plus_days(-days_back),
                         at.today.plus_days(days_ahead));
         }},
        {.name = "holiday_session",
         .severity = "error",
         .money = false,
         .title = "节假日上课",
         .title_en = "Session on a holiday",
         .subject_kind = "session",
         .words = "“{t}”排在 {u}，这一天是法定节假日或没有调休的周末",
         .words_en = "“{t}” is on {u}, a public holiday or a weekend that is no working day",
         .a = {"课时", "lessons", Kind::count},
         .t = {"课程", "course", Kind::text},
         .u = {"日期", "day", Kind::text},
         .remedy = "取消这次课，补课或退费",
         .remedy_en = "cancel it, with make-up or refund",
         .basis = "教基厅函〔2023〕26号；“规范管理提升年”负面清单（2025版）",
         .threshold = "国务院办公厅公布的节假日安排",
         .events = {"timetable.published", "timetable.course_arranged", "timetable.session_changed"},
         .find = [](Work& work, const Look& at) { return hits(work, queries::rule_holiday_session, at.county, at.school, at.from()); }},
        {.name = "end_after_limit",
         .severity = "warning",
         .money = false,
         .title = "结束时间超限",
         .title_en = "Ends after the limit",
         .subject_kind = "course",
         .words = "“{t}”有 {a} 次课晚于规定的结束时间，最晚 {b}",
         .words_en = "“{t}” ends {a} times after the limit, at {b} at the latest",
         .a = {"次数", "times", Kind::count},
         .b = {"最晚结束", "latest end", Kind::minute},
         .t = {"课程", "course", Kind::text},
         .remedy = "把结束时间调到规定以内",
         .remedy_en = "let it end within the limit",
         .basis = "湘教改〔2022〕1号 三（与当地下班时间衔接）",
         .threshold = "service.end_latest",
         .events = {"timetable.published", "timetable.course_arranged"},
         .find = [](Work& work, const Look& at) -> std::optional<std::vector<Hit>> {
             const auto latest = at.held.time("service.end_latest", at.stage, at.tier);
             if (!latest) return std::nullopt;
             return hits(work, queries::rule_end_after_limit, at.county, at.school, latest->minutes(), at.from());
         }},
        {.name = "outside_body_not_listed_or_expired",
         .severity = "error",
         .money = false,
         .title = "机构不在名单内或已过期",
         .title_en = "Outside body not listed or expired",
         .subject_kind = "course",
         .words = "“{t}”由 {u} 承担",
         .words_en = "“{t}” is given by {u}: not on the list, or its licence or listing ran out",
         .t = {"课程", "course", Kind::text},
         .u = {"机构", "body", Kind::text},
         .remedy = "停止合作，换名单内的机构或本校教师",
         .remedy_en = "end it and take a listed body or own teachers",
         .basis = "教基厅函〔2023〕26号（严禁不合格机构和人员进校）",
         .events = {"catalogue.plan_published", "timetable.published"},
         .find = [](Work& work, const Look& at) {
             return hits(work, queries::rule_outside_body_not_listed_or_expired, at.county, at.school, at.today);
         }},
        {.name = "teacher_in_two_places",
         .severity = "error",
         .money = false,
         .title = "一人同时两处上课",
         .title_en = "One person in two places",
         .subject_kind = "session",
         .words = "{t} 在 {u} 有两次时间重叠的课（任课、代课或协助）",
         .words_en = "{t} takes or assists in two sessions that overlap on {u}",
         .t = {"教师或协助人员", "teacher or assistant", Kind::text},
         .u = {"日期", "day", Kind::text},
         .remedy = "调整其中一次或换人；没有上的课不得计酬",
         .remedy_en = "move one or let somebody stand in; what was not taken is not paid",
         .basis = "湘教改〔2022〕1号 四（按实际课时发放补助）",
         .events = {"timetable.published", "timetable.session_changed", "timetable.assistants_set"},
         .find = [](Work& work, const Look& at) { return hits(work, queries::rule_teacher_in_two_places, at.county, at.school, at.from()); }},
        {.name = "full_sign_up",
         .severity = "warning",
         .money = false,
         .title = "全班同意",
         .title_en = "A whole class agreed",
         .subject_kind = "class",
         .words = "{t} 的 {a} 名学生全部同意参加",
         .words_en = "all {a} pupils of {t} agreed",
         .a = {"学生数", "pupils", Kind::count},
         .t = {"班级", "class", Kind::text},
         .remedy = "抽查几个家庭是否自愿，不经学校联系",
         .remedy_en = "ask some of the families whether it was their choice, not through the school",
         .basis = "湘教改〔2022〕1号 一（自愿）；教基厅函〔2023〕26号（严禁强制）",
         .threshold = "10 名以下的班级不看（与同意信号一致）",
         .events = {},
         .find = [](Work& work, const Look& at) { return hits(work, queries::rule_full_sign_up, at.county, at.school, class_says_something); }},
        {.name = "identical_refusals",
         .severity = "warning",
         .money = false,
         .title = "拒绝理由雷同",
         .title_en = "Refusals alike",
         .subject_kind = "class",
         .words = "{t} 有 {a} 份拒绝使用同样的话或在同一分钟提交 {u}",
         .words_en = "{a} refusals of {t} have the same words or came in the same minute {u}",
         .a = {"份数", "refusals", Kind::count},
         .t = {"班级", "class", Kind::text},
         .u = {"同样的话", "the words", Kind::text},
         .remedy = "独立询问家长：理由是不是别人代写的",
         .remedy_en = "ask the families independently whether the reason was dictated",
         .basis = "教基厅函〔2023〕26号（严禁强制）",
         .threshold = "同样的话 5 份（与同意信号一致）",
         .events = {},
         .find = [](Work& work, const Look& at) {
             return hits(work, queries::rule_identical_refusals, at.county, at.school, cluster, at.now.plus(-std::chrono::hours{24} * 200));
         }},
        {.name = "zero_leaves",
         .severity = "warning",
         .money = false,
         .title = "整月没有一人请假缺勤",
         .title_en = "A month without one absence",
         .subject_kind = "school",
         .words = "{t} 关闭了 {a} 份点名册，没有一人请假或缺勤",
         .words_en = "in {t} {a} registers were closed without one leave or absence",
         .a = {"点名册", "registers", Kind::count},
         .t = {"月份", "month", Kind::text},
         .remedy = "到校点一次人数，核对点名册",
         .remedy_en = "count once at the school and compare",
         .basis = "湘教改〔2022〕1号 四（按实际课时结算）",
         .threshold = "20 份点名册（与点名的检查一致）",
         .events = {},
         .find = [](Work& work, const Look& at) {
             return hits(work, queries::rule_zero_leaves, at.county, at.school, registers_say_something, at.from());
         }},
        {.name = "register_too_perfect",
         .severity = "warning",
         .money = false,
         .title = "点名册过于完美",
         .title_en = "Register too perfect",
         .subject_kind = "course",
         .words = "“{t}”连续 {a} 份点名册人人到课、没有迟到早退",
         .words_en = "in {a} registers of “{t}” everybody was there and on time",
         .a = {"点名册", "registers", Kind::count},
         .t = {"课程", "course", Kind::text},
         .remedy = "巡课一次，当场点名",
         .remedy_en = "visit a session and count",
         .basis = "湘教改〔2022〕1号 四（按实际课时结算）",
         .threshold = "20 份点名册（与点名的检查一致）",
         .events = {},
         .find = [](Work& work, const Look& at) {
             return hits(work, queries::rule_register_too_perfect, at.county, at.school, registers_say_something, at.from());
         }},
        {.name = "session_without_register",
         .severity = "warning",
         .money = false,
         .title = "上课没有点名",
         .title_en = "Sessions without a register",
         .subject_kind = "school",
         .words = "{t} 有 {a} 次课没有点名册，涉及 {b} 门课程",
         .words_en = "in {t} {a} sessions of {b} courses have no register",
         .a = {"次数", "sessions", Kind::count},
         .b = {"课程数", "courses", Kind::count},
         .t = {"月份", "month", Kind::text},
         .remedy = "补点名并说明原因，或取消这些课；没有点名的课不得收费",
         .remedy_en = "take them late with a reason, or cancel the sessions; without a register nothing is charged",
         .basis = "湘教改〔2022〕1号 四（按实际课时结算）",
         .threshold = "上课的次日仍无点名册",
         .events = {},
         .find = [](Work& work, const Look& at) {
             return hits(work, queries::rule_session_without_register, at.county, at.school, at.from(), at.today.plus_days(-register_days));
         }},
        {.name = "staff_without_vetting",
         .severity = "error",
         .money = false,
         .title = "校外人员审查过期",
         .title_en = "Outside staff without vetting",
         .subject_kind = "teacher",
         .words = "{t} 的审查、健康证明或聘用期已过，仍有 {a} 次课（自 {u} 起）",
         .words_en = "the papers of {t} have run out and {a} sessions are theirs (from {u} on)",
         .a = {"次数", "sessions", Kind::count},
         .t = {"人员", "person", Kind::text},
         .u = {"自", "from", Kind::text},
         .remedy = "停止上课，补齐审查材料或换人",
         .remedy_en = "no more sessions until the papers are there, or somebody else",
         .basis = "教基厅函〔2023〕26号（严禁不合格机构和人员进校）",
         .events = {"timetable.published", "timetable.session_changed", "timetable.assistants_set"},
         .find = [](Work& work, const Look& at) { return hits(work, queries::rule_staff_without_vetting, at.county, at.school, at.today); }},
        {.name = "uncollected_child",
         .severity = "warning",
         .money = false,
         .title = "学生放学无人接",
         .title_en = "Child not collected",
         .subject_kind = "pupil",
         .words = "学生 {t} 在 {u} 放学后无人接，已通知到第 {a} 级",
         .words_en = "pupil {t} was not collected on {u}; the ladder went up to rung {a}",
         .a = {"通知到", "rung", Kind::count},
         .t = {"学生编号", "pupil", Kind::text},
         .u = {"日期", "day", Kind::text},
         .remedy = "问明情况，核对接送人和离校安排",
         .remedy_en = "find out what happened and check who collects the child",
         .basis = "湘教改〔2022〕1号 三（安全）",
         .threshold = "第 3 级：值班领导（接送说明）",
         .events = {"attendance.not_collected"},
         .find = [](Work& work, const Look& at) {
             return hits(work, queries::rule_uncollected_child, at.county, at.school, at.from(), rung_of_the_head);
         }},
    };
}

std::string format(std::string_view words, const Rule& rule, const Hit& hit) {
    return fmt::format(fmt::runtime(words), fmt::arg("a", figure_text(rule.a.kind, hit.a, {})), fmt::arg("b", figure_text(rule.b.kind, hit.b, {})),
                       fmt::arg("t", hit.t), fmt::arg("u", hit.u));
}

}  // namespace

std::optional<std::int64_t> Look::number(std::string_view parameter) const {
    const auto found = held.number(parameter, stage, tier);
    return found ? std::optional(*found) : std::nullopt;
}

std::span<const Rule> all_rules() {
    static const auto rules = [] {
        auto all = make_money_rules();
        for (auto& rule : make_service_rules()) all.push_back(std::move(rule));
        return all;
    }();
    return rules;
}

const Rule* find_rule(std::string_view name) {
    const auto found = std::ranges::find(all_rules(), name, &Rule::name);
    return found == all_rules().end() ? nullptr : &*found;
}

std::string figure_text(Kind kind, std::int64_t number, std::string_view text) {
    switch (kind) {
        case Kind::count: return std::to_string(number);
        case Kind::fen: return Money::fen(number).yuan();
        case Kind::minute: return fmt::format("{:02}:{:02}", number / 60, number % 60);
        case Kind::text: return std::string(text);
    }
    return {};
}

std::string words_of(const Rule& rule, const Hit& hit) { return format(rule.words, rule, hit); }
std::string words_en_of(const Rule& rule, const Hit& hit) { return format(rule.words_en, rule, hit); }

}  // namespace luoshi::supervision::checks
