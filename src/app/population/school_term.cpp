#include "app/population/school_term.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "afterschool/catalogue/use_cases.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "app/population/names.hpp"
#include "pupils/agreement_template.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::app {
namespace {

struct Subject {
    const char* name;
    catalogue::Activity activity;
    const char* aims;
};

// Kinds of service that the province allows (rules: service.kinds).
constexpr Subject subjects[] = {
    {"足球", catalogue::Activity::sport, "传接球、小场比赛，锻炼协作"},         {"软笔书法", catalogue::Activity::art, "认识笔墨纸砚，练习基本笔画"},
    {"科学小实验", catalogue::Activity::science, "动手做小实验，学写观察记录"}, {"合唱", catalogue::Activity::art, "发声练习与合唱曲目，期末展示"},
    {"围棋", catalogue::Activity::clubs, "认识规则，会做死活题，友谊对局"},     {"篮球", catalogue::Activity::sport, "运球、传球、投篮与小组比赛"},
    {"剪纸", catalogue::Activity::art, "学习折剪刻，完成一组窗花"},             {"跳绳", catalogue::Activity::sport, "花样跳绳与体能练习"},
    {"绘本阅读", catalogue::Activity::reading, "共读绘本，复述与表演"},         {"乒乓球", catalogue::Activity::sport, "基本步法与发球，双打比赛"},
    {"国画", catalogue::Activity::art, "花鸟写意入门"},                         {"航模", catalogue::Activity::science, "制作与放飞纸飞机和橡筋动力飞机"},
    {"口琴", catalogue::Activity::art, "识谱与合奏"},                           {"羽毛球", catalogue::Activity::sport, "握拍、步法与对打"},
    {"象棋", catalogue::Activity::clubs, "基本杀法与残局"},                     {"电影欣赏", catalogue::Activity::films, "看儿童影片，写一句话影评"},
    {"民间游戏", catalogue::Activity::games, "跳房子、抖空竹、滚铁环"},         {"泥塑", catalogue::Activity::art, "捏塑动物和生活用品"},
};
constexpr const char* weekday_names[] = {"周一", "周二", "周三", "周四", "周五"};
constexpr const char* grade_names[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};

struct Staff {
    AccountId head;
    AccountId office;
    std::vector<identity::BulkAccount> accounts;
};

Result<org::PostId> post_for(Work& work, BodyId body, std::string title, const std::string& holder, Date from) {
    TRY(const org::PostView post, org::open_post(work, {.body = body, .title = std::move(title), .opened = from}));
    TRY_DO(org::appoint_holder(work, {.id = post.id, .name = holder, .from = from, .document = "样例"}));
    return post.id;
}

std::string teacher_of(Dice& dice) {
    const auto sex = dice.chance(0.3) ? pupils::Sex::male : pupils::Sex::female;
    return surname(dice) + given_name(dice, sex);
}

Result<BodyId> open_body(Work& work, const org::BodyLine& bureau, const SchoolShape& shape, std::string_view county_name) {
    org::OpenBody command;
    command.effective = work.today();
    command.document = "样例";
    command.reason = "样例数据";
    command.parent = bureau.id;
    const std::string_view kind = shape.stage == org::Stage::primary ? "小学" : shape.stage == org::Stage::junior ? "初级中学" : "学校";
    command.body.code = fmt::format("pop-{}-{:03}", bureau.county, shape.number);
    command.body.name = fmt::format("{}样例{}{}", county_name, school_word(shape.number), kind);
    command.body.kind = org::BodyKind::school;
    command.body.school = org::SchoolParticulars{.stage = shape.stage,
                                                 .tier = shape.tier,
                                                 .credit_code = made_up_credit_code(bureau.county.substr(0, 4), shape.number + 1),
                                                 .boarding = shape.first_grade == 7};
    TRY(const org::BodyPage page, org::open_body(work, command));
    return page.body.id;
}

// Everybody with a post of their own.
Result<std::vector<identity::BulkAccount>> hire(Work& work, Dice& dice, MadeSchool& school) {
    std::vector<identity::BulkAccount> accounts;
    const auto add = [&](std::string suffix, std::string role, std::string title) -> Result<AccountId> {
        const auto name = teacher_of(dice);
        TRY(const org::PostId post, post_for(work, school.body, std::move(title), name, work.today()));
        accounts.push_back({work.new_id<AccountId>(), school.account_prefix + "-" + suffix, name, school.body, std::move(role), post});
        return accounts.back().id;
    };
    TRY_DO(add("head", "school_head", "校长"));
    TRY_DO(add("office", "school_office", "教务岗"));
    for (auto& own : school.classes) {
        TRY(own.teacher, add(fmt::format("t{}{:02}", own.grade, own.number), "class_teacher", "班主任"));
        own.teacher_name = accounts.back().display_name;
    }
    return accounts;
}

std::vector<int> grades_between(int first, int last) {
    std::vector<int> grades;
    for (int grade = first; grade <= last; ++grade) grades.push_back(grade);
    return grades;
}

int last_grade(const MadeSchool& school) { return school.shape.first_grade + static_cast<int>(school.shape.classes.size()) - 1; }

// Courses of one weekday: for a school of 754 pupils five or six.
int specials_a_day(const MadeSchool& school) { return std::clamp(school.shape.pupils() / 140, 1, 12); }

Result<catalogue::PlanId> open_plan(Work& work, const MadeSchool& school, const TermDays& term) {
    const auto id = work.new_id<catalogue::PlanId>();
    TRY_DO(catalogue::open_plan(work, {id, school.body, term.school_year, term.term, {}}));
    TRY_DO(catalogue::edit_content(work, {id,
                                          {"校长任组长，教务处安排，家长委员会参与监督；每天一名行政值班。",
                                           "周一至周五 15:50 至 18:00，法定节假日除外；家长自愿报名，随时可以退出。",
                                           "基础托管：作业辅导。特色课程：体育、艺术、科普、社团。不讲授新课，不集体补课。",
                                           "教师全程看护，放学按约定的人交接；突发情况先救治、同时通知家长并上报。",
                                           "基础托管每课时 2 元，特色课程每课时 3 元，按实际课时结算，多退少补；困难家庭按规定减免。",
                                           "用于参与服务的教师和人员补助和耗材；学期末公布收支。"},
                                          {},
                                          {1}}));
    std::vector<catalogue::PlanSlot> slots{{"s1", "第一课时", {1, 2, 3, 4, 5}, "15:50", "16:50", 1}};
    for (int day = 1; day <= 5; ++day) slots.push_back({fmt::format("d{}", day), fmt::format("{}第二课时", weekday_names[day - 1]), {day}, "17:00", "18:00", 1});
    TRY_DO(catalogue::set_slots(work, {id, "15:40", std::move(slots), {}, {2}}));
    return id;
}

catalogue::CourseContent content_of(catalogue::CourseKind kind, const Subject& subject, std::vector<int> grades, std::string slot, int places) {
    catalogue::CourseContent content;
    content.kind = kind;
    content.activity = subject.activity;
    content.name = content.item = subject.name;
    content.grades = std::move(grades);
    content.places_min = kind == catalogue::CourseKind::base ? 1 : 8;
    content.places_max = places;
    content.slot = std::move(slot);
    content.price_fen = kind == catalogue::CourseKind::base ? 200 : 300;
    content.price_basis = "样例：按成本补偿核定，不高于当地上限";
    content.aims = subject.aims;
    content.materials = kind == catalogue::CourseKind::base ? "" : "学校统一准备，不向学生售卖";
    content.safety = "教师全程在场；活动前检查场地，按约定的人交接";
    return content;
}

struct Means {
    std::vector<catalogue::RoomId> rooms;
    std::vector<catalogue::TeacherId> teachers;
};

// As many as run at one time; class teachers take the courses as far as they go.
Result<Means> provide(Work& work, Dice& dice, const MadeSchool& school, int needed) {
    Means means;
    for (int i = 0; i < needed; ++i) {
        const auto room = work.new_id<catalogue::RoomId>();
        TRY_DO(catalogue::put_room(work, {room, school.body, fmt::format("功能室{}", i + 1), 60, true, 0, {}}));
        means.rooms.push_back(room);
        catalogue::PutTeacher teacher;
        teacher.id = work.new_id<catalogue::TeacherId>();
        teacher.school = school.body;
        const auto at = static_cast<std::size_t>(i);
        teacher.name = at < school.classes.size() ? school.classes[at].teacher_name : teacher_of(dice);
        if (at < school.classes.size()) teacher.account = school.classes[at].teacher;
        TRY_DO(catalogue::put_teacher(work, teacher));
        means.teachers.push_back(teacher.id);
    }
    return means;
}

Result<Nothing> add_base(Work& work, const MadeSchool& school, catalogue::PlanId plan, const Means& means) {
    std::size_t group = 0;
    for (int grade = school.shape.first_grade; grade <= last_grade(school); ++grade, ++group) {
        const auto name = fmt::format("{}年级作业辅导", grade_names[grade - 1]);
        const Subject subject{name.c_str(), catalogue::Activity::homework, "在校完成书面作业，教师巡视答疑"};
        auto content = content_of(catalogue::CourseKind::base, subject, {grade}, "s1", 600);
        content.item = "基础托管";
        content.teacher = means.teachers[group];
        TRY_DO(catalogue::add_course(work, {work.new_id<catalogue::CourseId>(), plan, std::move(content), {}}));
    }
    return Nothing{};
}

Result<Nothing> add_specials(Work& work, Dice& dice, const MadeSchool& school, catalogue::PlanId plan, const Means& means) {
    const int first = school.shape.first_grade;
    const int last = last_grade(school);
    const int middle = (first + last) / 2;
    const int count = specials_a_day(school);
    for (int day = 1; day <= 5; ++day) {
        const int begin = dice.below(static_cast<int>(std::size(subjects)));
        for (int i = 0; i < count; ++i) {
            const auto& subject = subjects[static_cast<std::size_t>(begin + i) % std::size(subjects)];
            // Some for the younger, some for the elder, the others for all; a single one is for all.
            const int whom = count == 1 ? 2 : i % 3;
            auto grades = whom == 0 ? grades_between(first, middle) : whom == 1 ? grades_between(middle + 1, last) : grades_between(first, last);
            auto content = content_of(catalogue::CourseKind::special, subject, std::move(grades), fmt::format("d{}", day), dice.between(24, 45));
            content.room = means.rooms[static_cast<std::size_t>(i)];
            content.teacher = means.teachers[static_cast<std::size_t>(i)];
            TRY_DO(catalogue::add_course(work, {work.new_id<catalogue::CourseId>(), plan, std::move(content), {}}));
        }
    }
    return Nothing{};
}

// Taught by whoever has no special course, where there is somebody.
Result<Nothing> add_reading(Work& work, const MadeSchool& school, catalogue::PlanId plan, const Means& means) {
    const auto busy = static_cast<std::size_t>(specials_a_day(school));
    for (int day = 1; day <= 5; ++day) {
        const auto name = fmt::format("{}自主阅读", weekday_names[day - 1]);
        const Subject subject{name.c_str(), catalogue::Activity::reading, "整本书阅读，教师个别答疑"};
        auto content = content_of(catalogue::CourseKind::base, subject, grades_between(school.shape.first_grade, last_grade(school)), fmt::format("d{}", day), 600);
        content.item = "基础托管";
        if (busy < means.teachers.size()) content.teacher = means.teachers[busy];
        TRY_DO(catalogue::add_course(work, {work.new_id<catalogue::CourseId>(), plan, std::move(content), {}}));
    }
    return Nothing{};
}

http::IfMatch version_of(Work& work, catalogue::PlanId id) { return {catalogue::find_plan(work, id).value().version}; }

std::string filled_in(std::string text) {
    constexpr std::string_view blank = "＿＿";
    for (auto at = text.find(blank); at != std::string::npos; at = text.find(blank)) text.replace(at, blank.size(), "（见学校公布的方案）");
    return text;
}

}  // namespace

