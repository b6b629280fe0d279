#include "afterschool/catalogue/sample.hpp"

#include <map>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/catalogue/plan_files.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

constexpr std::string_view county = "430104";
constexpr std::string_view first_school = "430104-sample-school";
constexpr std::string_view second_school = "430104-sample-school-2";

struct Term {
    int year = 0;
    org::TermKind kind = org::TermKind::autumn;
};

// The running term: autumn from August to January, spring from February to July.
Term running_term(Date today) {
    const auto month = static_cast<unsigned>(today.ymd().month());
    const int year = static_cast<int>(today.ymd().year());
    if (month >= 8) return {year, org::TermKind::autumn};
    if (month == 1) return {year - 1, org::TermKind::autumn};
    return {year - 1, org::TermKind::spring};
}

struct SampleCourse {
    const char* name;
    CourseKind kind;
    Activity activity;
    const char* slot;
    int from;  // grades
    int to;
    int places;
    int price;  // fen a lesson
    const char* room;
    const char* teacher;
    const char* aims;
    const char* item = "";  // of an outside body
};

// Who helps with a base group while having no course of their own at that time.
constexpr std::pair<std::string_view, std::string_view> assistants[] = {{"作业辅导", "吴老师"}, {"作业辅导", "何老师"}};

constexpr SampleCourse courses[] = {
    {"作业辅导", CourseKind::base, Activity::homework, "s1", 1, 6, 400, 300, "", "陈老师",
     "在校完成书面作业，教师巡视答疑"},
    {"自主阅读与答疑", CourseKind::base, Activity::reading, "s2", 1, 6, 400, 300, "", "陈老师", "整本书阅读，个别答疑"},
    {"软笔书法", CourseKind::special, Activity::art, "s2", 3, 6, 30, 350, "书法室", "林老师",
     "认识笔墨纸砚，练习基本笔画"},
    {"足球", CourseKind::special, Activity::sport, "s2", 3, 6, 36, 350, "操场东区", "吴老师",
     "传接球、小场比赛，锻炼协作"},
    {"科学小实验", CourseKind::special, Activity::science, "s2", 3, 5, 30, 350, "科学教室", "郑老师",
     "动手做二十个小实验，学写观察记录"},
    {"合唱", CourseKind::special, Activity::art, "s2", 1, 6, 45, 300, "音乐室", "何老师",
     "发声练习与合唱曲目，期末展示"},
    {"校园种植", CourseKind::special, Activity::clubs, "s2", 1, 4, 24, 300, "种植园", "罗老师",
     "播种、养护、收获，写种植日记"},
    {"围棋", CourseKind::special, Activity::clubs, "s1", 1, 6, 30, 380, "棋类教室", "周教练",
     "认识规则，会做死活题，友谊对局", "weiqi"},
    {"篮球", CourseKind::special, Activity::sport, "s1", 4, 6, 32, 380, "操场西区", "孙教练",
     "运球、传球、投篮与小组比赛", "basketball"},
    {"剪纸", CourseKind::special, Activity::art, "s1", 1, 3, 24, 300, "美术室", "林老师", "学习折剪刻，完成一组窗花"},
};

struct People {
    storage::Storage& storage;
    storage::Context base;

    template <class F>
    auto as(std::string_view name, F&& act) const {
        auto context = base;
        context.actor = trusted_actor(Proof::command_line, std::string(name));
        context.county = county;
        return storage::write(storage, context, std::forward<F>(act));
    }
    template <class F>
    auto look(F&& question) const {
        return storage::read(storage, base, std::forward<F>(question));
    }
};

Result<BodyId> ensure_body(const People& people, std::string_view code, std::string_view name, org::BodyKind kind) {
    return people.as("样例·机构管理员", [&](Work& work) -> Result<BodyId> {
        if (const auto body = org::find_body_by_code(work, code)) {
            work.record("sample.seed", "body", body->id.to_string());
            return body->id;
        }
        const auto bureau = org::find_body_by_code(work, "430104-education");
        if (!bureau)
            return Problem{Code::missing, "unknown-body", "没有岳麓区教育局；请先建立湖南机构树",
                           "the tree of Hunan is missing: seed it first"};
        org::OpenBody command;
        command.effective = work.today();
        command.document = "样例";
        command.reason = "样例数据";
        command.parent = bureau->id;
        command.body = {.code = std::string(code), .name = std::string(name), .kind = kind};
        if (kind == org::BodyKind::school)
            command.body.school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city};
        TRY(const org::BodyPage page, org::open_body(work, command));
        return page.body.id;
    });
}

std::vector<int> grades(int from, int to) {
    std::vector<int> list;
    for (int grade = from; grade <= to; ++grade) list.push_back(grade);
    return list;
}

struct Listed {
    ListingId id;
    OutsideStaffId staff;
};

