// Both hours of the base service are billed, and neither where a special course takes its time.
#include "afterschool/attendance/base_hours_on_both.hpp"
#include "fees/charges/settlement_on_both.hpp"

namespace luoshi::fees::charges {
namespace {

class BaseHours : public attendance::WithBaseHours<ChargesOnBoth> {
 protected:
    void SetUp() override {
        ChargesOnBoth::SetUp();
        if (IsSkipped()) return;
        std::vector<Date> all;
        for (int n = 0; n < days; ++n) all.push_back(day(n));
        add_base_hours(all);
        set_rules();
        publish_notice();
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::notice_line, county, notice_, "base", 300);
            work.record("test.notice", "fee_notice", notice_.to_string());
            return Nothing{};
        }).value();
        at(9, 0);
    }
};
ON_BOTH_DATABASES(BaseHours);

TEST_P(BaseHours, AreBilledBoth) {
    make().value();
    const auto view = bill(bills_of(3).at(0).id);
    ASSERT_EQ(view.lines.size(), 1U);
    EXPECT_EQ(view.lines[0].item, "base");
    EXPECT_EQ(view.due_fen, 20 * 2 * 300) << "two lessons a day";
}

TEST_P(BaseHours, AreNotBilledWhereASpecialCourseTakesTheirTime) {
    make().value();
    EXPECT_EQ(bills_of(2).at(0).due, Money::fen(20 * 400 + 20 * 300)) << "chess and the second hour";
    EXPECT_EQ(bills_of(0).at(0).due, Money::fen(20 * 400 + 20 * 500)) << "no base place, no base service";
}

// A course of two stages has no session on a day of service of one of them: the hour is the base group's.
TEST_P(BaseHours, AreBilledWhereTheSpecialCourseHasNoSessionThatDay) {
    here([&](Work& work) -> Result<Nothing> {
        work.run(statement("DELETE FROM timetable_session WHERE county = $1 AND id = $2"), county, session_of(0, 1));
        work.record("test.not_made", "session", session_of(0, 1).to_string());
        return Nothing{};
    }).value();
    make().value();
    EXPECT_EQ(bills_of(2).at(0).due, Money::fen(19 * 400 + 300 + 20 * 300));
    EXPECT_EQ(bills_of(0).at(0).due, Money::fen(19 * 400 + 20 * 500)) << "no base place: home";
}

// A group stopped on the eleventh day: the child goes on in another one of the same hour, and pays the hour once.
TEST_P(BaseHours, AnHourThatChangedItsGroupIsBilledOnce) {
    const auto other = id<CourseId>(5);
    here([&](Work& work) -> Result<Nothing> {
        work.run(attendance::rows::base_course, county, other, plan, school, "自主阅读2", "s2", std::optional<afterschool::catalogue::TeacherId>());
        for (int n = 0; n < days; ++n) {
            work.run(attendance::rows::base_session, county, session_of_base(5, n), plan, school, other, "s2", day(n), day(n).weekday().iso_encoding(), 1010,
                     1050, std::optional<afterschool::catalogue::TeacherId>());
            if (n >= 10) work.run(rows::stop_session, county, session_of_base(4, n));
        }
        work.run(statement("INSERT INTO base_place_group_past (county, choice, pupil, plan, slot, course, weekdays, from_date, until_date, ended_at, reason, "
                           "ended_by) SELECT g.county, b.id, g.pupil, g.plan, g.slot, g.course, b.weekdays, g.from_date, $3, 3, 'group_cancelled', 'a' "
                           "FROM base_place_group g JOIN base_place b ON b.county = g.county AND b.pupil = g.pupil AND b.plan = g.plan "
                           "WHERE g.county = $1 AND g.course = $2"),
                 county, reading, day(10));
        work.run(statement("UPDATE base_place_group SET course = $3, from_date = $4 WHERE county = $1 AND course = $2"), county, reading, other, day(10));
        work.record("test.regroup", "course", reading.to_string());
        return Nothing{};
    }).value();
    make().value();
    EXPECT_EQ(bills_of(3).at(0).due, Money::fen(20 * 2 * 300));
}

