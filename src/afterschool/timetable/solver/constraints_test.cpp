#include "afterschool/timetable/solver/constraints.hpp"

#include <gtest/gtest.h>

#include <map>

#include "afterschool/timetable/solver/ctt.hpp"
#include "afterschool/timetable/solver/generate.hpp"
#include "afterschool/timetable/solver/test_problems.hpp"

namespace luoshi::afterschool::timetable::solver {
namespace {

std::map<std::string, int> points(const Problem& problem, const Solution& solution) {
    std::map<std::string, int> sum;
    for (const auto& violation : explain(problem, solution)) sum[violation.constraint] += violation.points;
    return sum;
}

Solution placed(const Problem& problem, std::string_view text) { return read_solution(problem, text).value(); }

// Days of three periods; drawing, singing and reading share pupils, singing and chess too. Room A has 32 chairs, B 50.
TEST(Referee, CountsEachConstraintAsTheCompetitionDoes) {
    const auto problem = read_ctt(small_ctt).value();
    struct Case {
        std::string_view says, solution;
        std::map<std::string, int> points;
    };
    const Case cases[] = {
        {"two in one room at once",
         "drawing A 0 0\nsinging B 0 1\nreading B 0 2\ndrawing A 1 0\nsinging B 1 1\nchess A 1 0\nchess A 0 0\n",
         {{"room_occupancy", 2}}},
        {"a lecture is missing",
         "drawing A 0 0\nsinging B 0 1\nreading B 0 2\nsinging B 1 1\ndrawing A 1 2\nchess A 1 0\n",
         {{"lectures", 1}, {"compactness", 2}}},
        {"twice in one period",
         "drawing A 0 0\nsinging B 0 1\nreading B 0 2\nsinging B 1 1\ndrawing A 1 2\nchess A 1 0\nchess B 1 0\n",
         {{"lectures", 2}, {"room_stability", 1}, {"compactness", 2}}},
        {"two meetings of one group at once",
         "drawing A 0 1\nsinging B 0 1\nreading B 0 2\nsinging B 1 1\ndrawing A 1 2\nchess A 1 0\nchess A 0 0\n",
         {{"conflicts", 1}}},
        {"closed periods",
         "drawing A 0 0\nsinging B 0 1\nreading B 0 2\nsinging B 1 0\ndrawing A 1 1\nchess A 1 2\nchess B 0 0\n",
         {{"availability", 2}, {"room_stability", 1}, {"compactness", 4}}},
        {"chairs are missing",
         "drawing B 0 0\nsinging A 0 1\nreading B 0 2\nsinging B 1 1\ndrawing B 1 2\nchess A 1 0\nchess A 0 0\n",
         {{"room_capacity", 10}, {"room_stability", 1}}},
        {"too few days",
         "drawing A 0 0\ndrawing A 0 1\nreading B 0 2\nsinging B 1 1\nsinging B 1 2\nchess B 1 0\nchess B 0 0\n",
         {{"min_days", 10}, {"compactness", 2}}},
        {"lectures stand alone",
         "drawing A 0 0\nsinging B 0 2\nreading B 1 0\nsinging B 1 1\ndrawing A 1 2\nchess A 0 1\nchess A 1 0\n",
         {{"compactness", 4}}},
        {"nothing is wrong",
         "drawing A 0 0\nsinging B 0 1\nreading B 0 2\nsinging B 1 1\ndrawing A 1 0\nchess B 1 0\nchess B 0 0\n",
         {}},
    };
    for (const auto& c : cases) EXPECT_EQ(points(problem, placed(problem, c.solution)), c.points) << c.says;
}

TEST(Referee, CountsALectureOfAGroupThatHasAnEmptyPeriodOnBothSides) {
    const auto problem = read_ctt(small_ctt).value();
    const auto solution = placed(problem, "singing B 0 0\nchess A 0 1\n");
    // first: singing alone (2); second: singing and chess stand together. Missing lectures are another matter.
    EXPECT_EQ(evaluate(problem, solution).compactness, 2);
}

TEST(Referee, SaysInBothLanguagesWhoAndWhen) {
    const auto problem = read_ctt(small_ctt).value();
    const auto violations = explain(problem, placed(problem, "drawing A 0 1\nsinging A 0 1\n"));
    ASSERT_GT(violations.size(), 2U);
    bool found = false;
    for (const auto& violation : violations) {
        EXPECT_FALSE(violation.words.empty());
        EXPECT_FALSE(violation.words_en.empty());
        if (violation.constraint == "room_occupancy") {
            found = true;
            EXPECT_EQ(violation.words, "场地“A”第 1 天第 2 节已有“drawing”，又排了“singing”");
            EXPECT_EQ(violation.words_en, "room A on day 1, period 2 holds drawing and also singing");
        }
    }
    EXPECT_TRUE(found);
}

TEST(Referee, ExplanationsAddUpToTheCost) {
    for (const auto& profile : profiles()) {
        auto made = generate(profile, 3);
        // A shaken timetable breaks everything somewhere.
        for (auto& placement : made.planted)
            placement.period = (placement.period * 7 + placement.room) % made.problem.periods();
        const auto cost = evaluate(made.problem, made.planted);
        int hard = 0;
        int soft = 0;
        for (const auto& violation : explain(made.problem, made.planted))
            (violation.hard ? hard : soft) += violation.points;
        EXPECT_EQ(hard, cost.hard) << profile.name;
        EXPECT_EQ(soft, cost.soft()) << profile.name;
    }
}

TEST(Constraints, EachHasASentenceForPeople) {
    ASSERT_EQ(all_constraints().size(), 10U);
    for (const auto& facts : all_constraints()) {
        EXPECT_FALSE(facts.sentence.empty()) << facts.name;
        EXPECT_FALSE(facts.sentence_en.empty()) << facts.name;
    }
}

}  // namespace
}  // namespace luoshi::afterschool::timetable::solver