// A text in place of the scan that a real office would keep.
Result<PlanAttachment> sample_file(const std::string& name, const std::string& text) {
    return keep_upload({name, "text/plain", text + "\n样例文件，只为试用系统。\n"});
}

// Applied by the body's own manager, selected by the bureau.
Result<Listed> list_body(const People& people, BodyId body, const std::string& name, const std::string& credit_code,
                         const std::string& coach, const OutsideItemContent& item) {
    TRY(const Listed made, people.as("样例·" + name + "负责人", [&](Work& work) -> Result<Listed> {
        const auto today = work.today();
        ApplyForList command;
        command.id = work.new_id<ListingId>();
        command.body = body;
        command.name = name;
        command.credit_code = credit_code;
        command.licence_kind = item.activity == Activity::sport ? "sport_filing" : "school_licence";
        command.licence_number = "样例-" + item.code;
        command.licence_until = today.plus_years(2);
        command.on_national_platform = true;
        command.deposit_fen = 10'000'000;
        command.deposit_paid_on = today;
        command.contact = "样例联系人 0731-00000000";
        command.about = "样例机构，只为试用系统";
        command.items = {item};
        TRY_DO(apply_for_list(work, command));
        PutOutsideStaff staff;
        staff.id = command.id;
        staff.staff = work.new_id<OutsideStaffId>();
        staff.name = coach;
        staff.skill = item.name;
        staff.vetting_proof = "样例-无犯罪记录-" + item.code;
        staff.vetted_on = today;
        staff.vetting_until = today.plus_years(1);
        TRY(staff.vetting_file, sample_file("无犯罪记录证明-" + coach + ".txt", coach + " 无犯罪记录证明"));
        staff.health_until = today.plus_years(1);
        staff.contract_until = today.plus_years(1);
        TRY_DO(put_outside_staff(work, staff));
        return Listed{command.id, staff.staff};
    }));
    TRY_DO(people.as("样例·岳麓教育干部", [&](Work& work) -> Result<Nothing> {
        TRY(const ListingView seen, show_listing(work, {made.id}));
        TRY_DO(select_body(work, {made.id,
                                  {item.code},
                                  work.today(),
                                  work.today().plus_years(1),
                                  "样例·岳教通〔2026〕9号",
                                  {},
                                  {seen.version}}));
        return Nothing{};
    }));
    return made;
}

using Rooms = std::map<std::string, RoomId>;
using Teachers = std::map<std::string, TeacherId>;

Result<Rooms> put_rooms(Work& work, BodyId school) {
    Rooms rooms;
    for (const auto& course : courses) {
        const std::string name = course.room;
        if (name.empty() || rooms.contains(name)) continue;
        TRY(const SchoolRoomView room, put_room(work, {work.new_id<RoomId>(), school, name, 48, true, 0, {}}));
        rooms.emplace(name, room.id);
    }
    return rooms;
}

Result<Teachers> put_teachers(Work& work, BodyId school, const std::map<std::string, OutsideStaffId>& coaches) {
    Teachers teachers;
    // The head teacher of a class there looks after the base groups.
    std::optional<AccountId> account;
    for (const auto& class_ : pupils::classes_of_school(work, county, school)) {
        if (class_.head_teacher) account = class_.head_teacher;
    }
    for (const auto& course : courses) {
        const std::string name = course.teacher;
        if (teachers.contains(name)) continue;
        PutTeacher command;
        command.id = work.new_id<TeacherId>();
        command.school = school;
        command.name = name;
        if (course.kind == CourseKind::base) command.account = account;
        if (const auto coach = coaches.find(name); coach != coaches.end()) {
            command.kind = TeacherKind::outside;
            command.staff = coach->second;
        }
        TRY(const ServiceTeacher teacher, put_teacher(work, command));
        teachers.emplace(name, teacher.id);
    }
    return teachers;
}

CourseContent content_of(const SampleCourse& course) {
    CourseContent content;
    content.kind = course.kind;
    content.activity = course.activity;
    content.name = content.item = course.name;
    content.grades = grades(course.from, course.to);
    content.places_min = course.kind == CourseKind::base ? 1 : 6;
    content.places_max = course.places;
    content.slot = course.slot;
    content.price_fen = course.price;
    content.price_basis = "样例：不高于岳麓区每课时 4 元的上限，按成本补偿核定";
    content.aims = course.aims;
    content.materials = course.kind == CourseKind::base ? "" : "学校统一准备，不向学生售卖";
    content.safety = "教师全程在场；活动前检查场地，按约定的人交接";
    return content;
}

