#include "afterschool/timetable/solver/solve.hpp"

#include <gtest/gtest.h>

#include <rapidcheck.h>
#include <algorithm>
#include <limits>

#include "afterschool/timetable/solver/bench.hpp"
#include "afterschool/timetable/solver/ctt.hpp"
#include "afterschool/timetable/solver/generate.hpp"
#include "afterschool/timetable/solver/prng.hpp"
#include "afterschool/timetable/solver/project_json.hpp"
#include "afterschool/timetable/solver/state.hpp"
#include "afterschool/timetable/solver/test_problems.hpp"

namespace luoshi::afterschool::timetable::solver {
namespace {

// The least penalty of all feasible timetables, by trying every place of every lecture; nothing where there is none.
class BruteForce {
 public:
    explicit BruteForce(const Problem& problem) : problem_(problem), conflicts_(conflicts_of(problem)) {
        for (int m = 0; m < static_cast<int>(problem.meetings.size()); ++m) {
            for (int i = 0; i < problem.meetings[static_cast<std::size_t>(m)].lectures; ++i) lectures_.push_back(m);
        }
    }
    std::optional<int> optimum() {
        place(0);
        return best_ == std::numeric_limits<int>::max() ? std::nullopt : std::optional(best_);
    }

 private:
    void place(std::size_t next) {
        if (next == lectures_.size()) {
            const auto cost = evaluate(problem_, solution_);
            if (cost.feasible()) best_ = std::min(best_, cost.soft());
            return;
        }
        // Lectures of one meeting are alike: only ascending periods.
        const bool same = next > 0 && lectures_[next - 1] == lectures_[next];
        for (int p = same ? solution_.back().period + 1 : 0; p < problem_.periods(); ++p) {
            if (!problem_.is_open(lectures_[next], p)) continue;
            for (int r = 0; r < static_cast<int>(problem_.rooms.size()); ++r) {
                if (clashes(lectures_[next], r, p)) continue;
                solution_.push_back({lectures_[next], r, p});
                place(next + 1);
                solution_.pop_back();
            }
        }
    }

    bool clashes(int meeting, int room, int period) const {
        const auto& others = conflicts_[static_cast<std::size_t>(meeting)];
        return std::ranges::any_of(solution_, [&](const Placement& p) {
            return p.period == period &&
                   (p.room == room || p.meeting == meeting || std::ranges::binary_search(others, p.meeting));
        });
    }

