// What the database tests of the catalogue share: two schools and two outside bodies of one county, their people, and a
// sound plan in a few lines.
#pragma once
#include <algorithm>
#include <string>
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/catalogue/checks.hpp"
#include "afterschool/catalogue/counts/api.hpp"
#include "afterschool/catalogue/migrations.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/plan_files.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "identity/migrations.hpp"
#include "notices/migrations.hpp"
#include "org/api.hpp"
#include "org/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "platform/mail/migrations.hpp"
#include "pupils/migrations.hpp"
#include "rules/migrations.hpp"
#include "support/databases.hpp"
#include "tally/migrations.hpp"
#include "tally/tally_on_both.hpp"

namespace luoshi::afterschool::catalogue {

class CatalogueOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    static constexpr std::string_view home = "430104";

    CatalogueOnBoth()
        : OnBothDatabases({mail::migrations::all, org::migrations::all, tally::migrations::all, identity::migrations::all, notices::migrations::all,
                            pupils::migrations::all, rules::migrations::all, migrations::all}),
          files_(folder_.path()) {}

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        keep_plan_files_in(files_);
        write([](Work& work) { return org::seed_hunan(work); }).value();
        bureau_ = read([](Work& work) -> Result<org::BodyLine> {
                      return org::find_body_by_code(work, "430104-education").value();
                  }).value();
        school_ = open("430104-school", "样例小学", org::BodyKind::school, org::Stage::primary);
        other_ = open("430104-other", "另一小学", org::BodyKind::school, org::Stage::primary);
        body_ = open("430104-body", "样例艺术中心", org::BodyKind::outside_body);
        rival_ = open("430104-rival", "另一机构", org::BodyKind::outside_body);
    }
    void TearDown() override {
        if (IsSkipped() || fault_planted_) return;
        tally::expect_counts_hold(storage(), context(), "430104", counted());
        for (const auto& violation : storage::check_data(storage(), checks::all))
            ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    // ---- who
    // ---------------------------------------------------------------------------------------------------------

    static Actor person(std::uint8_t number, std::string name, std::vector<Permission> rights,
                        const std::string& path) {
        Actor actor;
        actor.account = AccountId{Uuid{number}};
        actor.name = std::move(name);
        actor.proof = Proof::session;
        actor.county = home;
        for (const auto& right : rights) actor.grants.push_back({std::string(right.name), path});
        return actor;
    }
    Actor office() const { return person(1, "张教务", {permissions::read, permissions::plan}, school_.path); }
    Actor head() const {
        return person(2, "李校长", {permissions::read, permissions::plan, permissions::submit, permissions::screen},
                      school_.path);
    }
    Actor official() const {
        return person(3, "王干部", {permissions::read, permissions::approve, permissions::outside_select},
                      bureau_path());
    }
    Actor neighbour() const {
        return person(4, "邻校", {permissions::read, permissions::plan, permissions::submit, permissions::screen},
                      other_.path);
    }
    Actor manager() const { return person(5, "机构负责人", {permissions::outside_apply}, body_.path); }
    Actor rival() const { return person(6, "另一负责人", {permissions::outside_apply}, rival_.path); }
    static Actor nobody() { return Actor{}; }
    const std::string& bureau_path() const { return bureau_.path; }

    template <class F>
    auto as(Actor actor, F&& use_case) {
        auto who = context(std::move(actor));
        who.county = home;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto ask(Actor actor, F&& question) {
        return storage::read(storage(), context(std::move(actor)), std::forward<F>(question));
    }
    template <class F>
    auto look(F&& question) {
        using Answer = std::invoke_result_t<F&, Work&>;
        return read([&](Work& work) -> Result<Answer> { return question(work); }).value();
    }
    template <class IdType>
    IdType new_id() {
        return IdType::make(clock().now(), random());
    }

    // ---- what
    // --------------------------------------------------------------------------------------------------------

    org::BodyLine open(std::string code, std::string name, org::BodyKind kind, std::optional<org::Stage> stage = {}) {
        auto who = context();
        who.county = home;
        return storage::write(storage(), who,
                              [&](Work& work) -> Result<org::BodyLine> {
                                  org::OpenBody command;
                                  command.effective = work.today();
                                  command.document = "试";
                                  command.reason = "试";
                                  command.parent = org::find_body_by_code(work, "430104-education").value().id;
                                  command.body = {.code = std::move(code), .name = std::move(name), .kind = kind};
                                  if (stage)
                                      command.body.school =
                                          org::SchoolParticulars{.stage = *stage, .tier = org::Tier::city};
                                  TRY(const org::BodyPage page, org::open_body(work, command));
                                  return page.body;
                              })
            .value();
    }
    void close_school() {
        auto who = context();
        who.county = home;
        storage::write(storage(), who, [&](Work& work) {
            org::CloseBody command;
            command.effective = work.today();
            command.document = "试";
            command.reason = "并校";
            command.id = school_.id;
            return org::close_body(work, command);
        }).value();
    }

    PlanId open_plan_of(BodyId school, Actor actor, int year = 2026) {
        const auto id = new_id<PlanId>();
        as(actor, [&](Work& work) { return open_plan(work, {id, school, year, org::TermKind::autumn, {}}); }).value();
        return id;
    }
    PlanView plan(PlanId id) {
        return ask(official(), [&](Work& work) { return show_plan(work, {id}); }).value();
    }
    http::IfMatch seen(PlanId id) { return {plan(id).version}; }
    CourseDetail course(CourseId id) {
        return ask(official(), [&](Work& work) { return show_course(work, {id}); }).value();
    }

    static CourseContent content(std::string name, CourseKind kind, std::string slot, std::int64_t price = 300,
                                 Activity activity = Activity::homework) {
        CourseContent course;
        course.kind = kind;
        course.activity = activity;
        course.name = name;
        course.item = std::move(name);
        course.grades = {1, 2, 3, 4, 5, 6};
        course.places_min = 5;
        course.places_max = 40;
        course.slot = std::move(slot);
        course.price_fen = price;
        course.price_basis = "试发改〔2026〕1号";
        course.aims = "按时完成书面作业";
        course.safety = "教师全程在场";
        return course;
    }
    Result<CourseDetail> try_add(PlanId plan, CourseContent what, Actor actor, CourseId id) {
        return as(actor, [&](Work& work) { return add_course(work, {id, plan, std::move(what), {}}); });
    }
    Result<CourseDetail> try_add(PlanId plan, CourseContent what) {
        return try_add(plan, std::move(what), office(), new_id<CourseId>());
    }
    CourseId add(PlanId plan, CourseContent what) { return try_add(plan, std::move(what)).value().course.id; }

    static std::vector<PlanSlot> usual_slots() {
        return {{"s1", "第一课时", {1, 2, 3, 4, 5}, "15:50", "16:50", 1},
                {"s2", "第二课时", {1, 2, 3, 4, 5}, "16:55", "17:55", 1}};
    }
    Result<PlanStep> try_slots(PlanId id, std::vector<PlanSlot> slots, std::string lessons_end = "15:40") {
        const auto version = seen(id);
        return as(office(), [&](Work& work) {
            return set_slots(work, {id, lessons_end, std::move(slots), {}, version});
        });
    }
    // Content, two slots, the base service and one special course.
    PlanId written_plan() {
        const auto id = open_plan_of(school_.id, office());
        const auto version = seen(id);
        as(office(), [&](Work& work) {
            return edit_content(
                work, {id, {"校长负责", "周一至周五", "作业与社团", "值班", "每课时 3 元", "教师补助"}, {}, version});
        }).value();
        try_slots(id, usual_slots()).value();
        base_ = add(id, content("托管一", CourseKind::base, "s1"));
        add(id, content("托管二", CourseKind::base, "s2"));
        special_ = add(id, content("软笔书法", CourseKind::special, "s2", 350, Activity::art));
        return id;
    }
    Result<PlanStep> try_consult(PlanId id, Actor actor) {
        const auto version = seen(id);
        return as(actor, [&](Work& work) {
            RecordConsultation record;
            record.id = id;
            record.consultation = work.new_id<ConsultationId>();
            record.held_on = work.today();
            record.form = "meeting";
            record.present = 120;
            record.agreeing = 115;
            record.against = 2;
            record.opinions = "希望增加体育课程";
            record.answer = "下学期增加";
            record.if_match = version;
            return record_consultation(work, record);
        });
    }
    Result<PlanStep> try_submit(PlanId id, Actor actor) {
        const auto version = seen(id);
        return as(actor, [&](Work& work) { return submit_plan(work, {id, {}, version}); });
    }
    Result<PlanStep> try_return(PlanId id, Actor actor) {
        const auto version = seen(id);
        return as(actor, [&](Work& work) { return return_plan(work, {id, "请补充值班安排", {}, version}); });
    }
    Result<PlanStep> try_approve(PlanId id, Actor actor, std::string judgement = "本地暂未设定的，按方案执行") {
        const auto version = seen(id);
        return as(actor, [&](Work& work) {
            return approve_plan(work, {id, "试教批〔2026〕1号", judgement, {}, version});
        });
    }
    Result<PlanStep> try_publish(PlanId id, Actor actor) {
        const auto version = seen(id);
        return as(actor, [&](Work& work) { return publish_plan(work, {id, {}, version}); });
    }
    Result<PlanStep> try_end(PlanId id, Actor actor) {
        const auto version = seen(id);
        return as(actor, [&](Work& work) { return end_plan(work, {id, "不再举办", {}, version}); });
    }
    PlanId submitted_plan() {
        const auto id = written_plan();
        try_consult(id, office()).value();
        try_submit(id, head()).value();
        return id;
    }
    PlanId published_plan() {
        const auto id = submitted_plan();
        try_approve(id, official()).value();
        try_publish(id, head()).value();
        return id;
    }

    ApplyForList application(ListingId id) {
        ApplyForList command;
        command.id = id;
        command.body = body_.id;
        command.name = "样例艺术中心";
        command.credit_code = "91350211M0000XUF46";
        command.licence_kind = "school_licence";
        command.licence_number = "教民1430104";
        command.licence_until = clock().today().plus_years(2);
        command.on_national_platform = true;
        command.deposit_fen = 10'000'000;
        command.deposit_paid_on = clock().today();
        command.contact = "刘老师 0731-00000000";
        command.about = "书法与舞蹈";
        command.items = {{"calligraphy", "软笔书法", Activity::art, {1, 2, 3, 4, 5, 6}, 380},
                         {"dance", "舞蹈", Activity::art, {1, 2, 3}, 400}};
        return command;
    }
    ListingId applied() {
        const auto id = new_id<ListingId>();
        as(manager(), [&](Work& work) { return apply_for_list(work, application(id)); }).value();
        return id;
    }
    ListingView listing(ListingId id) {
        return ask(official(), [&](Work& work) { return show_listing(work, {id}); }).value();
    }
    // A kept file, of the body or of the school.
    PlanAttachment kept(ListingId id, std::string words = "证明") {
        return as(manager(), [&](Work& work) {
                   return keep_outside_file(work, {id, {}, {"证明.pdf", "application/pdf", std::move(words)}});
               }).value();
    }
    PlanAttachment kept_of_school(std::string words) {
        return as(office(), [&](Work& work) {
                   return keep_school_file(work, {school_.id, {}, {"扫描件.pdf", "application/pdf", std::move(words)}});
               }).value();
    }
    RecordContract contract(ListingId id, Date from, Date until) {
        RecordContract command;
        command.id = new_id<ContractId>();
        command.school = school_.id;
        command.listing = id;
        command.number = "合〔2026〕1号";
        command.signed_on = std::min(from, clock().today());
        command.starts_on = from;
        command.ends_on = until;
        command.items = {{"calligraphy", 380}};
        command.bond_kind = "deposit";
        command.bond_fen = 200'000;
        command.file = kept_of_school("双方盖章");
        return command;
    }
    Result<OutsideContractView> try_contract(RecordContract command, Actor actor) {
        return as(std::move(actor), [&](Work& work) { return record_contract(work, command); });
    }
    // From today, for some years unless told.
    ContractId contracted(ListingId id, std::optional<Date> until = {}) {
        const auto today = clock().today();
        return try_contract(contract(id, today, until.value_or(today.plus_years(3))), office()).value().id;
    }
    ListingId listed(std::vector<std::string> items = {"calligraphy"}) {
        const auto id = applied();
        as(official(), [&](Work& work) {
            return select_body(work, {id, items, work.today(), work.today().plus_years(1), "试教〔2026〕9号", {}, {1}});
        }).value();
        return id;
    }

    org::BodyLine bureau_;
    org::BodyLine school_;
    org::BodyLine other_;
    org::BodyLine body_;
    org::BodyLine rival_;
    CourseId base_;
    CourseId special_;
    bool fault_planted_ = false;

 private:
    luoshi::testing::TemporaryFolder folder_;
    files::FileStore files_;
};

}  // namespace luoshi::afterschool::catalogue
