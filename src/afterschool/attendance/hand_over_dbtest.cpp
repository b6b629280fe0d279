#include "afterschool/attendance/hand_over_on_both.hpp"

namespace luoshi::afterschool::attendance {
namespace {

using enum Mark;

// A seat that was given back during the session of 1 September, as enrolment leaves it.
constexpr std::string_view keep_text =
    "INSERT INTO seat_past (county, id, pupil, plan, slot, course, pool, round, consent, from_date, until_date, taken_at, account, source, ended_at, reason, note, "
    "ended_by, ended_by_name) SELECT county, id, pupil, plan, slot, course, pool, round, consent, from_date, $4, taken_at, account, source, $5, 'given_back', '', 'a', "
    "'家长' FROM seat WHERE county = $1 AND pupil = $2 AND course = $3";
constexpr storage::Query keep_seat{"test.keep_seat", keep_text, keep_text};
constexpr std::string_view drop_text = "DELETE FROM seat WHERE county = $1 AND pupil = $2 AND course = $3";
constexpr storage::Query drop_seat{"test.drop_seat", drop_text, drop_text};

// Its plan, as ended during that session.
constexpr std::string_view end_text = "UPDATE service_plan SET version = version + 1, state = 'ended', live = NULL, ended_at = $2, end_reason = '学校撤并' WHERE county = $1";
constexpr storage::Query end_plans{"test.end_plans", end_text, end_text};

constexpr std::string_view leave_text = "UPDATE pupil SET state = 'left', left_on = $3, version = version + 1 WHERE county = $1 AND id = $2";
constexpr storage::Query leave_school{"test.leave_school", leave_text, leave_text};

class HandingOver : public HandOverOnBoth {};
ON_BOTH_DATABASES(HandingOver);

TEST_P(HandingOver, ACodeWorksOnceOnItsDay) {
    const auto made = code(2, other_mother());
    EXPECT_EQ(made.code.size(), 6U);
    after_chess();
    EXPECT_EQ(by_code(made.code), "");
    EXPECT_EQ(by_code(made.code, office()), "") << "the same again from another phone is the same answer";
    const auto list = see(zhou(), [&](Work& work) { return show_hand_over(work, {chess}); }).value();
    ASSERT_EQ(list.left.size(), 1U);
    EXPECT_EQ(list.left[0].left_with, "家长（接送码）");
    EXPECT_EQ(list.waiting.size(), 3U);
}

TEST_P(HandingOver, TheQrCodeIsTheSameCode) {
    const auto made = code(2, other_mother());
    after_chess();
    EXPECT_EQ(by_code(made.token, {}, HandOverMethod::qr), "");
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(2), .guardian_name = "家长32"})),
              "already-left");
}

TEST_P(HandingOver, ANewerCodeTakesTheOldOnesPlace) {
    const auto first = code(2, other_mother());
    const auto second = code(2, other_mother());
    after_chess();
    EXPECT_EQ(by_code(first.code), "code-replaced");
    EXPECT_EQ(by_code(second.code), "");
}

TEST_P(HandingOver, YesterdaysCodeIsUnknown) {
    const auto made = code(2, other_mother());
    at(16, 5, Date(2026, 9, 2));
    as(zhou(), [&](Work& work) {
        return hand_in_register(work, {chess_tomorrow,
                                       SubmissionId::make(clock().now(), random()),
                                       0,
                                       marks({present, present, present, present}),
                                       {},
                                       {}});
    }).value();
    at(16, 41, Date(2026, 9, 2));
    HandOver command;
    command.session = chess_tomorrow;
    command.code = made.code;
    EXPECT_EQ(slug(give(command)), "code-unknown");
    command.method = HandOverMethod::qr;
    command.code = made.token;
    EXPECT_EQ(slug(give(command)), "code-unknown");
}

TEST_P(HandingOver, GuessingIsStopped) {
    const auto made = code(2, other_mother());
    after_chess();
    const std::string wrong = made.code == "000000" ? "000001" : "000000";
    for (int i = 0; i < 10; ++i) EXPECT_EQ(by_code(wrong), "code-unknown");
    EXPECT_EQ(by_code(made.code), "too-many-tries");
    EXPECT_EQ(by_code(made.code, office()), "") << "somebody else has not guessed";
    clock().advance(std::chrono::minutes{11});
    EXPECT_EQ(by_code(made.code), "");
}

