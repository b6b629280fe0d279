#include "platform/files/picture_fuzz_entry.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, unsigned long size) {
    luoshi::files::strip_any_bytes({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
