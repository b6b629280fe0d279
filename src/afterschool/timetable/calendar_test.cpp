#include "afterschool/timetable/calendar.hpp"

#include <gtest/gtest.h>

namespace luoshi::afterschool::timetable {
namespace {

constexpr int monday_to_friday[] = {1, 2, 3, 4, 5};

// National Day 2026 with its make-up Saturday, as a school would meet it.
WorkingDays autumn_2026() {
    PublishedYear year{2026, "国办发明电〔2025〕7号", {}, {{Date(2026, 10, 10), "国庆节"}}};
    for (unsigned day = 1; day <= 7; ++day) year.holidays.push_back({Date(2026, 10, day), "国庆节"});
    return WorkingDays::make({year}).value();
}

ServiceCalendar week_of(std::span<const SpecialDay> special, std::span<const int> weekdays = monday_to_friday) {
    return service_calendar(autumn_2026(), Date(2026, 9, 28), Date(2026, 10, 11), special, weekdays).value();
}

std::vector<std::string> days(const ServiceCalendar& calendar) {
    std::vector<std::string> list;
    for (const auto& day : calendar.days)
        list.push_back(day.day.to_string().substr(5) + "/" + std::to_string(day.pattern_weekday));
    return list;
}

TEST(ServiceCalendar, HasTheWorkingDaysFromMondayToFriday) {
    const auto calendar = week_of({});
    EXPECT_EQ(days(calendar), (std::vector<std::string>{"09-28/1", "09-29/2", "09-30/3", "10-08/4", "10-09/5"}));
    ASSERT_EQ(calendar.off.size(), 6U);  // 1, 2, 5, 6, 7 October and the make-up Saturday
    EXPECT_EQ(calendar.off[0].words, "法定节假日");
    EXPECT_EQ(calendar.off[5].words, "调休上班日，没有指定按周几上课");
    EXPECT_NE(calendar.find(Date(2026, 10, 8)), nullptr);
    EXPECT_EQ(calendar.find(Date(2026, 10, 1)), nullptr);
}

TEST(ServiceCalendar, FollowsSpecialDaysButNeverOnAPublicHoliday) {
    struct Case {
        std::string_view says;
        std::vector<SpecialDay> special;
        std::vector<std::string> days;
    };
    const Date saturday(2026, 10, 10);
    const Case cases[] = {
        {"a make-up Saturday follows the weekday that somebody named",
         {{saturday, saturday, DayKind::follows, 2, {}, "补周二"}},
         {"09-28/1", "09-29/2", "09-30/3", "10-08/4", "10-09/5", "10-10/2"}},
        {"a holiday follows nothing",
         {{Date(2026, 10, 1), Date(2026, 10, 1), DayKind::follows, 4, {}, "误填"}},
         {"09-28/1", "09-29/2", "09-30/3", "10-08/4", "10-09/5"}},
        {"an ordinary Saturday follows nothing",
         {{Date(2026, 10, 3), Date(2026, 10, 4), DayKind::follows, 4, {}, "误填"}},
         {"09-28/1", "09-29/2", "09-30/3", "10-08/4", "10-09/5"}},
        {"closed days",
         {{Date(2026, 9, 29), Date(2026, 9, 30), DayKind::closed, {}, {}, "校运会"}},
         {"09-28/1", "10-08/4", "10-09/5"}},
        {"a half day without service",
         {{Date(2026, 10, 9), Date(2026, 10, 9), DayKind::half_day, {}, {}, "考试"}},
         {"09-28/1", "09-29/2", "09-30/3", "10-08/4"}},
        {"the nearest body's word holds",
         {{Date(2026, 9, 29), Date(2026, 9, 30), DayKind::closed, {}, {}, "暴雨预警"},
          {Date(2026, 9, 30), Date(2026, 9, 30), DayKind::follows, 3, {}, "本校不停课"}},
         {"09-28/1", "09-30/3", "10-08/4", "10-09/5"}},
    };
    for (const auto& c : cases) EXPECT_EQ(days(week_of(c.special)), c.days) << c.says;
}

TEST(ServiceCalendar, KeepsTheHourByWhichAHalfDayEnds) {
    const SpecialDay half{Date(2026, 10, 9), Date(2026, 10, 9), DayKind::half_day, {}, TimeOfDay(16, 30), "离校早"};
    const auto calendar = week_of({&half, 1});
    ASSERT_NE(calendar.find(Date(2026, 10, 9)), nullptr);
    EXPECT_EQ(calendar.find(Date(2026, 10, 9))->until, TimeOfDay(16, 30));
    EXPECT_FALSE(calendar.find(Date(2026, 10, 8))->until);
}

TEST(ServiceCalendar, LeavesOutWeekdaysWithoutServiceByLocalRule) {
    constexpr int four[] = {1, 2, 3, 4};
    EXPECT_EQ(days(week_of({}, four)), (std::vector<std::string>{"09-28/1", "09-29/2", "09-30/3", "10-08/4"}));
}

TEST(ServiceCalendar, EndsWhereTheHolidaysAreNotPublishedYetAndSaysSo) {
    const auto calendar =
        service_calendar(autumn_2026(), Date(2026, 12, 30), Date(2027, 1, 20), {}, monday_to_friday).value();
    EXPECT_EQ(days(calendar), (std::vector<std::string>{"12-30/3", "12-31/4"}));
    ASSERT_EQ(calendar.off.size(), 1U);
    EXPECT_EQ(calendar.off[0].day, Date(2027, 1, 1));
    EXPECT_FALSE(calendar.off[0].words_en.empty());
}

TEST(ServiceCalendar, IsRefusedWhereNothingOfItIsPublished) {
    EXPECT_EQ(service_calendar(autumn_2026(), Date(2027, 1, 4), Date(2027, 1, 5), {}, monday_to_friday).error().slug,
              "calendar-not-published");
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
