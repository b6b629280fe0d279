// What the database tests of the marking share: a call with qualified applications, experts, a sealed round. The panel's rows are written straight into their
// tables: how they come about is tested in `panels`.
#pragma once
#include <algorithm>

#include "programmes/calls/calls_on_both.hpp"
#include "programmes/review/experts/experts_on_both.hpp"
#include "programmes/review/marking/checks.hpp"
#include "programmes/review/marking/migrations.hpp"
#include "programmes/review/marking/use_cases.hpp"
#include "programmes/review/panels/migrations.hpp"

namespace luoshi::programmes::review::marking {

class MarkingOnBoth : public experts::WithExperts<calls::CallsOnBoth> {
 protected:
    MarkingOnBoth()
        : WithExperts({org::migrations::all, lines::migrations::all, calls::migrations::all, experts::migrations::all, panels::migrations::all, migrations::all}) {}

    void SetUp() override {
        WithExperts::SetUp();
        if (IsSkipped()) return;
        call_ = published();
        for (const auto* code : {"a", "b", "d", "e"}) {
            const auto id = submitted(call_, code);
            if (code[0] < 'd') changsha_.push_back(id);
            else zhuzhou_.push_back(id);
            applications_.push_back(id);
        }
        recommend(call_, of_changsha(), "430100", changsha_).value();
        recommend(call_, of_zhuzhou(), "430200", zhuzhou_).value();
        for (const auto id : applications_) calls::CallsOnBoth::review(id).value();
    }
    void TearDown() override {
        if (IsSkipped()) return;
        WithExperts::TearDown();
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    Actor office() { return with(61, bureau("430000"), {permissions::read, permissions::write}); }
    Actor second() { return with(62, bureau("430000"), {permissions::read, permissions::write}); }
    Actor reader() { return with(63, bureau("430000"), {permissions::read}); }
    Actor outsider() { return with(64, bureau("430100"), {permissions::read, permissions::write}); }
    static constexpr std::uint8_t first_account = 100;
    Actor marker(std::size_t n) {
        auto actor = expert_actor(static_cast<std::uint8_t>(first_account + n));
        actor.grants.push_back({std::string(permissions::own.name), "/430000/"});
        return actor;
    }
    using AvoidPairs = std::vector<std::pair<std::size_t, std::size_t>>;  // expert, item

    template <class... Args>
    void plant(std::string_view sql, const Args&... args) {
        const auto statement = luoshi::testing::planted(sql);
        at(office(), [&](Work& work) -> Result<Nothing> {
            work.run(statement, args...).rows();
            work.record("test.plant", "review_round", "");
            return Nothing{};
        }).value();
    }
    void plant_member(ExpertId expert, bool leads, const std::string& unit) {
        plant("INSERT INTO panel_pick (county, round, expert, role, reason, at, by_whom, by_name) VALUES ('430000', $1, $2, 'member', '样例', 1, 'x', 'x')", round_, expert);
        plant("INSERT INTO panel_invitation (county, round, expert, role, seats, place, before_place, instead_of, picked, sent_at, due, by_whom) VALUES ('430000', $1, $2, 'member', NULL, NULL, NULL, NULL, $2, 1, 2, 'x')",
              round_, expert);
        plant("INSERT INTO panel_answer (county, round, expert, answer, declaration, reason, at, by_whom) VALUES ('430000', $1, $2, 'accepted', '无利害关系', '', 1, 'x')", round_, expert);
        plant("INSERT INTO panel_member (county, round, expert, role, answer, unit_key, most, at) VALUES ('430000', $1, $2, 'member', 'accepted', $3, NULL, 1)", round_, expert, unit);
        if (leads) plant("INSERT INTO panel_leader (county, round, expert, basis, at) VALUES ('430000', $1, $2, '样例', 1)", round_, expert);
    }
    // So many experts, each of a unit of his own unless `units` says otherwise; the n-th signs in with marker(n).
    void sealed_round(std::size_t experts, const panels::RoundTerms& terms, const AvoidPairs& avoid = {}, const std::vector<std::string>& units = {}) {
        round_ = fresh<RoundId>();
        const auto at_the_office = org::seeded_body_id("430000-education");
        plant("INSERT INTO review_round (county, id, call, line, office, title, terms, opened_at, by_whom, by_name) VALUES ('430000', $1, $2, $3, $4, '样例评审', $5, 1, 'opener', 'x')", round_, call_, line_,
              at_the_office, terms);
        const char* states[] = {"open", "committed", "drawn", "objecting", "sealed"};
        for (std::int64_t n = 1; n <= 5; ++n) {
            plant("INSERT INTO review_round_step (county, round, serial, before, from_state, state, reason, at, by_whom, by_name) VALUES ('430000', $1, $2, $3, $4, $5, '', 1, 'x', 'x')", round_, n,
                  n > 1 ? std::optional(n - 1) : std::nullopt, n > 1 ? std::optional<std::string>(states[n - 2]) : std::nullopt, std::string(states[n - 1]));
        }
        plant("INSERT INTO review_round_now (county, round, serial, state) VALUES ('430000', $1, 5, 'sealed')", round_);
        for (std::size_t n = 0; n < applications_.size(); ++n)
            plant("INSERT INTO review_item (county, round, application, call, unit, decision, code) VALUES ('430000', $1, $2, $3, $4, 'qualified', $5)", round_, applications_[n], call_, file(applications_[n]).unit,
                  "CODE000" + std::string(1, static_cast<char>('A' + n)));
        experts_.clear();
        for (std::size_t n = 0; n < experts; ++n) {
            const auto unit = n < units.size() ? units[n] : "大学" + std::to_string(n);
            experts_.push_back(admitted("评委" + std::to_string(n), unit));
            give_account(experts_.back(), static_cast<std::uint8_t>(first_account + n));
            plant_member(experts_.back(), n == 0, unit);
        }
        for (const auto& [expert, item] : avoid)
            plant("INSERT INTO review_conflict (county, round, expert, application, relation, depth, words, words_en, at, by_whom, by_name) VALUES ('430000', $1, $2, $3, 'same_unit', 0, '同单位', 'same unit', 1, 'x', 'x')",
                  round_, experts_[expert], applications_[item]);
        plant("INSERT INTO review_seal (county, round, serial, state, items, conflicts, overrides, members, sha256, at, by_whom, by_name) VALUES ('430000', $1, 5, 'sealed', $2, $3, 0, $4, 'x', 1, 'x', 'x')", round_,
              static_cast<std::int64_t>(applications_.size()), static_cast<std::int64_t>(avoid.size()), static_cast<std::int64_t>(experts));
    }

    static panels::RoundTerms terms(int per_item, int cap) {
        panels::RoundTerms one;
        one.seats = 3;
        one.per_item = per_item;
        one.cap = cap;
        one.spread_limit = 15;
        one.extra_experts = 1;
        one.score_rule = ScoreRule::mean;
        one.quorum_permille = 667;
        one.threshold_permille = 500;
        return one;
    }
    static scoring::Sheet sheet() {
        scoring::Sheet one;
        one.title = "样例评分表";
        one.total = 10'000;
        one.items = {{"1", {}, "基础", "", 4'000, true}, {"2", {}, "方案", "", 6'000}};
        one.vetoes = {{"v", "弄虚作假", {}}};
        return one;
    }
    static AssignmentRules rules(std::int64_t per_item, std::int64_t cap) {
        AssignmentRules one;
        one.per_item = per_item;
        one.cap = cap;
        return one;
    }
    Result<MarkingRoundView> keep_sheet() { return run(office(), keep_marking_sheet, KeepMarkingSheet{round_, "430000", 0, sheet()}); }
    Result<MarkingRoundView> freeze(const AssignmentRules& what, std::string reason = "") { return run(office(), freeze_assignment, FreezeAssignment{round_, "430000", 1, what, std::move(reason)}); }
    // Sheet kept, assignment frozen as the terms say, everybody has opened.
    void marking_begins() {
        keep_sheet().value();
        const auto now = show();
        freeze(now.from_terms).value();
        for (std::size_t n = 0; n < experts_.size(); ++n) open(n).value();
    }
    Result<MyReviews> open(std::size_t n) { return run(marker(n), open_my_sheets, OpenMySheets{round_, "430000", true, "评委"}); }
    MarkingRoundView show() { return see(office(), show_marking_round, OneMarkingRound{round_, "430000"}).value(); }
    MyReviewRound mine(std::size_t n) {
        const auto all = see(marker(n), show_my_reviews, FindMyReviews{}).value();
        return all.rounds.empty() ? MyReviewRound{} : all.rounds[0];
    }
    static MarkContent content(std::int64_t first, std::int64_t second, std::string words = "") {
        return {{{"1", {}, first}, {"2", {}, second}}, {}, {}, std::move(words)};
    }
    Result<MarksAnswer> save(std::size_t n, const std::string& code, std::int64_t base, const MarkContent& what, bool sign = false) {
        return run(marker(n), save_my_marks, SaveMyMarks{round_, code, "430000", base, what, sign, sign ? "评委" : ""});
    }
    // Everybody signs what is open; `marks` says what, by expert and the item's place among the applications.
    template <class F>
    void everybody_signs(F&& marks) {
        for (std::size_t n = 0; n < experts_.size(); ++n) {
            for (const auto& item : mine(n).items) {
                if (item.state == MarkState::untouched || item.state == MarkState::saved) save(n, item.code, 0, marks(n, static_cast<std::size_t>(item.code.back() - 'A')), true).value();
            }
        }
    }
    std::vector<AssignmentRow> assignments() { return see(office(), find_assignments, ListOfRound{round_, "430000", {}, 200}).value().items; }
    std::vector<ReviewResultRow> results(const Actor& who) { return see(who, find_review_results, ListOfRound{round_, "430000", {}, 200}).value().items; }
    static const MarkingAction& action(const MarkingRoundView& view, std::string_view act) { return *std::ranges::find(view.actions, act, &MarkingAction::act); }
    MarkingExpertProgress progress(const MarkingRoundView& view, std::size_t n) const { return *std::ranges::find(view.experts, experts_[n], &MarkingExpertProgress::expert); }
    static std::string code(std::size_t item) { return "CODE000" + std::string(1, static_cast<char>('A' + item)); }

    calls::CallId call_;
    RoundId round_;
    std::vector<calls::ApplicationId> applications_, changsha_, zhuzhou_;
    std::vector<ExpertId> experts_;
};

}  // namespace luoshi::programmes::review::marking
