#include "afterschool/attendance/attendance_on_both.hpp"
#include "afterschool/attendance/bulk.hpp"

namespace luoshi::afterschool::attendance {
namespace {

using enum Mark;

constexpr char events_text[] = "SELECT county FROM outbox_event WHERE name = 'attendance.register_closed'";
constexpr storage::Query events_of_closing{"test.events_of_closing", events_text, events_text};

class Register : public AttendanceOnBoth {};
ON_BOTH_DATABASES(Register);

TEST_P(Register, NobodyIsPresentBeforeTheTeacherConfirms) {
    at(16, 5);
    const auto view = seen(chess, zhou());
    EXPECT_EQ(view.session.state, RollState::missing);
    EXPECT_TRUE(view.session.overdue);
    EXPECT_EQ(view.pupils.size(), 4U);
    for (const auto& row : view.pupils) EXPECT_EQ(row.mark, none);
    const auto month = see(mother(), [&](Work& work) { return show_month(work, {child(0), {}}); }).value();
    EXPECT_TRUE(month.entries.empty());
}

TEST_P(Register, IsOnePackedRowThatFamilyAndSchoolSeeAtOnce) {
    at(16, 5);
    EXPECT_EQ(hand_in({present, late, leave, absent}).value().outcome, SyncOutcome::accepted);
    EXPECT_EQ(marks_of(chess), (std::vector{present, late, leave, absent}));
    const auto month = see(mother(), [&](Work& work) { return show_month(work, {child(1), {}}); }).value();
    ASSERT_EQ(month.entries.size(), 1U);
    EXPECT_EQ(month.entries[0].mark, late);
    EXPECT_EQ(month.entries[0].starts, "16:00");
    const auto day = see(office(), [&](Work& work) { return show_school_day(work, {school, {}}); }).value();
    EXPECT_EQ(day.counters, (Counters{1, 1, 0, 1, 1, 0}));
    EXPECT_EQ(day.registers_confirmed, 1);
}

TEST_P(Register, TheSameHandingInTwiceIsOne) {
    at(16, 5);
    const auto id = SubmissionId::make(clock().now(), random());
    hand_in({present, present, present, present}, 0, {}, id).value();
    EXPECT_EQ(hand_in({present, present, present, present}, 0, {}, id).value().register_.version, 1);
    EXPECT_EQ(hand_in({late, present, present, present}, 0, {}, id).error().slug, "id-taken");
}

TEST_P(Register, APhoneThatWasAwayAddsItsChangesToThoseOfOthers) {
    at(16, 5);
    hand_in({present, present, present, present}).value();
    hand_in({late, present, present, present}, 1, office()).value();
    const auto synced = hand_in({present, present, present, left_early}, 1).value();
    EXPECT_EQ(synced.outcome, SyncOutcome::accepted);
    EXPECT_EQ(marks_of(chess), (std::vector{late, present, present, left_early}));
    EXPECT_EQ(synced.register_.version, 3);
}

TEST_P(Register, AConflictShowsBothValuesAndChangesNothing) {
    at(16, 5);
    hand_in({present, present, present, present}).value();
    hand_in({late, present, present, present}, 1, office()).value();
    const auto synced = hand_in({left_early, present, late, present}, 1).value();
    EXPECT_EQ(synced.outcome, SyncOutcome::conflict);
    ASSERT_EQ(synced.conflicts.size(), 1U);
    EXPECT_EQ(synced.conflicts[0].mine, left_early);
    EXPECT_EQ(synced.conflicts[0].theirs, late);
    EXPECT_EQ(synced.conflicts[0].name, "丁一");
    EXPECT_EQ(synced.theirs_by, "教务25");
    EXPECT_EQ(marks_of(chess), (std::vector{late, present, present, present}));
    // The person decides and hands in on top of what was shown.
    EXPECT_EQ(hand_in({left_early, present, late, present}, synced.register_.version).value().outcome,
              SyncOutcome::accepted);
    EXPECT_EQ(marks_of(chess), (std::vector{left_early, present, late, present}));
}

TEST_P(Register, TwoFirstRegistersThatDifferAreAConflict) {
    at(16, 5);
    hand_in({present, present, present, present}, 0, office()).value();
    EXPECT_EQ(hand_in({present, present, present, absent}).value().outcome, SyncOutcome::conflict);
    EXPECT_EQ(hand_in({present, present, present, present}).value().outcome, SyncOutcome::accepted);
}

TEST_P(Register, KeepsTheTimesOfDeviceAndServer) {
    at(16, 20);
    const auto device = clock().now().plus(-std::chrono::minutes{12});
    const HandInRegister command{
        chess, SubmissionId::make(clock().now(), random()), 0, marks({present, present, present, present}), device, {}};
    as(zhou(), [&](Work& work) { return hand_in_register(work, command); }).value();
    const auto view = seen(chess, zhou());
    EXPECT_EQ(view.device_at, device);
    EXPECT_EQ(view.session.confirmed_at, clock().now());
}

TEST_P(Register, RefusesWhatDoesNotFit) {
    at(15, 0);
    EXPECT_EQ(hand_in({present, present, present, present}).error().slug, "session-to-come");
    at(16, 5);
    EXPECT_EQ(hand_in({present, present, present}).error().slug, "roster-changed");
    EXPECT_EQ(hand_in({present, present, present, present, present}).error().slug, "roster-changed");
    EXPECT_EQ(hand_in({present, present, present, stopped}).error().slug, "mark-invalid");
    hand_in({present, present, present, present}).value();
    EXPECT_EQ(hand_in({present, present, present, present}, 7).error().slug, "version-unknown");
}

TEST_P(Register, BelongsToTheTeacherOfTheSession) {
    at(16, 5);
    EXPECT_EQ(hand_in({present, present, present, present}, 0, wu()).error().slug, "no-such-session");
    EXPECT_EQ(hand_in({present, present, present, present}, 0, mother()).error().slug, "no-such-session");
    EXPECT_EQ(see(stranger(), [&](Work& work) { return show_register(work, {chess}); }).error().slug,
              "no-such-session");
    EXPECT_EQ(see(bureau(), [&](Work& work) { return show_register(work, {chess}); }).error().slug, "no-such-session");
    const auto day = see(zhou(), [](Work& work) { return show_teacher_day(work, {}); }).value();
    ASSERT_EQ(day.sessions.size(), 1U);
    EXPECT_EQ(day.sessions[0].course, "围棋");
}

TEST_P(Register, IsClosedAfterTheSessionAndThenOnlyCorrected) {
    at(16, 5);
    hand_in({present, present, present, absent}).value();
    EXPECT_EQ(close(chess, zhou()).error().slug, "session-not-over");
    at(16, 45);
    EXPECT_EQ(close(chess, zhou()).value().session.state, RollState::closed);
    EXPECT_EQ(hand_in({present, present, present, present}, 1).error().slug, "register-closed");
    EXPECT_EQ(close(chess, zhou()).error().slug, "register-closed");
}

TEST_P(Register, ACorrectionNeedsASecondPersonAndKeepsBothValues) {
    at(16, 5);
    hand_in({present, present, present, absent}).value();
    at(16, 45);
    close(chess, zhou()).value();
    const auto id = CorrectionId::make(clock().now(), random());
    const AskCorrection ask{chess, id, child(3), late, "迟到十分钟，点名后才到", {}};
    as(zhou(), [&](Work& work) { return ask_correction(work, ask); }).value();
    EXPECT_EQ(as(zhou(), [&](Work& work) { return ask_correction(work, ask); }).value().old_mark, absent);
    auto other = ask;
    other.id = CorrectionId::make(clock().now(), random());
    EXPECT_EQ(as(zhou(), [&](Work& work) { return ask_correction(work, other); }).error().slug, "correction-waiting");
    const DecideCorrection decide{id, Decision::accepted, {}, {}};
    EXPECT_EQ(as(zhou(), [&](Work& work) { return decide_correction(work, decide); }).error().slug,
              "no-such-correction");
    const auto done = as(office(), [&](Work& work) { return decide_correction(work, decide); }).value();
    EXPECT_EQ(done.old_mark, absent);
    EXPECT_EQ(done.new_mark, late);
    EXPECT_EQ(marks_of(chess), (std::vector{present, present, present, late}));
    EXPECT_EQ(as(office(), [&](Work& work) { return decide_correction(work, decide); }).error().slug,
              "correction-decided");
}

TEST_P(Register, NobodyDecidesTheirOwnCorrection) {
    at(16, 5);
    hand_in({present, present, present, absent}).value();
    at(16, 45);
    close(chess, zhou()).value();
    const auto id = CorrectionId::make(clock().now(), random());
    as(office(), [&](Work& work) {
        return ask_correction(work, {chess, id, child(3), present, "看错了", {}});
    }).value();
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return decide_correction(work, {id, Decision::accepted, {}, {}});
                 })
                  .error()
                  .slug,
              "second-person-required");
    EXPECT_EQ(as(office(26),
                 [&](Work& work) {
                     return decide_correction(work, {id, Decision::refused, {}, {}});
                 })
                  .error()
                  .slug,
              "text-required");
    as(office(26), [&](Work& work) {
        return decide_correction(work, {id, Decision::refused, "没有证据", {}});
    }).value();
    EXPECT_EQ(marks_of(chess).back(), absent);
}

