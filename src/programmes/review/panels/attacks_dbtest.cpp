// What plain SQL cannot do, and what an expert cannot learn.
#include <algorithm>

#include "programmes/review/panels/panels_on_both.hpp"

namespace luoshi::programmes::review::panels {
namespace {

class PanelAttacks : public PanelsOnBoth {};
ON_BOTH_DATABASES(PanelAttacks);

// ---- an expert never learns of an item he conflicts with

TEST_P(PanelAttacks, AnExpertWithConflictsSeesExactlyWhatOneWithoutSees) {
    // Both have a place; one of them is tied to a school whose item is in the round.
    const auto id = drawn();
    const auto tied = at_place(id, 1), free = at_place(id, 2);
    tie(tied, fact(FactKind::advice, school_name("a"), Date(2025, 1, 1)));
    run(officer(), find_conflicts_anew, OneRound{id, "430000"}).value();
    ASSERT_TRUE(conflict(id, tied, "a", conflicts::Relation::consulted));
    const auto seen = [&](ExpertId expert) { return json::to_json(see(as_expert(expert), show_own_invitations, OwnInvitationsQuestion{}).value()); };
    EXPECT_EQ(seen(tied), seen(free));
    // Declaring a tie to a body that has applied answers like declaring one to a body that has not.
    EXPECT_EQ(json::to_json(accept(id, tied, {{school_name("b"), "同学"}}).value()), json::to_json(accept(id, free, {{school_name("c"), "同学"}}).value()));
    EXPECT_TRUE(conflict(id, tied, "b", conflicts::Relation::declared));
    EXPECT_EQ(seen(tied), seen(free));
}

TEST_P(PanelAttacks, AnExpertsViewsHoldNoItemNoBodyAndNoCode) {
    const auto id = sealed();
    const auto expert = at_place(id, 1);
    const auto view = json::to_json(see(as_expert(expert), show_own_invitations, OwnInvitationsQuestion{}).value());
    for (const auto& item : file(id).items) {
        EXPECT_EQ(view.find(item.code), std::string::npos);
        EXPECT_EQ(view.find(item.body_name), std::string::npos);
        EXPECT_EQ(view.find(item.application.to_string()), std::string::npos);
    }
    EXPECT_EQ(view.find("items\":4"), std::string::npos);
    // A round that is there answers like one that is not.
    const auto there = see(as_expert(expert), show_round, OneRound{id, "430000"}).error(), nowhere = see(as_expert(expert), show_round, OneRound{fresh<RoundId>(), "430000"}).error();
    EXPECT_EQ(there.slug, nowhere.slug);
    EXPECT_EQ(there.detail, nowhere.detail);
    EXPECT_TRUE(see(as_expert(expert), find_rounds, FindRounds{}).value().items.empty());
    EXPECT_EQ(run(as_expert(expert), find_conflicts_anew, OneRound{id, "430000"}).error().slug, "no-such-round");
}

TEST_P(PanelAttacks, AnExpertWithARightOfTheOfficeMayNotLiftHisOwnConflict) {
    const auto worked = with_account("曾任", "样例甲大学");
    tie(worked, fact(FactKind::employment, school_name("a"), Date(2015, 1, 1), Date(2024, 1, 1)));
    const auto id = opened();
    auto both = second();
    both.account = as_expert(worked).account;
    EXPECT_EQ(run(both, override_conflict, OverrideConflict{id, "430000", worked, applications_["a"], conflicts::Relation::former_employer, "我没关系"}).error().slug, "no-such-round");
}

// ---- plain SQL

TEST_P(PanelAttacks, NobodySitsWhoWasNotDrawnAndDidNotDeclareHimself) {
    const auto id = drawn();
    const auto first = at_place(id, 1), last = at_place(id, 7);
    const auto sit = [&](ExpertId expert) {
        return refused("INSERT INTO panel_member (county, round, expert, role, answer, unit_key, at) VALUES ('430000', $1, $2, 'member', 'accepted', 'x', 1)", id, expert);
    };
    EXPECT_TRUE(sit(first)) << "invited, has not accepted";
    EXPECT_TRUE(refused("INSERT INTO panel_answer (county, round, expert, answer, declaration, reason, at, by_whom) VALUES ('430000', $1, $2, 'accepted', '  ', '', 1, 'x')", id, first))
        << "without the declaration";
    refuse(id, first).value();
    EXPECT_TRUE(sit(first)) << "has refused";
    EXPECT_TRUE(sit(last)) << "not invited";
    EXPECT_TRUE(refused("UPDATE panel_answer SET answer = 'accepted' WHERE county = '430000' AND round = $1 AND expert = $2", id, first)) << "refusals stay";
}

TEST_P(PanelAttacks, NoAlternateIsPassedOverAndNoneSteppedInWithoutAGap) {
    const auto id = drawn();
    const auto first = at_place(id, 1), fourth = at_place(id, 4), fifth = at_place(id, 5);
    const auto invite = [&](ExpertId expert, std::string values) {
        return refused("INSERT INTO panel_invitation (county, round, expert, role, seats, place, before_place, instead_of, picked, sent_at, due, by_whom) VALUES ('430000', $1, $2, 'member', " + values +
                           ", 1, 2, 'x')", id, expert);
    };
    EXPECT_TRUE(invite(fourth, "3, 4, 3, NULL, NULL")) << "nobody is gone";
    EXPECT_TRUE(invite(fourth, "3, 4, 3, '" + first.to_string() + "', NULL")) << "the first is not gone";
    EXPECT_TRUE(invite(fourth, "9, 4, 3, NULL, NULL")) << "seats of another draw";
    refuse(id, first).value();
    EXPECT_TRUE(invite(fifth, "3, 5, 4, '" + first.to_string() + "', NULL")) << "the gap is filled by the fourth";
    EXPECT_TRUE(invite(at_place(id, 6), "3, 6, 5, NULL, NULL")) << "the fifth is passed over";
    EXPECT_TRUE(invite(fifth, "3, 6, 4, NULL, NULL")) << "at another's place";
    EXPECT_TRUE(invite(fifth, "NULL, NULL, NULL, NULL, '" + fifth.to_string() + "'")) << "picked, and nobody said why";
    EXPECT_TRUE(refused("INSERT INTO panel_pick (county, round, expert, role, reason, at, by_whom, by_name) VALUES ('430000', $1, $2, 'member', ' ', 1, 'x', 'x')", id, fifth));
}

TEST_P(PanelAttacks, TheDrawIsNotTouchedAfterwards) {
    const auto id = drawn();
    EXPECT_TRUE(refused("UPDATE review_draw SET public_value = '000' WHERE county = '430000' AND round = $1", id));
    EXPECT_TRUE(refused("UPDATE review_draw SET seats = 7 WHERE county = '430000' AND round = $1", id));
    EXPECT_TRUE(refused("UPDATE review_draw SET confirmed_by = entered_by WHERE county = '430000' AND round = $1", id));
    EXPECT_TRUE(refused("INSERT INTO review_drawn (county, round, place, expert) VALUES ('430000', $1, 8, $2)", id, pool_[0])) << "stands in the order already";
    const auto stranger = with_account("外人", "样例甲大学");
    EXPECT_TRUE(refused("INSERT INTO review_drawn (county, round, place, expert) VALUES ('430000', $1, 8, $2)", id, stranger)) << "was no candidate";
    const auto waiting = committed();
    EXPECT_TRUE(refused("INSERT INTO review_drawn (county, round, place, expert) VALUES ('430000', $1, 1, $2)", waiting, pool_[0])) << "before the draw";
    EXPECT_TRUE(refused("UPDATE review_draw SET public_value = '1', entered_at = 1, entered_by = 'x', entered_by_name = 'x' WHERE county = '430000' AND round = $1", waiting))
        << "before the announced moment";
}

TEST_P(PanelAttacks, ItemsConflictsAndStatesKeepTheirWays) {
    const auto worked = with_account("曾任", "样例甲大学");
    tie(worked, fact(FactKind::employment, school_name("a"), Date(2015, 1, 1), Date(2024, 1, 1)));
    const auto fifth = submitted(call_, "c");
    const auto id = opened();
    EXPECT_TRUE(refused("INSERT INTO review_item (county, round, application, call, unit, decision, code) VALUES ('430000', $1, $2, $3, $4, 'qualified', 'ABCDEFGH')", id, fifth, call_,
                        calls::CallsOnBoth::file(fifth).unit))
        << "has not passed the formal review";
    const auto found_by = AccountId{Uuid{51}}.to_string();
    const auto lift = [&](std::string values) {
        return refused("INSERT INTO review_conflict_override (county, round, expert, application, relation, found_by, reason, at, by_whom, by_name) VALUES ('430000', $1, $2, $3, 'former_employer', " + values +
                           ", 'x')", id, worked, applications_["a"]);
    };
    EXPECT_TRUE(lift("'" + found_by + "', '没关系', 1, '" + found_by + "'")) << "by who had it found";
    EXPECT_TRUE(lift("'somebody', '没关系', 1, '" + found_by + "'")) << "with another finder made up";
    EXPECT_TRUE(lift("'" + found_by + "', '', 1, 'y'")) << "without a reason";
    const auto step = [&](std::string values) {
        return refused("INSERT INTO review_round_step (county, round, serial, before, from_state, state, reason, at, by_whom, by_name) VALUES ('430000', $1, " + values + ", 1, 'x', 'x')", id);
    };
    EXPECT_TRUE(step("2, 1, 'open', 'sealed', ''"));
    EXPECT_TRUE(step("2, 1, 'objecting', 'sealed', ''"));
    EXPECT_TRUE(step("3, 2, 'objecting', 'sealed', ''"));
    EXPECT_TRUE(refused("UPDATE review_round_now SET state = 'sealed' WHERE county = '430000' AND round = $1", id));
    EXPECT_TRUE(refused("UPDATE review_round SET call = $2 WHERE county = '430000' AND id = $1", id, fresh<calls::CallId>()));
}

TEST_P(PanelAttacks, AnObjectionIsDecidedByAnotherWithWords) {
    const auto id = objecting();
    const auto panels = see(college("a"), show_own_panels, OwnInvitationsQuestion{}).value();
    const ObjectToExpert object{fresh<PanelObjectionId>(), "430000", id, applications_["a"], panels.items[0].members[0].code, "与我校有诉讼"};
    run(college("a"), object_to_expert, object).value();
    const auto objector = college("a").account->to_string();
    const auto decide = [&](std::string values) {
        return refused("INSERT INTO review_objection_decision (county, objection, objector, upheld, words, at, by_whom, by_name) VALUES ('430000', $1, " + values + ", 'x')", object.id);
    };
    EXPECT_TRUE(decide("'" + objector + "', 0, '不成立', 1, '" + objector + "'"));
    EXPECT_TRUE(decide("'somebody', 0, '不成立', 1, '" + objector + "'"));
    EXPECT_TRUE(decide("'" + objector + "', 0, ' ', 1, 'y'"));
    run(second(), decide_objection, DecideObjection{object.id, "430000", false, "没有诉讼"}).value();
}

TEST_P(PanelAttacks, WhatIsSealedIsCompared) {
    const auto id = sealed();
    at(officer(), [&](Work& work) -> Result<Nothing> {
        work.run(luoshi::testing::planted("INSERT INTO review_conflict (county, round, expert, application, relation, depth, words, words_en, at, by_whom, by_name) "
                                          "VALUES ('430000', $1, $2, $3, 'same_unit', 0, 'x', '', 1, 'x', 'x')"),
                 id, pool_[0], applications_["a"]);
        work.record("test.attack", "review_round", "");
        return Nothing{};
    }).value();
    const auto violations = storage::check_data(storage(), checks::all);
    ASSERT_EQ(violations.size(), 1u);
    EXPECT_NE(violations[0].check.find("sealed_round_changed"), std::string::npos);
    at(officer(), [&](Work& work) -> Result<Nothing> {
        work.run(luoshi::testing::planted("DELETE FROM review_conflict WHERE county = '430000' AND round = $1"), id);
        work.record("test.attack", "review_round", "");
        return Nothing{};
    }).value();
}

}  // namespace
}  // namespace luoshi::programmes::review::panels
