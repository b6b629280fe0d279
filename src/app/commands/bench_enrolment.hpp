// luoshi bench enrol-opening: the opening minute of enrolment on one of the engines.
#pragma once
#include <string>

#include "afterschool/enrolment/bench.hpp"

namespace luoshi::app {

// "sqlite", or the URL of a PostgreSQL server on which a database can be made; it is dropped again.
afterschool::enrolment::OpeningFigures bench_enrol_opening(const std::string& engine,
                                                           afterschool::enrolment::OpeningPlan plan);

// A database of its own on a server of PostgreSQL; for benchmarks.
std::string with_database(const std::string& url, const std::string& name);
void in_server(const std::string& url, const std::string& statement);

}  // namespace luoshi::app
