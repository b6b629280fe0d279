// libFuzzer target: any bytes get an answer, and the answer is well-formed. Corpus: fuzz_corpus/ (replayed by
// properties_test.cpp).
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "notices/reading/invariants.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace luoshi::notices::reading;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    ReadOptions options;
    if (size > 0 && data[0] % 4 == 0) options.kind = "scan";
    const std::string fault = broken_invariant(read_notice(text, options));
    if (!fault.empty()) {
        std::fprintf(stderr, "broken: %s\n", fault.c_str());
        std::abort();
    }
    return 0;
}
