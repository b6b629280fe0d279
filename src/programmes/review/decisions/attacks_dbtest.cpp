// What keys and CHECKs hold against plain SQL, on both engines.
#include "programmes/review/decisions/decisions_on_both.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

class DecisionAttacks : public DecisionsOnBoth {};
ON_BOTH_DATABASES(DecisionAttacks);

TEST_P(DecisionAttacks, NobodyIsChosenTooManyAndNobodyUntold) {
    begun();
    set_rules(author(), rules()).value();
    plain("INSERT INTO award_selection (county, contest, rules, places, rules_by, sha256, content, at, by_whom, by_name) VALUES ('430000', $1, 2, 3, $2, "
          "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '', 0, $3, '')", contest_, actor_key(author()), actor_key(freezer()));
    constexpr std::string_view place = "INSERT INTO award_place (county, contest, application, places, rank, standing, seat, explanation) VALUES ('430000', $1, $2, $3, $4, $5, $6, $7)";
    using Seat = std::optional<std::int64_t>;
    EXPECT_TRUE(refused(place, contest_, of("a"), 3, 1, "chosen", Seat(4), "")) << "there is no seat 4";
    EXPECT_TRUE(refused(place, contest_, of("a"), 4, 1, "chosen", Seat(4), "")) << "places are those of the frozen rules";
    EXPECT_TRUE(refused(place, contest_, of("a"), 3, 1, "chosen", Seat(), "")) << "chosen without a seat";
    EXPECT_TRUE(refused(place, contest_, of("e"), 3, 5, "reserve", Seat(3), "{}")) << "a seat without being chosen";
    EXPECT_TRUE(refused(place, contest_, of("e"), 3, 5, "not_chosen", Seat(), "")) << "a loser without an explanation";
    plain(place, contest_, of("a"), 3, 1, "chosen", Seat(1), "");
    EXPECT_TRUE(refused(place, contest_, of("b"), 3, 2, "chosen", Seat(1), "")) << "the seat is taken";
    EXPECT_TRUE(refused(place, contest_, of("b"), 3, 1, "chosen", Seat(2), "")) << "so is the rank";
}