TEST_P(Register, OfACancelledSessionSaysStopped) {
    here([&](Work& work) -> Result<Nothing> {
        work.run(rows::cancel, county, chess);
        work.record("test.cancel", "session", chess.to_string());
        work.emit("timetable.session_cancelled", {{"county", county}, {"session", chess.to_string()}});
        return Nothing{};
    }).value();
    jobs::Runner runner(storage(), clock(), random());
    add_jobs(runner);
    runner.run_due();
    EXPECT_EQ(marks_of(chess), (std::vector(4, stopped)));
    at(16, 5);
    EXPECT_EQ(hand_in({present, present, present, present}).error().slug, "session-cancelled");
    const auto month = see(mother(), [&](Work& work) { return show_month(work, {child(0), {}}); }).value();
    EXPECT_EQ(month.counters.stopped, 1);
}

TEST_P(Register, TellsGuardianAndClassTeacherOfAnUnexplainedAbsenceOnce) {
    rule("attendance.absence_alarm_minutes", 15);
    at(16, 5);
    hand_in({present, present, present, absent}).value();
    EXPECT_TRUE(told("attendance.absence/").empty()) << "the pupil may still come";
    at(16, 15);
    EXPECT_EQ(watch(), 1);
    EXPECT_EQ(watch(), 0);
    EXPECT_EQ(told("attendance.absence/" + chess.to_string() + "/" + child(3).to_string()).size(), 2U);
    const auto day = see(office(), [&](Work& work) { return show_school_day(work, {school, {}}); }).value();
    ASSERT_EQ(day.alarms.size(), 1U);
    EXPECT_EQ(day.alarms[0].name, "赵一");
}

