// What the database tests of evaluations share: a bureau, three schools, an expert of the district, and each step in a few words.
#pragma once
#include <algorithm>

#include "afterschool/allocation/migrations.hpp"
#include "afterschool/attendance/migrations.hpp"
#include "afterschool/catalogue/migrations.hpp"
#include "afterschool/enrolment/migrations.hpp"
#include "afterschool/timetable/migrations.hpp"
#include "fees/charges/migrations.hpp"
#include "fees/disclosure/migrations.hpp"
#include "fees/exemptions/migrations.hpp"
#include "fees/journal/migrations.hpp"
#include "fees/pay/migrations.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/refunds/migrations.hpp"
#include "identity/migrations.hpp"
#include "notices/migrations.hpp"
#include "org/api.hpp"
#include "org/migrations.hpp"
#include "platform/mail/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "pupils/migrations.hpp"
#include "rules/migrations.hpp"
#include "supervision/checks/migrations.hpp"
#include "supervision/complaints/migrations.hpp"
#include "supervision/evaluation/api.hpp"
#include "supervision/evaluation/checks.hpp"
#include "supervision/evaluation/migrations.hpp"
#include "supervision/evaluation/use_cases.hpp"
#include "supervision/inspections/migrations.hpp"
#include "supervision/rectification/migrations.hpp"
#include "support/databases.hpp"
#include "support/planted.hpp"
#include "tally/migrations.hpp"

namespace luoshi::supervision::evaluation {

class EvaluationOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    // Evidence and circulars look at the rooms below, and these at theirs.
    EvaluationOnBoth()
        : OnBothDatabases({mail::migrations::all, org::migrations::all, tally::migrations::all, identity::migrations::all, notices::migrations::all, pupils::migrations::all, rules::migrations::all, afterschool::catalogue::migrations::all, afterschool::enrolment::migrations::all, afterschool::allocation::migrations::all, afterschool::timetable::migrations::all, afterschool::attendance::migrations::all, fees::journal::migrations::all, fees::disclosure::migrations::all, fees::exemptions::migrations::all, fees::charges::migrations::all, fees::payments::migrations::all, fees::refunds::migrations::all, fees::pay::migrations::all, supervision::checks::migrations::all, supervision::complaints::migrations::all, supervision::inspections::migrations::all, supervision::rectification::migrations::all, migrations::all}) {}

    static constexpr const char* county = "430104";

