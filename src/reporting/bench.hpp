// How fast a figure of the province is, on as many schools as the province has, and what keeping it current costs: `luoshi bench indicators`.
#pragma once
#include <boost/describe.hpp>

#include "platform/storage/storage.hpp"

namespace luoshi::reporting {

struct IndicatorFigures {
    double schools = 0;
    double county_rows = 0;
    double add_microseconds = 0;    // of the write path: one count changed, school and county row, in a group of a county's month
    double queries = 0;
    double median_ms = 0, p95_ms = 0, p99_ms = 0;  // one indicator × 12 months × any subtree, province to county, with and without a stratum
    double province_p95_ms = 0;                    // of the province alone
    double cards_ms = 0;                           // the median of all indicators of the province at once, running term
    double wrong = 0;                              // figures that differ from the generator's own sums
};
BOOST_DESCRIBE_STRUCT(IndicatorFigures, (), (schools, county_rows, add_microseconds, queries, median_ms, p95_ms, p99_ms, province_p95_ms, cards_ms, wrong))

// Needs org::seed_hunan in the storage; makes that many schools with twelve months of counts by the same adds that every room calls.
IndicatorFigures bench_indicators(storage::Storage& storage, const storage::Context& context, int schools, int questions);

}  // namespace luoshi::reporting
