#include "programmes/review/decisions/notice_days.hpp"

#include <gtest/gtest.h>

namespace luoshi::programmes::review::decisions {
namespace {

WorkingDays october() {
    PublishedYear year;
    year.year = 2026;
    year.source = "样例";
    for (unsigned day = 1; day <= 7; ++day) year.holidays.push_back({Date(2026, 10, day), "国庆节"});
    year.make_up_days = {{Date(2026, 10, 10), "国庆节"}};
    return WorkingDays::make({year}).value();
}

AwardTerms terms(int days, NoticeDayKind kind, bool first = true) {
    AwardTerms one;
    one.days = days;
    one.day_kind = kind;
    one.first_day_counts = first;
    return one;
}

TEST(NoticeDays, CountTheCalendarAsTheNoticeOf2022Did) {
    EXPECT_EQ(last_day(terms(7, NoticeDayKind::calendar), Date(2022, 7, 6), {}).value(), Date(2022, 7, 12));
    EXPECT_EQ(last_day(terms(7, NoticeDayKind::calendar, false), Date(2022, 7, 6), {}).value(), Date(2022, 7, 13));
}

TEST(NoticeDays, SkipHolidaysAndCountMakeUpDays) {
    // Begun on 30 September: that day, then 8, 9 and the Saturday that is worked.
    EXPECT_EQ(last_day(terms(4, NoticeDayKind::working), Date(2026, 9, 30), october()).value(), Date(2026, 10, 10));
    EXPECT_EQ(last_day(terms(1, NoticeDayKind::working), Date(2026, 10, 3), october()).value(), Date(2026, 10, 8)) << "begun on a holiday: the first day worked counts";
}

TEST(NoticeDays, AreNotGuessedWhereTheCalendarIsNotPublished) { EXPECT_EQ(last_day(terms(5, NoticeDayKind::working), Date(2027, 1, 4), october()).error().slug, "calendar-not-published"); }

}  // namespace
}  // namespace luoshi::programmes::review::decisions
