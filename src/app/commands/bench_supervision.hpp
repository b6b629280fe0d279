// luoshi bench draws, luoshi bench checks: a double random draw over a county or a prefecture, and one night of all check rules over a generated county.
#pragma once
#include <cstdint>

namespace luoshi::app {

struct DrawWanted {
    int schools = 0;        // in the range of the plan
    int inspectors = 0;
    bool prefecture = false;  // spread over the counties of one, else all in one county
};
struct DrawBenchFigures {
    double schools = 0;
    double inspectors = 0;
    double drawn = 0;             // schools visited
    double announce_ms = 0;       // lists with the risk of each school, frozen and committed
    double run_ms = 0;            // seed, picks, lines, record, visits
    double recompute_ms = 0;      // as anybody does from the record
    double record_kilobytes = 0;
    double same = 0;              // 1: what was computed again is the published result
};
DrawBenchFigures bench_draws(const DrawWanted& wanted);

struct ChecksWanted {
    int schools = 0;  // of the county, 0: all
};
struct ChecksBenchFigures {
    double schools = 0;
    double pupils = 0;
    double opened = 0;            // cases, in the first night
    double opened_again = 0;      // in the second: what stands is not found twice
    double first_seconds = 0;
    double second_seconds = 0;
    double schools_per_second = 0;
};
ChecksBenchFigures bench_checks(const ChecksWanted& wanted);

}  // namespace luoshi::app
