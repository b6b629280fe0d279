#include "platform/files/picture.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "platform/files/made_pictures.hpp"
#include "platform/files/picture_fuzz_entry.hpp"

namespace luoshi::files {
namespace {

using namespace made;

std::string slug(const Result<std::string>& answer) { return answer ? "" : answer.error().slug; }

TEST(Picture, IsKnownByItsContent) {
    EXPECT_EQ(picture_kind(jpeg()), PictureKind::jpeg);
    EXPECT_EQ(picture_kind(png()), PictureKind::png);
    EXPECT_EQ(picture_kind(webp(webp_chunk("VP8 ", "data"))), PictureKind::webp);
    for (const auto* other : {"<svg onload=alert(1)>", "%PDF-1.4", "", "RIFF....WAVE"}) {
        EXPECT_FALSE(picture_kind(other)) << other;
        EXPECT_EQ(slug(without_metadata(other)), "picture-kind") << other;
    }
}

TEST(Picture, AJpegLosesWhatTheCameraWroteBesideIt) {
    EXPECT_EQ(without_metadata(jpeg()).value(), jpeg());
    const auto beside = exif_segment(1, "GPS 28N") + jpeg_segment(0xE2, "MPF GPS") + jpeg_segment(0xED, "Photoshop GPS") + jpeg_segment(0xFE, "by GPS");
    EXPECT_EQ(without_metadata(jpeg(beside, beside)).value(), jpeg()) << "between the scans too";
    EXPECT_EQ(without_metadata(jpeg("", "", jpeg(beside))).value(), jpeg()) << "a second picture hung on behind goes";
    EXPECT_EQ(without_metadata(jpeg("\xFF\xFF")).value(), jpeg()) << "filling bytes say nothing";
}

TEST(Picture, AJpegKeepsWhatItsColoursNeed) {
    const auto jfif = [](const std::string& copy) { return jpeg_segment(0xE0, std::string("JFIF\0\1\1\0\0\1\0\1", 12) + copy); };
    EXPECT_EQ(without_metadata(jpeg(jfif("\x05\x05 a small copy"))).value(), jpeg(jfif(std::string(2, '\0'))));
    const auto adobe = jpeg_segment(0xEE, std::string("Adobe\0\x64\0\0\0\0\1", 12));
    EXPECT_EQ(without_metadata(jpeg(adobe + jpeg_segment(0xEE, "other GPS"))).value(), jpeg(adobe));
}

TEST(Picture, AJpegThatWasTakenTurnedStaysUpright) {
    for (int orientation = 2; orientation <= 8; ++orientation) {
        const auto shown = without_metadata(jpeg(exif_segment(orientation, "GPS 28N"))).value();
        EXPECT_EQ(jpeg_orientation(shown), orientation);
        EXPECT_EQ(shown.find("GPS"), std::string::npos);
        EXPECT_EQ(shown.size(), jpeg().size() + 36) << "one tag, and nothing else";
        EXPECT_EQ(without_metadata(shown).value(), shown);
    }
    EXPECT_EQ(without_metadata(jpeg(exif_segment(77))).value(), jpeg()) << "nonsense is upright";
}

TEST(Picture, APngLosesItsTexts) {
    std::string beside;
    for (const auto* kind : {"tEXt", "zTXt", "iTXt", "tIME", "iCCP", "prVt"}) beside += png_chunk(kind, "GPS 28N");
    EXPECT_EQ(without_metadata(png(beside + png_chunk("eXIf", exif_directory(1))) + "GPS").value(), png());
    EXPECT_EQ(without_metadata(png(png_chunk("PLTE", "abc"))).value(), png(png_chunk("PLTE", "abc")));
    EXPECT_EQ(slug(without_metadata(png(png_chunk("eXIf", exif_directory(6))))), "picture-turned");
}

TEST(Picture, AWebpLosesExifXmpAndTheFlagsThatAnnounceThem) {
    const auto head = [](char flags) { return webp_chunk("VP8X", std::string(1, flags) + std::string(9, '\1')); };
    const auto data = webp_chunk("VP8 ", "odd");
    EXPECT_EQ(without_metadata(webp(head('\x3E') + webp_chunk("ICCP", "GPS") + data + webp_chunk("EXIF", exif_directory(1)) + webp_chunk("XMP ", "GPS")) + "GPS").value(), webp(head('\x12') + data));
    const auto frame = [&](const std::string& more) { return webp_chunk("ANMF", std::string(16, 'f') + more + data); };
    EXPECT_EQ(without_metadata(webp(head('\x02') + frame(webp_chunk("XXXX", "GPS!")))).value(), webp(head('\x02') + frame("")));
    EXPECT_EQ(slug(without_metadata(webp(data + webp_chunk("EXIF", std::string("Exif\0\0", 6) + exif_directory(3))))), "picture-turned");
    EXPECT_EQ(slug(without_metadata(webp(head('\x02') + webp_chunk("ANMF", std::string(16, 'f') + webp_chunk("ANMF", std::string(16, 'f') + data))))), "picture-broken") << "an animation in an animation";
}

TEST(Picture, ThatDoesNotReadThroughIsRefused) {
    const std::string wholes[] = {jpeg(exif_segment(6, "GPS")), png(png_chunk("tEXt", "GPS")), webp(webp_chunk("VP8X", std::string(10, '\0')) + webp_chunk("VP8 ", "data"))};
    for (const auto& whole : wholes) {
        ASSERT_TRUE(without_metadata(whole));
        for (std::size_t cut = 0; cut < whole.size(); ++cut) EXPECT_FALSE(without_metadata(whole.substr(0, cut))) << cut;
    }
    EXPECT_EQ(slug(without_metadata(std::string("\xFF\xD8\xFF\xE1\xFF\xFFshort", 11))), "picture-broken");
    EXPECT_EQ(slug(without_metadata(std::string("\xFF\xD8\xFF\xD9", 4))), "picture-broken") << "nothing is drawn";
    EXPECT_EQ(slug(without_metadata(std::string("\x89PNG\r\n\x1a\n\xFF\xFF\xFF\xFFIDATxxxxxxxx", 24))), "picture-broken");
    EXPECT_EQ(slug(without_metadata(webp(webp_chunk("EXIF", exif_directory(1))))), "picture-broken");
}

TEST(Picture, OrientationIsReadFromExif) {
    EXPECT_EQ(jpeg_orientation(jpeg(exif_segment(6))), 6);
    EXPECT_EQ(jpeg_orientation(jpeg(exif_segment(1))), 1);
    EXPECT_EQ(jpeg_orientation(jpeg(exif_segment(77))), 1);
    EXPECT_EQ(jpeg_orientation("\xFF\xD8"), 1);
    EXPECT_EQ(jpeg_orientation(""), 1);
}

TEST(Picture, CorpusBreaksNothing) {
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(LUOSHI_SOURCE_DIR) / "src/platform/files/testdata/corpus/files_picture")) {
        std::ifstream in(entry.path(), std::ios::binary);
        strip_any_bytes(std::string(std::istreambuf_iterator<char>(in), {}));
        ++files;
    }
    EXPECT_GT(files, 0);
}

}  // namespace
}  // namespace luoshi::files