Result<Nothing> consult_parents(Work& work, const MadeSchool& school, catalogue::PlanId id, std::uint64_t seed) {
    Dice dice(mixed(seed, "consultation"));
    catalogue::RecordConsultation record;
    record.id = id;
    record.consultation = work.new_id<catalogue::ConsultationId>();
    record.held_on = work.today();
    record.form = "questionnaire";
    record.present = std::max(5, school.shape.pupils() * dice.between(55, 90) / 100);
    record.against = record.present * dice.between(0, 3) / 100;
    record.agreeing = record.present - record.against - record.present * dice.between(0, 4) / 100;
    record.opinions = "希望增加体育类课程；有家长建议放学时间再晚十分钟。";
    record.answer = "已增加体育课程；结束时间与下班时间衔接，下学期再议。";
    record.if_match = version_of(work, id);
    TRY_DO(catalogue::record_consultation(work, record));
    return Nothing{};
}

Result<catalogue::PlanId> write_plan(Work& work, const MadeSchool& school, const TermDays& term, std::uint64_t seed, BaseHours hours) {
    Dice dice(mixed(seed, "plan"));
    const int groups = static_cast<int>(school.shape.classes.size());
    TRY(const Means means, provide(work, dice, school, std::max(groups, specials_a_day(school))));
    TRY(const catalogue::PlanId id, open_plan(work, school, term));
    TRY_DO(add_base(work, school, id, means));
    TRY_DO(add_specials(work, dice, school, id, means));
    if (hours == BaseHours::two) TRY_DO(add_reading(work, school, id, means));
    TRY_DO(consult_parents(work, school, id, seed));
    return id;
}

