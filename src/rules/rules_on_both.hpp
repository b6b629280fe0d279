// What the database tests of rules share: Hunan, a county with schools, the people of its offices, and short ways to
// act as them.
#pragma once
#include <string>
#include <vector>

#include "notices/api.hpp"
#include "notices/migrations.hpp"
#include "org/api.hpp"
#include "org/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "rules/api.hpp"
#include "rules/checks.hpp"
#include "rules/migrations.hpp"
#include "support/databases.hpp"

namespace luoshi::rules {

class RulesOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    RulesOnBoth()
        : OnBothDatabases({org::migrations::all, notices::migrations::all, migrations::all}),
          originals_(folder_.path()) {}

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        notices::keep_originals_in(originals_);
        drop_impact_sources();
        write([](Work& work) { return org::seed_hunan(work); }).value();
        school_ = open_school("430104", "样例小学", org::Stage::primary, org::Tier::city);
        junior_ = open_school("430104", "样例中学", org::Stage::junior, org::Tier::city);
    }
    void TearDown() override {
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), checks::all))
            ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    template <class F>
    auto in(std::string_view county, F&& use_case) {
        auto who = context();
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto write_as(const Actor& actor, F&& use_case) {
        auto who = context(actor);
        who.county = actor.county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto read_as(const Actor& actor, F&& use_case) {
        return storage::read(storage(), context(actor), std::forward<F>(use_case));
    }
    // Plain values out of a read.
    template <class F>
    auto look(F&& question) {
        using Answer = std::invoke_result_t<F&, Work&>;
        return read([&](Work& work) -> Result<Answer> { return question(work); }).value();
    }

    BodyId body(std::string_view code) {
        return look([&](Work& work) { return org::find_body_by_code(work, code).value().id; });
    }
    org::BodyLine line(BodyId id) {
        return look([&](Work& work) { return org::find_body(work, id).value(); });
    }
    org::BodyLine open_school(const std::string& county, const std::string& name, org::Stage stage, org::Tier tier) {
        org::OpenBody command;
        command.effective = clock().today();
        command.document = "批复";
        command.reason = "新建";
        command.parent = body(county + "-education");
        command.body = {.code = county + "-" + std::to_string(++schools_),
                        .name = name,
                        .kind = org::BodyKind::school,
                        .school = org::SchoolParticulars{.stage = stage, .tier = tier}};
        return in(county, [&](Work& work) { return org::open_body(work, command); }).value().body;
    }
    const org::BodyLine& school() const { return school_; }
    const org::BodyLine& junior() const { return junior_; }

    static std::string path_of(const std::string& division) {
        if (division == "430000") return "/430000/";
        if (division.ends_with("00")) return "/430000/" + division + "/";
        return "/430000/" + division.substr(0, 4) + "00/" + division + "/";
    }
    // Somebody of a division with every right over rules there.
    static Actor person(std::uint8_t number, const std::string& division = "430104") {
        Actor actor;
        actor.account = AccountId{Uuid{number}};
        actor.name = "人员" + std::to_string(number);
        actor.proof = Proof::session;
        actor.county = division;
        for (const auto& permission : permissions::all)
            actor.grants.push_back({std::string(permission.name), path_of(division)});
        return actor;
    }
    static Actor reader(const std::string& scope) {
        Actor actor;
        actor.account = AccountId{Uuid{90}};
        actor.name = "读者";
        actor.proof = Proof::session;
        actor.county = "430104";
        actor.grants.push_back({std::string(permissions::read.name), scope});
        return actor;
    }

    // A value of the county's development and reform bureau unless said otherwise.
    EnterValue entry(const std::string& parameter, json::value value,
                     const std::string& setter = "430104-development-reform") {
        EnterValue command;
        command.id = ValueId{Uuid{9, ++entries_}};
        command.body = body(setter);
        command.parameter = parameter;
        command.value = std::move(value);
        command.valid_from = Date(2026, 9, 1);
        command.document = "岳发改〔2026〕1号";
        return command;
    }
    Result<ValueView> try_enter(const EnterValue& command) {
        const auto county = line(command.body).county;
        return write_as(person(1, county), [&](Work& work) { return enter_value(work, command); });
    }
    Result<ValueView> try_confirm(ValueId id, std::uint8_t who = 2) {
        const auto seen = view(id);
        return write_as(person(who, seen.county), [&](Work& work) {
            return confirm_value(work, {id, {}, {seen.version}});
        });
    }
    ValueView stand(const EnterValue& command) {
        const auto id = try_enter(command).value().id;
        return try_confirm(id).value();
    }
    ValueView view(ValueId id) {
        return read([&](Work& work) { return show_value(work, {id}); }).value();
    }
    // As a source reports it, checked by a second person.
    ValueView report(EnterValue command, Grade grade = Grade::A) {
        command.claim = Claim::reported;
        command.source = "公示";
        command.grade = grade;
        return stand(command);
    }

    Asked asked(Date on = Date(2026, 9, 1), std::optional<org::Stage> stage = org::Stage::primary) const {
        Asked a;
        a.path = school_.path;
        a.on = on;
        a.stage = stage;
        a.tier = org::Tier::city;
        return a;
    }
    Result<Holding> holds(const std::string& parameter, const Asked& a) {
        return read([&](Work& work) { return what_holds(work, parameter, a); });
    }
    // "400 confirmed 430104", or the slug of the refusal.
    std::string told(const std::string& parameter, const Asked& a) {
        const auto held = holds(parameter, a);
        if (!held) return held.error().slug;
        return boost::json::serialize(held->value) + " " + std::string(json::enum_name(held->state)) + " " +
               held->basis.place;
    }

    // A notice of the province's education department, published; it ends where `repealed` says so.
    notices::NoticeId publish_notice(const std::string& number, const std::string& repeals = {}) {
        std::string text =
            "湖南省教育厅文件\n\n" + number +
            "\n\n湖南省教育厅关于课后服务收费有关事项的通知\n\n各市州教育局：\n\n现将有关事项通知如下：\n\n";
        text += "一、收费标准\n\n每生每课时不超过5元。\n\n二、其他事项\n\n本通知自2024年3月1日起施行。";
        text +=
            (repeals.empty() ? "" : "原《湖南省教育厅关于课后服务收费有关事项的通知》（" + repeals + "）同时废止。") +
            std::string("本通知由湖南省教育厅负责解释。\n\n湖南省教育厅\n2024年2月1日\n");
        const auto province = body("430000-education");
        const auto act = [&](std::uint8_t who, auto&& use_case) {
            Actor actor = trusted_actor(Proof::command_line, "登记" + std::to_string(who));
            return write_as(actor, use_case);
        };
        const auto id = act(1,
                            [&](Work& work) {
                                return notices::register_notice(
                                    work, {work.new_id<notices::NoticeId>(), province, "通知.txt", text, {}});
                            })
                            .value()
                            .id;
        const auto seen = [&] {
            return http::IfMatch{read([&](Work& work) { return notices::show_notice(work, {id}); }).value().version};
        };
        for (const auto& finding :
             read([&](Work& work) { return notices::show_notice(work, {id}); }).value().findings) {
            if (finding.severity != "error") continue;
            const auto version = seen();
            act(1, [&](Work& work) {
                return notices::decide_finding(
                    work, {id, finding.key, notices::FindingDecision::accept, "原文如此", {}, version});
            }).value();
        }
        auto version = seen();
        act(2, [&](Work& work) { return notices::check_notice(work, {id, {}, version}); }).value();
        version = seen();
        act(2, [&](Work& work) { return notices::publish_notice(work, {id, {}, version}); }).value();
        run_jobs();
        return id;
    }
    void run_jobs() {
        jobs::Runner runner(storage(), clock(), random());
        notices::add_jobs(runner);
        add_jobs(runner);
        for (int round = 0; round < 5 && runner.run_due() > 0; ++round) {
        }
        EXPECT_TRUE(runner.dead().empty()) << runner.dead().front().name << ": " << runner.dead().front().reason;
    }

 private:
    luoshi::testing::TemporaryFolder folder_;
    files::FileStore originals_;
    org::BodyLine school_;
    org::BodyLine junior_;
    std::uint8_t entries_ = 0;
    int schools_ = 0;
};

}  // namespace luoshi::rules
