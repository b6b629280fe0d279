#include "notices/search_text.hpp"

#include <gtest/gtest.h>

namespace luoshi::notices {
namespace {

std::vector<Section> one_clause(std::string text) { return {{"clause", "一", std::move(text)}}; }

TEST(SearchText, FindsAWordAcrossALineBreak) { EXPECT_TRUE(matches(one_clause("减轻义务教育阶段学\n生作业负担"), parse_query("学生作业"))); }

TEST(SearchText, IgnoresWidthCaseAndBrackets) {
    EXPECT_TRUE(matches(one_clause("湘教改〔2022〕1号"), parse_query("湘教改[２０２２]1号")));
    EXPECT_TRUE(matches(one_clause("使用ＡＰＰ"), parse_query("app")));
}

TEST(SearchText, ANumberIsNotFoundInsideALongerOne) {
    EXPECT_FALSE(matches(one_clause("湘教改〔2022〕12号"), parse_query("湘教改〔2022〕1号")));
    EXPECT_FALSE(matches(one_clause("第2021页"), parse_query("1")));
}

TEST(SearchText, AllWordsMustOccur) {
    EXPECT_TRUE(matches(one_clause("课后服务收费管理"), parse_query("收费 课后服务")));
    EXPECT_FALSE(matches(one_clause("课后服务管理"), parse_query("收费 课后服务")));
}

TEST(SearchText, PairsAloneDoNotMakeAMatch) {
    // 服务 and 务教 and 教育 occur, but 服务教育 does not.
    EXPECT_FALSE(matches(one_clause("服务与义务教育"), parse_query("服务教育")));
}

TEST(SearchText, TheIndexHoldsEveryGramOfAMatchingQuery) {
    reading::Document document;
    document.clauses.push_back({.path = "一", .marker = "一、", .level = 1, .heading = "课后服务APP收费", .lines = {1, 1}, .text = "湘教改〔2022〕1号文件", .confidence = {}});
    const auto index = index_of(document);
    for (const auto* text : {"课后服务", "app收费", "湘教改〔2022〕1号", "费", "1号文件"}) {
        for (const auto& gram : parse_query(text).grams) {
            EXPECT_TRUE(std::ranges::any_of(index, [&](const GramWeight& held) { return held.gram == gram; })) << text << ": " << gram;
        }
    }
}

TEST(SearchText, TheBestPlaceOfAGramGivesItsWeight) {
    reading::Document document;
    document.title.emplace();
    document.title->text = "关于课后服务的通知";
    document.preamble = reading::Passage{{2, 2}, "课后服务收费"};
    for (const auto& held : index_of(document)) {
        if (held.gram == "课后") {
            EXPECT_EQ(held.weight, 8);
        } else if (held.gram == "收费") {
            EXPECT_EQ(held.weight, 1);
        }
    }
}

TEST(SearchText, SnippetsMarkTheHitInCharacters) {
    const auto snippets = snippets_of(one_clause("学校开展课后服务。"), parse_query("课后服务"), 3);
    ASSERT_EQ(snippets.size(), 1U);
    EXPECT_EQ(snippets[0].text, "学校开展课后服务。");
    ASSERT_EQ(snippets[0].hits.size(), 1U);
    EXPECT_EQ(snippets[0].hits[0].from, 4);
    EXPECT_EQ(snippets[0].hits[0].to, 8);
}

TEST(SearchText, LongSnippetsAreCutAroundTheFirstHit) {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "文";
    text += "课后服务";
    for (int i = 0; i < 100; ++i) text += "本";
    const auto snippets = snippets_of(one_clause(text), parse_query("课后服务"), 3);
    ASSERT_EQ(snippets.size(), 1U);
    EXPECT_TRUE(snippets[0].text.starts_with("…文"));
    EXPECT_TRUE(snippets[0].text.ends_with("本…"));
    EXPECT_EQ(snippets[0].hits[0].from, 25);
    EXPECT_EQ(snippets[0].hits[0].to, 29);
}

TEST(SearchText, AQueryOfPunctuationAsksNothing) { EXPECT_TRUE(parse_query("，。！ 《》").words.empty()); }

TEST(SearchText, AQueryIsCutAtItsLimits) {
    std::string text;
    for (int i = 0; i < 500; ++i) text += "课";
    EXPECT_EQ(parse_query(text).words[0].size(), 64U);
}

TEST(MatchKeys, NumbersAreTheSameInAnyBrackets) {
    EXPECT_EQ(number_key("湘教改〔2022〕1号"), number_key("湘教改[2022]1号"));
    EXPECT_EQ(number_key("湘教改〔2022〕1号"), number_key("湘教改（2022）1号"));
    EXPECT_NE(number_key("湘教改〔2022〕1号"), number_key("湘教改〔2022〕11号"));
}

TEST(MatchKeys, TitlesAreTheSameWithOrWithoutTheirIssuer) {
    EXPECT_EQ(title_key("湖南省教育厅等三部门关于进一步加强课后服务工作的通知"), title_key("《关于进一步加强课后服务工作的通知》"));
    EXPECT_NE(title_key("湖南省义务教育条例"), title_key("义务教育条例"));
}

}  // namespace
}  // namespace luoshi::notices
