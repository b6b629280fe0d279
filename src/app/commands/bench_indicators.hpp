// luoshi bench indicators: figures of the province on one of the engines.
#pragma once
#include <string>

#include "reporting/bench.hpp"

namespace luoshi::app {

reporting::IndicatorFigures bench_indicators(const std::string& engine, int schools, int questions);

}  // namespace luoshi::app
