#include "foundation/working_days.hpp"

#include <gtest/gtest.h>

namespace luoshi {
namespace {

// The National Day period of 2022: 1–7 October off, 8 and 9 October (a weekend) worked.
PublishedYear national_day_2022() {
    PublishedYear year{2022, "国务院办公厅关于2022年部分节假日安排的通知", {}, {}};
    for (unsigned day = 1; day <= 7; ++day) year.holidays.push_back({Date{2022, 10, day}, "国庆节"});
    year.make_up_days = {{Date{2022, 10, 8}, "国庆节"}, {Date{2022, 10, 9}, "国庆节"}};
    return year;
}

WorkingDays year_2022() { return WorkingDays::make({national_day_2022()}).value(); }

TEST(WorkingDays, WorksOnAnOrdinaryMonday) { EXPECT_TRUE(year_2022().is_working_day(Date{2022, 9, 26}).value()); }
TEST(WorkingDays, RestsOnAnOrdinarySunday) { EXPECT_FALSE(year_2022().is_working_day(Date{2022, 9, 25}).value()); }
TEST(WorkingDays, RestsOnAHolidayInTheWeek) { EXPECT_FALSE(year_2022().is_working_day(Date{2022, 10, 3}).value()); }
TEST(WorkingDays, WorksOnAMakeUpSaturday) { EXPECT_TRUE(year_2022().is_working_day(Date{2022, 10, 8}).value()); }

TEST(WorkingDays, RefusesADayBeyondThePublishedCalendar) {
    EXPECT_EQ(year_2022().is_working_day(Date{2023, 1, 3}).error().slug, "calendar-not-published");
}

TEST(WorkingDays, CountsForwardOverAHolidayAndItsMakeUpDays) {
    EXPECT_EQ(year_2022().plus_working_days(Date{2022, 9, 30}, 3).value(), Date(2022, 10, 10));
}

TEST(WorkingDays, CountsBackwards) {
    EXPECT_EQ(year_2022().plus_working_days(Date{2022, 10, 8}, -1).value(), Date(2022, 9, 30));
}

TEST(WorkingDays, MovesARestDayToTheNextWorkingDay) {
    EXPECT_EQ(year_2022().plus_working_days(Date{2022, 10, 1}, 0).value(), Date(2022, 10, 8));
}

TEST(WorkingDays, KeepsAWorkingDayWhereNothingIsAdded) {
    EXPECT_EQ(year_2022().plus_working_days(Date{2022, 9, 30}, 0).value(), Date(2022, 9, 30));
}

TEST(WorkingDays, RefusesADeadlineThatWouldEndBeyondTheCalendar) {
    EXPECT_EQ(year_2022().plus_working_days(Date{2022, 12, 28}, 10).error().slug, "calendar-not-published");
}

TEST(WorkingDays, BetweenIsTheInverseOfPlus) {
    const auto days = year_2022();
    for (int n = 1; n <= 20; ++n) {
        const Date start{2022, 9, 20};
        EXPECT_EQ(days.working_days_between(start, days.plus_working_days(start, n).value()).value(), n);
    }
}

TEST(WorkingDays, BetweenIsNegativeWhenTheOrderIsReversed) {
    EXPECT_EQ(year_2022().working_days_between(Date{2022, 10, 10}, Date{2022, 9, 30}).value(), -3);
}

TEST(WorkingDays, RefusesAMakeUpDayThatIsNoWeekend) {
    auto year = national_day_2022();
    year.make_up_days.push_back({Date{2022, 10, 12}, "国庆节"});
    EXPECT_EQ(check(year).error().fields.at(0).slug, "not-a-weekend");
}

TEST(WorkingDays, RefusesADayThatIsBothHolidayAndWorked) {
    auto year = national_day_2022();
    year.make_up_days.push_back({Date{2022, 10, 1}, "国庆节"});
    EXPECT_EQ(check(year).error().fields.at(0).slug, "named-twice");
}

TEST(WorkingDays, RefusesADayOfAnotherYear) {
    auto year = national_day_2022();
    year.holidays.push_back({Date{2023, 1, 2}, "元旦"});
    EXPECT_EQ(check(year).error().fields.at(0).slug, "outside-the-year");
}

TEST(WorkingDays, RefusesACalendarWithoutItsSource) {
    auto year = national_day_2022();
    year.source.clear();
    EXPECT_EQ(check(year).error().fields.at(0).field, "source");
}

}  // namespace
}  // namespace luoshi
