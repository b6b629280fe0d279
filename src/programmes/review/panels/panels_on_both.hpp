// What the database tests of panels share: four qualified applications, a pool of experts of several units, two officers, a round.
#pragma once
#include "programmes/calls/calls_on_both.hpp"
#include "programmes/review/experts/experts_on_both.hpp"
#include "programmes/review/panels/checks.hpp"
#include "programmes/review/panels/migrations.hpp"
#include "programmes/review/panels/use_cases.hpp"

namespace luoshi::programmes::review::panels {

using experts::ExpertId;
using experts::FactKind;
using calls::ApplicationId;

class PanelsOnBoth : public experts::WithExperts<calls::CallsOnBoth> {
 protected:
    PanelsOnBoth() : PanelsOnBoth({org::migrations::all, lines::migrations::all, calls::migrations::all, experts::migrations::all, migrations::all}) {}
    explicit PanelsOnBoth(std::vector<storage::Migrations> modules) : WithExperts(std::move(modules)) {}

    void SetUp() override {
        WithExperts::SetUp();
        if (IsSkipped()) return;
        go_to(Date(2026, 9, 2));
        call_ = published();
        for (const auto* code : {"a", "b", "d", "e"}) applications_[code] = submitted(call_, code);
        recommend(call_, of_changsha(), "430100", {applications_["a"], applications_["b"]}).value();
        recommend(call_, of_zhuzhou(), "430200", {applications_["d"], applications_["e"]}).value();
        for (const auto& [code, id] : applications_) review(id).value();
        for (int i = 0; i < 7; ++i) pool_.push_back(with_account("专家" + std::to_string(i), "样例大学" + std::to_string(i)));
    }
    void TearDown() override {
        if (IsSkipped()) return;
        WithExperts::TearDown();
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    Actor officer() { return person(51, bureau("430000"), {permissions::read, permissions::write}); }
    Actor second() { return person(52, bureau("430000"), {permissions::read, permissions::write}); }
    ExpertId with_account(const std::string& name, const std::string& unit) {
        const auto id = admitted(name, unit);
        give_account(id, next_account_);
        accounts_[id] = next_account_++;
        return id;
    }
    Actor as_expert(ExpertId id) { return expert_actor(accounts_.at(id)); }
    void tie(ExpertId id, const experts::NewFact& fact) { run(keeper(), experts::add_fact, experts::AddFact{id, "430000", fact}).value(); }
    std::string school_name(const std::string& code) { return school_line(code).name; }

    static RoundTerms terms() {
        RoundTerms one;
        one.seats = 3;
        one.per_item = 3;
        one.score_rule = ScoreRule::mean;
        one.review_from = Date(2026, 10, 20);
        one.review_to = Date(2026, 10, 21);
        return one;
    }
    Result<RoundFileView> open(RoundId id, const RoundTerms& what = terms()) { return run(officer(), open_round, OpenRound{id, "430000", call_, "会议评审", what}); }
    RoundId opened(const RoundTerms& what = terms()) {
        const auto id = fresh<RoundId>();
        open(id, what).value();
        return id;
    }
    RoundFileView file(RoundId id) { return see(officer(), show_round, OneRound{id, "430000"}).value(); }
    RoundId committed(const RoundTerms& what = terms()) {
        const auto id = opened(what);
        run(officer(), commit_draw, CommitDraw{id, "430000", "福利彩票3D第2026240期", Instant::parse("2026-09-08T21:30:00+08:00").value()}).value();
        return id;
    }
    Result<RoundFileView> enter(RoundId id, const Actor& who, std::string value = "857") { return run(who, enter_value, EnterPanelValue{id, "430000", std::move(value)}); }
    Result<RoundFileView> confirm(RoundId id, const Actor& who, std::string value = "857") { return run(who, confirm_value, EnterPanelValue{id, "430000", std::move(value)}); }
    RoundId drawn(const RoundTerms& what = terms()) {
        const auto id = committed(what);
        go_to(Date(2026, 9, 9));
        enter(id, officer()).value();
        confirm(id, second()).value();
        return id;
    }
    // Of the order of the draw.
    ExpertId at_place(RoundId id, std::int64_t place) {
        for (const auto& one : file(id).order) {
            if (one.place == place) return one.expert;
        }
        return {};
    }
    RoundOrderView order_of(RoundId id, ExpertId expert) {
        for (const auto& one : file(id).order) {
            if (one.expert == expert) return one;
        }
        return {};
    }
    Result<OwnInvitations> accept(RoundId id, ExpertId expert, std::vector<DeclaredRelation> relations = {}) {
        return run(as_expert(expert), accept_invitation, AcceptInvitation{id, "430000", true, std::move(relations), {}});
    }
    Result<OwnInvitations> refuse(RoundId id, ExpertId expert) { return run(as_expert(expert), refuse_invitation, RefuseInvitation{id, "430000", "出差"}); }
    RoundId seated_round(const RoundTerms& what = terms()) {
        const auto id = drawn(what);
        for (int place = 1; place <= 3; ++place) accept(id, at_place(id, place)).value();
        return id;
    }
    RoundId objecting(const RoundTerms& what = terms()) {
        const auto id = seated_round(what);
        run(officer(), open_objections, OneRound{id, "430000"}).value();
        return id;
    }
    RoundId sealed(const RoundTerms& what = terms()) {
        const auto id = objecting(what);
        go_to(Date(2026, 9, 16));
        run(officer(), seal_round, OneRound{id, "430000"}).value();
        return id;
    }
    std::vector<ConflictLine> conflicts(RoundId id) {
        return read([&](Work& work) -> Result<std::vector<ConflictLine>> { return conflicts_of_round(work, "430000", id); }).value();
    }
    bool conflict(RoundId id, ExpertId expert, const std::string& code, conflicts::Relation relation) {
        return std::ranges::any_of(conflicts(id), [&](const auto& one) { return one.expert == expert && one.application == applications_.at(code) && one.relation == relation; });
    }

    calls::CallId call_;
    std::map<std::string, ApplicationId> applications_;
    std::vector<ExpertId> pool_;
    std::map<ExpertId, std::uint8_t> accounts_;
    std::uint8_t next_account_ = 100;
};

}  // namespace luoshi::programmes::review::panels
