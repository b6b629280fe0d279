// How fast a rule is found, on Hunan's own values: what `luoshi bench rules-ask` prints.
#pragma once
#include <boost/describe.hpp>
#include <chrono>

#include "platform/storage/storage.hpp"

namespace luoshi::rules {

struct BenchFigures {
    double asks_per_second = 0;        // what_holds, one indexed query each, one thread, one snapshot
    double batch_asks_per_second = 0;  // through a Ruleset that was loaded once
};
BOOST_DESCRIBE_STRUCT(BenchFigures, (), (asks_per_second, batch_asks_per_second))

// Needs org::seed_hunan and seed_hunan in the storage.
BenchFigures bench_ask(storage::Storage& storage, const storage::Context& context, std::chrono::milliseconds duration);

}  // namespace luoshi::rules
