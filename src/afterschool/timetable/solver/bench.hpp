// How good and how fast the solver is on the generated instances: what `luoshi bench timetable` prints.
#pragma once
#include <boost/describe.hpp>
#include <chrono>
#include <string>
#include <vector>

namespace luoshi::afterschool::timetable::solver {

struct InstanceFigures {
    std::string name;
    bool feasible = false;
    int penalty = 0;
    int planted = 0;  // penalty of the planted timetable: an upper bound of the optimum
    double seconds = 0;
    double moves_per_second = 0;
};
BOOST_DESCRIBE_STRUCT(InstanceFigures, (), (name, feasible, penalty, planted, seconds, moves_per_second))

// Each of the 21 generated instances for that long.
std::vector<InstanceFigures> bench_timetable(std::chrono::milliseconds each);

}  // namespace luoshi::afterschool::timetable::solver
