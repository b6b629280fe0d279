#include "programmes/review/assignment/fuzz_entry.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    luoshi::programmes::review::assignment::assign_any_text({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
