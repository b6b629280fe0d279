#include "afterschool/timetable/solver/bench.hpp"

#include "afterschool/timetable/solver/constraints.hpp"
#include "afterschool/timetable/solver/generate.hpp"
#include "afterschool/timetable/solver/solve.hpp"

namespace luoshi::afterschool::timetable::solver {

std::vector<InstanceFigures> bench_timetable(std::chrono::milliseconds each) {
    std::vector<InstanceFigures> figures;
    for (const auto& profile : profiles()) {
        const auto made = generate(profile, 1);
        const auto solved = solve(made.problem, {.seed = 1, .seconds = std::chrono::duration<double>(each).count()});
        figures.push_back({made.problem.name, solved.cost.feasible(), solved.cost.soft(),
                           evaluate(made.problem, made.planted).soft(), solved.seconds,
                           static_cast<double>(solved.iterations) / std::max(1e-9, solved.seconds)});
    }
    return figures;
}

}  // namespace luoshi::afterschool::timetable::solver
