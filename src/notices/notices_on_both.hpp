// What the database tests of the register share: Hunan, a folder for originals, the people of one office, and short ways to act as them.
#pragma once
#include <string>
#include <vector>

#include "notices/api.hpp"
#include "notices/checks.hpp"
#include "notices/migrations.hpp"
#include "org/api.hpp"
#include "org/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "support/counting_work.hpp"
#include "support/databases.hpp"

namespace luoshi::notices {

using luoshi::testing::CountingWork;

class NoticesOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    NoticesOnBoth() : OnBothDatabases({org::migrations::all, migrations::all}), originals_(folder_.path()) {}

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        keep_originals_in(originals_);
        write([](Work& work) { return org::seed_hunan(work); }).value();
    }
    void TearDown() override {
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    static BodyId province() { return org::seeded_body_id("430000-education"); }
    static BodyId changsha() { return org::seeded_body_id("430100-education"); }
    static std::string path_of(std::string_view division) {
        return division == "430000" ? "/430000/" : "/430000/" + std::string(division) + "/";
    }

    // Everybody of an office may do everything there; who acts decides the rest.
    static Actor person(std::uint8_t number, std::string name, const std::string& division = "430000") {
        Actor actor;
        actor.account = AccountId{Uuid{number}};
        actor.name = std::move(name);
        actor.proof = Proof::session;
        actor.county = division;
        for (const auto& permission : permissions::all) actor.grants.push_back({std::string(permission.name), path_of(division)});
        return actor;
    }
    static Actor registrar() { return person(1, "张登记"); }
    static Actor checker() { return person(2, "李核对"); }
    static Actor publisher() { return person(3, "王公布"); }
    static Actor outsider() {
        Actor actor;
        actor.account = AccountId{Uuid{9}};
        actor.name = "路人";
        actor.proof = Proof::session;
        return actor;
    }

    template <class F>
    auto write_as(Actor actor, F&& use_case) {
        auto who = context(std::move(actor));
        who.county = who.actor.county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto read_as(Actor actor, F&& use_case) {
        return storage::read(storage(), context(std::move(actor)), std::forward<F>(use_case));
    }

    Result<NoticeStep> try_register(const std::string& text, Actor actor = registrar(), BodyId body = province()) {
        return write_as(actor, [&](Work& work) {
            return register_notice(work, {work.new_id<NoticeId>(), body, "通知.txt", text, {}});
        });
    }
    NoticeId draft(const std::string& text, Actor actor = registrar(), BodyId body = province()) { return try_register(text, actor, body).value().id; }
    NoticeView page(NoticeId id, Actor actor = registrar()) {
        return read_as(actor, [&](Work& work) { return show_notice(work, {id}); }).value();
    }
    http::IfMatch seen(NoticeId id) {
        const auto view = read([&](Work& work) { return show_notice(work, {id}); }).value();
        return {view.version};
    }
    Result<NoticeStep> try_correct(NoticeId id, const std::string& path, json::value value, Actor actor = registrar()) {
        const auto version = seen(id);
        return write_as(actor, [&](Work& work) {
            return correct_notice(work, {id, work.new_id<CorrectionId>(), path, CorrectionAct::set, std::move(value), "与原件一致", {}, version});
        });
    }
    Result<NoticeStep> try_check(NoticeId id, Actor actor = checker()) {
        const auto version = seen(id);
        return write_as(actor, [&](Work& work) { return check_notice(work, {id, {}, version}); });
    }
    Result<NoticeStep> try_publish(NoticeId id, Actor actor = publisher()) {
        const auto version = seen(id);
        return write_as(actor, [&](Work& work) { return publish_notice(work, {id, {}, version}); });
    }
    Result<NoticeStep> try_withdraw(NoticeId id, Actor actor = publisher()) {
        const auto version = seen(id);
        return write_as(actor, [&](Work& work) { return withdraw_notice(work, {id, "内容有误", {}, version}); });
    }
    // Findings that block are accepted, as a person would.
    void settle_findings(NoticeId id, Actor actor = registrar()) {
        for (const auto& finding : page(id, actor).findings) {
            if (finding.severity != "error") continue;
            const auto version = seen(id);
            write_as(actor, [&](Work& work) {
                return decide_finding(work, {id, finding.key, FindingDecision::accept, "原文如此", {}, version});
            }).value();
        }
    }
    NoticeId published(const std::string& text) {
        const auto id = draft(text);
        settle_findings(id);
        try_check(id).value();
        try_publish(id).value();
        return id;
    }
    NoticeId published_by(const std::string& division, BodyId body, const std::string& text) {
        const auto id = draft(text, person(11, "甲", division), body);
        settle_findings(id, person(11, "甲", division));
        try_check(id, person(12, "乙", division)).value();
        try_publish(id, person(12, "乙", division)).value();
        return id;
    }
    Standing standing(NoticeId id) { return page(id).force.standing; }
    void run_jobs() {
        jobs::Runner runner(storage(), clock(), random());
        add_jobs(runner);
        for (int round = 0; round < 5 && runner.run_due() > 0; ++round) {}
        EXPECT_TRUE(runner.dead().empty()) << runner.dead().front().name << ": " << runner.dead().front().reason;
    }

    // A short notice in official style.
    struct Text {
        std::string number = "湘教发〔2024〕1号";
        std::string subject = "关于做好课后服务工作的通知";
        std::string basis = {};   // 《…》（…）
        std::string repeals = {};  // 《…》（…）
        std::string effect = "本通知自2024年3月1日起施行。";
        std::string issued = "2024年2月1日";
        std::string more = "学校应当按规定开展课后服务，不得强制学生参加。";
    };
    static std::string text(const Text& t) {
        std::string out = "湖南省教育厅文件\n\n" + t.number + "\n\n湖南省教育厅" + t.subject + "\n\n各市州教育局：\n\n";
        out += t.basis.empty() ? "现将有关事项通知如下：\n\n" : "根据" + t.basis + "，现将有关事项通知如下：\n\n";
        out += "一、总体要求\n\n" + t.more + "\n\n二、工作任务\n\n（一）建设20个示范基地。\n\n（二）每个市州遴选3所学校。\n\n三、其他事项\n\n";
        out += t.effect + (t.repeals.empty() ? "" : "原" + t.repeals + "同时废止。") + "本通知由湖南省教育厅负责解释。\n\n湖南省教育厅\n" + t.issued + "\n";
        return out;
    }

 private:
    luoshi::testing::TemporaryFolder folder_;
    files::FileStore originals_;
};

}  // namespace luoshi::notices
