// The pure rules: what is taken out of text, what fits, what marks come to.
#include <gtest/gtest.h>

#include <algorithm>

#include "programmes/review/marking/blind.hpp"
#include "programmes/review/marking/fit.hpp"
#include "programmes/review/marking/reckon.hpp"
#include "programmes/review/marking/votes.hpp"

namespace luoshi::programmes::review::marking {
namespace {

const std::vector<std::string> names{"长沙样例职业学校", "湘江 Motor 公司", "长沙市", "长沙"};
const std::vector<std::string> places{"湖南省", "长沙市", "长沙"};

TEST(Blinder, TakesOutNamesAlsoShortenedAndWithBlanks) {
    const Blinder blinder(names, places);
    struct Case {
        std::string_view text, blind;
    };
    for (const auto& [text, blind] : {Case{"长沙样例职业学校建设方案", "×××建设方案"}, Case{"我校（样例职业学校）", "我校（×××）"}, Case{"长沙 样例　职业\n学校", "×××"}, Case{"与湘江MOTOR公司合作", "与×××合作"},
                                      Case{"地处长沙市区", "地处×××区"}, Case{"职业学校普遍存在的问题", "职业学校普遍存在的问题"}, Case{"", ""}}) {
        EXPECT_EQ(blinder.text(text), blind) << text;
    }
}

TEST(Blinder, TakesOutAddressesAndLongNumbersOnly) {
    const Blinder blinder({}, {});
    EXPECT_EQ(blinder.text("电话0731-8400123，邮箱 Office@school.cn；见 https://www.school.cn/a?b=1。"), "电话×××，邮箱 ×××；见 ×××。");
    for (const auto* stays : {"投入 1200 万元，学生 3456 人，2022-2025 年", "2026-09-01 起", "编号 123456"}) EXPECT_EQ(blinder.text(stays), stays);
    EXPECT_EQ(blinder.text("2022-84001234、13800001111、1990-123456"), "×××、×××、×××");
    EXPECT_EQ(blinder.text("占 98.5%，A/B 卷"), "占 98.5%，A/B 卷");
}

TEST(Blinder, LeavesBrokenTextAsItIs) {
    const Blinder blinder(names, places);
    const std::string broken = "\xE9\x95 ok \xFF";
    EXPECT_EQ(blinder.text(broken), broken);
}

TEST(Fit, IsBestForTheItemsOwnFieldAndWorstForNone) {
    const Topic topic{"专业群", "装备制造", "智能制造专业群建设"};
    EXPECT_EQ(cost_of_fit({"装备制造"}, topic), fits);
    EXPECT_EQ(cost_of_fit({"智能制造"}, topic), 100);
    EXPECT_EQ(cost_of_fit({"护理"}, topic), stranger);
    EXPECT_EQ(cost_of_fit({}, topic), stranger);
    EXPECT_EQ(cost_of_fit({"护理", "装备制造"}, topic), fits) << "the best of the fields";
    EXPECT_EQ(cost_of_fit({""}, {"", "", ""}), stranger) << "an empty field is none";
    const auto partly = cost_of_fit({"制造工艺"}, topic);
    EXPECT_GT(partly, 100);
    EXPECT_LT(partly, stranger);
}

scoring::Sheet sheet() {
    scoring::Sheet one;
    one.title = "样例评分表";
    one.total = 10'000;
    one.items = {{"1", {}, "基础", "", 4'000, true}, {"2", {}, "方案", "", 6'000}};
    one.vetoes = {{"v", "弄虚作假", {}}};
    return one;
}
SignedMarks marks(std::string application, std::string expert, std::int64_t first, std::int64_t second, bool vetoed = false) {
    return {std::move(application), std::move(expert), first + second, vetoed, {{{"1", {}, first}, {"2", {}, second}}, {}, false}};
}
const Reckoned& of(const Reckoning& reckoning, std::string_view application) { return *std::ranges::find(reckoning.items, application, &Reckoned::application); }

TEST(Results, DropTheHighestAndLowestFromFiveMarksOnAndSayMeanBelow) {
    std::vector<SignedMarks> all;
    for (const auto& [expert, points] : {std::pair{"a", 2000}, {"b", 3000}, {"c", 3100}, {"d", 3200}, {"e", 4000}}) all.push_back(marks("x", expert, points, 3000));
    for (const auto& [expert, points] : {std::pair{"a", 2000}, {"b", 3000}, {"c", 3100}, {"d", 3200}}) all.push_back(marks("y", expert, points, 3000));
    const auto made = reckon(sheet(), all, {ScoreRule::trimmed, 0, 5, 0, {}});
    EXPECT_EQ(of(made, "x").rule, ScoreRule::trimmed);
    EXPECT_EQ(of(made, "x").score, 61'000);
    EXPECT_EQ(of(made, "x").mean, 60'600);
    EXPECT_EQ(of(made, "y").rule, ScoreRule::mean);
    EXPECT_EQ(of(made, "y").score, 58'250);
    EXPECT_TRUE(made.spreads.empty()) << "no limit";
}

TEST(Results, AreVetoedByMoreThanHalf) {
    const auto vetoed = [&](int of_four) {
        std::vector<SignedMarks> all;
        for (int i = 0; i < 4; ++i) all.push_back(marks("x", std::string(1, static_cast<char>('a' + i)), 2000, 2000, i < of_four));
        return reckon(sheet(), all, {}).items[0].vetoed;
    };
    EXPECT_FALSE(vetoed(2));
    EXPECT_TRUE(vetoed(3));
}

TEST(Results, DecideTiesByTheRulesOfTheRoundInTheirOrder) {
    const std::vector<SignedMarks> all{marks("x", "a", 4000, 2000), marks("y", "a", 2000, 4000)};
    EXPECT_EQ(reckon(sheet(), all, {ScoreRule::mean, 0, 5, 0, {}}).items[0].application, "x") << "the core item first";
    const auto by_plan = reckon(sheet(), all, {ScoreRule::mean, 0, 5, 0, {"2"}});
    EXPECT_EQ(by_plan.items[0].application, "y");
    EXPECT_EQ(by_plan.items[0].ties, std::vector<std::int64_t>{40'000});
    EXPECT_FALSE(by_plan.items[0].tied);
    const std::vector<SignedMarks> alike{marks("x", "a", 4000, 2000), marks("y", "a", 4000, 2000)};
    EXPECT_TRUE(reckon(sheet(), alike, {}).items[0].tied) << "never decided by chance";
}

TEST(Results, AskForOneMoreExpertWhereMarksDifferTooMuchUpToTheMost) {
    std::vector<SignedMarks> all{marks("x", "a", 4000, 6000), marks("x", "b", 2000, 6000), marks("y", "a", 3000, 3000), marks("y", "b", 3000, 3000)};
    const auto made = reckon(sheet(), all, {ScoreRule::mean, 15, 3, 0, {}});
    ASSERT_EQ(made.spreads.size(), 1u);
    EXPECT_EQ(made.spreads[0].object, "x");
    EXPECT_EQ(made.spreads[0].asked, scoring::Asked::one_more);
    all.push_back(marks("x", "c", 3000, 6000));
    EXPECT_EQ(reckon(sheet(), all, {ScoreRule::mean, 15, 3, 0, {}}).spreads[0].asked, scoring::Asked::enough_experts);
    EXPECT_TRUE(reckon(sheet(), all, {ScoreRule::mean, 20, 3, 0, {}}).spreads.empty()) << "exactly the limit is not over it";
}

TEST(Results, DoNotDependOnTheOrderOfTheMarks) {
    std::vector<SignedMarks> all;
    for (int i = 0; i < 6; ++i) {
        for (int e = 0; e < 5; ++e) all.push_back(marks("i" + std::to_string(i), "e" + std::to_string((i + e) % 7), 1000 + 317 * ((i * 5 + e) % 9), 2000 + 113 * ((i + 3 * e) % 7)));
    }
    const auto first = json::to_json(reckon(sheet(), all, {}).items);
    std::ranges::reverse(all);
    EXPECT_EQ(json::to_json(reckon(sheet(), all, {}).items), first);
}

TEST(Votes, TakeTwoThirdsForTwoThirds) {
    using Fraction = std::pair<std::int64_t, std::int64_t>;
    EXPECT_EQ(fraction_of(667), Fraction(2, 3));
    EXPECT_EQ(fraction_of(500), Fraction(1, 2));
    EXPECT_EQ(fraction_of(1000), Fraction(1, 1));
    EXPECT_EQ(fraction_of(600), Fraction(3, 5));
    EXPECT_EQ(fraction_of(612), Fraction(612, 1000));
    EXPECT_EQ(fraction_of(0), Fraction(1, 1000)) << "nobody is no quorum";
}

}  // namespace
}  // namespace luoshi::programmes::review::marking
