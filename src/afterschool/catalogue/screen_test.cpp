#include "afterschool/catalogue/screen.hpp"

#include <gtest/gtest.h>

namespace luoshi::afterschool::catalogue {
namespace {

std::vector<std::string> words_in(std::string_view text) {
    const std::pair<std::string_view, std::string_view> fields[] = {{"aims", text}};
    std::vector<std::string> words;
    for (const auto& hit : screen_text(fields)) words.push_back(hit.word);
    return words;
}

struct Case {
    const char* text;
    std::vector<std::string> words;
};

class Screen : public ::testing::TestWithParam<Case> {};

TEST_P(Screen, FindsWhatAPersonShouldLookAt) { EXPECT_EQ(words_in(GetParam().text), GetParam().words); }

INSTANTIATE_TEST_SUITE_P(Texts, Screen,
                         ::testing::Values(Case{"", {}}, Case{"软笔书法，认识笔墨纸砚", {}}, Case{"奥数启蒙", {"奥数"}},
                                           Case{"数学游戏与数学文化", {}}, Case{"数学游戏之外再讲数学", {"数学"}},
                                           Case{"数 学 提·高", {"数学"}}, Case{"英语戏剧社", {}},
                                           Case{"英语语法和单词", {"英语", "单词", "语法"}},
                                           Case{"期末冲刺、刷题、集体补课", {"补课", "刷题", "冲刺"}},
                                           Case{"短跑：起跑、冲刺跑", {}}, Case{"围棋思维训练", {}},
                                           Case{"思维训练营", {"思维训练"}}, Case{"提前讲授新课", {"讲授新课"}}));

TEST(ScreenFields, AHitNamesItsFieldAndWhy) {
    const std::pair<std::string_view, std::string_view> fields[] = {{"name", "科学小实验"}, {"aims", "培优"}};
    const auto hits = screen_text(fields);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].field, "aims");
    EXPECT_EQ(hits[0].kind, "drill");
    EXPECT_FALSE(hits[0].words.empty());
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
