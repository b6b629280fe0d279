// What the database tests of inspections share: a bureau with seven schools, five inspectors on posts, two officials, a published plan, and each step in a
// few words.
#pragma once
#include <algorithm>
#include <set>

#include "identity/migrations.hpp"
#include "org/api.hpp"
#include "notices/migrations.hpp"
#include "org/migrations.hpp"
#include "platform/mail/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "rules/api.hpp"
#include "rules/migrations.hpp"
#include "supervision/inspections/api.hpp"
#include "supervision/inspections/checks.hpp"
#include "supervision/inspections/migrations.hpp"
#include "supervision/inspections/photo_files.hpp"
#include "supervision/inspections/store.hpp"
#include "supervision/inspections/use_cases.hpp"
#include "support/databases.hpp"

namespace luoshi::supervision::inspections {

namespace rows {
#define ROW(name, text) \
    inline constexpr storage::Query name { "test." #name, text, text }
ROW(account,
    "INSERT INTO account (county, id, name, display_name, duty, state, language, body, person, password, password_at, must_change_password, totp_last_step, "
    "created_at, version) VALUES ($1, $2, $3, $3, 'business', 'active', 'zh-CN', $4, $5, 'x', 0, FALSE, 0, 0, 1)");
ROW(account_name, "INSERT INTO account_name (name, county, account) VALUES ($1, $2, $3)");
#undef ROW
}  // namespace rows

class InspectionsOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    InspectionsOnBoth()
        : OnBothDatabases({mail::migrations::all, org::migrations::all, identity::migrations::all, notices::migrations::all, rules::migrations::all,
                           inspections::migrations::all}), photos_(folder_.path()) {
        keep_photos_in(photos_);
    }

    static constexpr const char* county = "430104";
    static constexpr int schools = 7;
    static constexpr int inspectors = 5;

    template <class T>
    static T id(std::uint8_t number) {
        Uuid bytes{};
        bytes[0] = 0x01;
        bytes[15] = number;
        return T{bytes};
    }
    template <class T>
    T fresh() {
        return T::make(clock().now(), random());
    }