TEST_P(HandingOver, ACodeOfAChildWhoWasNotThereIsRefused) {
    const auto made = code(2, other_mother());
    at(16, 5);
    hand_in({present, present, absent, present}).value();
    at(16, 41);
    EXPECT_EQ(by_code(made.code), "not-in-this-session");
}

// The place ends with the next day: whoever sits in the room is in the register, on the list at the gate, and can be fetched.
TEST_P(HandingOver, AChildWhoseSeatWasGivenBackDuringTheSessionIsHandedOver) {
    at(16, 10);
    here([&](Work& work) -> Result<Nothing> {
        work.run(keep_seat, county, child(2), course(1), Date(2026, 9, 2), clock().now());
        work.run(drop_seat, county, child(2), course(1));
        work.record("test.give_back", "pupil", child(2).to_string());
        return Nothing{};
    }).value();
    EXPECT_EQ(seen(chess, zhou()).pupils.size(), 4U);
    EXPECT_EQ(seen(chess_tomorrow, zhou()).pupils.size(), 3U);
    const auto day = see(other_mother(), [](Work& work) { return show_family_day(work, {}); }).value();
    ASSERT_EQ(day.children.size(), 1U);
    ASSERT_EQ(day.children[0].sessions.size(), 1U);
    EXPECT_EQ(day.children[0].sessions[0].session, chess);
    const auto made = code(2, other_mother());
    hand_in({present, present, present, present}).value();
    at(16, 41);
    EXPECT_EQ(by_code(made.code), "");
}

// What has begun is held, also where nothing comes after it (docs/decisions/0049): the family reads where its child is.
TEST_P(HandingOver, AChildOfAPlanThatEndedDuringTheSessionIsSeenByItsFamily) {
    at(16, 10);
    here([&](Work& work) -> Result<Nothing> {
        work.run(end_plans, county, clock().now());
        work.record("test.end_plan", "body", school.to_string());
        return Nothing{};
    }).value();
    const auto day = see(other_mother(), [](Work& work) { return show_family_day(work, {}); }).value();
    ASSERT_EQ(day.children.size(), 1U);
    ASSERT_EQ(day.children[0].sessions.size(), 1U);
    EXPECT_EQ(day.children[0].sessions[0].session, chess);
}

TEST_P(HandingOver, AChildThatLeftTheSchoolDuringTheSessionIsHandedOver) {
    at(16, 10);
    here([&](Work& work) -> Result<Nothing> {
        work.run(leave_school, county, child(2), work.today());
        work.run(keep_seat, county, child(2), course(1), Date(2026, 9, 2), clock().now());
        work.run(drop_seat, county, child(2), course(1));
        work.record("test.leave_school", "pupil", child(2).to_string());
        return Nothing{};
    }).value();
    const auto today = [&] { return see(other_mother(), [](Work& work) { return show_family_day(work, {}); }).value().children; };
    ASSERT_EQ(today().size(), 1U);
    ASSERT_EQ(today()[0].sessions.size(), 1U);
    EXPECT_EQ(today()[0].sessions[0].session, chess);
    const auto made = code(2, other_mother());
    hand_in({present, present, present, present}).value();
    at(16, 41);
    EXPECT_EQ(by_code(made.code), "");
    at(9, 0, Date(2026, 9, 2));
    EXPECT_TRUE(today().empty()) << "from the next day it is no child of this school";
}

TEST_P(HandingOver, OnlyANamedCollectorCollects) {
    const auto grandmother = collector(2, "李奶奶", other_mother());
    after_chess();
    EXPECT_EQ(slug(give(with_collector(3, grandmother))), "no-such-collector");
    EXPECT_EQ(slug(give(with_collector(2, grandmother))), "");
    EXPECT_EQ(slug(give(with_collector(2, grandmother))), "") << "again is the same";
}

