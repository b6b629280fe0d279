// What fuzzing asks of the readers; the unit tests replay it on the corpus.
#pragma once
#include <string_view>

#include "afterschool/timetable/solver/api.hpp"

namespace luoshi::afterschool::timetable::solver {

inline bool is_read_soundly(std::string_view text) {
    const auto problem = read_any(text);
    if (!problem) return !problem.error().slug.empty() && !problem.error().detail.empty();
    for (const auto& group : problem->groups) {
        for (const int m : group.meetings) {
            if (m < 0 || static_cast<std::size_t>(m) >= problem->meetings.size()) return false;
        }
    }
    // Large inputs are only read: a fuzzer should not wait for the solver.
    if (problem->meetings.size() > 50 || problem->lectures() > 200) return true;
    const auto solved = solve(*problem, {.seed = 1, .iterations = 5000});
    return solved.cost == evaluate(*problem, solved.solution);
}

}  // namespace luoshi::afterschool::timetable::solver
