// Every benchmark once, tiny, so that none rots. What they measure is written down by hand (docs/performance.md), never asserted.
#include <gtest/gtest.h>

#include <sstream>

#include "foundation/json.hpp"
#include "support/program.hpp"

namespace luoshi {
namespace {

TEST(Benchmarks, AllRunAndSayWhatTheyMeasured) {
    const auto run = testing::run_program({"bench", "--json", "--runs", "1", "--milliseconds", "1"});
    ASSERT_EQ(run.exit_status, 0) << run.err;
    std::istringstream lines(run.out);
    int benches = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.front() != '{') continue;
        ++benches;
        const auto bench = boost::json::parse(line);
        EXPECT_FALSE(bench.at("figures").as_array().empty()) << line;
    }
    EXPECT_GE(benches, 2);
}

TEST(Benchmarks, AnUnknownOneIsWrongUse) { EXPECT_EQ(testing::run_program({"bench", "no-such-bench"}).exit_status, 2); }

}  // namespace
}  // namespace luoshi
