// libFuzzer target: any bytes get a problem or a refusal with a slug, and a problem that was read can be written, read
// again and judged. Corpus: fuzz_corpus/timetable_ctt (replayed by ctt_test.cpp).
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "afterschool/timetable/solver/fuzz_entry.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (!luoshi::afterschool::timetable::solver::is_read_soundly({reinterpret_cast<const char*>(data), size}))
        std::abort();
    return 0;
}
