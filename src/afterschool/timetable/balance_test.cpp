#include "afterschool/timetable/balance.hpp"

#include <gtest/gtest.h>

namespace luoshi::afterschool::timetable {
namespace {

using catalogue::Activity;

const Date monday(2026, 9, 7);
const TeacherId zhou{Uuid{1}};
const TeacherId wu{Uuid{2}};

TakenSession taken(std::optional<TeacherId> adult, int day, Activity activity = Activity::homework,
                   std::vector<int> grades = {1}) {
    return {CourseId{Uuid{9}},          activity, std::move(grades), monday.plus_days(day), 40, 1, adult,
            adult == zhou ? "周" : "吴"};
}

TEST(Load, IsCountedByTeacherAndWeek) {
    const std::vector<TakenSession> sessions{taken(zhou, 0), taken(zhou, 4), taken(zhou, 7), taken(wu, 0),
                                             taken(std::nullopt, 0)};
    const auto loads = load_of_teachers(sessions, 1);
    ASSERT_EQ(loads.size(), 2U);
    const auto& load = loads[0].name == "周" ? loads[0] : loads[1];
    const auto& other = loads[0].name == "周" ? loads[1] : loads[0];
    EXPECT_EQ(load.lessons, 3);
    EXPECT_EQ(load.most_a_week, 2);
    EXPECT_TRUE(load.over);
    ASSERT_EQ(load.weeks.size(), 2U);
    EXPECT_TRUE(load.weeks[0].over);
    EXPECT_EQ(load.weeks[0].minutes, 80);
    EXPECT_FALSE(load.weeks[1].over);
    EXPECT_FALSE(other.over);
}

TEST(Load, IsNeverOverWhereNoLimitIsSet) {
    std::vector<TakenSession> sessions;
    for (int i = 0; i < 5; ++i) sessions.push_back(taken(zhou, i));
    EXPECT_FALSE(load_of_teachers(sessions, std::nullopt).at(0).over);
}

TEST(Shares, AddUpByMinutes) {
    const std::vector<TakenSession> sessions{taken(zhou, 0), taken(zhou, 1), taken(zhou, 2, Activity::sport)};
    const auto shares = shares_of_activities(sessions);
    ASSERT_EQ(shares.size(), 2U);
    EXPECT_EQ(shares[0].activity, Activity::homework);
    EXPECT_DOUBLE_EQ(shares[0].percent, 66.7);
    EXPECT_DOUBLE_EQ(shares[1].percent, 33.3);
    EXPECT_TRUE(shares_of_activities({}).empty());
}

TEST(HomeworkOnly, NamesTheGradesThatAreOfferedNothingElse) {
    const std::vector<TakenSession> sessions{taken(zhou, 0, Activity::homework, {1, 2, 3}),
                                             taken(zhou, 1, Activity::questions, {3}),
                                             taken(zhou, 2, Activity::art, {2})};
    EXPECT_EQ(homework_only(sessions), (std::vector<int>{1, 3}));
}

TEST(Group, IsJudgedByRatioAndSize) {
    struct Case {
        int places, pupils, adults;
        std::optional<std::int64_t> ratio, size;
        bool over;
    };
    const Case cases[] = {{40, 30, 1, 45, {}, false}, {46, 30, 1, 45, {}, false}, {46, 46, 2, 45, {}, false},
                          {40, 46, 1, 45, {}, true},  {40, 30, 0, 45, {}, true}, {40, 30, 1, {}, 35, true},
                          {30, 30, 1, {}, 35, false}, {90, 90, 1, {}, {}, false}};
    for (const auto& c : cases) {
        const auto group = judge_group(CourseId{}, "合唱", c.places, c.pupils, c.adults, c.ratio, c.size);
        EXPECT_EQ(group.over, c.over) << c.places << " places, " << c.pupils << " pupils, " << c.adults << " adults";
        EXPECT_EQ(group.words.empty(), !c.over);
        EXPECT_EQ(group.too_few_adults, c.over && c.adults > 0 && !c.size) << "places that nobody took need no adult";
    }
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
