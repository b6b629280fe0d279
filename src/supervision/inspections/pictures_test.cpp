#include <gtest/gtest.h>

#include "supervision/inspections/pictures.hpp"

namespace luoshi::supervision::inspections {
namespace {

std::string jpeg(const std::string& beside) { return std::string("\xFF\xD8", 2) + beside + std::string("\xFF\xDB\x00\x04qq", 6) + std::string("\xFF\xDA\x00\x04ss", 6) + "scan" + std::string("\xFF\xD9", 2); }
std::string chunk(const std::string& kind, const std::string& data) {
    return std::string("\0\0\0", 3) + static_cast<char>(data.size()) + kind + data + "crc.";
}
const std::string png_head("\x89PNG\r\n\x1a\n", 8);

TEST(Pictures, AreKnownByTheirContent) {
    EXPECT_EQ(picture_type(jpeg(std::string("\xFF\xE0\x00\x04JF", 6))), "image/jpeg");
    EXPECT_EQ(picture_type(png_head + "x"), "image/png");
    EXPECT_FALSE(picture_type("<svg onload=alert(1)>"));
    EXPECT_FALSE(picture_type("%PDF-1.4"));
    EXPECT_FALSE(picture_type(""));
}

TEST(Pictures, LoseWhatTheCameraWroteBesideThem) {
    const auto shown = without_metadata(jpeg(std::string("\xFF\xE0\x00\x04JF\xFF\xE1\x00\x06GPS!\xFF\xFE\x00\x06name", 22)));
    ASSERT_TRUE(shown);
    EXPECT_EQ(*shown, jpeg(std::string("\xFF\xE0\x00\x04JF", 6)));
    const auto hung_on = without_metadata(jpeg("") + "GPS behind the end");
    EXPECT_EQ(*hung_on, jpeg(""));
    const auto png = without_metadata(png_head + chunk("IHDR", "h") + chunk("tEXt", "GPS") + chunk("eXIf", "GPS") + chunk("IDAT", "d") + chunk("IEND", "") + "GPS");
    ASSERT_TRUE(png);
    EXPECT_EQ(*png, png_head + chunk("IHDR", "h") + chunk("IDAT", "d") + chunk("IEND", ""));
}

TEST(Pictures, ThatCannotBeReadThroughAreNotShown) {
    const auto whole = jpeg(std::string("\xFF\xE1\x00\x06GPS!", 8));
    for (std::size_t cut = 0; cut + 1 < whole.size(); ++cut) EXPECT_FALSE(without_metadata(whole.substr(0, cut))) << cut;
    EXPECT_FALSE(without_metadata(std::string("\xFF\xD8\xFF\xE1\xFF\xFFshort", 11)));
    EXPECT_FALSE(without_metadata(png_head + chunk("IHDR", "h")));
    EXPECT_FALSE(without_metadata(png_head + std::string("\xFF\xFF\xFF\xFFIDAT", 8) + "xxxxxxxx"));
}

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
