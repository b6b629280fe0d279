// A child with a base place is in the register of every hour of the base service.
#include <algorithm>

#include "afterschool/attendance/base_hours_on_both.hpp"

namespace luoshi::afterschool::attendance {
namespace {

class OwnDay : public WithBaseHours<AttendanceOnBoth> {
 protected:
    // What a family sees today of its first child.
    std::vector<SessionId> own_day(std::uint8_t guardian) {
        const auto day = see(account_of(guardian, "家长"), [](Work& work) { return show_family_day(work, {}); }).value();
        std::vector<SessionId> sessions;
        for (const auto& session : day.children.at(0).sessions) sessions.push_back(session.session);
        return sessions;
    }
};

class BaseHours : public OwnDay {
 protected:
    void SetUp() override {
        AttendanceOnBoth::SetUp();
        if (IsSkipped()) return;
        const Date days[] = {Date(2026, 9, 1)};
        add_base_hours(days);
    }
    const SessionId homework_today = session_of_base(3, 0);
    const SessionId reading_today = session_of_base(4, 0);

    std::vector<PupilId> listed(SessionId session) {
        std::vector<PupilId> pupils;
        for (const auto& row : seen(session, office()).pupils) pupils.push_back(row.pupil);
        return pupils;
    }
    // As the timetable's own acts would have left it.
    void stop_chess() {
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::cancel, county, chess);
            work.record("test.stop", "session", chess.to_string());
            return Nothing{};
        }).value();
    }
    void move_chess(Date day, int starts) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(statement("UPDATE timetable_session SET day = $3, weekday = $4, starts = $5, ends = $6, state = 'moved', version = version + 1 "
                               "WHERE county = $1 AND id = $2"),
                     county, chess, day, day.weekday().iso_encoding(), starts, starts + 40);
            work.record("test.move", "session", chess.to_string());
            return Nothing{};
        }).value();
    }
    // A course of two stages on a day of service of one of them: the timetable makes no session of it.
    void make_no_chess() {
        here([&](Work& work) -> Result<Nothing> {
            work.run(statement("DELETE FROM timetable_session WHERE county = $1 AND id = $2"), county, chess);
            work.record("test.not_made", "session", chess.to_string());
            return Nothing{};
        }).value();
    }
    void take_homework(const std::vector<Mark>& marks, std::vector<PupilId> pupils = {}) {
        if (pupils.empty()) pupils = listed(homework_today);
        ASSERT_EQ(pupils.size(), marks.size());
        std::vector<MarkOf> given;
        for (std::size_t i = 0; i < marks.size(); ++i) given.push_back({pupils[i], marks[i], {}});
        at(16, 5);
        const HandInRegister command{homework_today, SubmissionId::make(clock().now(), random()), 0, given, clock().now(), {}};
        as(wu(), [&](Work& work) { return hand_in_register(work, command); }).value();
        at(16, 45);
        close(homework_today, wu()).value();
    }
    // Of child 2 in homework, whether it was in time: as a whole school is reckoned, and as a course is.
    std::vector<std::optional<bool>> leaves_known() {
        const auto first = Date(2026, 9, 1);
        return see(office(), [&](Work& work) -> Result<std::vector<std::optional<bool>>> {
                   std::vector<std::optional<bool>> known;
                   for (const auto& leave : standing_leaves(work, county, school, first, first)) {
                       if (leave.session == homework_today && leave.pupil == child(2)) known.push_back(leave.in_time);
                   }
                   for (const auto& mark : closed_marks(work, county, homework, first, first)) {
                       if (mark.pupil == child(2)) known.push_back(mark.leave_in_time);
                   }
                   return known;
               }).value();
    }
    bool sees(std::uint8_t guardian, SessionId session) {
        const auto day = own_day(guardian);
        return std::ranges::find(day, session) != day.end();
    }
};
ON_BOTH_DATABASES(BaseHours);

TEST_P(BaseHours, BothRegistersListTheChild) {
    EXPECT_EQ(listed(homework_today), (std::vector{child(3)}));
    EXPECT_EQ(listed(reading_today), (std::vector{child(2), child(3)})) << "the chess player is back for the second hour";
}

TEST_P(BaseHours, TheFamilySeesBothHoursAndNoneTwice) {
    EXPECT_EQ(own_day(33), (std::vector{homework_today, reading_today}));
    EXPECT_EQ(own_day(32), (std::vector{chess, reading_today})) << "chess takes the hour of homework";
}

TEST_P(BaseHours, LeaveOfADayIsLeaveOfBothHours) {
    const AskLeave command{child(3), LeaveId::make(clock().now(), random()), Date(2026, 9, 1), Date(2026, 9, 1), LeaveKind::sick, "发烧", {}};
    const auto asked = as(account_of(33, "赵家长"), [&](Work& work) { return ask_leave(work, command); }).value();
    ASSERT_EQ(asked.sessions.size(), 2U);
    EXPECT_EQ(asked.sessions[0].session, homework_today);
    EXPECT_EQ(asked.sessions[1].session, reading_today);
}

