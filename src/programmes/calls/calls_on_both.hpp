// What the database tests of calls share: Hunan, five vocational schools, a line, a published call with quotas, people of every side.
#pragma once
#include "platform/files/file_store.hpp"
#include "programmes/calls/checks.hpp"
#include "programmes/calls/material_files.hpp"
#include "programmes/calls/migrations.hpp"
#include "programmes/calls/use_cases.hpp"
#include "programmes/lines/lines_on_both.hpp"

namespace luoshi::programmes::calls {

class CallsOnBoth : public lines::LinesOnBoth {
 protected:
    CallsOnBoth() : CallsOnBoth({org::migrations::all, lines::migrations::all, migrations::all}) {}
    explicit CallsOnBoth(std::vector<storage::Migrations> modules) : LinesOnBoth(std::move(modules)), files_(folder_.path()) {}

    void SetUp() override {
        LinesOnBoth::SetUp();
        if (IsSkipped()) return;
        keep_materials_in(files_);
        for (const auto* code : {"a", "b", "c"}) school(code, "430104-education");
        for (const auto* code : {"d", "e"}) school(code, "430200-education");
        line_ = made("C-10", every_stage());
    }
    void TearDown() override {
        if (IsSkipped()) return;
        LinesOnBoth::TearDown();
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    void school(const std::string& code, const std::string& bureau_code) {
        auto there = context();
        there.county = bureau_code.substr(0, 6);
        storage::write(storage(), there, [&](Work& work) -> Result<Nothing> {
            org::OpenBody command;
            command.effective = work.today();
            command.document = "样例";
            command.reason = "样例";
            command.parent = org::seeded_body_id(bureau_code);
            command.body = {.code = "school-" + code, .name = "样例职校" + code, .kind = org::BodyKind::vocational_school};
            command.body.school = org::SchoolParticulars{.stage = org::Stage::secondary_vocational, .tier = org::Tier::city};
            TRY_DO(org::open_body(work, command));
            return Nothing{};
        }).value();
    }
    org::BodyLine school_line(const std::string& code) {
        return read([&](Work& work) -> Result<org::BodyLine> { return org::find_body_by_code(work, "school-" + code).value(); }).value();
    }

    // ---- people
    Actor with(std::uint8_t number, BodyId body, std::vector<Permission> rights, bool only_own = false) {
        auto actor = person(number, body, {});
        auto over = actor.body_path;
        if (!only_own) over.erase(over.rfind('/', over.size() - 2) + 1);
        for (const auto& right : rights) actor.grants.push_back({std::string(right.name), over});
        return actor;
    }
    Actor writer() { return with(11, bureau("430000"), {permissions::read, permissions::write}); }
    Actor publisher() { return with(12, bureau("430000"), {permissions::read, permissions::write}); }
    Actor college(const std::string& code) { return with(static_cast<std::uint8_t>(20 + code[0] - 'a'), school_line(code).id, {permissions::read, permissions::apply}, true); }
    Actor of_changsha() { return with(31, bureau("430100"), {permissions::read, permissions::recommend}); }
    Actor of_zhuzhou() { return with(32, bureau("430200"), {permissions::read, permissions::recommend}); }

    // ---- the call
    static FormField text_field() {
        FormField field;
        field.key = "logic";
        field.title = "建设思路";
        field.max_chars = 800;
        return field;
    }
    static CallContent content() {
        CallContent one;
        one.title = "关于遴选优秀中职学校的通知";
        one.number = "湘教通〔2026〕12号";
        one.batch_year = 2026;
        one.places = 10;
        one.opens = Date(2026, 9, 1);
        one.closes = Date(2026, 9, 20);
        one.recommend_by = Date(2026, 9, 30);
        one.quotas = {{QuotaScope::prefecture, "", 2}, {QuotaScope::school, "", 1}};
        one.sections = {{"plan", "建设方案", {text_field()}}};
        one.statement = "材料真实";
        one.commitment = "按任务书建设";
        one.joint = true;
        return one;
    }
    CallId drafted(const CallContent& what = content(), std::optional<CallId> id = {}) {
        const MakeCall command{id.value_or(fresh<CallId>()), "430000", line_, what};
        run(writer(), make_call, command).value();
        return command.id;
    }
    CallId published(const CallContent& what = content(), std::optional<CallId> as = {}) {
        const auto id = drafted(what, as);
        run(publisher(), publish_call, PublishCall{id, "430000", 1}).value();
        return id;
    }

    // ---- an application
    Result<ApplicationFileView> start(CallId call, const std::string& code, ApplicationId id) {
        StartApplication command;
        command.id = id;
        command.county = "430000";
        command.call = call;
        command.title = "样例职校" + code + "建设项目";
        return run(college(code), start_application, command);
    }
    Result<ApplicationFileView> save(ApplicationId id, const std::string& code, std::string text, std::vector<BodyId> members = {}) {
        const auto version = see(college(code), show_application, OneApplication{id, "430000"}).value();
        return run(college(code), save_application, SaveApplication{id, "430000", version.version, version.title, {{"logic", std::move(text), {}}}, std::move(members)});
    }
    Result<ApplicationFileView> submit(ApplicationId id, const std::string& code) {
        const auto version = see(college(code), show_application, OneApplication{id, "430000"}).value().version;
        return run(college(code), submit_application, SubmitApplication{id, "430000", version, true, "校长"});
    }
    ApplicationId filled(CallId call, const std::string& code) {
        const auto id = fresh<ApplicationId>();
        start(call, code, id).value();
        save(id, code, "思路").value();
        return id;
    }
    ApplicationId submitted(CallId call, const std::string& code) {
        const auto id = filled(call, code);
        submit(id, code).value();
        return id;
    }
    Result<RecommendationDesk> recommend(CallId call, const Actor& actor, const std::string& recommender, std::vector<ApplicationId> ranked, std::vector<NotRecommended> refused = {}) {
        SendRecommendation command;
        command.id = fresh<RecommendationId>();
        command.county = "430000";
        command.call = call;
        command.recommender = recommender;
        command.ranked = std::move(ranked);
        command.refused = std::move(refused);
        command.letter = "长教函〔2026〕3号";
        command.statement_accepted = true;
        return run(actor, send_recommendation, command);
    }
    Result<ApplicationFileView> review(ApplicationId id, bool passed = true) {
        ReviewApplication command{id, "430000", {{"no-ban", passed, "禁报登记", passed ? "" : "仍在禁报期"}}, ""};
        return run(publisher(), review_application, command);
    }
    Result<ApplicationFileView> withdraw(ApplicationId id, const std::string& code) { return run(college(code), withdraw_application, ApplicationWords{id, "430000", "不再申报"}); }
    ApplicationFileView file(ApplicationId id) { return see(writer(), show_application, OneApplication{id, "430000"}).value(); }
    ApplicationState state_of(ApplicationId id) { return file(id).state; }
    lines::UnitStage unit_stage(ApplicationId id) { return stage_of(file(id).unit); }
    void go_to(Date day) { clock().set(Instant::parse(day.to_string() + "T08:00:00+08:00").value()); }

    lines::LineId line_;

 private:
    luoshi::testing::TemporaryFolder folder_;
    files::FileStore files_;
};

}  // namespace luoshi::programmes::calls
