#include "afterschool/timetable/proof.hpp"

#include <gtest/gtest.h>

namespace luoshi::afterschool::timetable {
namespace {

const Date monday(2026, 9, 7);
constexpr int grades[] = {1, 2};

Proof proof_of(const std::vector<OfferedSession>& sessions, int days = 1) {
    ServiceCalendar calendar;
    for (int i = 0; i < days; ++i) calendar.days.push_back({monday.plus_days(i), i % 5 + 1, {}});
    calendar.off.push_back({monday.plus_days(20), "国庆节", "National Day"});
    Proof proof;
    proof.stages = {{{1, 2}, {1, 2, 3, 4, 5}, 120, {}}};
    prove(proof, calendar, sessions, grades);
    return proof;
}

TEST(Proof, CountsOverlappingSessionsOnceAndNoBreaks) {
    struct Case {
        std::string_view says;
        std::vector<OfferedSession> sessions;
        int minutes;
    };
    const Case cases[] = {
        {"nothing", {}, 0},
        {"one session", {{monday, 960, 1080, {1, 2}, true}}, 120},
        {"two that overlap", {{monday, 960, 1050, {1, 2}, true}, {monday, 1000, 1080, {1, 2}, false}}, 120},
        {"one inside the other", {{monday, 960, 1080, {1, 2}, true}, {monday, 1000, 1020, {1, 2}, false}}, 120},
        {"a break between", {{monday, 960, 1000, {1, 2}, true}, {monday, 1010, 1080, {1, 2}, false}}, 110},
        {"another day", {{monday.plus_days(1), 960, 1080, {1, 2}, true}}, 0}};
    for (const auto& c : cases) {
        const auto proof = proof_of(c.sessions);
        EXPECT_EQ(proof.weeks.at(0).days.at(0).least_minutes, c.minutes) << c.says;
        EXPECT_EQ(proof.met, c.minutes >= 120) << c.says;
    }
}

TEST(Proof, SaysForWhichGradesWhichDayFallsShort) {
    const auto proof = proof_of({{monday, 960, 1080, {1}, true}, {monday, 960, 1020, {2}, true}});
    EXPECT_FALSE(proof.met);
    EXPECT_EQ(proof.days_met, 0);
    ASSERT_EQ(proof.gaps.size(), 1U);
    EXPECT_EQ(proof.gaps[0].grades, std::vector<int>{2});
    EXPECT_EQ(proof.gaps[0].missing, 60);
    EXPECT_EQ(proof.gaps[0].words, "2026-09-07 2 年级只有 60 分钟，差 60 分钟");
}

TEST(Proof, ADayWithoutServiceIsOneGapOfAllGrades) {
    const auto proof = proof_of({{monday, 960, 1080, {1, 2}, true}}, 2);
    ASSERT_EQ(proof.gaps.size(), 1U);
    EXPECT_EQ(proof.gaps[0].words, "2026-09-08 1、2 年级没有服务");
    EXPECT_EQ(proof.days, 2);
    EXPECT_EQ(proof.days_met, 1);
}

TEST(Proof, TellsWhatAnybodyMaySitInFromWhatNeedsASeat) {
    const auto proof = proof_of({{monday, 960, 1020, {1, 2}, true}, {monday, 1020, 1080, {1, 2}, false}});
    const auto& grade = proof.weeks.at(0).days.at(0).grades.at(0);
    EXPECT_EQ(grade.minutes, 120);
    EXPECT_EQ(grade.base_minutes, 60);
}

TEST(Proof, GroupsByWeekAndNamesTheDaysOff) {
    const auto proof = proof_of({}, 8);
    ASSERT_EQ(proof.weeks.size(), 2U);
    EXPECT_EQ(proof.weeks[1].monday, monday.plus_days(7));
    EXPECT_EQ(proof.weeks[1].days.size(), 1U);
    ASSERT_EQ(proof.days_off.size(), 1U);
}

TEST(Proof, AsksOfEachStageItsOwnMinutesOnItsOwnDays) {
    ServiceCalendar calendar;
    for (int i = 0; i < 2; ++i) calendar.days.push_back({monday.plus_days(i), i + 1, {}});
    Proof proof;
    proof.stages = {{{1}, {1}, 60, {}}, {{7}, {1, 2}, 120, {}}};
    constexpr int both[] = {1, 7};
    const std::vector<OfferedSession> sessions = {{monday, 960, 1020, {1}, true},
                                                  {monday, 960, 1080, {7}, true},
                                                  {monday.plus_days(1), 960, 1020, {7}, true}};
    prove(proof, calendar, sessions, both);
    EXPECT_EQ(proof.days, 2);
    EXPECT_EQ(proof.days_met, 1) << "an hour is enough for the first grade";
    ASSERT_EQ(proof.gaps.size(), 1U) << "on Tuesdays the first grade has no service that could be short";
    EXPECT_EQ(proof.gaps[0].grades, std::vector<int>{7});
    EXPECT_EQ(proof.gaps[0].missing, 60);
    EXPECT_EQ(proof.weeks.at(0).days.at(1).grades.size(), 1U);
}

TEST(Proof, ADayThatNoGradeHasIsNoDayOfService) {
    ServiceCalendar calendar;
    for (int i = 0; i < 2; ++i) calendar.days.push_back({monday.plus_days(i), i + 1, {}});
    Proof proof;
    proof.stages = {{{1, 2}, {1}, 120, {}}};
    const std::vector<OfferedSession> sessions = {{monday, 960, 1080, {1, 2}, true}};
    prove(proof, calendar, sessions, grades);
    EXPECT_EQ(proof.days, 1);
    EXPECT_TRUE(proof.met);
}

TEST(Proof, OfNoDaysAtAllIsNoProof) { EXPECT_FALSE(proof_of({}, 0).met); }

}  // namespace
}  // namespace luoshi::afterschool::timetable
