// How fast a province's term is reckoned: what `luoshi bench reckoning` prints.
#pragma once
#include <boost/describe.hpp>
#include <cstdint>

namespace luoshi::fees::reckoning {

struct BenchFigures {
    std::int64_t pupils = 0;
    std::int64_t sessions = 0;
    int threads = 0;
    double seconds = 0;
    double pupils_per_second = 0;
    std::int64_t due_fen = 0;  // the same on every machine
};
BOOST_DESCRIBE_STRUCT(BenchFigures, (), (pupils, sessions, threads, seconds, pupils_per_second, due_fen))

// Settles so many pupils with 160 sessions each, by every rule set in turn and both orders of the cap, on so many threads.
BenchFigures bench_reckoning(std::int64_t pupils, int threads);

}  // namespace luoshi::fees::reckoning
