// A child with a base place is in the register of every hour of the base service.
#include "afterschool/attendance/base_hours_on_both.hpp"

namespace luoshi::afterschool::attendance {
namespace {

class BaseHours : public WithBaseHours<AttendanceOnBoth> {
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
    std::vector<SessionId> own_day(std::uint8_t guardian) {
        const auto day = see(account_of(guardian, "家长"), [](Work& work) { return show_family_day(work, {}); }).value();
        std::vector<SessionId> sessions;
        for (const auto& session : day.children.at(0).sessions) sessions.push_back(session.session);
        return sessions;
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

}  // namespace
}  // namespace luoshi::afterschool::attendance
