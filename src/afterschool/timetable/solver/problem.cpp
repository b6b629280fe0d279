#include "afterschool/timetable/solver/problem.hpp"

#include <algorithm>

namespace luoshi::afterschool::timetable::solver {

std::vector<std::vector<int>> conflicts_of(const Problem& problem) {
    const auto meetings = static_cast<int>(problem.meetings.size());
    std::vector<std::vector<int>> together(problem.teachers.size());  // by teacher, then by group
    for (int m = 0; m < meetings; ++m) {
        for (const int teacher : problem.meetings[static_cast<std::size_t>(m)].teachers)
            together[static_cast<std::size_t>(teacher)].push_back(m);
    }
    for (const auto& group : problem.groups) together.push_back(group.meetings);
    std::vector<std::vector<int>> conflicts(static_cast<std::size_t>(meetings));
    for (const auto& set : together) {
        for (const int a : set) {
            for (const int b : set) {
                if (a != b) conflicts[static_cast<std::size_t>(a)].push_back(b);
            }
        }
    }
    for (auto& list : conflicts) {
        std::ranges::sort(list);
        const auto repeated = std::ranges::unique(list);
        list.erase(repeated.begin(), repeated.end());
    }
    return conflicts;
}

}  // namespace luoshi::afterschool::timetable::solver