TEST_P(Register, DoesNotAlarmOverLeave) {
    ask_for(2);
    at(16, 20);
    hand_in({present, present, absent, present}).value();
    EXPECT_TRUE(told("attendance.absence/").empty());
    EXPECT_TRUE(seen(chess, zhou()).pupils[2].on_leave);
}

TEST_P(Register, CheckInIsKeptOnce) {
    at(15, 50);
    const auto first = as(zhou(), [&](Work& work) { return check_in(work, {chess, {}, {}}); }).value().at;
    at(15, 55);
    EXPECT_EQ(as(zhou(), [&](Work& work) { return check_in(work, {chess, {}, {}}); }).value().at, first);
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return check_in(work, {chess, {}, {}});
                 })
                  .error()
                  .slug,
              "not-your-session");
}

TEST_P(Register, GivesClosedMarksToTheLedger) {
    ask_for(2);
    at(16, 5);
    hand_in({present, late, leave, absent}).value();
    const auto marks_now = [&] {
        return read([&](Work& work) -> Result<std::vector<ClosedMark>> {
                   return closed_marks(work, county, course(1), Date(2026, 9, 1), Date(2026, 9, 30));
               })
            .value();
    };
    EXPECT_TRUE(marks_now().empty());
    at(16, 45);
    close(chess, zhou()).value();
    ASSERT_EQ(marks_now().size(), 4U);
    EXPECT_EQ(marks_now()[2].mark, leave);
    EXPECT_EQ(marks_now()[3].leave_in_time, std::nullopt);
}