TEST_P(HandingOver, WhoMustNotCollectDoesNot) {
    const auto uncle = collector(2, "李 叔叔", other_mother());
    ban(2, "李叔叔");
    after_chess();
    EXPECT_EQ(slug(give(with_collector(2, uncle))), "no-such-collector") << "the entry has taken the collector away";
    EXPECT_EQ(as(other_mother(),
                 [&](Work& work) {
                     return add_collector(
                         work, {child(2), CollectorId::make(clock().now(), random()), "李叔叔", "叔叔", "", {}});
                 })
                  .error()
                  .slug,
              "must-not-collect");
    ban(2, "家长32");
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(2), .guardian_name = "家长32"})),
              "must-not-collect");
    const auto list = see(zhou(), [&](Work& work) { return show_hand_over(work, {chess}); }).value();
    EXPECT_EQ(list.waiting[2].must_not.size(), 2U);
}

TEST_P(HandingOver, AGuardianIsKnownByTheBinding) {
    after_chess();
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(2), .guardian_name = "路人"})),
              "no-such-guardian");
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(2), .guardian_name = "家长32"})), "");
}

// Whose family consented on paper often has no account.
TEST_P(HandingOver, AGuardianWhomOnlyTheRollNamesTakesTheChildHome) {
    here([&](Work& work) -> Result<Nothing> {
        work.run(statement("INSERT INTO known_guardian (county, pupil, seat, name, relation) VALUES ($1, $2, 1, '龙奶奶', '奶奶'), ($1, $2, 2, '龙伯伯', '伯伯')"),
                 county, child(2));
        work.record("test.known_guardian", "pupil", child(2).to_string());
        return Nothing{};
    }).value();
    ban(2, "龙伯伯");
    after_chess();
    const auto list = see(zhou(), [&](Work& work) { return show_hand_over(work, {chess}); }).value();
    EXPECT_EQ(list.waiting[2].guardians, (std::vector<std::string>{"家长32", "龙奶奶"}));
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(2), .guardian_name = "龙伯伯"})), "must-not-collect");
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(2), .guardian_name = "路人"})), "no-such-guardian");
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(2), .guardian_name = "龙 奶奶"})), "");
}

TEST_P(HandingOver, AloneNeedsAPermitForTheDay) {
    const auto give_for = [&](std::vector<int> days) {
        as(other_mother(), [&](Work& work) {
            return give_permit(work, {child(2),
                                      PermitId::make(clock().now(), random()),
                                      std::move(days),
                                      Date(2026, 9, 1),
                                      Date(2026, 12, 31),
                                      {}});
        }).value();
    };
    give_for({1, 3});
    after_chess();
    EXPECT_EQ(slug(give({.method = HandOverMethod::alone, .pupil = child(2)})), "no-permit");
    give_for({2});
    EXPECT_EQ(slug(give({.method = HandOverMethod::alone, .pupil = child(2)})), "");
}

TEST_P(HandingOver, ASiblingTakesASiblingAlong) {
    after_chess();
    HandOver together{.method = HandOverMethod::sibling, .pupil = child(1), .sibling = child(0)};
    EXPECT_EQ(slug(give(together)), "sibling-still-here");
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(0), .guardian_name = "家长30"})), "");
    EXPECT_EQ(slug(give(together)), "");
    EXPECT_EQ(slug(give({.method = HandOverMethod::sibling, .pupil = child(2), .sibling = child(0)})),
              "no-such-sibling");
}

TEST_P(HandingOver, WithoutARegisterAChildIsNamedAndThatIsOnRecord) {
    at(8, 0);
    ask_for(2);
    at(15, 29);
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(3), .guardian_name = "家长33"})), "session-to-come");
    const auto made = code(0, mother());
    at(16, 41);
    auto list = see(zhou(), [&](Work& work) { return show_hand_over(work, {chess}); }).value();
    EXPECT_EQ(list.session.state, RollState::missing);
    EXPECT_EQ(list.waiting.size(), 3U) << "not the one on leave";
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(3), .guardian_name = "家长33"})), "");
    EXPECT_EQ(by_code(made.code), "");
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(2), .guardian_name = "家长32"})), "not-in-this-session");
    list = see(zhou(), [&](Work& work) { return show_hand_over(work, {chess}); }).value();
    ASSERT_EQ(list.left.size(), 2U);
    for (const auto& row : list.left) EXPECT_TRUE(row.without_register) << row.name;
    // The register of afterwards shows who had left; the record of the hand-over stays.
    hand_in({present, present, leave, present}).value();
    list = see(zhou(), [&](Work& work) { return show_hand_over(work, {chess}); }).value();
    EXPECT_EQ(list.left.size(), 2U);
    EXPECT_FALSE(give({.method = HandOverMethod::guardian, .pupil = child(1), .guardian_name = "家长30"})->view.without_register);
}

