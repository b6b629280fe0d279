#include "afterschool/timetable/begun.hpp"
#include "afterschool/timetable/store.hpp"
#include "afterschool/timetable/timetable_on_both.hpp"

namespace luoshi::afterschool::timetable {
namespace {

const Date tuesday(2026, 9, 8);

class Begun : public TimetableOnBoth {
 protected:
    // Homework 16:00–17:00, sport 17:10–18:10.
    bool begun(CourseId course, int minutes, Date day = tuesday) {
        clock().set(instant_of(day, minutes));
        return read([&](Work& work) -> Result<bool> { return begun_today(work, county, course); }).value();
    }
};
ON_BOTH_DATABASES(Begun);

TEST_P(Begun, IsWhatHasStartedTodayAndStaysSoUntilMidnight) {
    published();
    EXPECT_FALSE(begun(homework, 959));
    EXPECT_TRUE(begun(homework, 960));
    EXPECT_FALSE(begun(sport, 960)) << "another course of the day";
    EXPECT_TRUE(begun(homework, 1439)) << "over";
    EXPECT_FALSE(begun(homework, 1000, Date(2026, 9, 12))) << "no session on that Saturday";
}

TEST_P(Begun, IsNothingOfASessionThatWasCancelled) {
    published();
    cancel(session_on(tuesday, homework)).value();
    EXPECT_FALSE(begun(homework, 1000));
}

TEST_P(Begun, IsNothingOfADraft) {
    filled();
    EXPECT_FALSE(begun(homework, 1000));
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
