// The settlement of a term: a province's reckoning in memory, and the schools of whole counties from their tables to their settled rows and ledger entries, by
// the same run that the server carries out when a county orders it.
#pragma once
#include <cstdint>
#include <filesystem>

#include "app/population/shape.hpp"

namespace luoshi::app {

struct SettleWanted {
    std::int64_t reckoned = 0;       // pupils reckoned in memory
    Scale scale = Scale::county;
    int schools = 0;                 // of each county, 0: all
    bool whole_term = true;          // every register of the term, else those of three days and the rest stopped
    std::filesystem::path kept = {}; // the database to settle a copy of; made when it is not there. Empty: made anew and thrown away
};
struct SettleFigures {
    double reckoned_pupils = 0;
    double reckoned_seconds = 0;  // on all processors
    double schools = 0;           // settled in the database
    double refused = 0;
    double pupils = 0;
    double moved = 0;             // of them to whom something goes back or is no longer asked for
    double lessons = 0;
    double settle_seconds = 0;    // the same schools once more in a program that has settled them before, as a server does county after county
    double first_seconds = 0;     // the first time, with cold stores of the allocator and the database
    double processor_seconds = 0;  // of all threads meanwhile
    double pupils_per_second = 0;
    double province_seconds = 0;  // 7.5 million at that rate
    double rights_seconds = 0;    // rights to refunds written by whom the events are for, afterwards
    double differences = 0;       // checks that found something
};
SettleFigures bench_settle(const SettleWanted& wanted);

}  // namespace luoshi::app
