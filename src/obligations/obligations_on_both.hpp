// What the database tests of the ledger share: Hunan, a published notice, a school, and the people of the province, of Changsha, of a county and of the school.
#pragma once
#include <string>
#include <vector>

#include "notices/notices_on_both.hpp"
#include "obligations/checks.hpp"
#include "obligations/evidence_files.hpp"
#include "obligations/jobs.hpp"
#include "identity/migrations.hpp"
#include "obligations/migrations.hpp"
#include "obligations/use_cases.hpp"
#include "platform/mail/migrations.hpp"
#include "platform/storage/errors.hpp"
#include "support/planted.hpp"

namespace luoshi::obligations {

class ObligationsOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    ObligationsOnBoth()
        : OnBothDatabases({mail::migrations::all, org::migrations::all, identity::migrations::all, notices::migrations::all, migrations::all}), originals_(folder_.path() / "a"), evidence_(folder_.path() / "b") {}

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        notices::keep_originals_in(originals_);
        keep_evidence_in(evidence_);
        write([](Work& work) { return org::seed_hunan(work); }).value();
    }
    void TearDown() override {
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    static BodyId bureau(std::string_view division) { return org::seeded_body_id(std::string(division) + "-education"); }
    org::BodyLine line(BodyId id) {
        return read([&](Work& work) -> Result<org::BodyLine> { return org::find_body(work, id).value(); }).value();
    }
    // Somebody of an education office, with these rights over a path (the office's own division unless said otherwise).
    Actor person(std::uint8_t number, std::string name, BodyId body, std::vector<Permission> rights) {
        const auto at = line(body);
        Actor actor;
        actor.account = AccountId{Uuid{number}};
        actor.name = std::move(name);
        actor.proof = Proof::session;
        actor.county = at.county;
        actor.body = at.id;
        actor.body_path = at.path;
        actor.post = "岗位";
        auto over = at.path;
        over.erase(over.rfind('/', over.size() - 2) + 1);
        for (const auto& right : rights) actor.grants.push_back({std::string(right.name), over});
        return actor;
    }
    static std::vector<Permission> everything() { return {std::begin(permissions::all), std::end(permissions::all)}; }
    Actor province() { return person(1, "省督导", bureau("430000"), everything()); }
    Actor changsha() { return person(2, "长沙经办", bureau("430100"), {permissions::read, permissions::answer}); }
    Actor changsha_head() { return person(3, "长沙局长", bureau("430100"), {permissions::read, permissions::answer, permissions::approve}); }
    Actor zhuzhou() { return person(4, "株洲经办", bureau("430200"), {permissions::read, permissions::answer}); }
    Actor yuelu() { return person(5, "岳麓干部", bureau("430104"), everything()); }

    template <class F>
    auto at(const std::string& county, const Actor& actor, F&& use_case) {
        auto who = context(actor);
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class Command, class F>
    auto run(const Actor& actor, F use_case, const Command& command, const std::string& county = "430000") {
        return at(county, actor, [&](Work& work) { return use_case(work, command); });
    }
    template <class Command, class F>
    auto see(const Actor& actor, F use_case, const Command& query) {
        return storage::read(storage(), context(actor), [&](Work& work) { return use_case(work, query); });
    }
    template <class IdType>
    IdType fresh() {
        return IdType::make(clock().now(), random());
    }

    static DutyContent content(std::string phrase = "各市州教育局") {
        DutyContent one;
        one.verb = "报送";
        one.what = "将推荐名单报省教育厅";
        one.phrase = std::move(phrase);
        one.stages = {"申报", "推荐"};
        return one;
    }
    MakeDuty draft(DutyContent what, std::optional<Date> due = Date(2026, 12, 18)) {
        MakeDuty command;
        command.id = fresh<DutyId>();
        command.content = std::move(what);
        command.due = due;
        return command;
    }
    DutyFileView issued(DutyContent what = content(), std::optional<Date> due = Date(2026, 12, 18), Recurrence recurrence = Recurrence::none) {
        auto command = draft(std::move(what), due);
        command.recurrence = recurrence;
        run(province(), make_duty, command).value();
        run(province(), issue_duties, IssueDuties{{command.id}, {}}).value();
        return see(province(), show_duty, OneDuty{command.id, "430000"}).value();
    }
    ShareId share_of(const DutyFileView& duty, const std::string& body_name) {
        for (const auto& share : duty.shares) {
            if (share.body_name == body_name) return share.id;
        }
        ADD_FAILURE() << "no share of " << body_name;
        return {};
    }
    // Of Changsha, of a duty that was just issued.
    ShareId changshas(const DutyFileView& duty) { return share_of(duty, line(bureau("430100")).name); }
    ShareFileView show(ShareId id) { return see(province(), show_duty_share, OneShare{id, "430000"}).value(); }

    Result<ShareFileView> sign(ShareId id, Actor actor) { return run(actor, sign_for, SignFor{id, "430000", {}, {}, "王某 0731-1"}); }
    Result<ShareFileView> plan(ShareId id, Actor actor) { return run(actor, plan_share, ShareWords{id, "430000", "三月组织申报"}); }
    Result<ShareFileView> report(ShareId id, Actor actor, ReportId report_id, int percent = 100) {
        return run(actor, draft_report, DraftReport{id, "430000", report_id, "once", "已报送", percent, 4.0, {{"申报", 9}, {"推荐", 4}}});
    }
    Result<ShareFileView> approve(ReportId report_id, Actor actor) { return run(actor, decide_report, DecideReport{report_id, "430000", ReportDecision::approved, ""}); }
    Result<ShareFileView> prove(ShareId id, Actor actor, EvidenceId evidence) {
        HandInEvidence command{id, "430000", evidence, "推荐名单已盖章报送", {}};
        command.upload = {"名单.pdf", "application/pdf", "%PDF-1.4 名单"};
        return run(actor, hand_in_evidence, command);
    }
    Result<ShareFileView> ask(ShareId id, Actor actor, RequestId request, EvidenceId evidence) {
        return run(actor, ask_to_close, AskToClose{id, "430000", request, evidence, "任务完成，申请销号"});
    }
    Result<ShareFileView> conclude(ShareId id, Actor actor, DutyVerdict verdict = DutyVerdict::closed) {
        return run(actor, conclude_share, ConcludeShare{id, "430000", fresh<ConclusionId>(), verdict, "经核验，名单齐全"});
    }
    // Up to the request.
    EvidenceId asked(ShareId id) {
        const auto report_id = fresh<ReportId>();
        const auto evidence = fresh<EvidenceId>();
        sign(id, changsha()).value();
        plan(id, changsha()).value();
        report(id, changsha(), report_id).value();
        approve(report_id, changsha_head()).value();
        prove(id, changsha(), evidence).value();
        ask(id, changsha(), fresh<RequestId>(), evidence).value();
        return evidence;
    }
    void climb() {
        jobs::Runner runner(storage(), clock(), random());
        add_jobs(runner);
        for (int round = 0; round < 4 && runner.run_due() > 0; ++round) {}
        EXPECT_TRUE(runner.dead().empty()) << runner.dead().front().reason;
    }
    void go_to(Date day) { clock().set(Instant::parse(day.to_string() + "T08:00:00+08:00").value()); }
    // A statement that nobody of the house would write, in one transaction.
    enum class By { constraint, anything };
    bool refused_by_database(std::string_view sql, std::string_view id, By by = By::constraint) {
        const auto attack = luoshi::testing::planted(sql);
        try {
            write([&](Work& work) -> Result<Nothing> {
                work.run(attack, id).rows();
                work.record("test.attack", "duty", "");
                return Nothing{};
            }).value();
        } catch (const storage::ConstraintBroken&) {
            return true;
        } catch (const std::exception& error) {
            if (by == By::constraint) ADD_FAILURE() << "refused, but by no constraint: " << error.what();
            return true;
        }
        return false;
    }

 private:
    luoshi::testing::TemporaryFolder folder_;
    files::FileStore originals_;
    files::FileStore evidence_;
};

}  // namespace luoshi::obligations