TEST_P(HandingOver, FromACancelledSessionNobodyIsHandedOver) {
    here([&](Work& work) -> Result<Nothing> {
        work.run(rows::cancel, county, chess);
        work.record("test.cancel", "session", chess.to_string());
        return Nothing{};
    }).value();
    at(16, 41);
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(2), .guardian_name = "家长32"})), "session-cancelled");
}

TEST_P(HandingOver, WhoStaysOnIsSaidSo) {
    after_chess();
    const auto list = see(zhou(), [&](Work& work) { return show_hand_over(work, {chess}); }).value();
    EXPECT_TRUE(list.waiting[0].stays_on);
    EXPECT_FALSE(list.waiting[2].stays_on);
}

TEST_P(HandingOver, WhoIsOnLeaveFromTheNextSessionGoesNow) {
    after_chess();
    ask_for(0);  // chess is over: the leave is of painting alone
    const auto list = see(zhou(), [&](Work& work) { return show_hand_over(work, {chess}); }).value();
    const auto row_of = [&](int n) { return *std::ranges::find(list.waiting, child(n), &HandOverRow::pupil); };
    EXPECT_FALSE(row_of(0).stays_on) << "nobody waits for this child in painting";
    EXPECT_TRUE(row_of(1).stays_on) << "the sister's leave is not hers";
}

TEST_P(HandingOver, WhoStaysOnMayLeaveBefore) {
    after_chess();
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(0), .guardian_name = "家长30"})), "");
    const auto list = see(zhou(), [&](Work& work) { return show_hand_over(work, {chess}); }).value();
    EXPECT_EQ(list.left.size(), 1U);
}

TEST_P(HandingOver, TheLadderIsClimbedOnceAndOnlyForWhoWaits) {
    rule("handover.escalation_minutes", 30);
    after_chess();
    EXPECT_EQ(watch(), 0);
    at(16, 50);
    EXPECT_EQ(watch(), 2) << "the siblings sit in painting";
    EXPECT_EQ(watch(), 0);
    EXPECT_EQ(told("attendance.not_collected/" + child(2).to_string()).size(), 1U);
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(2), .guardian_name = "家长32"})), "");
    at(17, 10);
    EXPECT_EQ(watch(), 2) << "rungs two and three of the one who still waits";
    const auto day = see(office(), [&](Work& work) { return show_school_day(work, {school, {}}); }).value();
    ASSERT_EQ(day.uncollected.size(), 1U);
    EXPECT_EQ(day.uncollected[0].name, "赵一");
    EXPECT_EQ(day.uncollected[0].rung, 3);
}

TEST_P(HandingOver, WithoutARuleNobodyIsAlarmedButTheDeskShowsTheChild) {
    after_chess();
    at(18, 0);
    EXPECT_EQ(watch(), 0);
    const auto day = see(office(), [&](Work& work) { return show_school_day(work, {school, {}}); }).value();
    EXPECT_EQ(day.uncollected.size(), 4U);
    EXPECT_NE(std::ranges::find(day.rules_missing, "handover.escalation_minutes"), day.rules_missing.end());
}

