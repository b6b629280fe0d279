// Replays the seed corpus of the fuzz targets: every file of testdata/corpus/<target>/ through the function the target
// calls.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "platform/documents/fuzz_targets.hpp"

namespace luoshi::documents {
namespace {

struct Target {
    const char* name;
    void (*run)(std::string_view);
};

class Corpus : public testing::TestWithParam<Target> {};

TEST_P(Corpus, HoldsNoInputThatBreaksAnything) {
    const std::filesystem::path folder = std::filesystem::path(LUOSHI_SOURCE_DIR) /
                                         "src/platform/documents/testdata/corpus" /
                                         (std::string("documents_") + GetParam().name);
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        std::ostringstream bytes;
        bytes << file.rdbuf();
        SCOPED_TRACE(entry.path().filename());
        GetParam().run(bytes.view());
        ++files;
    }
    EXPECT_GT(files, 0);
}

INSTANTIATE_TEST_SUITE_P(Documents, Corpus,
                         testing::Values(Target{"text", fuzz::text}, Target{"any_file", fuzz::any_file},
                                         Target{"html", fuzz::html}, Target{"markdown", fuzz::markdown},
                                         Target{"docx", fuzz::docx}, Target{"docx_document", fuzz::docx_document},
                                         Target{"docx_numbering", fuzz::docx_numbering}, Target{"csv", fuzz::csv},
                                         Target{"xlsx", fuzz::xlsx}, Target{"pdf", fuzz::pdf}),
                         [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace luoshi::documents