PlanContent plan_content() {
    return {"校长任组长，教务处安排，家长委员会参与监督；每天一名行政值班。",
            "周一至周五 15:50 至 18:00，法定节假日除外；家长自愿报名，随时可以退出。",
            "基础托管：作业辅导、自主阅读与答疑。特色课程：书法、足球、科学小实验、合唱、种植、围棋、篮球、剪纸。不讲授"
            "新课，不集体补课。",
            "教师全程看护，放学按约定的人交接；突发情况先救治、同时通知家长并上报。",
            "基础托管每课时 3 元，特色课程每课时 3 至 3.8 元，按实际课时结算，多退少补；困难家庭按规定减免。",
            "用于参与服务的教师和人员补助、购买校外机构服务和耗材；学期末公布收支。"};
}

Result<PlanId> write_plan(Work& work, BodyId school, Term term) {
    const auto id = work.new_id<PlanId>();
    TRY_DO(open_plan(work, {id, school, term.year, term.kind, {}}));
    TRY_DO(edit_content(work, {id, plan_content(), {}, {1}}));
    TRY_DO(set_slots(work, {id,
                            "15:40",
                            {{"s1", "第一课时", {1, 2, 3, 4, 5}, "15:50", "16:50", 1},
                             {"s2", "第二课时", {1, 2, 3, 4, 5}, "17:00", "18:00", 1}},
                            {},
                            {2}}));
    return id;
}

Result<Nothing> consult(Work& work, PlanId id) {
    const auto plan = find_plan(work, id).value();
    RecordConsultation record;
    record.id = id;
    record.consultation = work.new_id<ConsultationId>();
    record.held_on = work.today();
    record.form = "meeting";
    record.present = 312;
    record.agreeing = 305;
    record.against = 3;
    record.opinions = "希望增加体育类课程；有家长建议放学时间再晚十分钟。";
    record.answer = "已增加足球、篮球；结束时间与下班时间衔接，下学期再议。";
    record.if_match = {plan.version};
    TRY_DO(record_consultation(work, record));
    return Nothing{};
}

struct Made {
    PlanId plan;
    int courses = 0;
};

Result<Made> write_first(const People& people, BodyId school, Term term, const std::map<std::string, Listed>& bodies) {
    return people.as("样例·教务员", [&](Work& work) -> Result<Made> {
        std::map<std::string, OutsideStaffId> coaches;
        coaches.emplace("周教练", bodies.at("weiqi").staff);
        coaches.emplace("孙教练", bodies.at("basketball").staff);
        TRY(const Rooms rooms, put_rooms(work, school));
        TRY(const Teachers teachers, put_teachers(work, school, coaches));
        TRY(const PlanId id, write_plan(work, school, term));
        Made made{id, 0};
        for (const auto& course : courses) {
            auto content = content_of(course);
            if (*course.room != '\0') content.room = rooms.at(course.room);
            content.teacher = teachers.at(course.teacher);
            for (const auto& [name, assistant] : assistants) {
                if (name == course.name) content.assistants.push_back(teachers.at(std::string(assistant)));
            }
            if (*course.item != '\0') {
                content.listing = bodies.at(course.item).id;
                content.outside_item = course.item;
            }
            TRY_DO(add_course(work, {work.new_id<CourseId>(), id, content, {}}));
            ++made.courses;
        }
        TRY_DO(consult(work, id));
        return made;
    });
}

// The school's contracts with both bodies, for a year.
Result<Nothing> sign_contracts(const People& people, BodyId school, const std::map<std::string, Listed>& bodies) {
    return people.as("样例·教务员", [&](Work& work) -> Result<Nothing> {
        for (const auto& [item, body] : bodies) {
            RecordContract command;
            command.id = work.new_id<ContractId>();
            command.school = school;
            command.listing = body.id;
            command.number = "样例合-" + item;
            command.signed_on = command.starts_on = work.today();
            command.ends_on = work.today().plus_years(1);
            command.items = {{item, 380}};
            command.bond_kind = "performance_bond";
            command.bond_fen = 500'000;
            TRY(command.file, sample_file("引进合同-" + item + ".txt", "引进课后服务合同"));
            TRY_DO(record_contract(work, command));
        }
        return Nothing{};
    });
}

// One body has a new licence, which the bureau has yet to confirm.
Result<Nothing> renew_a_licence(const People& people, ListingId id) {
    return people.as("样例·样例体育俱乐部负责人", [&](Work& work) -> Result<Nothing> {
        TRY(const ListingView seen, show_listing(work, {id}));
        RenewLicence command;
        command.id = id;
        command.renewal = work.new_id<RenewalId>();
        command.licence_number = seen.licence_number + "（换证）";
        command.licence_until = work.today().plus_years(4);
        TRY(command.file, sample_file("新许可证.txt", "体育经营备案证"));
        command.if_match = {seen.version};
        TRY_DO(renew_licence(work, command));
        return Nothing{};
    });
}