// Children 0 and 1 have no base place: they go home.
TEST_P(BaseHours, AStoppedClubLeavesItsChildrenToTheBaseGroup) {
    stop_chess();
    EXPECT_EQ(listed(homework_today), (std::vector{child(2), child(3)}));
    EXPECT_EQ(seen(homework_today, office()).session.expected, 2);
    EXPECT_EQ(listed(reading_today), (std::vector{child(2), child(3)})) << "the second hour is as it was";
    EXPECT_TRUE(sees(32, homework_today));
    const auto gate = see(office(), [&](Work& work) { return show_hand_over(work, {homework_today}); }).value();
    EXPECT_EQ(gate.waiting.size(), 2U) << "the teacher may let the child go";
}

TEST_P(BaseHours, AClubMovedAwayLeavesItsChildrenToTheBaseGroup) {
    move_chess(Date(2026, 9, 3), 960);
    EXPECT_EQ(listed(homework_today), (std::vector{child(2), child(3)}));
    move_chess(Date(2026, 9, 1), 1100);
    EXPECT_EQ(listed(homework_today), (std::vector{child(2), child(3)})) << "later on the same day";
    EXPECT_TRUE(sees(32, homework_today));
}

TEST_P(BaseHours, AClubWithoutASessionThatDayLeavesItsChildrenToTheBaseGroup) {
    make_no_chess();
    EXPECT_EQ(listed(homework_today), (std::vector{child(2), child(3)}));
    EXPECT_EQ(own_day(32), (std::vector{homework_today, reading_today}));
}

TEST_P(BaseHours, AClubThatCameToThatHourFromAnotherDayHasItsChildren) {
    make_no_chess();
    here([&](Work& work) -> Result<Nothing> {
        work.run(statement("UPDATE timetable_session SET day = $3, weekday = $4, state = 'moved', version = version + 1 WHERE county = $1 AND id = $2"), county,
                 chess_tomorrow, Date(2026, 9, 1), 2);
        work.record("test.move", "session", chess_tomorrow.to_string());
        return Nothing{};
    }).value();
    EXPECT_EQ(listed(homework_today), (std::vector{child(3)}));
}

TEST_P(BaseHours, AClubThatBeginsALittleLaterKeepsItsChildren) {
    move_chess(Date(2026, 9, 1), 970);
    EXPECT_EQ(listed(homework_today), (std::vector{child(3)}));
    EXPECT_FALSE(sees(32, homework_today));
}

TEST_P(BaseHours, LeaveFromAStoppedClubIsLeaveFromTheBaseGroupToo) {
    ask_for(2);
    stop_chess();
    for (const auto& row : seen(homework_today, office()).pupils) EXPECT_EQ(row.on_leave, row.pupil == child(2)) << row.name;
    const auto gate = see(office(), [&](Work& work) { return show_hand_over(work, {homework_today}); }).value();
    ASSERT_EQ(gate.waiting.size(), 1U);
    EXPECT_EQ(gate.waiting[0].pupil, child(3));
}

// What a refund asks: whether the leave, asked from chess, was in time.
TEST_P(BaseHours, LeaveFromAStoppedClubIsKnownToTheReckoningOfTheBaseGroup) {
    rule("leave.cutoff", json::value{{"days_before", 0}, {"at", "12:00"}});
    at(13, 0);
    ask_for(2);
    stop_chess();
    take_homework({Mark::leave, Mark::present});
    EXPECT_EQ(leaves_known(), (std::vector<std::optional<bool>>{false, false})) << "after noon: the whole school's, and the course's";
}

TEST_P(BaseHours, LeaveFromAClubIsNoneFromTheBaseGroupBesideIt) {
    rule("leave.cutoff", json::value{{"days_before", 0}, {"at", "12:00"}});
    at(13, 0);
    ask_for(2);
    take_homework({Mark::leave}, {child(3)});
    const auto first = Date(2026, 9, 1);
    const auto leaves = see(office(), [&](Work& work) -> Result<std::vector<StandingLeave>> { return standing_leaves(work, county, school, first, first); }).value();
    EXPECT_TRUE(std::ranges::none_of(leaves, [&](const StandingLeave& leave) { return leave.session == homework_today; }));
}

TEST_P(BaseHours, OfTwoLeavesFromOneHourTheOneInTimeHolds) {
    rule("leave.cutoff", json::value{{"days_before", 0}, {"at", "12:00"}});
    at(11, 0);
    ask_for(2);
    stop_chess();
    at(13, 0);
    ask_for(2);
    for (const auto& row : seen(homework_today, office()).pupils) {
        if (row.pupil == child(2)) {
            EXPECT_EQ(row.leave_in_time, true);
        }
    }
    take_homework({Mark::leave, Mark::present});
    EXPECT_EQ(leaves_known(), (std::vector<std::optional<bool>>{true, true}));
}