TEST_P(Register, GivesTheSameMarksForAWholeSchoolAtOnce) {
    ask_for(2);
    at(16, 5);
    hand_in({present, late, leave, absent}).value();
    const auto of_school = [&](Date from, Date to) {
        return read([&](Work& work) -> Result<ClosedRegisters> {
                   const std::vector courses{course(1), course(2)};
                   return closed_registers(work, county, school, courses, from, to);
               })
            .value();
    };
    const Date first(2026, 9, 1);
    EXPECT_TRUE(of_school(first, first).registers.empty());
    at(16, 45);
    close(chess, zhou()).value();
    EXPECT_TRUE(of_school(first.plus_days(1), first.plus_days(9)).registers.empty());
    const auto all = of_school(first, first);
    const auto marks =
        read([&](Work& work) -> Result<std::vector<ClosedMark>> { return closed_marks(work, county, course(1), first, first); })
            .value();
    ASSERT_EQ(all.registers.size(), 1U);
    const auto& taken = all.registers[0];
    const auto& roster = all.rosters.at(taken.roster);
    EXPECT_EQ(taken.session, chess);
    EXPECT_EQ(roster.course, course(1));
    ASSERT_EQ(taken.marks.size(), marks.size());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        EXPECT_EQ(taken.marks[i], marks[i].mark) << i;
        EXPECT_EQ(roster.pupils.at(i), marks[i].pupil) << i;
    }
    const auto leaves =
        read([&](Work& work) -> Result<std::vector<StandingLeave>> { return standing_leaves(work, county, school, first, first); })
            .value();
    ASSERT_EQ(leaves.size(), 1U);
    EXPECT_EQ(leaves[0].pupil, child(2));
    EXPECT_EQ(leaves[0].in_time, marks[2].leave_in_time);
}

// The first of September by the teacher, the second in bulk: what is left behind is the same but for the day.
TEST_P(Register, InBulkLeaveWhatTheTeacherWouldHaveLeft) {
    at(16, 6);
    auto given = marks({present, late, leave, absent});
    given[1].at = "16:05";
    const HandInRegister command{chess, id<SubmissionId>(90), 0, given, clock().now(), {}};
    as(zhou(), [&](Work& work) { return hand_in_register(work, command); }).value();
    at(16, 45);
    close(chess, zhou()).value();

    const Date next(2026, 9, 2);
    at(16, 6, next);
    const auto taken_at = clock().now();
    at(16, 45, next);
    as(zhou(), [&](Work& work) -> Result<Nothing> {
        std::vector<PupilId> pupils;
        for (const auto& line : enrolment::roster_of(work, county, course(1), next, 3)) pupils.push_back(line.pupil);
        const BulkRegister one{timetable::find_session(work, chess_tomorrow).value(), id<SubmissionId>(91), pupils, {present, late, leave, absent},
                               {{1, "16:05"}}, taken_at, work.now()};
        TRY_DO(insert_registers(work, {&one, 1}));
        work.record("test", "session", chess_tomorrow.to_string());
        return Nothing{};
    }).value();

    const auto rolls = read([&](Work& work) -> Result<std::vector<RollHead>> {
                           return std::vector{find_roll(work, county, chess).value(), find_roll(work, county, chess_tomorrow).value()};
                       }).value();
    auto expected = rolls[0];
    expected.session = chess_tomorrow;
    expected.date = next;
    const auto a_day_later = [](Instant at) { return at.plus(std::chrono::hours{24}); };
    expected.confirmed_at = a_day_later(expected.confirmed_at);
    expected.device_at = a_day_later(expected.device_at.value());
    expected.closed_at = a_day_later(expected.closed_at.value());
    EXPECT_EQ(json::to_json(rolls[1]), json::to_json(expected));
    const auto figures = [&](Date day) {
        return see(bureau(), [&](Work& work) { return show_day_figures(work, {path, day, day}); }).value();
    };
    EXPECT_EQ(json::to_json(figures(next)), json::to_json(figures(Date(2026, 9, 1))));
    const auto month = see(mother(), [&](Work& work) { return show_month(work, {child(1), "2026-09"}); }).value();
    ASSERT_EQ(month.entries.size(), 2U);
    EXPECT_EQ(month.entries[0].mark, month.entries[1].mark);
    const auto closed = read([&](Work& work) -> Result<std::vector<ClosedMark>> {
                            return closed_marks(work, county, course(1), next, next);
                        }).value();
    EXPECT_EQ(closed.size(), 4U);
    EXPECT_EQ(seen(chess_tomorrow, zhou()).pupils[1].at, "16:05");
    EXPECT_EQ(read([&](Work& work) -> Result<timetable::Session> { return timetable::find_session(work, chess_tomorrow).value(); }).value().state,
              timetable::SessionState::held);
    EXPECT_EQ(read([](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(events_of_closing); }).value().size(), 2U);
}

