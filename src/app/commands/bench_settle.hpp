// The settlement of a term: a province's reckoning in memory, and whole schools from their tables to their settled rows and ledger entries.
#pragma once
#include <cstdint>

namespace luoshi::app {

struct SettleFigures {
    double reckoned_pupils = 0;
    double reckoned_seconds = 0;  // on all processors
    double pupils = 0;            // of the schools settled in the database
    double lessons = 0;
    double bill_seconds = 0;
    double settle_seconds = 0;
    double pupils_per_second = 0;
    double province_seconds = 0;  // 7.5 million at that rate, one school after the other
    double differences = 0;       // checks that found something
};
// `reckoned`: pupils reckoned in memory; `schools`: made with a whole term of registers when `whole_term`, else with the registers of three days and the rest
// stopped.
SettleFigures bench_settle(std::int64_t reckoned, int schools, bool whole_term);

}  // namespace luoshi::app
