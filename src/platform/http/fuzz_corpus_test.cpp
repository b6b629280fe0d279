// Replays what fuzzing once found interesting.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "platform/http/fuzz_entry.hpp"

namespace luoshi::http {
namespace {

std::size_t replay(std::string_view kind, void (*run)(std::string_view)) {
    std::size_t count = 0;
    const auto folder = std::filesystem::path(LUOSHI_SOURCE_DIR) / "src/platform/http/testdata/fuzz" / kind;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream in(entry.path(), std::ios::binary);
        run(std::string(std::istreambuf_iterator<char>(in), {}));
        ++count;
    }
    return count;
}

TEST(FuzzCorpus, OfTargetsIsReadWithoutHarm) { EXPECT_GT(replay("target", &read_any_target), 0u); }
TEST(FuzzCorpus, OfCommandsIsReadWithoutHarm) { EXPECT_GT(replay("command", &read_any_command), 0u); }

}  // namespace
}  // namespace luoshi::http
