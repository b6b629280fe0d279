#include "platform/documents/fuzz_targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, unsigned long size) {
    luoshi::documents::fuzz::xlsx({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
