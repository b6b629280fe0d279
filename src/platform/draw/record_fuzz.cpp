// A record from outside may be refused or found different, never crash.
#include "platform/draw/record.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace luoshi::draw;
    const auto record = read_record({reinterpret_cast<const char*>(bytes), size});
    if (!record) return 0;
    const auto found = verify(*record, nullptr, recompute_order);
    for (const auto& difference : found) (void)words_of(difference);
    (void)write_record(*record);
    return 0;
}
