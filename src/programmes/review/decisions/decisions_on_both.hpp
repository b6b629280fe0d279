// What the database tests of decisions share: a call with five qualified applications, their results, people of every side.
//
// The tables of the review before this room are stood in for: the keys that this room's keys refer to, and nothing else. The real ones are joined by
// the program's own migrations, which tests/wiring runs.
#pragma once
#include "platform/crypto/seal.hpp"
#include "programmes/calls/calls_on_both.hpp"
#include "programmes/review/decisions/checks.hpp"
#include "programmes/review/decisions/migrations.hpp"
#include "programmes/review/decisions/store.hpp"

namespace luoshi::programmes::review::decisions {

namespace stand_in {

inline constexpr storage::Migration all[] = {{"test/review", "0001_stand_in",
                                              R"(
CREATE TABLE review_round (county TEXT NOT NULL, id TEXT NOT NULL, call TEXT NOT NULL, title TEXT NOT NULL, PRIMARY KEY (county, id));
CREATE TABLE review_round_now (county TEXT NOT NULL, round TEXT NOT NULL, state TEXT NOT NULL, PRIMARY KEY (county, round));
CREATE TABLE review_results_frozen (county TEXT NOT NULL, round TEXT NOT NULL, PRIMARY KEY (county, round));
CREATE TABLE review_result (county TEXT NOT NULL, round TEXT NOT NULL, application TEXT NOT NULL, score BIGINT NOT NULL, ties TEXT NOT NULL, vetoed BIGINT NOT NULL,
    PRIMARY KEY (county, round, application), UNIQUE (county, round, application, score));
CREATE TABLE marking_vote_counted (county TEXT NOT NULL, round TEXT NOT NULL, application TEXT NOT NULL, passed BIGINT NOT NULL, PRIMARY KEY (county, round, application));
)",
                                              R"(
CREATE TABLE review_round (county text COLLATE "C" NOT NULL, id uuid NOT NULL, call uuid NOT NULL, title text COLLATE "C" NOT NULL, PRIMARY KEY (county, id));
CREATE TABLE review_round_now (county text COLLATE "C" NOT NULL, round uuid NOT NULL, state text COLLATE "C" NOT NULL, PRIMARY KEY (county, round));
CREATE TABLE review_results_frozen (county text COLLATE "C" NOT NULL, round uuid NOT NULL, PRIMARY KEY (county, round));
CREATE TABLE review_result (county text COLLATE "C" NOT NULL, round uuid NOT NULL, application uuid NOT NULL, score bigint NOT NULL, ties text COLLATE "C" NOT NULL, vetoed bigint NOT NULL,
    PRIMARY KEY (county, round, application), UNIQUE (county, round, application, score));
CREATE TABLE marking_vote_counted (county text COLLATE "C" NOT NULL, round uuid NOT NULL, application uuid NOT NULL, passed bigint NOT NULL, PRIMARY KEY (county, round, application));
)"}};

}  // namespace stand_in

class DecisionsOnBoth : public calls::CallsOnBoth {
 protected:
    DecisionsOnBoth()
        : CallsOnBoth({org::migrations::all, lines::migrations::all, calls::migrations::all, stand_in::all, migrations::all}),
          keys_(crypto::FieldKeys::from_text("k1 " + std::string(64, 'a') + "\n")) {}

    void SetUp() override {
        CallsOnBoth::SetUp();
        if (IsSkipped()) return;
        use_settings(&keys_);
        auto what = content();
        what.places = 3;
        what.quotas = {{calls::QuotaScope::prefecture, "", 3}, {calls::QuotaScope::school, "", 1}};
        call_ = published(what);
        for (const std::string code : {"a", "b", "c", "d", "e"}) applications_[code] = submitted(call_, code);
        recommend(call_, of_changsha(), "430100", {of("a"), of("b"), of("c")}).value();
        recommend(call_, of_zhuzhou(), "430200", {of("d"), of("e")}).value();
        for (const auto& [code, id] : applications_) review(id).value();
    }
    void TearDown() override {
        CallsOnBoth::TearDown();
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), decisions::checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    // ---- people
    Actor author() { return with(41, bureau("430000"), {permissions::read, permissions::write, permissions::objections}); }
    Actor freezer() { return with(42, bureau("430000"), {permissions::read, permissions::write, permissions::objections}); }
    Actor keeper() { return with(43, bureau("430000"), {permissions::objectors}); }
    Actor stranger() { return with(44, bureau("430200"), {permissions::read, permissions::write, permissions::objections, permissions::objectors}); }
    Actor applicant(const std::string& code) { return with(static_cast<std::uint8_t>(60 + code[0] - 'a'), school_line(code).id, {permissions::own}, true); }
    static Actor nobody() { return {}; }
    // Of the accused body, with every right there is.
    Actor accused(const std::string& code) {
        auto actor = with(static_cast<std::uint8_t>(70 + code[0] - 'a'), school_line(code).id, {}, true);
        for (const auto& permission : permissions::all) actor.grants.push_back({std::string(permission.name), "/"});
        return actor;
    }

    ApplicationId of(const std::string& code) { return applications_.at(code); }
    template <class T>
    static std::string slug(const Result<T>& answer) {
        return answer ? "" : answer.error().slug;
    }
    template <class... Args>
    void plain(std::string_view sql, const Args&... args) {
        const auto statement = luoshi::testing::planted(sql);
        at(office(), [&](Work& work) -> Result<Nothing> {
            work.run(statement, args...).rows();
            work.record("test.fixture", "programme_unit", "");
            return Nothing{};
        }).value();
    }

