#include <gtest/gtest.h>

#include "supervision/inspections/pictures.hpp"

namespace luoshi::supervision::inspections {
namespace {

TEST(Pictures, ThreeBitsApartShareABandAndFourNeedNot) {
    const auto hash = read_picture_hash("0123456789abcdef").value();
    for (int a = 0; a < 64; ++a) {
        for (int b = a; b < 64; ++b) {
            for (int c = b; c < 64; c += 7) {
                PictureHash other{hash.bits ^ (1ULL << a) ^ (a == b ? 0 : 1ULL << b) ^ (c == b || c == a ? 0 : 1ULL << c)};
                ASSERT_LE(bits_apart(hash, other), 3);
                bool shared = false;
                for (std::size_t i = 0; i < 4; ++i) shared = shared || hash.bands()[i] == other.bands()[i];
                ASSERT_TRUE(shared);
            }
        }
    }
    EXPECT_FALSE(read_picture_hash("0123"));
    EXPECT_FALSE(read_picture_hash("0123456789ABCDEF"));
}

}  // namespace
}  // namespace luoshi::supervision::inspections