TEST_P(Register, NamesTheFurtherAdultsOfItsSession) {
    EXPECT_TRUE(seen(chess, office()).assistants.empty());
    wu_assists();
    EXPECT_EQ(seen(chess, office()).assistants, (std::vector<std::string>{"吴老师"}));
}

TEST_P(Register, AnAssistantSeesTheSessionUnderTodayAsOneThatIsAssisted) {
    at(16, 5);
    const auto today = [&](Actor actor) {
        return see(std::move(actor), [](Work& work) { return show_teacher_day(work, {}); }).value().sessions;
    };
    ASSERT_EQ(today(wu()).size(), 1U);
    wu_assists();
    const auto sessions = today(wu());
    ASSERT_EQ(sessions.size(), 2U);  // in the order of the day
    EXPECT_EQ(sessions[0].course, "围棋");
    EXPECT_EQ(sessions[0].teacher, "周老师");
    EXPECT_TRUE(sessions[0].assisting);
    EXPECT_EQ(sessions[1].course, "绘画");
    EXPECT_FALSE(sessions[1].assisting);
    EXPECT_FALSE(today(zhou())[0].assisting);
}

TEST_P(Register, AnAssistantTakesItAndClosesItUnderTheirOwnName) {
    at(16, 5);
    EXPECT_EQ(hand_in({present, present, present, absent}, 0, wu()).error().slug, "no-such-session");
    wu_assists();
    EXPECT_EQ(hand_in({present, present, present, absent}, 0, wu()).value().register_.confirmed_by, "吴老师");
    EXPECT_EQ(marks_of(chess), (std::vector<Mark>{present, present, present, absent}));
    // The teacher goes on where the assistant began.
    EXPECT_EQ(hand_in({present, present, present, late}, 1).value().register_.confirmed_by, "周老师");
    at(16, 45);
    EXPECT_EQ(close(chess, wu()).value().session.state, RollState::closed);
    // Without the right of a teacher nobody takes a register by being an assistant.
    EXPECT_EQ(see(account_of(22, "吴老师"), [&](Work& work) { return show_register(work, {chess}); }).error().slug, "no-such-session");
}

TEST_P(Register, AnAssistantChecksInAndPatrolsOnlyWhatOthersWatchOver) {
    wu_assists();
    at(15, 50);
    EXPECT_TRUE(as(wu(), [&](Work& work) { return check_in(work, {chess, {}, {}}); }));
    at(16, 5);
    const auto patrol_of = [&](SessionId session) {
        const RecordPatrol command{PatrolId::make(clock().now(), random()), session, true, 4, true, true, true, "", {}};
        return as(with(wu(), {permissions::patrol}), [&](Work& work) { return record_patrol(work, command); });
    };
    EXPECT_EQ(patrol_of(chess).error().slug, "own-session");
}

}  // namespace
}  // namespace luoshi::afterschool::attendance
