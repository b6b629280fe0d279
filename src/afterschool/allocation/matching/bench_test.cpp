#include "afterschool/allocation/matching/bench.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include "afterschool/allocation/matching/files.hpp"

namespace luoshi::afterschool::allocation::matching {
namespace {

TEST(BenchAllocate, RunsOnTwoSchools) {
    const auto folder = std::filesystem::temp_directory_path() / ("luoshi-allocate-test-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const auto figures = bench_allocate(1500, folder, 2);
    EXPECT_EQ(figures.wishes, 7500);
    EXPECT_GT(figures.seated, 1000);
    EXPECT_TRUE(std::filesystem::exists(folder / "RECORD.json"));
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace luoshi::afterschool::allocation::matching