Result<Made> write_second(const People& people, BodyId school, Term term) {
    return people.as("样例·第二小学教务员", [&](Work& work) -> Result<Made> {
        TRY(const PlanId id, write_plan(work, school, term));
        Made made{id, 0};
        for (const auto& course : courses) {
            if (*course.item != '\0') continue;
            TRY_DO(add_course(work, {work.new_id<CourseId>(), id, content_of(course), {}}));
            ++made.courses;
        }
        TRY_DO(consult(work, id));
        return made;
    });
}

http::IfMatch version_of(Work& work, PlanId id) { return {find_plan(work, id).value().version}; }

Result<Nothing> hand_in(const People& people, std::string_view head, PlanId id) {
    return people.as(head, [&](Work& work) -> Result<Nothing> {
        TRY_DO(submit_plan(work, {id, {}, version_of(work, id)}));
        return Nothing{};
    });
}

Result<Nothing> approve_and_publish(const People& people, PlanId id) {
    TRY_DO(people.as("样例·岳麓教育干部", [&](Work& work) {
        return approve_plan(
            work, {id, "样例·岳教批〔2026〕12号", "本地尚未设定的各项，按方案执行", {}, version_of(work, id)});
    }));
    TRY_DO(people.as("样例·校长", [&](Work& work) { return publish_plan(work, {id, {}, version_of(work, id)}); }));
    return Nothing{};
}

// For the term after this one: families may answer at once.
Result<Nothing> ask_families(const People& people, BodyId school, Term term) {
    return people.as("样例·教务员", [&](Work& work) -> Result<Nothing> {
        PutSurvey survey;
        survey.id = work.new_id<SurveyId>();
        survey.school = school;
        survey.school_year = term.kind == org::TermKind::autumn ? term.year : term.year + 1;
        survey.term = term.kind == org::TermKind::autumn ? org::TermKind::spring : org::TermKind::autumn;
        survey.title = "下学期课后服务需求调查";
        survey.introduction = "请花两分钟回答，帮助学校安排下学期的课程。";
        survey.closes_on = work.today().plus_days(30);
        survey.questions = {
            {"need",
             SurveyQuestionKind::one,
             "是否需要课后服务？",
             {{"yes", "需要"}, {"some", "部分日子需要"}, {"no", "不需要"}}},
            {"what",
             SurveyQuestionKind::several,
             "希望开设哪些课程？",
             {{"sport", "体育"}, {"art", "艺术"}, {"science", "科普"}, {"labour", "劳动"}, {"clubs", "社团"}}},
            {"more", SurveyQuestionKind::text, "其他建议", {}}};
        TRY(const SurveyView made, put_survey(work, survey));
        TRY_DO(open_survey(work, {made.id, {}, {made.version}}));
        return Nothing{};
    });
}

}  // namespace

Result<SampleSeeded> seed_sample(storage::Storage& storage, const storage::Context& context) {
    const People people{storage, context};
    const auto term = running_term(context.clock->today());
    TRY(const std::optional<BodyId> school, people.look([&](Work& work) -> Result<std::optional<BodyId>> {
        const auto body = org::find_body_by_code(work, first_school);
        if (!body || plan_of_term(work, county, body->id, term.year, term.kind)) return std::optional<BodyId>{};
        return std::optional(body->id);
    }));
    SampleSeeded seeded;
    if (!school) return seeded;
    TRY(const BodyId second, ensure_body(people, second_school, "岳麓区样例第二小学", org::BodyKind::school));
    TRY(const BodyId chess, ensure_body(people, "430104-sample-body", "样例棋院", org::BodyKind::outside_body));
    TRY(const BodyId sports,
        ensure_body(people, "430104-sample-body-2", "样例体育俱乐部", org::BodyKind::outside_body));
    std::map<std::string, Listed> bodies;
    TRY(bodies["weiqi"], list_body(people, chess, "样例棋院", "91430104MA4L1WXY2A", "周教练",
                                   {"weiqi", "围棋", Activity::clubs, grades(1, 6), 400}));
    TRY(bodies["basketball"], list_body(people, sports, "样例体育俱乐部", "91430104MA4L1WXY3B", "孙教练",
                                        {"basketball", "篮球", Activity::sport, grades(3, 6), 400}));
    seeded.bodies = 2;
    TRY_DO(sign_contracts(people, *school, bodies));
    TRY_DO(renew_a_licence(people, bodies.at("basketball").id));
    TRY(const Made made, write_first(people, *school, term, bodies));
    TRY_DO(hand_in(people, "样例·校长", made.plan));
    TRY_DO(approve_and_publish(people, made.plan));
    TRY(const Made waiting, write_second(people, second, term));
    TRY_DO(hand_in(people, "样例·第二小学校长", waiting.plan));
    TRY_DO(ask_families(people, *school, term));
    seeded.plans = 2;
    seeded.courses = made.courses + waiting.courses;
    return seeded;
}

}  // namespace luoshi::afterschool::catalogue