    template <class F>
    auto here(F&& use_case) {
        auto who = context();
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto as(Actor actor, F&& use_case) {
        auto who = context(std::move(actor));
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto see(Actor actor, F&& use_case) {
        return storage::read(storage(), context(std::move(actor)), std::forward<F>(use_case));
    }

    Actor actor(std::uint8_t number, std::string name, std::vector<const Permission*> rights, std::string scope) {
        Actor actor;
        actor.account = id<AccountId>(number);
        actor.name = std::move(name);
        actor.proof = Proof::session;
        actor.county = county;
        for (const auto* right : rights) actor.grants.push_back({std::string(right->name), scope});
        return actor;
    }
    Actor official() { return actor(101, "经办人", {&permissions::read, &permissions::plan, &permissions::draw}, office_path_); }
    Actor leader() { return actor(102, "分管局长", {&permissions::read, &permissions::draw}, office_path_); }
    // The account of inspector n (from 0), with what the role of an inspector may.
    Actor inspector(int n) {
        return actor(static_cast<std::uint8_t>(50 + n), name_of(n), {&permissions::read, &permissions::inspect}, office_path_);
    }
    Actor head_of(BodyId school) {
        auto head = actor(103, "校长", {&permissions::read}, path_of(school));
        head.body = school;
        head.body_path = path_of(school);
        return head;
    }
    static std::string name_of(int n) { return "督学" + std::to_string(n); }
    std::string path_of(BodyId body) {
        return read([&](Work& work) -> Result<std::string> { return org::find_body(work, body)->path; }).value();
    }

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        write([](Work& work) { return org::seed_hunan(work); }).value();
        here([&](Work& work) { return fill(work); }).value();
        write_plan_of(plan);
    }
    void TearDown() override {
        if (IsSkipped() || !checks_hold_) return;
        for (const auto& violation : storage::check_data(storage(), inspections::checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    Result<Nothing> fill(Work& work) {
        const auto bureau = org::find_body_by_code(work, "430104-education").value();
        office = bureau.id;
        office_path_ = bureau.path;
        for (int n = 0; n < schools; ++n) {
            org::OpenBody command;
            command.effective = Date(2020, 1, 1);
            command.document = "样例";
            command.reason = "新设";
            command.parent = office;
            command.body = {.code = "430104-s" + std::to_string(n),
                            .name = "试验小学" + std::to_string(n),
                            .kind = org::BodyKind::school,
                            .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
            TRY(const auto page, org::open_body(work, command));
            school_.push_back(page.body.id);
        }
        for (int n = 0; n < inspectors; ++n) {
            TRY(const auto post, org::open_post(work, {.body = office, .title = "督学岗" + std::to_string(n), .opened = Date(2020, 1, 1)}));
            TRY(const auto held, org::appoint_holder(work, {.id = post.id, .name = name_of(n), .from = Date(2020, 1, 1), .document = "样例"}));
            const auto account = id<AccountId>(static_cast<std::uint8_t>(50 + n));
            work.run(rows::account, county, account, "inspector" + std::to_string(n), office, held.holders.front().person);
            work.run(rows::account_name, "inspector" + std::to_string(n), county, account);
            TRY_DO(list_inspector(work, {.id = id<InspectorId>(static_cast<std::uint8_t>(10 + n)), .office = office, .post = post.id, .account = "inspector" + std::to_string(n)}));
        }
        TRY_DO(publish_template(work, {.id = template_, .office = office, .title = "课后服务检查", .content = content()}));
        return Nothing{};
    }

    static InspectionContent content() {
        InspectionItem consent{.code = "A1", .words = "先征得同意，再收费", .severity = FindingSeverity::error, .money = true, .basis = "三", .weight = 60, .role = ItemRole::core};
        InspectionItem days{.code = "B1", .words = "每周天数", .kind = ItemKind::number, .least = 5, .weight = 40};
        return {{{"全部", {consent, days}}}};
    }

    WriteInspectionPlan plan_command(PlanId which) {
        WriteInspectionPlan command;
        command.id = which;
        command.office = office;
        command.title = "2026 年课后服务双随机检查";
        command.year = 2026;
        command.content.matters = {"课后服务收费", "课后服务安全"};
        command.content.range = {office};
        command.content.counted_by = CountedBy::number;
        command.content.mid = 2;
        command.content.low = 1;
        command.content.alternates = 2;
        command.time_from = Date(2026, 9, 1);
        command.time_until = Date(2026, 12, 31);
        command.template_ = template_;
        return command;
    }
    void write_plan_of(PlanId which) {
        as(official(), [&](Work& work) { return write_plan(work, plan_command(which)); }).value();
        as(official(), [&](Work& work) { return publish_plan(work, {which, {}, {1}}); }).value();
    }

    AnnounceInspectionDraw announcement(PlanId which) {
        return {fresh<DrawId>(), which, crypto::Algorithm::sha256, "福利彩票3D第2026123期开奖号码", clock().now().plus(std::chrono::hours{24}),
                std::max(Date(2026, 12, 1), clock().now().date().plus_days(60)), {}};
    }
    DrawId announced() {
        const auto command = announcement(plan);
        as(official(), [&](Work& work) { return announce_draw(work, command); }).value();
        return command.id;
    }
    InspectionDrawView view(DrawId draw) {
        return see(official(), [&](Work& work) { return show_draw(work, {draw}); }).value();
    }
    std::int64_t version(DrawId draw) { return view(draw).version; }
    Result<InspectionStep> enter(DrawId draw, Actor who, std::string value = "857") {
        const EnterInspectionValue command{draw, std::move(value), {}, {version(draw)}};
        return as(std::move(who), [&](Work& work) { return enter_value(work, command); });
    }
    Result<InspectionStep> confirm(DrawId draw, Actor who, std::string value = "857") {
        const EnterInspectionValue command{draw, std::move(value), {}, {version(draw)}};
        return as(std::move(who), [&](Work& work) { return confirm_value(work, command); });
    }
    Result<InspectionStep> run(DrawId draw) {
        const StepInspectionDraw command{draw, {}, {version(draw)}};
        return as(official(), [&](Work& work) { return run_draw(work, command); });
    }
    DrawId drawn() {
        const auto draw = announced();
        clock().set(view(draw).draws_at);
        enter(draw, official()).value();
        confirm(draw, leader()).value();
        run(draw).value();
        return draw;
    }

    std::vector<InspectionTaskRow> tasks(Actor who, std::optional<TaskState> state = {}) {
        FindInspectionTasks query;
        query.state = state;
        return see(std::move(who), [&](Work& work) { return find_tasks(work, query); }).value().items;
    }
    InspectionTaskView task(TaskId which, std::optional<Actor> who = {}) {
        return see(who.value_or(official()), [&](Work& work) { return show_task(work, {which}); }).value();
    }
    TaskId a_task() { return tasks(official(), TaskState::waiting).at(0).id; }
    // Inspector n who holds a place now.
    int holder(TaskId which, int seat) {
        for (const auto& s : task(which).seats)
            if (s.holds && s.seat == seat) return std::stoi(s.code.substr(1)) - 1;
        return -1;
    }
    // As the one who holds that seat fills it in.
    SubmitInspectionForm a_form(TaskId which, bool clean = true, int seat = 1) {
        SubmitInspectionForm form;
        form.id = which;
        form.form = fresh<Id<struct FormTag>>().to_string();
        form.answers = {{.item = "A1", .value = clean ? "yes" : "no", .note = clean ? "" : "三份同意书晚于收费"}, {.item = "B1", .value = "5"}};
        form.own = {name_of(holder(which, seat)), "1,1 2,2", clock().now()};
        form.school = {"王校长", {}, clock().now()};
        form.filled_at = clock().now();
        return form;
    }
    Result<SubmittedForm> submit(const SubmitInspectionForm& form, int who) {
        return as(inspector(who), [&](Work& work) { return submit_form(work, form); });
    }
    CountersignInspectionForm an_answer(TaskId which, int who) {
        const auto sheet = task(which, inspector(who)).sheet.value();
        return {which, sheet.id, sheet.sha256, {name_of(who), "3,3 4,4", clock().now()}};
    }
    Result<SubmittedForm> countersign(const CountersignInspectionForm& answer, int who) {
        return as(inspector(who), [&](Work& work) { return countersign_form(work, answer); });
    }
    // Both sign, each in the own account: seat one first.
    Result<SubmittedForm> both_sign(const SubmitInspectionForm& form) {
        TRY_DO(submit(form, holder(form.id, 1)));
        const auto other = holder(form.id, 2);
        return countersign(an_answer(form.id, other), other);
    }
    TaskId submitted(bool clean = true) {
        const auto which = a_task();
        both_sign(a_form(which, clean)).value();
        return which;
    }
    TaskId half_signed(bool clean = true) {
        const auto which = a_task();
        submit(a_form(which, clean), holder(which, 1)).value();
        return which;
    }
    Result<InspectionStep> take_back(TaskId which, Actor who, std::string reason = "漏填一项") {
        const TakeInspectionFormBack command{which, task(which).sheet.value().id, std::move(reason)};
        return as(std::move(who), [&](Work& work) { return take_form_back(work, command); });
    }
    Result<InspectedSchoolView> look(TaskId which, Actor who) {
        return as(std::move(who), [&](Work& work) { return look_at_school(work, {which}); });
    }
    Result<InspectionStep> publish(TaskId which) {
        const PublishInspectionResult command{which, {}, {task(which).version}};
        return as(leader(), [&](Work& work) { return publish_result(work, command); });
    }
    std::string record(DrawId draw) {
        return see(Actor{}, [&](Work& work) { return fetch_record(work, {draw}); }).value().bytes;
    }

    const PlanId plan = id<PlanId>(1);
    const TemplateId template_ = id<TemplateId>(2);
    BodyId office;
    std::vector<BodyId> school_;
    bool checks_hold_ = true;

 private:
    std::string office_path_;
    luoshi::testing::TemporaryFolder folder_;
    files::FileStore photos_;
};

}  // namespace luoshi::supervision::inspections