TEST_P(HandingOver, NoForeignChildsIdWorks) {
    const auto which = collector(2, "李奶奶", other_mother());
    const auto as_mother = [&](auto&& act) { return as(mother(), act).error().slug; };
    EXPECT_EQ(as_mother([&](Work& work) { return make_pickup_code(work, {child(2), {}}); }), "no-such-pupil");
    EXPECT_EQ(as_mother([&](Work& work) { return show_way_home(work, {child(2)}); }), "no-such-pupil");
    EXPECT_EQ(as_mother([&](Work& work) { return show_month(work, {child(2), {}}); }), "no-such-pupil");
    EXPECT_EQ(as_mother([&](Work& work) { return find_leaves(work, {child(2)}); }), "no-such-pupil");
    EXPECT_EQ(as_mother([&](Work& work) {
                  return preview_leave(work, {child(2), Date(2026, 9, 1), Date(2026, 9, 1)});
              }),
              "no-such-pupil");
    EXPECT_EQ(as_mother([&](Work& work) { return write_health_note(work, {child(2), "x", {}}); }), "no-such-pupil");
    EXPECT_EQ(as_mother([&](Work& work) { return end_collector(work, {which, {}}); }), "no-such-collector");
    EXPECT_EQ(as_mother([&](Work& work) {
                  return add_collector(work, {child(2), CollectorId::make(clock().now(), random()), "a", "b", "", {}});
              }),
              "no-such-pupil");
    EXPECT_EQ(as_mother([&](Work& work) {
                  return ask_leave(work, {child(2),
                                          LeaveId::make(clock().now(), random()),
                                          Date(2026, 9, 1),
                                          Date(2026, 9, 1),
                                          LeaveKind::sick,
                                          "",
                                          {}});
              }),
              "no-such-pupil");
    EXPECT_EQ(
        as(mother(),
           [&](Work& work) {
               return give_permit(
                   work,
                   {child(2), PermitId::make(clock().now(), random()), {1}, Date(2026, 9, 1), Date(2026, 9, 2), {}});
           })
            .error()
            .slug,
        "no-such-pupil");
}

TEST_P(HandingOver, AHealthNoteIsReadByTheSessionsTeacherWithAReasonOnly) {
    as(other_mother(), [&](Work& work) { return write_health_note(work, {child(2), "对花生过敏", {}}); }).value();
    at(16, 5);
    EXPECT_TRUE(seen(chess, zhou()).pupils[2].health_note);
    EXPECT_FALSE(seen(chess, office()).pupils[2].health_note);
    const auto reveal = [&](Actor actor, std::string reason, int n = 2) {
        return as(std::move(actor), [&](Work& work) {
            return reveal_health_note(work, {chess, child(n), std::move(reason), {}});
        });
    };
    EXPECT_EQ(reveal(office(), "看看").error().slug, "not-your-session");
    EXPECT_EQ(reveal(wu(), "看看").error().slug, "no-such-session");
    EXPECT_EQ(reveal(zhou(), " ").error().slug, "text-required");
    EXPECT_EQ(reveal(zhou(), "点心含坚果", 3).error().slug, "no-health-note");
    EXPECT_EQ(reveal(zhou(), "点心含坚果").value().text, "对花生过敏");
    const auto home = see(other_mother(), [&](Work& work) { return show_way_home(work, {child(2)}); }).value();
    ASSERT_EQ(home.health_note_read.size(), 1U);
    EXPECT_NE(home.health_note_read[0].find("周老师：点心含坚果"), std::string::npos);
}

TEST_P(HandingOver, AnAssistantLetsAChildGoAndReadsNoHealthNoteBeforeStandingIn) {
    as(other_mother(), [&](Work& work) { return write_health_note(work, {child(2), "对花生过敏", {}}); }).value();
    at(16, 5);
    wu_assists();
    EXPECT_FALSE(seen(chess, wu()).pupils[2].health_note);
    const auto reveal = [&] {
        return as(wu(), [&](Work& work) { return reveal_health_note(work, {chess, child(2), "点心含坚果", {}}); });
    };
    EXPECT_EQ(reveal().error().slug, "not-your-session");
    hand_in({present, present, present, present}).value();
    at(16, 45);
    const auto six_digits = code(2, other_mother()).code;
    EXPECT_TRUE(slug(give({.session = chess, .method = HandOverMethod::code, .code = six_digits}, wu())).empty());
    // The school's recorded act: whoever stands in is the session's teacher, and no assistant of it any more.
    here([&](Work& work) -> Result<Nothing> {
        work.run(statement("DELETE FROM session_assistant WHERE county = $1 AND session = $2"), county, chess);
        work.run(statement("UPDATE timetable_session SET adult = $3, version = version + 1 WHERE county = $1 AND id = $2"), county, chess,
                 id<catalogue::TeacherId>(15));
        work.record("test.stand_in", "session", chess.to_string());
        return Nothing{};
    }).value();
    EXPECT_TRUE(seen(chess, wu()).pupils[2].health_note);
    EXPECT_EQ(reveal().value().text, "对花生过敏");
}

}  // namespace
}  // namespace luoshi::afterschool::attendance
