// How fast the reader is, on a corpus made in memory: what `luoshi bench notice-read` prints.
#pragma once
#include <boost/describe.hpp>
#include <chrono>

namespace luoshi::notices::reading {

struct BenchFigures {
    double parse_mb_per_second = 0;  // text in, Reading out; one core
    double json_mb_per_second = 0;   // text in, JSON out
    double notice_10kb_ms = 0;       // one notice of 10 KB, text in, JSON out
    double corpus_mb = 0;
};
BOOST_DESCRIBE_STRUCT(BenchFigures, (), (parse_mb_per_second, json_mb_per_second, notice_10kb_ms, corpus_mb))

BenchFigures bench_notice_read(std::chrono::milliseconds duration);

}  // namespace luoshi::notices::reading