TEST_P(BaseHours, LeaveOfADayHoldsInTheBaseGroupWhereTheClubWasMovedAway) {
    ask_for(2);
    move_chess(Date(2026, 9, 1), 1100);
    for (const auto& row : seen(homework_today, office()).pupils) EXPECT_EQ(row.on_leave, row.pupil == child(2)) << "later on the day: " << row.name;
    move_chess(Date(2026, 9, 3), 960);
    for (const auto& row : seen(homework_today, office()).pupils) EXPECT_EQ(row.on_leave, row.pupil == child(2)) << "on another day: " << row.name;
}

TEST_P(BaseHours, LeaveOfTheDayToWhichTheClubWasMovedIsNoneFromTheBaseGroup) {
    move_chess(Date(2026, 9, 3), 960);
    ask_for(2, Date(2026, 9, 3), Date(2026, 9, 3));
    for (const auto& row : seen(homework_today, office()).pupils) EXPECT_FALSE(row.on_leave) << row.name;
}

// The days of the leave in leaves_of_session.sql, and of_its_day in takes_the_place (leave.cpp).
TEST_P(BaseHours, AClubMovedOutOfTheDaysOfALeaveIsAttendedUnlessThatDayIsAskedForToo) {
    ask_for(2);
    move_chess(Date(2026, 9, 3), 960);
    for (const auto& row : seen(chess, office()).pupils) EXPECT_FALSE(row.on_leave) << row.name;
    ask_for(2, Date(2026, 9, 3), Date(2026, 9, 3));
    for (const auto& row : seen(chess, office()).pupils) EXPECT_EQ(row.on_leave, row.pupil == child(2)) << row.name;
    for (const auto& row : seen(homework_today, office()).pupils) EXPECT_EQ(row.on_leave, row.pupil == child(2)) << "the first leave holds on its day: " << row.name;
}

// The tenth of October works as a Friday. Child 2 chose Monday to Thursday, child 3 Friday.
class WorkingSaturday : public OwnDay {
 protected:
    static constexpr Date saturday{2026, 10, 10};
    void SetUp() override {
        AttendanceOnBoth::SetUp();
        if (IsSkipped()) return;
        chosen_by_two = 15;
        chosen_by_three = 16;
        const Date days[] = {Date(2026, 9, 1)};
        add_base_hours(days);
        add_working_saturday(saturday, 5);
        at(15, 0, saturday);
    }
    const SessionId homework_then = session_of_base(3, working_saturday);
    const SessionId reading_then = session_of_base(4, working_saturday);

    std::vector<SessionId> day_of(std::uint8_t guardian, Date day) {
        at(15, 0, day);
        return own_day(guardian);
    }
};
ON_BOTH_DATABASES(WorkingSaturday);

TEST_P(WorkingSaturday, HasTheChildrenOfItsWeekdayInTheRegister) {
    for (const auto session : {homework_then, reading_then}) {
        const auto view = seen(session, office());
        ASSERT_EQ(view.pupils.size(), 1U);
        EXPECT_EQ(view.pupils[0].pupil, child(3));
        EXPECT_EQ(view.session.expected, 1);
    }
    at(16, 5, saturday);
    EXPECT_TRUE(seen(homework_then, office()).session.overdue) << "a child waits for somebody to take the register";
}

TEST_P(WorkingSaturday, IsShownToTheFamiliesOfItsWeekdayOnly) {
    EXPECT_EQ(day_of(33, saturday), (std::vector{homework_then, reading_then}));
    EXPECT_TRUE(day_of(32, saturday).empty());
}

TEST_P(WorkingSaturday, APlainSaturdayHasNothing) {
    EXPECT_TRUE(day_of(33, saturday.plus_days(7)).empty());
    EXPECT_TRUE(day_of(32, saturday.plus_days(7)).empty());
}

TEST_P(WorkingSaturday, LeaveOfItIsLeaveOfBothHours) {
    at(8, 0, saturday);
    const AskLeave command{child(3), LeaveId::make(clock().now(), random()), saturday, saturday, LeaveKind::sick, "发烧", {}};
    EXPECT_EQ(as(account_of(33, "赵家长"), [&](Work& work) { return ask_leave(work, command); }).value().sessions.size(), 2U);
}

TEST_P(WorkingSaturday, AMissingRegisterAndAChildWhomNobodyCollectedRaiseTheAlarm) {
    rule("attendance.register_alarm_minutes", 10);
    rule("handover.escalation_minutes", 30);
    at(16, 10, saturday);
    EXPECT_EQ(watch(), 1) << "homework has no register";
    at(17, 40, saturday);
    EXPECT_GT(watch(), 3) << "reading has none either, and child 3 is followed after its end";
    const auto waiting = see(office(), [&](Work& work) { return show_school_day(work, {school, {}}); }).value().uncollected;
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting[0].pupil, child(3));
}

}  // namespace
}  // namespace luoshi::afterschool::attendance