Result<pupils::BulkAgreement> publish_agreement(Work& work, const MadeSchool& school, const TermDays& term) {
    const auto body = org::find_body(work, school.body).value();
    auto text = pupils::agreement_template(body.name, pupils::AgreementKind::after_school, term.school_year, term.term);
    pupils::DraftAgreement draft;
    draft.id = work.new_id<pupils::AgreementId>();
    draft.school = school.body;
    draft.school_year = term.school_year;
    draft.term = term.term;
    draft.title = std::move(text.title);
    draft.text = filled_in(std::move(text.text));
    TRY(const pupils::AgreementView view, pupils::draft_agreement(work, draft));
    pupils::StepAgreement step;
    step.id = view.id;
    step.if_match.version = view.version;
    TRY(const pupils::AgreementView published, pupils::publish_agreement(work, step));
    return pupils::BulkAgreement{published.id, term.school_year, term.term, published.sha256.value(), {}};
}

MadeSchool planned_school(std::string_view county, const SchoolShape& shape) {
    MadeSchool school{shape, {}, {}, fmt::format("pop-{}-{:03}", county, shape.number), {}};
    for (std::size_t i = 0; i < shape.classes.size(); ++i) {
        int number = 0;
        for (const int size : shape.classes[i]) school.classes.push_back({{}, shape.first_grade + static_cast<int>(i), ++number, size, {}, {}});
    }
    return school;
}

