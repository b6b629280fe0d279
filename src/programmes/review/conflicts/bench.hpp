// A province's pool of experts against a call, made from a seed: what `luoshi bench conflicts` prints.
#pragma once
#include <cstdint>

namespace luoshi::programmes::review::conflicts {

struct BenchFigures {
    double seconds = 0;
    double found = 0;
};
// Four jobs, two relatives, a share and two projects for each expert; applicants under prefectures under a department.
BenchFigures bench_conflicts(std::int64_t experts, std::int64_t items);

}  // namespace luoshi::programmes::review::conflicts
