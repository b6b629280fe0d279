// A province's call, made from a seed: what `luoshi bench select` prints.
#pragma once
#include "programmes/review/selection/selection.hpp"

namespace luoshi::programmes::review::selection {

struct BenchFigures {
    double select_seconds = 0;
    double explain_seconds = 0;  // every loser
    double chosen = 0;
    double losers = 0;
};
// 14 prefectures with at least one and at most a tenth each, four kinds and ten industries with bounds, schools with at most two; a quarter is chosen.
Contest made_contest(std::int64_t candidates);
BenchFigures bench_select(std::int64_t candidates);

}  // namespace luoshi::programmes::review::selection
