#include "afterschool/timetable/pattern.hpp"

#include <gtest/gtest.h>

namespace luoshi::afterschool::timetable {
namespace {

catalogue::SlotLine slot(std::string code, std::vector<int> weekdays, TimeOfDay starts, TimeOfDay ends) {
    catalogue::SlotLine line;
    line.name = code;
    line.code = std::move(code);
    line.weekdays = std::move(weekdays);
    line.starts = starts;
    line.ends = ends;
    return line;
}

catalogue::CourseLine course(std::uint8_t number, std::string of_slot) {
    catalogue::CourseLine line;
    line.id = CourseId{Uuid{number}};
    line.slot = std::move(of_slot);
    line.state = catalogue::CourseState::offered;
    return line;
}

const std::vector<catalogue::SlotLine> slots{slot("s1", {1, 2, 3, 4, 5}, TimeOfDay(16, 0), TimeOfDay(16, 40)),
                                             slot("s2", {1, 3}, TimeOfDay(16, 50), TimeOfDay(17, 30))};

ServiceCalendar two_days() {
    ServiceCalendar calendar;
    calendar.days = {{Date(2026, 9, 7), 1, {}}, {Date(2026, 9, 8), 2, {}}};  // a Monday and a Tuesday
    return calendar;
}

TEST(Pattern, MakesASessionForEachCourseOnEachDayOfItsSlot) {
    const std::vector<catalogue::CourseLine> courses{course(1, "s1"), course(2, "s2")};
    const auto sessions = pattern_sessions(two_days(), slots, {}, courses);
    ASSERT_EQ(sessions.size(), 3U);
    EXPECT_EQ(sessions[0].course, courses[0].id);
    EXPECT_EQ(sessions[1].course, courses[1].id);
    EXPECT_EQ(sessions[1].starts, TimeOfDay(16, 50));
    EXPECT_EQ(sessions[2].course, courses[0].id);
    EXPECT_EQ(sessions[2].day, Date(2026, 9, 8));
}

TEST(Pattern, LeavesOutStoppedCoursesAndUnknownSlots) {
    std::vector<catalogue::CourseLine> courses{course(1, "s1"), course(2, "s9")};
    courses[0].state = catalogue::CourseState::stopped;
    EXPECT_TRUE(pattern_sessions(two_days(), slots, {}, courses).empty());
}

TEST(Pattern, AMakeUpSaturdayHasTheSlotsOfTheWeekdayItFollows) {
    ServiceCalendar calendar;
    calendar.days = {{Date(2026, 10, 10), 1, {}}};
    const std::vector<catalogue::CourseLine> courses{course(2, "s2")};
    ASSERT_EQ(pattern_sessions(calendar, slots, {}, courses).size(), 1U);
    calendar.days[0].pattern_weekday = 2;
    EXPECT_TRUE(pattern_sessions(calendar, slots, {}, courses).empty());
}

TEST(Pattern, AHalfDayKeepsWhatEndsInTime) {
    auto calendar = two_days();
    calendar.days[0].until = TimeOfDay(16, 40);
    const std::vector<catalogue::CourseLine> courses{course(1, "s1"), course(2, "s2")};
    EXPECT_EQ(pattern_sessions(calendar, slots, {}, courses).size(), 2U);
}

TEST(Pattern, SeasonalTimesHoldFromTheirDayOn) {
    const std::vector<SlotTime> times{{"s1", Date(2026, 9, 8), TimeOfDay(15, 30), TimeOfDay(16, 10)},
                                      {"s1", Date(2026, 10, 1), TimeOfDay(15, 0), TimeOfDay(15, 40)},
                                      {"s2", Date(2026, 9, 1), TimeOfDay(17, 0), TimeOfDay(17, 40)}};
    EXPECT_EQ(times_on(slots[0], times, Date(2026, 9, 7)).first, TimeOfDay(16, 0));
    EXPECT_EQ(times_on(slots[0], times, Date(2026, 9, 8)).first, TimeOfDay(15, 30));
    EXPECT_EQ(times_on(slots[0], times, Date(2026, 12, 1)).second, TimeOfDay(15, 40));
    EXPECT_EQ(times_on(slots[1], times, Date(2026, 9, 7)).second, TimeOfDay(17, 40));
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
