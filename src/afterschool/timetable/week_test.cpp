#include "afterschool/timetable/week.hpp"

#include <gtest/gtest.h>

namespace luoshi::afterschool::timetable {
namespace {

const Date monday(2026, 9, 7);

template <class T>
T id(std::uint8_t number) {
    return T{Uuid{number}};
}

catalogue::SlotLine slot(std::string code, int starts, int ends) {
    catalogue::SlotLine line;
    line.code = code;
    line.name = std::move(code);
    line.weekdays = {1, 2, 3, 4, 5};
    line.starts = TimeOfDay{0, starts};
    line.ends = TimeOfDay{0, ends};
    return line;
}
const std::vector<catalogue::SlotLine> slots{slot("s1", 960, 1020), slot("s2", 1030, 1090)};

SessionRow session(std::uint8_t course, Date day, int starts = 960) {
    SessionRow row;
    row.course = id<CourseId>(course);
    row.course_name = std::string(1, static_cast<char>('a' + course));
    row.day = day;
    row.pattern_day = day;
    row.pattern_weekday = iso_weekday(day);
    row.starts = starts;
    row.ends = starts + 60;
    return row;
}

TEST(WeekPlaces, AreACourseOnAWeekdayOfItsPattern) {
    const std::vector<SessionRow> rows{session(1, monday), session(1, monday.plus_days(7)),
                                       session(1, monday.plus_days(1)), session(2, monday, 1030)};
    const auto places = week_places(rows, slots, {}, {});
    ASSERT_EQ(places.size(), 3U);
    EXPECT_EQ(places[0].sessions, 2);
    EXPECT_EQ(places[0].weekday, 1);
    EXPECT_EQ(places[0].slot, 0U);
    EXPECT_EQ(places[0].last_day, monday.plus_days(7));
    EXPECT_EQ(places[1].weekday, 2);
    EXPECT_EQ(places[2].slot, 1U);
}

TEST(WeekPlaces, StandWhereMostOfTheirSessionsStand) {
    std::vector<SessionRow> rows{session(1, monday), session(1, monday.plus_days(7)), session(1, monday.plus_days(14))};
    rows[1].day = monday.plus_days(9);  // moved to Wednesday, later
    rows[1].starts = 1030;
    rows[1].ends = 1090;
    EXPECT_EQ(week_places(rows, slots, {}, {}).at(0).weekday, 1);
    rows[2].day = monday.plus_days(16);
    rows[2].starts = 1030;
    rows[2].ends = 1090;
    const auto places = week_places(rows, slots, {}, {});
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0].weekday, 3);
    EXPECT_EQ(places[0].slot, 1U);
    EXPECT_EQ(places[0].pattern_weekday, 1);
}

TEST(WeekPlaces, KnowWhoAndWhereAsSoonAsOneSessionDoes) {
    std::vector<SessionRow> rows{session(1, monday), session(1, monday.plus_days(7))};
    EXPECT_FALSE(week_places(rows, slots, {}, {}).at(0).room);
    rows[1].room = id<RoomId>(9);
    rows[1].adult = id<TeacherId>(8);
    const auto place = week_places(rows, slots, {}, {}).at(0);
    EXPECT_EQ(place.room, id<RoomId>(9));
    EXPECT_EQ(place.adult, id<TeacherId>(8));
    EXPECT_EQ(place.without_room, 1);
    EXPECT_EQ(place.without_adult, 1);
}

TEST(WeekPlaces, LeaveOutWhatIsOverStoppedMadeUpOrAtWeekends) {
    std::vector<SessionRow> rows(5, session(1, monday));
    rows[0].state = SessionState::held;
    rows[1].state = SessionState::cancelled;
    rows[2].makes_up = id<SessionId>(3);
    rows[3].day = monday.plus_days(5);  // a make-up Saturday
    rows[4].starts = 600;               // in the morning: touches no slot
    rows[4].ends = 660;
    EXPECT_TRUE(week_places(rows, slots, {}, {}).empty());
}

TEST(WeekPlaces, FollowSeasonalTimes) {
    const std::vector<SlotTime> seasonal{{"s1", monday, TimeOfDay{0, 900}, TimeOfDay{0, 955}}};
    const std::vector<SessionRow> rows{session(1, monday, 900)};
    EXPECT_EQ(week_places(rows, slots, seasonal, {}).at(0).slot, 0U);
}

TEST(WeekPlaces, AreAssistedByWhoAssistsInMostOfTheirSessions) {
    std::vector<SessionRow> rows{session(1, monday), session(1, monday.plus_days(7)), session(1, monday.plus_days(14))};
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].id = id<SessionId>(static_cast<std::uint8_t>(20 + i));
    const auto often = id<TeacherId>(8);
    const auto once = id<TeacherId>(9);
    const AssistantsBySession assistants{{rows[0].id, {{rows[0].id, often, "吴老师"}}},
                                         {rows[2].id, {{rows[2].id, often, "吴老师"}, {rows[2].id, once, "郑老师"}}}};
    EXPECT_EQ(week_places(rows, slots, {}, assistants).at(0).assistants, std::set<TeacherId>{often});
    for (auto& row : rows) row.adult = often;  // whoever takes them all does not assist in them
    EXPECT_TRUE(week_places(rows, slots, {}, assistants).at(0).assistants.empty());
}

std::vector<WeekPlace> two_places() {
    auto places = week_places(std::vector<SessionRow>{session(1, monday), session(2, monday)}, slots, {}, {});
    return places;
}

TEST(PlacesInTheWay, ShareATeacherARoomOrPupilsAtOneTime) {
    auto places = two_places();
    EXPECT_EQ(in_the_way(places, {}), (std::vector<bool>{false, false}));
    places[0].teacher = places[1].adult = id<TeacherId>(8);
    EXPECT_EQ(in_the_way(places, {}), (std::vector<bool>{false, true}));
    places[1].weekday = 2;
    EXPECT_EQ(in_the_way(places, {}), (std::vector<bool>{false, false}));
    places = two_places();
    places[0].assistants = {id<TeacherId>(8)};
    places[1].adult = id<TeacherId>(8);
    EXPECT_EQ(in_the_way(places, {}), (std::vector<bool>{false, true})) << "who takes one assists in the other";
    places[1].adult = {};
    places[1].assistants = {id<TeacherId>(7), id<TeacherId>(8)};
    EXPECT_EQ(in_the_way(places, {}), (std::vector<bool>{false, true})) << "who assists in one assists in the other";
    places = two_places();
    places[0].room = places[1].room = id<RoomId>(9);
    EXPECT_EQ(in_the_way(places, {}), (std::vector<bool>{false, true}));
    places = two_places();
    const std::vector<std::vector<CourseId>> shared{{places[0].course, places[1].course}};
    EXPECT_EQ(in_the_way(places, shared), (std::vector<bool>{false, true}));
}

TEST(PlacesInTheWay, NeverMoveABaseGroupForASpecialCourse) {
    auto places = two_places();
    places[0].room = places[1].room = id<RoomId>(9);
    places[1].base = true;
    EXPECT_EQ(in_the_way(places, {}), (std::vector<bool>{true, false}));
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
