#include "platform/documents/ocr_cache.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace luoshi::documents {
namespace {

class OcrCacheTest : public testing::Test {
 protected:
    OcrCacheTest() {
        std::string pattern = (std::filesystem::temp_directory_path() / "ocr-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
    }
    ~OcrCacheTest() override { std::filesystem::remove_all(folder_); }
    std::vector<std::filesystem::path> files() const {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_))
            if (entry.is_regular_file()) found.push_back(entry.path());
        return found;
    }
    std::filesystem::path folder_;
    const std::vector<OcrLine> lines_ = {{"一、总体要求", 96}, {"甲\t乙", 0}};
};

TEST_F(OcrCacheTest, GivesBackWhatWasKept) {
    OcrCache(folder_, "abc", "200 dpi").keep(3, lines_);
    EXPECT_EQ(OcrCache(folder_, "abc", "200 dpi").find(3), lines_);
}
TEST_F(OcrCacheTest, KeepsEmptyPagesToo) {
    OcrCache(folder_, "abc", "").keep(0, {});
    EXPECT_EQ(OcrCache(folder_, "abc", "").find(0), std::vector<OcrLine>());
}
TEST_F(OcrCacheTest, TellsContentParametersAndPagesApart) {
    OcrCache(folder_, "abc", "200 dpi").keep(0, lines_);
    EXPECT_FALSE(OcrCache(folder_, "abd", "200 dpi").find(0));
    EXPECT_FALSE(OcrCache(folder_, "abc", "300 dpi").find(0));
    EXPECT_FALSE(OcrCache(folder_, "abc", "200 dpi").find(1));
}
TEST_F(OcrCacheTest, LeavesNoDrafts) {
    OcrCache(folder_, "abc", "").keep(0, lines_);
    EXPECT_EQ(files().size(), 1u);
}
TEST_F(OcrCacheTest, TakesACutFileForAbsent) {
    const OcrCache cache(folder_, "abc", "");
    cache.keep(0, lines_);
    std::filesystem::resize_file(files().front(), std::filesystem::file_size(files().front()) - 2);
    EXPECT_FALSE(cache.find(0));
}
TEST_F(OcrCacheTest, WithoutAFolderKeepsNothing) {
    const OcrCache cache({}, "abc", "");
    cache.keep(0, lines_);
    EXPECT_FALSE(cache.find(0));
}
TEST_F(OcrCacheTest, AFolderThatCannotBeWrittenIsNoFailure) {
    std::ofstream(folder_ / "file") << "x";
    const OcrCache cache(folder_ / "file" / "below", "abc", "");
    cache.keep(0, lines_);
    EXPECT_FALSE(cache.find(0));
}

}  // namespace
}  // namespace luoshi::documents