// A club that is stopped leaves its children with a base place to the base group of its hour: that hour is paid, the club is not.
class StoppedClub : public attendance::WithBaseHours<SettlementOnBoth> {
 protected:
    void SetUp() override {
        SettlementOnBoth::SetUp();
        if (IsSkipped()) return;
        std::vector<Date> all;
        for (int n = 0; n < days; ++n) all.push_back(day(n));
        add_base_hours(all);
        set_rules();
        publish_notice();
        change(rows::notice_line, county, notice_, "base", 300);
        at(9, 0);
    }
    void hold_base(int n, int of, const std::vector<int>& pupils) {
        at(16, of == 3 ? 5 : 55, day(n));
        std::vector<attendance::MarkOf> marks;
        for (const int p : pupils) marks.push_back({child(p), attendance::Mark::present, {}});
        const auto session = session_of_base(of, n);
        const auto teacher = of == 3 ? wu() : zhou();
        const attendance::HandInRegister command{session, attendance::SubmissionId::make(clock().now(), random()), 0, marks, clock().now(), {}};
        as(teacher, [&](Work& work) { return attendance::hand_in_register(work, command); }).value();
        at(18, 0, day(n));
        close(session, teacher).value();
    }
};
ON_BOTH_DATABASES(StoppedClub);

TEST_P(StoppedClub, BeforeTheBillsLeavesTheBaseHourOnThem) {
    stop(session_of(0, 1));
    make().value();
    EXPECT_EQ(bills_of(2).at(0).due, Money::fen(19 * 400 + 300 + 20 * 300));
    EXPECT_EQ(bills_of(0).at(0).due, Money::fen(19 * 400 + 20 * 500)) << "no base place: home";
}

TEST_P(StoppedClub, LaterIsSettledByTheMarkInTheBaseGroup) {
    make().value();
    pay_in_full();
    stop(session_of(0, 1));
    for (int n = 0; n < days; ++n) {
        if (n > 0) take(n, 1, {0, 1, 2});
        take(n, 2, {0, 1});
        hold_base(n, 3, n == 0 ? std::vector{2, 3} : std::vector{3});
        hold_base(n, 4, {2, 3});
    }
    settle().value();
    EXPECT_EQ(settled(2).refund_fen, 400 - 300) << "the club goes back, the hour in the base group is paid";
    EXPECT_EQ(settled(0).refund_fen, 400);
    EXPECT_EQ(settled(3).refund_fen, 0);
}

// As the roster and the family's own day have it: a Saturday that works as a Friday is a lesson of who chose Friday, and of nobody else.
class WorkingSaturday : public attendance::WithBaseHours<ChargesOnBoth> {
 protected:
    void SetUp() override {
        ChargesOnBoth::SetUp();
        if (IsSkipped()) return;
        chosen_by_two = 15;    // Monday to Thursday
        chosen_by_three = 16;  // Friday
        std::vector<Date> all;
        for (int n = 0; n < days; ++n) all.push_back(day(n));
        add_base_hours(all);
        add_working_saturday(Date(2026, 10, 10), 5);
        set_rules();
        publish_notice();
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::notice_line, county, notice_, "base", 300);
            work.record("test.notice", "fee_notice", notice_.to_string());
            return Nothing{};
        }).value();
        at(9, 0);
    }
};
ON_BOTH_DATABASES(WorkingSaturday);

TEST_P(WorkingSaturday, IsBilledToTheChildrenOfItsWeekdayOnly) {
    make().value();
    EXPECT_EQ(bills_of(3).at(0).due, Money::fen((4 + 1) * 2 * 300)) << "four Fridays and the Saturday";
    EXPECT_EQ(bills_of(2).at(0).due, Money::fen(20 * 400 + 16 * 300)) << "chess, and reading from Monday to Thursday";
}

}  // namespace
}  // namespace luoshi::fees::charges