    // ---- results: 90, 88.5, 87 of Changsha, 80 and 70 of Zhuzhou
    void scored(bool frozen = true) {
        plain("INSERT INTO review_round (county, id, call, title) VALUES ('430000', $1, $2, '样例评审')", round_ = fresh<lines::UnitId>(), call_);
        plain("INSERT INTO review_round_now (county, round, state) VALUES ('430000', $1, 'sealed')", round_);
        if (!frozen) return;
        plain("INSERT INTO review_results_frozen (county, round) VALUES ('430000', $1)", round_);
        const std::map<std::string, std::int64_t> scores{{"a", 90'000}, {"b", 88'500}, {"c", 87'000}, {"d", 80'000}, {"e", 70'000}};
        for (const auto& [code, score] : scores) {
            plain("INSERT INTO review_result (county, round, application, score, ties, vetoed) VALUES ('430000', $1, $2, $3, '[]', 0)", round_, of(code), score);
            at(office(), [&](Work& work) { return lines::step_unit(work, {unit_of(code), lines::UnitStage::scored, work.today(), "评审", ""}); }).value();
        }
    }
    lines::UnitId unit_of(const std::string& code) { return file(of(code)).unit; }
    lines::UnitStage stage_at(const std::string& code) { return lines::LinesOnBoth::stage_of(unit_of(code)); }

    // ---- steps
    ContestId begun() {
        scored();
        contest_ = fresh<ContestId>();
        run(author(), make_award_contest, MakeAwardContest{contest_, "430000", call_, {}}).value();
        return contest_;
    }
    static AwardRules rules() {
        AwardRules one;
        one.places = 3;
        one.reserve = 2;
        one.bounds = {{AwardScope::prefecture, "", {}, 2}, {AwardScope::school, "", {}, 1}};
        return one;
    }
    AwardContestView view() { return see(author(), show_award_contest, OneAwardContest{contest_, "430000"}).value(); }
    Result<AwardContestView> set_rules(const Actor& actor, const AwardRules& what) { return run(actor, set_award_rules, SetAwardRules{contest_, "430000", view().rules_version, what, "按申报通知"}); }
    Result<AwardContestView> freeze(const Actor& actor) {
        const FreezeAwardSelection command{contest_, "430000", view().rules_version};
        auto looked = see(actor, find_award_selection, command);
        if (!looked) return std::move(looked.error());
        auto reckoned = reckon_award_selection(*looked);
        if (!reckoned) return std::move(reckoned.error());
        return run(actor, freeze_award_selection, *reckoned);
    }
    void selected() {
        begun();
        set_rules(author(), rules()).value();
        freeze(freezer()).value();
    }
    RecordAwardGate meeting(AwardGate gate, std::int64_t in_favour = 7, std::vector<AwardTakenOut> out = {}) {
        RecordAwardGate command;
        command.id = fresh<GateId>();
        command.county = "430000";
        command.contest = contest_;
        command.gate = gate;
        command.held_on = clock().today();
        command.title = "第 1 次会议";
        command.minutes = "会议听取了评审情况，审议了名单。";
        command.present = 9;
        command.in_favour = in_favour;
        command.against = 9 - in_favour;
        command.taken_out = std::move(out);
        return command;
    }
    void decided() {
        selected();
        run(author(), record_award_gate, meeting(AwardGate::leading_group)).value();
        run(author(), record_award_gate, meeting(AwardGate::party_group)).value();
    }
    void set_terms(int days = 7) {
        AwardTerms terms;
        terms.days = days;
        terms.issuer = "样例省教育厅";
        terms.contact = "样例路 1 号";
        terms.basis = "样例";
        run(author(), set_award_terms, SetAwardTerms{line_, "430000", 0, terms}).value();
    }
    Result<AwardContestView> publicise() {
        notice_ = fresh<PublicNoticeId>();
        return run(author(), open_award_notice, OpenAwardNotice{notice_, "430000", contest_, "拟立项名单公示", "现予公示。"});
    }
    void publicised() {
        decided();
        set_terms();
        publicise().value();
    }
    RaiseObjection objection(const std::string& code) {
        return {fresh<ObjectionId>(), "430000", notice_, of(code), ObjectorKind::person, "张三丰", "13900000000", "场地面积与申报不符，附照片。", true, std::string(40, 's') + std::to_string(++secrets_)};
    }
    ObjectionId objected(const std::string& code) {
        const auto command = objection(code);
        run(nobody(), raise_objection, command).value();
        return command.id;
    }
    Result<AwardContestView> judge(const Actor& actor, ObjectionId id, ObjectionState state, std::string corrected = {}) {
        return run(actor, judge_objection, JudgeObjection{id, "430000", state, "经核实", std::move(corrected)});
    }
    Result<AwardContestView> approve(std::string number = "样教通〔2026〕30号") {
        return run(author(), approve_awards, ApproveAwards{fresh<AwardId>(), "430000", contest_, std::move(number), "关于公布立项名单的通知", view().ripe});
    }
    void days_later(int days) { go_to(clock().today().plus_days(days)); }
    AwardRow row(const std::string& code) {
        for (auto& one : view().rows) {
            if (one.application == of(code)) return one;
        }
        return {};
    }

    std::map<std::string, ApplicationId> applications_;
    CallId call_;
    lines::UnitId round_;
    ContestId contest_;
    PublicNoticeId notice_;

 private:
    int secrets_ = 0;
    crypto::FieldKeys keys_;
};

}  // namespace luoshi::programmes::review::decisions