TEST_P(DecisionAttacks, ScoresAreTheFrozenOnes) {
    scored();
    contest_ = fresh<ContestId>();
    plain("INSERT INTO award_contest (county, id, call, line, at, by_whom, by_name) VALUES ('430000', $1, $2, $3, 0, '', '')", contest_, call_, line_);
    constexpr std::string_view candidate = "INSERT INTO award_candidate (county, contest, call, round, application, score) VALUES ('430000', $1, $2, $3, $4, $5)";
    EXPECT_TRUE(refused(candidate, contest_, call_, round_, of("e"), 99'000)) << "it was marked with 70";
    EXPECT_FALSE(refused(candidate, contest_, call_, round_, of("e"), 70'000));
}

TEST_P(DecisionAttacks, NobodySitsOverTheOrder) {
    selected();
    constexpr std::string_view sit = "INSERT INTO award_holder (county, contest, application, standing, places, seat, turn, previous, previous_turn) VALUES ('430000', $1, $2, $3, 3, 1, 2, $4, 1)";
    EXPECT_TRUE(refused(sit, contest_, of("c"), "reserve", of("a"))) << "who sits there has not fallen";
    run(author(), record_award_gate, meeting(AwardGate::leading_group, 7, {{of("a"), "重复建设"}})).value();
    EXPECT_TRUE(refused(sit, contest_, of("e"), "reserve", of("a"))) << "the seat has its next holder already";
    EXPECT_TRUE(refused("INSERT INTO award_holder (county, contest, application, standing, places, seat, turn, previous, previous_turn) VALUES ('430000', $1, $2, 'not_chosen', 3, 3, 2, $3, 1)", contest_, of("e"), of("d")));
    EXPECT_TRUE(refused("INSERT INTO award_holder (county, contest, application, standing, places, seat, turn, previous, previous_turn) VALUES ('430000', $1, $2, 'chosen', 3, 1, 3, $3, 2)", contest_, of("e"), of("c")))
        << "it was not chosen";
}

TEST_P(DecisionAttacks, RulesAndSelectionTakeTwo) {
    begun();
    set_rules(author(), rules()).value();
    constexpr std::string_view freeze_sql = "INSERT INTO award_selection (county, contest, rules, places, rules_by, sha256, content, at, by_whom, by_name) VALUES ('430000', $1, 2, $3, $2, "
                                            "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '', 0, $4, '')";
    const auto by = actor_key(author());
    EXPECT_TRUE(refused(freeze_sql, contest_, by, 3, by)) << "by whoever wrote the rules";
    EXPECT_TRUE(refused(freeze_sql, contest_, "somebody", 3, by)) << "another name for the writer";
    EXPECT_TRUE(refused(freeze_sql, contest_, by, 4, actor_key(freezer()))) << "with a place more than the rules have";
}

TEST_P(DecisionAttacks, GroupsDecideInOrderAndByVotes) {
    selected();
    constexpr std::string_view gate = "INSERT INTO award_gate (county, contest, gate, serial, id, before_gate, before_serial, before_passed, held_on, title, minutes, present, in_favour, against, abstained, passed, asked, at, "
                                      "by_whom, by_name) VALUES ('430000', $1, $2, 1, $3, $4, $5, $6, $7, '会', '记', 9, $8, 0, $9, 1, '', 0, '', '')";
    using Number = std::optional<std::int64_t>;
    using Text = std::optional<std::string>;
    const auto day = clock().today();
    EXPECT_TRUE(refused(gate, contest_, "party_group", fresh<GateId>(), Text(), Number(), Number(), day, 9, 0)) << "without the leading group";
    EXPECT_TRUE(refused(gate, contest_, "party_group", fresh<GateId>(), Text("leading_group"), Number(1), Number(1), day, 9, 0)) << "the leading group has not met";
    EXPECT_TRUE(refused(gate, contest_, "leading_group", fresh<GateId>(), Text(), Number(), Number(), day, 4, 5)) << "passed with four of nine";
    EXPECT_TRUE(refused(gate, contest_, "leading_group", fresh<GateId>(), Text(), Number(), Number(), day, 9, 3)) << "more votes than people";
    run(author(), record_award_gate, meeting(AwardGate::leading_group, 4)).value();
    EXPECT_TRUE(refused(gate, contest_, "party_group", fresh<GateId>(), Text("leading_group"), Number(1), Number(0), day, 9, 0)) << "the leading group did not pass it";
}

TEST_P(DecisionAttacks, AStayedAwardIsNotApproved) {
    publicised();
    objected("a");
    days_later(7);
    constexpr std::string_view step = "INSERT INTO award_step (county, contest, application, serial, before, from_state, from_open, state, open, reason, at, by_whom, by_name) "
                                      "VALUES ('430000', $1, $2, $3, $4, $5, $6, $7, $8, '', 0, '', '')";
    EXPECT_TRUE(refused(step, contest_, of("a"), 4, 3, "stayed", 1, "approved", 0)) << "there is no way from stayed to approved";
    EXPECT_TRUE(refused(step, contest_, of("a"), 4, 3, "publicised", 0, "approved", 0)) << "the step before says stayed";
    EXPECT_TRUE(refused(step, contest_, of("a"), 4, 2, "publicised", 0, "approved", 0)) << "the stay is passed over";
    EXPECT_TRUE(refused(step, contest_, of("a"), 4, 3, "stayed", 1, "stayed", 5)) << "an objection is settled or comes, one at a time";
    EXPECT_TRUE(refused("UPDATE award_now SET state = 'publicised', open = 0 WHERE county = '430000' AND contest = $1 AND application = $2", contest_, of("a")));
}

TEST_P(DecisionAttacks, AnAwardFollowsTheWholeNotice) {
    publicised();
    const auto ends = view().notices.at(0).ends, starts = view().notices.at(0).starts;
    const auto document = fresh<AwardId>();
    plain("INSERT INTO award_document (county, id, contest, number, title, issued_on, content, sha256, at, by_whom, by_name) VALUES ('430000', $1, $2, 'X', 'Y', $3, '', "
          "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 0, '', '')", document, contest_, ends);
    plain("INSERT INTO award_step (county, contest, application, serial, before, from_state, from_open, state, open, reason, at, by_whom, by_name) VALUES ('430000', $1, $2, 3, 2, 'publicised', 0, 'approved', 0, '', 0, '', '')",
          contest_, of("a"));
    plain("UPDATE award_now SET serial = 3, state = 'approved' WHERE county = '430000' AND contest = $1 AND application = $2", contest_, of("a"));
    constexpr std::string_view approved_sql = "INSERT INTO award_approved (county, contest, application, serial, state, document, position, notice, starts, ends, on_day) VALUES ('430000', $1, $2, 3, 'approved', $3, 1, $4, $5, $6, $7)";
    EXPECT_TRUE(refused(approved_sql, contest_, of("a"), document, notice_, starts, ends, ends)) << "on the last day of the notice";
    EXPECT_TRUE(refused(approved_sql, contest_, of("a"), document, notice_, starts, ends.plus_days(-1), ends)) << "of a notice that was shortened for it";
}

TEST_P(DecisionAttacks, ObjectionsAreHandledByOthers) {
    publicised();
    const auto id = objected("a");
    const auto path = school_line("a").path, office_path = std::string("/430000/");
    constexpr std::string_view judge_sql = "INSERT INTO award_objection_step (county, objection, serial, before, from_state, state, contest, application, accused_path, words, corrected, fallen, frozen_by, handled_by, handled_path, "
                                           "by_name, at) VALUES ('430000', $1, 1, NULL, NULL, $2, $3, $4, $5, 'x', '', NULL, $6, $7, $8, '', 0)";
    const auto froze = actor_key(freezer());
    EXPECT_TRUE(refused(judge_sql, id, "refused", contest_, of("a"), path, froze, "somebody", path)) << "by the accused";
    EXPECT_TRUE(refused(judge_sql, id, "refused", contest_, of("a"), path, froze, froze, office_path)) << "by whoever froze the selection";
    EXPECT_TRUE(refused(judge_sql, id, "refused", contest_, of("a"), path, "nobody", "somebody", office_path)) << "with another name for whoever froze";
    EXPECT_TRUE(refused(judge_sql, id, "refused", contest_, of("a"), "/elsewhere/", froze, "somebody", path)) << "with another path for the accused";
    EXPECT_TRUE(refused(judge_sql, id, "rejected", contest_, of("a"), path, froze, "somebody", office_path)) << "decided before it was accepted";
    const auto ends = view().notices.at(0).ends, starts = view().notices.at(0).starts;
    EXPECT_TRUE(refused("INSERT INTO award_objection (county, id, contest, notice, application, starts, ends, serial, kind, sealed_words, code_digest, accused_path, received_on) "
                        "VALUES ('430000', $1, $2, $3, $4, $5, $6, 9, 'person', '', 'x', '/x/', $7)", fresh<ObjectionId>(), contest_, notice_, of("b"), starts, ends, ends.plus_days(1)))
        << "after the notice";
}

// The nightly look finds what keys cannot hold.
TEST_P(DecisionAttacks, ChecksFindAStayThatIsMiscounted) {
    publicised();
    objected("a");
    plain("INSERT INTO award_step (county, contest, application, serial, before, from_state, from_open, state, open, reason, at, by_whom, by_name) VALUES ('430000', $1, $2, 4, 3, 'stayed', 1, 'publicised', 0, '', 0, '', '')",
          contest_, of("a"));
    const auto found = storage::check_data(storage(), decisions::checks::all);
    EXPECT_EQ(found.size(), 1U) << "a step that is not the one that stands";
    plain("UPDATE award_now SET serial = 4, state = 'publicised', open = 0 WHERE county = '430000' AND contest = $1 AND application = $2", contest_, of("a"));
    const auto miscounted = storage::check_data(storage(), decisions::checks::all);
    ASSERT_EQ(miscounted.size(), 1U);
    EXPECT_THAT(std::string(miscounted[0].check), ::testing::HasSubstr("award_stay_miscounted"));
    plain("INSERT INTO award_step (county, contest, application, serial, before, from_state, from_open, state, open, reason, at, by_whom, by_name) VALUES ('430000', $1, $2, 5, 4, 'publicised', 0, 'stayed', 1, '', 0, '', '')",
          contest_, of("a"));
    plain("UPDATE award_now SET serial = 5, state = 'stayed', open = 1 WHERE county = '430000' AND contest = $1 AND application = $2", contest_, of("a"));
}

}  // namespace
}  // namespace luoshi::programmes::review::decisions
