// The solver: construction by saturation, then simulated annealing over periods and rooms with constant-time evaluation
// of each move.
//
// The same problem, seed and number of iterations give the same timetable on every machine. With a time limit instead,
// the same machine's speed decides how far it comes, and the result is not repeatable.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>

#include "afterschool/timetable/solver/constraints.hpp"

namespace luoshi::afterschool::timetable::solver {

struct SolveOptions {
    std::uint64_t seed = 1;
    std::int64_t iterations = 20'000'000;               // moves tried, in all rounds
    std::optional<double> seconds = {};                 // instead of iterations
    std::function<void(double done)> on_progress = {};  // 0 … 1
};

struct Solved {
    Solution solution;
    Cost cost;                    // by the referee
    std::int64_t iterations = 0;  // tried
    double seconds = 0;
};

Solved solve(const Problem& problem, const SolveOptions& options);

// A first timetable: the meeting with the fewest open periods first. May break hard constraints where it found no way.
Solution construct(const Problem& problem, std::uint64_t seed);

}  // namespace luoshi::afterschool::timetable::solver