Result<MadeSchool> open_school(Desk& desk, const org::BodyLine& bureau, const SchoolShape& shape, std::string_view county_name, const TermDays& term,
                               std::string_view digest) {
    const auto school = planned_school(bureau.county, shape);
    const auto morning = hour_of(day_of_opening(term), 8);
    return desk.as("样例·机构管理员", morning, "open", [&](Work& work) -> Result<MadeSchool> {
        auto made = school;
        Dice dice(mixed(desk.seed(), "staff"));
        TRY(made.body, open_body(work, bureau, shape, county_name));
        made.path = org::find_body(work, made.body).value().path;
        TRY(const std::vector<identity::BulkAccount> accounts, hire(work, dice, made));
        identity::insert_accounts(work, accounts, digest, "样例数据");
        for (auto& own : made.classes) {
            own.id = work.new_id<pupils::ClassId>();
            pupils::OpenClass command;
            command.id = own.id;
            command.school = made.body;
            command.grade = own.grade;
            command.number = own.number;
            command.head_teacher = own.teacher;
            TRY_DO(pupils::open_class(work, command));
        }
        work.record("sample.generate", "body", made.body.to_string(), {{"accounts", static_cast<std::int64_t>(accounts.size())}});
        return made;
    });
}

Result<MadePlan> make_plan(Desk& desk, const MadeSchool& school, const TermDays& term) {
    const auto day = day_of_plan(term);
    TRY(const catalogue::PlanId id, desk.as("样例·教务员", hour_of(day, 9), "plan", [&](Work& work) { return write_plan(work, school, term, desk.seed()); }));
    TRY_DO(desk.as("样例·校长", hour_of(day, 16), "submit", [&](Work& work) { return catalogue::submit_plan(work, {id, {}, version_of(work, id)}); }));
    TRY_DO(desk.as("样例·教育局", hour_of(day.plus_days(1), 10), "approve", [&](Work& work) {
        return catalogue::approve_plan(work, {id, fmt::format("样例批〔{}〕1号", term.school_year), "本地尚未设定的各项，按方案执行", {}, version_of(work, id)});
    }));
    return desk.as("样例·校长", hour_of(day.plus_days(2), 9), "publish", [&](Work& work) -> Result<MadePlan> {
        TRY_DO(catalogue::publish_plan(work, {id, {}, version_of(work, id)}));
        MadePlan plan;
        plan.id = id;
        TRY(plan.agreement, publish_agreement(work, school, term));
        for (auto& course : catalogue::courses_of_plan(work, work.county(), id)) {
            (course.kind == catalogue::CourseKind::base ? plan.base : plan.special).push_back(std::move(course));
        }
        return plan;
    });
}

Result<MadeRound> announce_round(Desk& desk, const MadeSchool& school, const MadePlan& plan, const TermDays& term) {
    const auto day = day_of_round(term);
    return desk.as("样例·校长", hour_of(day.plus_days(-1), 9), "round", [&](Work& work) -> Result<MadeRound> {
        enrolment::PlanRound command{.id = work.new_id<enrolment::RoundId>(), .plan = plan.id, .title = "第一轮报名", .settings = {}};
        auto& settings = command.settings;
        settings.mode = enrolment::Mode::lottery;
        settings.opens = hour_of(day, 8);
        settings.closes = hour_of(day.plus_days(2), 20);
        settings.grades = grades_between(school.shape.first_grade, last_grade(school));
        for (const auto& course : plan.special) settings.courses.push_back({.course = course.id, .places = course.places_max});
        const auto [id, opens, closes] = std::tuple(command.id, settings.opens, settings.closes);
        TRY(const enrolment::RoundView planned, enrolment::plan_round(work, command));
        TRY_DO(enrolment::publish_round(work, {.id = planned.id, .county = {}, .if_match = {planned.version}}));
        return MadeRound{id, opens, closes};
    });
}

}  // namespace luoshi::app
