#include "platform/documents/raster.hpp"

#include <gtest/gtest.h>

namespace luoshi::documents {
namespace {

std::string jpeg_with_orientation(char orientation) {
    const std::string tiff =
        std::string("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18) + orientation + std::string(7, '\0');
    const std::string exif = std::string("Exif\0\0", 6) + tiff;
    return std::string("\xFF\xD8\xFF\xE1\0", 5) + static_cast<char>(exif.size() + 2) + exif + "\xFF\xDA";
}

TEST(ExifOrientation, IsRead) {
    EXPECT_EQ(exif_orientation(jpeg_with_orientation(6)), 6);
    EXPECT_EQ(exif_orientation(jpeg_with_orientation(1)), 1);
}
TEST(ExifOrientation, OfNonsenseIsUpright) {
    EXPECT_EQ(exif_orientation(jpeg_with_orientation(77)), 1);
    EXPECT_EQ(exif_orientation("\xFF\xD8"), 1);
    EXPECT_EQ(exif_orientation(""), 1);
}

}  // namespace
}  // namespace luoshi::documents
