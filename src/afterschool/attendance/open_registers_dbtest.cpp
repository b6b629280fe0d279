// What nobody brought to an end: seen by whoever can end it, until it is ended.
#include <gmock/gmock.h>

#include "afterschool/attendance/attendance_on_both.hpp"
#include "afterschool/attendance/use_cases.hpp"

namespace luoshi::afterschool::attendance {
namespace {

using enum Mark;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class OpenOnes : public AttendanceOnBoth {
 protected:
    const SessionId nobodys = id<SessionId>(75);

    std::vector<SessionId> of_teacher(Actor actor) {
        const auto day = see(std::move(actor), [](Work& work) { return show_teacher_day(work, {}); }).value();
        return sessions_in(day.open);
    }
    OpenRegisters of_school(Actor actor) {
        return see(std::move(actor), [&](Work& work) { return find_open_registers(work, {school}); }).value();
    }
    static std::vector<SessionId> sessions_in(const std::vector<OpenRegister>& rows) {
        std::vector<SessionId> sessions;
        for (const auto& row : rows) sessions.push_back(row.session);
        return sessions;
    }
    // How many wait by the list of what is to be done; 0 where it says nothing of it.
    std::int64_t waits(Actor actor, std::string_view task) {
        const auto list = see(std::move(actor), [](Work& work) -> Result<std::vector<luoshi::Waiting>> { return waiting(work); }).value();
        const auto found = std::ranges::find(list, task, &luoshi::Waiting::task);
        return found == list.end() ? 0 : found->count;
    }
    Actor head() const {
        auto actor = office();
        actor.body = school;
        actor.body_path = path;
        return actor;
    }
    void next_morning() { at(9, 0, Date(2026, 9, 2)); }
    // A course of 周老师 in which nobody sits, on Tuesday after painting.
    void plan_a_session_of_nobody() {
        here([&](Work& work) -> Result<Nothing> {
            const auto plan = id<catalogue::PlanId>(12);
            const auto in_no_room = std::optional<catalogue::RoomId>();  // painting has the only one
            work.run(rows::course, county, course(3), plan, school, "没有人报的课", "s2", in_no_room, id<catalogue::TeacherId>(14));
            work.run(rows::session, county, nobodys, plan, school, course(3), "s2", Date(2026, 9, 1), 2, 1060, 1100, in_no_room,
                     id<catalogue::TeacherId>(14));
            work.record("test.plan", "session", nobodys.to_string());
            return Nothing{};
        }).value();
    }
};
ON_BOTH_DATABASES(OpenOnes);

TEST_P(OpenOnes, AreNotThoseOfToday) {
    at(18, 0);
    EXPECT_THAT(of_teacher(zhou()), IsEmpty());
    EXPECT_EQ(of_school(office()).count, 0);
    EXPECT_EQ(waits(head(), "open_registers"), 0);
}

TEST_P(OpenOnes, AreShownToTheTeacherAndTheSchoolUntilTheyAreClosed) {
    at(16, 10);
    hand_in({present, late, present, present}).value();
    next_morning();
    EXPECT_THAT(of_teacher(zhou()), ElementsAre(chess));
    EXPECT_THAT(of_teacher(wu()), ElementsAre(painting));
    const auto list = of_school(office());
    EXPECT_EQ(list.count, 2);
    ASSERT_THAT(sessions_in(list.items), ElementsAre(chess, painting)) << "the oldest first";
    EXPECT_EQ(list.items[0].state, RollState::confirmed);
    EXPECT_EQ(list.items[0].course, "围棋");
    EXPECT_EQ(list.items[0].teacher, "周老师");
    EXPECT_EQ(list.items[1].state, RollState::missing);
    EXPECT_EQ(waits(zhou(), "close_registers"), 1);
    EXPECT_EQ(waits(head(), "open_registers"), 2);

    close(chess, zhou()).value();
    EXPECT_THAT(of_teacher(zhou()), IsEmpty());
    hand_in({present, present}, 0, office(), {}, painting).value();
    close(painting, office()).value();
    EXPECT_EQ(of_school(office()).count, 0);
    EXPECT_EQ(waits(wu(), "close_registers"), 0);
    EXPECT_EQ(waits(head(), "open_registers"), 0);
}

TEST_P(OpenOnes, OfATeacherStandByDay) {
    at(9, 0, Date(2026, 9, 3));
    EXPECT_THAT(of_teacher(zhou()), ElementsAre(chess, chess_tomorrow));
    EXPECT_EQ(waits(zhou(), "close_registers"), 2);
}

TEST_P(OpenOnes, OfNobodyAreTheSchoolsToStopNotTheTeachersToTake) {
    at(16, 10);
    plan_a_session_of_nobody();
    hand_in({present, present, present, present}).value();
    at(17, 0);
    close(chess, zhou()).value();
    next_morning();
    EXPECT_THAT(of_teacher(zhou()), IsEmpty());
    EXPECT_THAT(sessions_in(of_school(office()).items), ElementsAre(painting, nobodys));
    here([&](Work& work) -> Result<Nothing> {
        work.run(rows::cancel, county, nobodys);
        work.record("test.cancel", "session", nobodys.to_string());
        return Nothing{};
    }).value();
    EXPECT_THAT(sessions_in(of_school(office()).items), ElementsAre(painting));
}

TEST_P(OpenOnes, AreNotForStrangers) {
    next_morning();
    EXPECT_EQ(see(stranger(), [&](Work& work) { return find_open_registers(work, {school}); }).error().slug, "no-such-body");
    EXPECT_EQ(see(zhou(), [&](Work& work) { return find_open_registers(work, {school}); }).error().slug, "no-such-body");
    // Who may not take registers any more has none to take.
    EXPECT_THAT(of_teacher(account_of(21, "周老师")), IsEmpty());
}

TEST_P(OpenOnes, AnAbsenceWrittenDownLaterIsToldAsOne) {
    next_morning();
    hand_in({absent, present, present, present}).value();
    const auto messages = told("attendance.absence/" + chess.to_string());
    ASSERT_FALSE(messages.empty());
    for (const auto& message : messages) EXPECT_EQ(message.subject, "课后服务补记缺席");
}

}  // namespace
}  // namespace luoshi::afterschool::attendance
