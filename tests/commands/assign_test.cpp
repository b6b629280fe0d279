// `luoshi assign` as people script it: files in, file out, cost on stderr, exit statuses of the contract.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "support/program.hpp"

namespace luoshi {
namespace {

class Assign : public ::testing::Test {
 protected:
    void SetUp() override {
        folder_ = std::filesystem::temp_directory_path() / ("luoshi-assign-" + std::to_string(::getpid()));
        std::filesystem::create_directories(folder_);
        write("items.csv", "item\nA\nB\n");
        write("experts.csv", "expert,unit\na,u1\nb,u1\nc,u2\n");
        write("bids.csv", "expert,item,cost\na,A,1\nb,A,2\nc,A,3\na,B,1\nb,B,2\nc,B,3\n");
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }
    void write(const std::string& name, const std::string& text) const { std::ofstream(folder_ / name, std::ios::binary) << text; }
    std::string read(const std::string& name) const {
        std::ifstream in(folder_ / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    testing::Finished run(std::vector<std::string> more) const {
        std::vector<std::string> arguments{"assign", "--out", folder_ / "out.csv"};
        for (const auto* name : {"items", "experts", "bids"}) {
            arguments.push_back("--" + std::string(name));
            arguments.push_back(folder_ / (std::string(name) + ".csv"));
        }
        arguments.insert(arguments.end(), more.begin(), more.end());
        return testing::run_program(arguments);
    }
    std::filesystem::path folder_;
};

TEST_F(Assign, WritesThePairsAndTheCost) {
    const auto done = run({"--per-item", "1", "--load-cost", "0"});
    EXPECT_EQ(done.exit_status, 0) << done.err;
    EXPECT_EQ(done.err, "cost: 2\n");
    EXPECT_EQ(read("out.csv"), "item,expert\nA,a\nB,a\n");
}

TEST_F(Assign, KeepsConflictsUnitsAndCap) {
    write("conflicts.csv", "expert,item\na,A\n");
    const auto done = run({"--per-item", "2", "--distinct-units", "--cap", "2", "--conflicts", folder_ / "conflicts.csv"});
    EXPECT_EQ(done.exit_status, 0) << done.err;
    EXPECT_EQ(done.err, "cost: 109\n");
    EXPECT_EQ(read("out.csv"), "item,expert\nA,b\nA,c\nB,a\nB,c\n");
}

TEST_F(Assign, NamesWhatCannotBeServedAndLeavesNoFile) {
    const auto refused = run({"--per-item", "3", "--distinct-units"});
    EXPECT_EQ(refused.exit_status, 1);
    EXPECT_NE(refused.err.find("项目 A 需要 3 名专家，最多只能有 2 名"), std::string::npos) << refused.err;
    EXPECT_NE(refused.err.find("[cannot-assign]"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(folder_ / "out.csv"));
}

TEST_F(Assign, RefusesUnreadableFilesWithTheLine) {
    write("bids.csv", "expert,item,cost\na,A,1\nq,A,x\n");
    const auto refused = run({"--per-item", "1"});
    EXPECT_EQ(refused.exit_status, 2);
    EXPECT_NE(refused.err.find("bids 第 3 行：专家 q 不在名单里"), std::string::npos) << refused.err;
    std::filesystem::remove(folder_ / "bids.csv");
    EXPECT_EQ(run({"--per-item", "1"}).exit_status, 2);
}

TEST_F(Assign, DrawsPanelsOnlyFromASeed) {
    const std::vector<std::string> capped{"--per-item", "1", "--pair-permille", "500"};
    EXPECT_EQ(run(capped).exit_status, 2) << "no seed";
    auto seeded = capped;
    seeded.insert(seeded.end(), {"--seed", "c0ffee"});
    EXPECT_EQ(run(seeded).exit_status, 0);
    const auto first = read("out.csv");
    EXPECT_EQ(run(seeded).exit_status, 0);
    EXPECT_EQ(read("out.csv"), first);
}

}  // namespace
}  // namespace luoshi