    template <class F>
    auto here(Actor actor, F&& use_case) {
        auto who = context(std::move(actor));
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto see(Actor actor, F&& use_case) {
        return storage::read(storage(), context(std::move(actor)), std::forward<F>(use_case));
    }

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        clock().set(Instant::parse("2026-11-02T09:00:00+08:00").value());
        write([](Work& work) { return org::seed_hunan(work); }).value();
        for (int i = 0; i < 3; ++i) schools.push_back(open_school(i));
        here(trusted_actor(Proof::command_line, "测试"), [&](Work& work) -> Result<Nothing> {
            bureau = org::find_body_by_code(work, "430104-education").value();
            work.record("test", "body", bureau.code);
            return Nothing{};
        }).value();
    }
    void TearDown() override {
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    Actor somebody(std::uint8_t number, std::string name, std::string body_path, std::vector<Permission> rights, const std::string& over) const {
        Actor actor;
        actor.account = AccountId{Uuid{number}};
        actor.name = std::move(name);
        actor.proof = Proof::session;
        actor.county = county;
        actor.body_path = std::move(body_path);
        for (const auto& right : rights) actor.grants.push_back({std::string(right.name), over});
        return actor;
    }
    std::string reach() const { return bureau.path.substr(0, bureau.path.rfind('/', bureau.path.size() - 2) + 1); }
    Actor official(std::uint8_t number = 71) const { return somebody(number, "评价专干", bureau.path, {permissions::read, permissions::write, permissions::draft}, reach()); }
    Actor leader() const { return somebody(72, "分管局长", bureau.path, {permissions::read, permissions::sign}, reach()); }
    Actor expert(std::uint8_t number = 73) const { return somebody(number, "督学", bureau.path, {permissions::read, permissions::score}, reach()); }
    Actor head(int school) const { return somebody(static_cast<std::uint8_t>(80 + school), "校长", schools[static_cast<std::size_t>(school)].path, {permissions::read, permissions::self}, schools[static_cast<std::size_t>(school)].path); }

    template <class... Args>
    void plant(const char* sql, const Args&... args) {
        here(trusted_actor(Proof::command_line, "攻击"), [&](Work& work) -> Result<Nothing> {
            work.run(luoshi::testing::planted(sql), args...).rows();
            work.record("test.plant", "evaluation", "plant");
            return Nothing{};
        }).value();
    }
    // Refused by a key, a foreign key or a CHECK.
    template <class... Args>
    void expect_refused(const char* sql, const Args&... args) {
        EXPECT_THROW(plant(sql, args...), storage::ConstraintBroken) << sql;
    }
    // Refused because the table only grows.
    void expect_only_grows(const char* sql) { EXPECT_ANY_THROW(plant(sql, std::string(county))) << sql; }

    template <class IdType>
    IdType fresh() { return IdType::make(clock().now(), random()); }

    static scoring::Sheet a_sheet() {
        scoring::Sheet sheet;
        sheet.title = "课后服务工作评价表";
        sheet.items = {{.id = "1", .words = "自愿参加", .weight = 4'000, .core = true}, {.id = "2", .words = "收费退费", .weight = 6'000}};
        sheet.deductions = {{.id = "d1", .words = "迟报材料", .each = 200}};
        sheet.vetoes = {{"v1", "强制参加查实"}};
        sheet.grades = {{"优秀", 9'000}, {"合格", 6'000}, {"不合格", 0}};
        return sheet;
    }
    KeepSheet sheet_command() { return {sheet, bureau.id, 0, a_sheet(), {}}; }
    Result<ScoreSheetView> keep(const KeepSheet& command) {
        return here(official(), [&](Work& work) { return keep_sheet(work, command); });
    }
    OpenEvaluation opening() {
        OpenEvaluation command{evaluation, bureau.id, sheet, 1, "2026 年度课后服务评价", 2026, Date(2026, 1, 1), Date(2026, 11, 1), {}, {}, {}};
        for (const auto& school : schools) command.subjects.push_back(school.id);
        return command;
    }
    void open() {
        keep(sheet_command()).value();
        here(official(), [&](Work& work) { return open_evaluation(work, opening()); }).value();
    }
    SaveMarking marking(int school, Marker marker, std::int64_t first, std::int64_t second, bool send = true) {
        return {evaluation, schools[static_cast<std::size_t>(school)].id, marker, {{.item = "1", .points = first}, {.item = "2", .points = second}}, {}, {}, send, {}};
    }
    Result<WorkbookView> mark(const Actor& who, const SaveMarking& command) {
        return here(who, [&](Work& work) { return save_marking(work, command); });
    }
    // Full marks, good ones, and poor ones.
    void mark_all() {
        mark(expert(), marking(0, Marker::expert, 4'000, 5'500)).value();
        mark(expert(), marking(1, Marker::expert, 4'000, 3'000)).value();
        mark(expert(), marking(2, Marker::expert, 1'000, 1'000)).value();
    }
    Result<EvaluationView> announce(const Actor& who) {
        return here(who, [&](Work& work) { return announce_results(work, {evaluation, 5, {}}); });
    }
    Result<EvaluationView> publish(const Actor& who) {
        return here(who, [&](Work& work) { return publish_results(work, {evaluation, {}}); });
    }
    void published() {
        open();
        mark_all();
        announce(official()).value();
        clock().advance(std::chrono::hours{24 * 10});
        publish(official()).value();
    }
    EvaluationView view(const Actor& who) {
        return see(who, [&](Work& work) { return show_evaluation(work, {county, evaluation}); }).value();
    }
    WorkbookView book(const Actor& who, int school) {
        return see(who, [&](Work& work) { return show_workbook(work, {county, evaluation, schools[static_cast<std::size_t>(school)].id}); }).value();
    }
    static const ActionState& action(const auto& view, std::string_view name) { return *std::ranges::find(view.actions, name, &ActionState::name); }

    org::BodyLine bureau;
    std::vector<org::BodyLine> schools;
    SheetId sheet{Uuid{201}};
    EvaluationId evaluation{Uuid{202}};

 private:
    org::BodyLine open_school(int number) {
        return here(trusted_actor(Proof::command_line, "测试"), [&](Work& work) -> Result<org::BodyLine> {
                   org::OpenBody command;
                   command.effective = work.today();
                   command.document = "样例";
                   command.reason = "样例";
                   command.parent = org::find_body_by_code(work, "430104-education").value().id;
                   command.body = {.code = "430104-school-" + std::to_string(number),
                                   .name = "第" + std::to_string(number + 1) + "小学",
                                   .kind = org::BodyKind::school,
                                   .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
                   TRY(const auto page, org::open_body(work, command));
                   return org::find_body(work, page.body.id).value();
               }).value();
    }
};

}  // namespace luoshi::supervision::evaluation