    const Problem& problem_;
    std::vector<std::vector<int>> conflicts_;
    std::vector<int> lectures_;
    Solution solution_;
    int best_ = std::numeric_limits<int>::max();
};

Problem tiny(std::uint64_t seed) {
    Prng random(seed);
    Problem problem;
    problem.name = "tiny";
    problem.days = 2;
    problem.periods_a_day = seed % 4 == 0 ? 3 : 2;
    for (int r = 0; r < 2; ++r) problem.rooms.push_back({"r" + std::to_string(r), 10 + 10 * random.below(3)});
    for (int t = 0; t < 2; ++t) problem.teachers.push_back("t" + std::to_string(t));
    for (int m = 0; m < 3; ++m) {
        problem.meetings.push_back({"m" + std::to_string(m),
                                    {random.below(2)},
                                    1 + random.below(2),
                                    1 + random.below(2),
                                    8 + random.below(20)});
    }
    for (int g = 0; g < 2; ++g) {
        Group group{"g" + std::to_string(g), {}};
        for (int m = 0; m < 3; ++m) {
            if (random.below(3) > 0) group.meetings.push_back(m);
        }
        problem.groups.push_back(group);
    }
    problem.open_all();
    for (auto& open : problem.open) open = random.below(6) > 0 ? 1 : 0;
    return problem;
}

TEST(State, PartsAChangeOfCostIntoBreachesAndPoints) {
    for (const std::int64_t breaches : {-3, -1, 0, 1, 2}) {
        for (const std::int64_t points : {-499'999, -7, 0, 7, 499'999})
            EXPECT_EQ(State::breaches_in(breaches * State::hard_weight + points), breaches) << breaches << " and " << points;
    }
}

TEST(Solver, FindsTheOptimumThatTryingEverythingProves) {
    int solvable = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto problem = tiny(seed);
        const auto optimum = BruteForce(problem).optimum();
        const auto solved = solve(problem, {.seed = seed, .iterations = 60'000});
        ASSERT_EQ(solved.cost.feasible(), optimum.has_value()) << "seed " << seed;
        if (!optimum) continue;
        ++solvable;
        EXPECT_EQ(solved.cost.soft(), *optimum) << "seed " << seed;
    }
    EXPECT_GT(solvable, 15);
}

TEST(Solver, FindsTheProvenOptimumOfTheSmallInstance) {
    const auto problem = read_ctt(small_ctt).value();
    const auto optimum = BruteForce(problem).optimum();
    ASSERT_TRUE(optimum);
    EXPECT_EQ(solve(problem, {.seed = 5, .iterations = 200'000}).cost.soft(), *optimum);
}

TEST(Solver, GivesTheSameTimetableForTheSameSeedAndNumberOfMoves) {
    const auto problem = generate(*find_profile("comp05"), 1).problem;
    const auto one = solve(problem, {.seed = 9, .iterations = 300'000});
    const auto two = solve(problem, {.seed = 9, .iterations = 300'000});
    const auto other = solve(problem, {.seed = 10, .iterations = 300'000});
    EXPECT_EQ(one.solution, two.solution);
    EXPECT_NE(one.solution, other.solution);
}

TEST(Solver, KeepsWhatIsFixedAndNeverTriesWhatIsClosed) {
    auto made = generate(*find_profile("comp05"), 2);
    for (std::size_t i = 0; i < made.planted.size(); i += 4) {
        made.problem.fixed.push_back({made.planted[i].meeting, made.planted[i].period, made.planted[i].room});
    }
    const auto solved = solve(made.problem, {.seed = 1, .iterations = 400'000});
    EXPECT_EQ(solved.cost.hard, 0);
    for (const auto& fixed : made.problem.fixed) {
        EXPECT_TRUE(std::ranges::any_of(solved.solution, [&](const Placement& p) {
            return p.meeting == fixed.meeting && p.period == fixed.period && p.room == *fixed.room;
        }));
    }
}

TEST(Solver, SaysSoWhereThereIsNoTimetable) {
    auto problem = read_ctt(small_ctt).value();
    std::ranges::fill(problem.open, 0);
    const auto solved = solve(problem, {.seed = 1, .iterations = 10'000});
    EXPECT_FALSE(solved.cost.feasible());
    EXPECT_EQ(static_cast<int>(solved.solution.size()), problem.lectures());
    Problem empty;
    empty.days = empty.periods_a_day = 1;
    empty.rooms.push_back({"A", 1});
    EXPECT_TRUE(solve(empty, {}).solution.empty());
}

TEST(State, KeepsCountOfEveryChange) {
    EXPECT_TRUE(rc::check("what the state adds up is what a fresh count finds", [](std::uint64_t seed) {
        Prng random(seed);
        const auto& profile = profiles()[static_cast<std::size_t>(random.below(static_cast<int>(profiles().size())))];
        const auto problem = generate(profile, seed % 5).problem;
        State state(problem, construct(problem, seed));
        for (int i = 0; i < 300; ++i) {
            const int a = random.below(state.lectures());
            const int b = random.below(state.lectures());
            const int period = random.below(problem.periods());
            const int room = random.below(static_cast<int>(problem.rooms.size()));
            if (i % 2 == 0) {
                state.move(a, period, room, state.delta_move(a, period, room));
            } else if (state.lecture(a).meeting != state.lecture(b).meeting) {
                state.swap(a, b, state.delta_swap(a, b));
            }
        }
        RC_ASSERT(State(problem, state.solution()).cost() == state.cost());
    }));
}

TEST(State, AgreesWithTheRefereeOnFeasibleTimetables) {
    for (const auto& profile : profiles()) {
        const auto made = generate(profile, 4);
        const State state(made.problem, made.planted);
        EXPECT_EQ(state.hard(), 0);
        EXPECT_EQ(state.cost(), evaluate(made.problem, made.planted).soft()) << profile.name;
    }
}

TEST(Generator, MakesTheSizesOfTheCompetitionWithATimetablePlanted) {
    ASSERT_EQ(profiles().size(), 21U);
    for (const auto& profile : profiles()) {
        const auto made = generate(profile, 1);
        EXPECT_TRUE(evaluate(made.problem, made.planted).feasible()) << profile.name;
        EXPECT_EQ(static_cast<int>(made.problem.meetings.size()), profile.courses);
        EXPECT_EQ(made.problem.lectures(), profile.lectures);
        EXPECT_EQ(static_cast<int>(made.problem.rooms.size()), profile.rooms);
        EXPECT_EQ(static_cast<int>(made.problem.groups.size()), profile.curricula);
        EXPECT_EQ(std::ranges::count(made.problem.open, 0), profile.unavailable) << profile.name;
    }
}

TEST(Bench, RunsOnAllInstances) {
    const auto figures = bench_timetable(std::chrono::milliseconds{20});
    ASSERT_EQ(figures.size(), 21U);
    for (const auto& figure : figures) EXPECT_GT(figure.moves_per_second, 0) << figure.name;
}

}  // namespace
}  // namespace luoshi::afterschool::timetable::solver
