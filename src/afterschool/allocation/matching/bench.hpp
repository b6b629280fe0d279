// A province's allocation, made from a seed: what `luoshi bench allocate` prints.
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <filesystem>

namespace luoshi::afterschool::allocation::matching {

struct BenchFigures {
    double pupils = 0;
    double wishes = 0;
    double numbers_seconds = 0;  // lottery numbers and their order
    double da_seconds = 0;       // deferred acceptance alone, from arrays to arrays
    double rsd_seconds = 0;
    double files_seconds = 0;  // from files to files, with digests and record
    double da_cpu = 0;         // processor time of all threads together, which a busy machine does not blur
    double files_cpu = 0;
    double arrays_mb = 0;  // what deferred acceptance holds: market, line, seats, heaps
    double peak_mb = 0;    // of the whole process, without the pages of the mapped files
    double seated = 0;
};
BOOST_DESCRIBE_STRUCT(BenchFigures, (),
                      (pupils, wishes, numbers_seconds, da_seconds, rsd_seconds, files_seconds, da_cpu, files_cpu,
                       arrays_mb, peak_mb, seated))

// Schools of 750 pupils, 25 courses of about 26 places each, five wishes a pupil with a taste for some courses, a tenth
// with priority. The files are written once into `folder` and used again.
BenchFigures bench_allocate(std::uint32_t pupils, const std::filesystem::path& folder, unsigned threads);

}  // namespace luoshi::afterschool::allocation::matching
