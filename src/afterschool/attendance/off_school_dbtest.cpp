// A pupil who is off school (休学) keeps the place and is not expected: the register begins with leave, and nobody is alarmed about it.
#include "afterschool/attendance/attendance_on_both.hpp"

namespace luoshi::afterschool::attendance {
namespace {

using enum Mark;

// Sessions: chess 16:00–16:40 of Zhou (all four), painting 16:50–17:30 of Wu (the siblings).
class OffSchool : public AttendanceOnBoth {
 protected:
    void suspend(const char* which) {
        const auto sql = std::string("UPDATE pupil SET state = 'suspended' WHERE county = $1 AND ") + which;
        const storage::Query query{"test.suspend", sql, sql};
        here([&](Work& work) -> Result<Nothing> {
            work.run(query, county);
            work.record("test.suspend", "body", school.to_string());
            return Nothing{};
        }).value();
    }
    std::vector<UncollectedRow> waiting() {
        return see(office(), [&](Work& work) { return show_school_day(work, {school, {}}); }).value().uncollected;
    }
};
ON_BOTH_DATABASES(OffSchool);

constexpr const char* the_last = "name = '赵一'";

TEST_P(OffSchool, ThePlaceIsKeptAndTheRegisterSaysSo) {
    suspend(the_last);
    at(16, 5);
    const auto before = seen(chess, zhou());
    ASSERT_EQ(before.pupils.size(), 4U) << "the place is kept";
    EXPECT_EQ(before.session.expected, 3);
    EXPECT_EQ(std::ranges::count(before.pupils, true, &RegisterRow::off_school), 1);
    hand_in({present, present, present, leave}).value();
    const auto after = seen(chess, zhou());
    const auto row = std::ranges::find(after.pupils, child(3), &RegisterRow::pupil);
    EXPECT_EQ(row->mark, leave);
    EXPECT_TRUE(row->off_school);
    EXPECT_FALSE(row->on_leave) << "nobody has asked it";
}

TEST_P(OffSchool, WhoIsMarkedAbsentAlarmsNobody) {
    rule("attendance.absence_alarm_minutes", 10);
    suspend(the_last);
    at(16, 15);
    hand_in({present, present, absent, absent}).value();
    watch();
    EXPECT_FALSE(told("attendance.absence/" + chess.to_string() + "/" + child(2).to_string()).empty());
    EXPECT_TRUE(told("attendance.absence/" + chess.to_string() + "/" + child(3).to_string()).empty());
}

TEST_P(OffSchool, NobodyLooksForTheChildWhereNoRegisterWasTaken) {
    rule("handover.escalation_minutes", 30);
    suspend(the_last);
    at(17, 10);
    std::vector<std::string> names;
    for (const auto& row : waiting()) names.push_back(row.name);
    EXPECT_EQ(names, std::vector<std::string>{"李想"}) << "the siblings sit in painting";
    EXPECT_NE(slug(give({.method = HandOverMethod::guardian, .pupil = child(3), .guardian_name = "家长33"})), "") << "was not there";
    watch();
    EXPECT_TRUE(told("attendance.not_collected/" + child(3).to_string()).empty());
}

TEST_P(OffSchool, WhoIsThereAllTheSameIsFollowed) {
    suspend(the_last);
    at(16, 5);
    hand_in({present, present, present, present}).value();
    at(16, 41);
    EXPECT_EQ(std::ranges::count(waiting(), std::string("赵一"), &UncollectedRow::name), 1);
}

TEST_P(OffSchool, WhereNobodyIsExpectedNoRegisterIsMissed) {
    rule("attendance.register_alarm_minutes", 10);
    suspend("id IS NOT NULL");
    at(16, 30);
    EXPECT_EQ(watch(), 0);
}

}  // namespace
}  // namespace luoshi::afterschool::attendance
