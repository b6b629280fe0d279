#include "platform/http/fuzz_entry.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    luoshi::http::read_any_target({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
