#include "programmes/review/assignment/files.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "programmes/review/assignment/bench.hpp"
#include "programmes/review/assignment/fuzz_entry.hpp"

namespace luoshi::programmes::review::assignment {
namespace {

constexpr std::string_view items = "item,title\nA,基地\n\"B,1\",x\n";
constexpr std::string_view experts = "max,expert,unit,min\n,a,u1,\n2,b,u1,1\r\n";
constexpr std::string_view bids = "\xEF\xBB\xBF"
                                  "expert,item,cost\na,A,5\nb,\"B,1\",-7\n\nb,A,1\n";

TEST(AssignmentFiles, AreReadWithColumnsInAnyOrder) {
    const auto instance = read_instance({items, experts, bids, "item,expert\nA,b\n"}).value();
    ASSERT_EQ(instance.items.size(), 2U);
    EXPECT_EQ(instance.items[1].name, "B,1");
    ASSERT_EQ(instance.experts.size(), 2U);
    EXPECT_EQ(instance.experts[1].max, 2);
    EXPECT_EQ(instance.experts[1].min, 1);
    EXPECT_EQ(instance.experts[0].unit, "u1");
    ASSERT_EQ(instance.bids.size(), 3U);
    EXPECT_EQ(instance.bids[1].cost, -7);
    EXPECT_EQ(instance.conflicts, (std::vector<Pair>{{1, 0}}));
    EXPECT_EQ(written(instance, {{0, 0}, {1, 1}}), "item,expert\nA,a\n\"B,1\",b\n");
}

TEST(AssignmentFiles, WithoutListsAreThoseWhoBidAndWhatIsBidOn) {
    const auto instance = read_instance({.bids = bids, .conflicts = "expert,item\nnobody,A\na,A\n"}).value();
    EXPECT_EQ(instance.experts.size(), 2U);
    EXPECT_EQ(instance.items.size(), 2U);
    EXPECT_EQ(instance.conflicts.size(), 1U);
}

struct Bad {
    const char* slug;
    InputTexts texts;
    const char* words;
};
class BadFiles : public ::testing::TestWithParam<Bad> {};
TEST_P(BadFiles, AreRefusedWithLineAndAdvice) {
    const auto result = read_instance(GetParam().texts);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().slug, GetParam().slug);
    EXPECT_EQ(result.error().detail, GetParam().words);
    EXPECT_FALSE(result.error().detail_en.empty());
}
INSTANTIATE_TEST_SUITE_P(
    All, BadFiles,
    ::testing::Values(
        Bad{"bad-bids", {.bids = ""}, "bids 第 1 行：表头缺少 expert 列；第一行应为 expert,item,cost（另有 2 处）"},
        Bad{"bad-bids", {.bids = "expert,item,cost\na,A,x\n"}, "bids 第 2 行：cost 应为 −10 亿至 10 亿的整数，实为“x”；请改正"},
        Bad{"bad-bids", {.bids = "expert,item,cost\na,A,1\na,A,2\n"}, "bids 第 3 行：a 对 A 已在第 2 行报过；请只留一行"},
        Bad{"bad-bids", {.bids = "expert,item,cost\na,A\n"}, "bids 第 2 行：应有 3 列，实有 2 列；请补齐逗号，编号里有逗号的加引号"},
        Bad{"bad-bids", {.experts = "expert\nb\n", .bids = "expert,item,cost\na,A,1\n"}, "bids 第 2 行：专家 a 不在名单里；请补入 experts 或删去这一行"},
        Bad{"bad-bids", {.items = "item\nB\n", .bids = "expert,item,cost\na,A,1\n"}, "bids 第 2 行：项目 A 不在名单里；请补入 items 或删去这一行"},
        Bad{"bad-items", {.items = "item\nA\nA\n", .bids = bids}, "items 第 3 行：A 已在前面出现；请删去一行"},
        Bad{"bad-items", {.items = "item,needed\nA,-1\n", .bids = bids}, "items 第 2 行：needed 应为 0 至 10 亿的整数，实为“-1”；请改正"},
        Bad{"bad-experts", {.experts = "expert,min,max\na,3,2\n", .bids = bids}, "experts 第 2 行：min 3 大于 max 2；请改正其一"},
        Bad{"bad-experts", {.experts = "unit,expert\nu,\n", .bids = bids}, "experts 第 2 行：expert 为空；请填写编号或删去这一行"},
        Bad{"bad-conflicts", {.items = items, .experts = experts, .bids = bids, .conflicts = "expert,item\nq,A\nq,B\n"},
            "conflicts 第 2 行：专家 q 不在名单里；请补入 experts 或删去这一行（另有 1 处）"}),
    [](const auto& one) { return std::to_string(one.index); });

TEST(AssignmentFiles, MayHoldAnything) {
    for (const auto& file : std::filesystem::directory_iterator(LUOSHI_SOURCE_DIR "/src/programmes/review/assignment/fuzz_corpus/assignment_files")) {
        std::ifstream in(file.path(), std::ios::binary);
        assign_any_text(std::string{std::istreambuf_iterator<char>(in), {}});
    }
}

TEST(BenchAssign, RunsOnAFewItems) {
    for (const auto kind : {Bids::dense, Bids::sparse}) {
        const auto figures = bench_assign(30, 3, 20, kind);
        EXPECT_GT(figures.cost, 0);
        EXPECT_GE(figures.rounds, 1);
    }
}

}  // namespace
}  // namespace luoshi::programmes::review::assignment
