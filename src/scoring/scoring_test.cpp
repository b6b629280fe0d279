#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <bit>

#include "scoring/api.hpp"

namespace luoshi::scoring {
namespace {

Sheet sheet() {
    return {.title = "课后服务评价",
            .total = 10'000,
            .items = {{.id = "1", .words = "自愿", .weight = 4'000},
                      {.id = "1.1", .parent = "1", .words = "知情同意", .weight = 2'500, .core = true},
                      {.id = "1.2", .parent = "1", .words = "拒绝同样方便", .weight = 1'500},
                      {.id = "2", .words = "收费", .weight = 6'000, .levels = {{"A", "全部符合", 1000}, {"B", "基本符合", 600}, {"C", "不符合", 0}}}},
            .deductions = {{.id = "d1", .words = "迟报", .each = 200, .at_most = 500}, {.id = "d2", .words = "无实质内容", .each = 500, .may_double = true}},
            .vetoes = {{"v1", "强制参加"}},
            .grades = {{"优秀", 9'000}, {"良好", 8'000}, {"合格", 6'000}, {"不合格", 0}}};
}
Facts marks(std::int64_t consent, std::int64_t refusal, const std::string& fees) {
    return {.marks = {{.item = "1.1", .points = consent}, {.item = "1.2", .points = refusal}, {.item = "2", .level = fees}}};
}

TEST(Points, AreReadAndSaidWithAtMostTwoDigits) {
    const std::pair<const char*, std::int64_t> cases[] = {{"0", 0}, {"92", 9'200}, {"92.5", 9'250}, {"92.05", 9'205}, {"-3.25", -325}, {"−3.25", -325}};
    for (const auto& [text, hundredths] : cases) EXPECT_EQ(Points::parse(text).value().in_hundredths(), hundredths) << text;
    for (const auto* text : {"", "x", "1.234", "1.", ".5.", "1e3", "99999999"}) {
        EXPECT_EQ(Points::parse(text).error().slug, "invalid-points") << text;
    }
    EXPECT_EQ(Points::hundredths(9'205).words(), "92.05");
    EXPECT_EQ(Points::hundredths(-320).words(), "−3.2");
}

struct Fault {
    const char* words;
    void (*plant)(Sheet&);
    const char* field;
};
class Faulty : public testing::TestWithParam<Fault> {};
TEST_P(Faulty, SheetIsRefusedAtThePlace) {
    auto one = sheet();
    ASSERT_TRUE(check(one));
    GetParam().plant(one);
    const auto answer = check(one);
    ASSERT_FALSE(answer) << GetParam().words;
    EXPECT_EQ(answer.error().slug, "invalid-sheet");
    const auto at_place = [](const FieldProblem& fault) { return fault.field == GetParam().field; };
    EXPECT_TRUE(std::ranges::any_of(answer.error().fields, at_place)) << GetParam().words << ": " << answer.error().detail;
}
INSTANTIATE_TEST_SUITE_P(Sheets, Faulty,
                         testing::Values(Fault{"weights below a section", [](Sheet& s) { s.items[1].weight = 2'400; }, "items.0.weight"},
                                         Fault{"weights of the top", [](Sheet& s) { s.total = 9'000; }, "total"},
                                         Fault{"an id twice", [](Sheet& s) { s.vetoes[0].id = "1.1"; }, "vetoes.0.id"},
                                         Fault{"a parent that is missing", [](Sheet& s) { s.items[1].parent = "9"; }, "items.1.parent"},
                                         Fault{"a circle", [](Sheet& s) { s.items[0].parent = "1.1"; }, "items.0.parent"},
                                         Fault{"levels out of order", [](Sheet& s) { std::swap(s.items[3].levels[0], s.items[3].levels[1]); }, "items.3.levels"},
                                         Fault{"a level twice", [](Sheet& s) { s.items[3].levels[1].name = "A"; }, "items.3.levels"},
                                         Fault{"grades out of order", [](Sheet& s) { std::swap(s.grades[0], s.grades[1]); }, "grades"},
                                         Fault{"no lowest grade", [](Sheet& s) { s.grades.back().from = 1; }, "grades"},
                                         Fault{"a deduction of nothing", [](Sheet& s) { s.deductions[0].each = 0; }, "deductions.0.each"},
                                         Fault{"a limit below one", [](Sheet& s) { s.deductions[0].at_most = 100; }, "deductions.0.at_most"},
                                         Fault{"an unknown cap", [](Sheet& s) { s.core_cap = "特优"; }, "core_cap"},
                                         Fault{"an item without weight", [](Sheet& s) { s.items[2].weight = 0; }, "items.2.weight"},
                                         Fault{"an item without words", [](Sheet& s) { s.items[2].words = ""; }, "items.2.words"}),
                         [](const auto& one) { return std::to_string(one.index); });

struct Case {
    const char* words;
    std::int64_t consent, refusal;
    const char* fees;
    std::vector<Hit> hits;
    bool doubled;
    std::int64_t total;
    const char* grade;
};
class Scores : public testing::TestWithParam<Case> {};
TEST_P(Scores, ComeToPointsAndGrade) {
    const auto& c = GetParam();
    auto facts = marks(c.consent, c.refusal, c.fees);
    facts.hits = c.hits;
    facts.doubled = c.doubled;
    const auto result = score(sheet(), facts).value();
    EXPECT_EQ(result.total, c.total) << c.words;
    EXPECT_EQ(result.grade, c.grade) << c.words;
}
INSTANTIATE_TEST_SUITE_P(Table, Scores,
                         testing::Values(Case{"full", 2'500, 1'500, "A", {}, false, 10'000, "优秀"},                       //
                                         Case{"just the grade", 2'500, 500, "A", {}, false, 9'000, "优秀"},                 //
                                         Case{"one hundredth below", 2'500, 499, "A", {}, false, 8'999, "良好"},            //
                                         Case{"a level", 2'500, 1'500, "B", {}, false, 7'600, "合格"},                      //
                                         Case{"a core item missed", 2'499, 1'500, "A", {}, false, 9'999, "合格"},           //
                                         Case{"a core item missed and low", 0, 0, "C", {}, false, 0, "不合格"},             //
                                         Case{"deducted once", 2'500, 1'500, "A", {{"d1", 1}}, false, 9'800, "优秀"},       //
                                         Case{"deducted to the limit", 2'500, 1'500, "A", {{"d1", 9}}, false, 9'500, "优秀"},  //
                                         Case{"hits add up", 2'500, 1'500, "A", {{"d1", 1}, {"d1", 1}}, false, 9'600, "优秀"},  //
                                         Case{"doubled", 2'500, 1'500, "A", {{"d2", 2}}, true, 8'000, "良好"},              //
                                         Case{"not doubled", 2'500, 1'500, "A", {{"d2", 2}}, false, 9'000, "优秀"},         //
                                         Case{"what may not double does not", 2'500, 1'500, "A", {{"d1", 2}}, true, 9'600, "优秀"},  //
                                         Case{"never below nothing", 0, 0, "C", {{"d2", 9}}, false, 0, "不合格"},           //
                                         Case{"a veto", 2'500, 1'500, "A", {{"v1", 1}}, false, 10'000, "不合格"}),
                         [](const auto& one) { return std::to_string(one.index); });

TEST(Score, SumsSectionsFromWhatLiesBelow) {
    const auto result = score(sheet(), marks(2'000, 1'000, "B")).value();
    const auto line = [&](std::string_view id) { return std::ranges::find(result.lines, id, &ScoredLine::item)->points; };
    EXPECT_EQ(line("1"), 3'000);
    EXPECT_EQ(line("2"), 3'600);
    EXPECT_EQ(result.gross, 6'600);
}

TEST(Score, RefusesMarksThatAreMissingTwiceStrangeOrOutOfRange) {
    const auto slug = [](const Facts& facts) { return score(sheet(), facts).error().fields.front().slug; };
    auto facts = marks(2'500, 1'500, "A");
    facts.marks.pop_back();
    EXPECT_EQ(slug(facts), "required");
    facts = marks(2'500, 1'500, "A");
    facts.marks.push_back(facts.marks[0]);
    EXPECT_EQ(slug(facts), "taken");
    EXPECT_EQ(slug(marks(2'501, 1'500, "A")), "out-of-range");
    EXPECT_EQ(slug(marks(-1, 1'500, "A")), "out-of-range");
    EXPECT_EQ(slug(marks(2'500, 1'500, "D")), "out-of-range");
    facts = marks(2'500, 1'500, "A");
    facts.marks.push_back({.item = "1", .points = 1});
    EXPECT_EQ(slug(facts), "unknown");  // a section is not marked
    facts = marks(2'500, 1'500, "A");
    facts.hits = {{"d9", 1}};
    EXPECT_EQ(slug(facts), "unknown");
}

RC_GTEST_PROP(Score, DoesNotDependOnTheOrderOfMarks, ()) {
    auto facts = marks(*rc::gen::inRange<std::int64_t>(0, 2'501), *rc::gen::inRange<std::int64_t>(0, 1'501), *rc::gen::element<std::string>("A", "B", "C"));
    facts.hits = {{"d1", 1}, {"d2", 2}};
    const auto before = json::to_json(score(sheet(), facts).value());
    std::ranges::reverse(facts.marks);
    std::ranges::reverse(facts.hits);
    RC_ASSERT(json::to_json(score(sheet(), facts).value()) == before);
}

RC_GTEST_PROP(Score, IsNeverGradedLowerForMorePoints, ()) {
    const auto refusal = *rc::gen::inRange<std::int64_t>(0, 1'500);
    const auto consent = *rc::gen::inRange<std::int64_t>(0, 2'501);
    const auto grades = sheet().grades;
    const auto place = [&](std::int64_t points) {
        const auto grade = score(sheet(), marks(consent, points, "B")).value().grade;
        return std::ranges::find(grades, grade, &Grade::name) - grades.begin();
    };
    RC_ASSERT(place(refusal + 1) <= place(refusal));
}

RC_GTEST_PROP(WayUp, NamesAsFewItemsAsCanReachTheNextGrade, ()) {
    const auto one = sheet();
    const auto facts = marks(2'500, *rc::gen::inRange<std::int64_t>(0, 1'501), *rc::gen::element<std::string>("A", "B", "C"));
    const auto now = score(one, facts).value();
    const auto way = way_up(one, now);
    if (way.grade.empty()) {
        RC_ASSERT(now.grade == one.grades.front().name);
        return;
    }
    // Every choice of items at full weight, counted by hand: the shortest that reaches it has as many as the way says.
    const auto place = [&](const std::string& grade) { return std::ranges::find(one.grades, grade, &Grade::name) - one.grades.begin(); };
    const auto full = marks(2'500, 1'500, "A");
    std::size_t shortest = 99;
    for (unsigned choice = 0; choice < 8; ++choice) {
        auto better = facts;
        for (std::size_t i = 0; i < 3; ++i) {
            if (choice >> i & 1u) better.marks[i] = full.marks[i];
        }
        const auto steps = static_cast<std::size_t>(std::popcount(choice));
        if (place(score(one, better).value().grade) <= place(way.grade)) shortest = std::min(shortest, steps);
    }
    RC_ASSERT(way.reachable);
    RC_ASSERT(way.fewest.size() == shortest);
}

TEST(WayUp, NamesWhatStandsBeforeIt) {
    auto facts = marks(2'499, 1'500, "A");
    facts.hits = {{"v1", 1}, {"d2", 1}};
    const auto way = way_up(sheet(), score(sheet(), facts).value());
    EXPECT_EQ(way.grade, "合格");
    EXPECT_EQ(way.missing, 0);
    EXPECT_EQ(way.first_vetoes, std::vector<std::string>{"v1"});
    EXPECT_TRUE(way.first_core.empty()) << "合格 is not barred by a core item";
    EXPECT_EQ(way.taken_back, 500);
}

TEST(WayUp, SaysWhenDeductionsPutItOutOfReach) {
    auto facts = marks(2'500, 0, "A");
    facts.hits = {{"d2", 9}};
    const auto way = way_up(sheet(), score(sheet(), facts).value());
    EXPECT_FALSE(way.reachable);
}

TEST(Rank, IsSharedByEqualsAndTheNextIsLeftOut) {
    const auto places = rank({{"d", 70}, {"b", 80}, {"a", 90}, {"c", 80}});
    std::string seen;
    for (const auto& place : places) seen += place.id + std::to_string(place.rank) + (place.tied ? "= " : " ");
    EXPECT_EQ(seen, "a1 b2= c2= d4 ");
}

TEST(Rank, OfEqualsIsDecidedByTheRulesGivenAndByNothingElse) {
    const auto places = rank({{"a", 80, {1, 5}}, {"b", 80, {1, 7}}, {"c", 80, {0, 9}}, {"d", 80, {1, 7}}});
    std::string seen;
    for (const auto& place : places) seen += place.id + std::to_string(place.rank) + (place.tied ? "= " : " ");
    EXPECT_EQ(seen, "b1= d1= a3 c4 ");
}

std::vector<PanelMark> panel(int experts, int objects, const auto& points) {
    std::vector<PanelMark> marks;
    for (int e = 0; e < experts; ++e)
        for (int o = 0; o < objects; ++o) marks.push_back({"e" + std::to_string(e), "o" + std::to_string(o), points(e, o)});
    return marks;
}

TEST(Panel, LeavesOutOneHighestAndOneLowestFromFiveMarksOn) {
    const auto five = judge(panel(5, 1, [](int e, int) { return std::vector{60.0, 80.0, 81.0, 82.0, 100.0}[static_cast<std::size_t>(e)]; }));
    EXPECT_DOUBLE_EQ(*five.objects[0].trimmed, 81);
    EXPECT_DOUBLE_EQ(five.objects[0].mean, 80.6);
    EXPECT_DOUBLE_EQ(five.objects[0].spread, 40);
    EXPECT_FALSE(judge(panel(4, 1, [](int e, int) { return 80.0 + e; })).objects[0].trimmed);
}

TEST(Panel, CorrectsForASevereExpertWhereNotEverybodyMarkedEverything) {
    // The true points are 80 and 70; expert s gives ten less. Only s marked the better one twice over, so that the plain mean turns them round.
    std::vector<PanelMark> marks;
    for (int i = 0; i < 6; ++i) {
        marks.push_back({"m", "both" + std::to_string(i), 75.0 + i});
        marks.push_back({"s", "both" + std::to_string(i), 65.0 + i});
    }
    marks.push_back({"s", "better", 70});
    marks.push_back({"m", "worse", 72});
    const auto result = judge(marks, 0.1);
    const auto of = [&](std::string_view id) { return *std::ranges::find(result.objects, id, &ObjectResult::object); };
    EXPECT_LT(of("better").mean, of("worse").mean);
    EXPECT_GT(of("better").corrected, of("worse").corrected);
    EXPECT_NEAR(result.experts[1].severity - result.experts[0].severity, 10, 0.5);
    ASSERT_TRUE(of("better").low);
    EXPECT_LT(*of("better").low, of("better").corrected);
}

RC_GTEST_PROP(Panel, WithTheSameExpertsEverywhereRanksLikeTheMeanAndMovesNothingInSum, ()) {
    const auto values = *rc::gen::container<std::vector<int>>(20, rc::gen::inRange(0, 101));
    const auto result = judge(panel(4, 5, [&](int e, int o) { return static_cast<double>(values[static_cast<std::size_t>(e * 5 + o)]); }));
    for (const auto& a : result.objects) {
        for (const auto& b : result.objects) RC_ASSERT((a.mean < b.mean - 1e-6) <= (a.corrected < b.corrected));
    }
}

RC_GTEST_PROP(Panel, DoesNotDependOnTheOrderOfMarks, ()) {
    auto marks = panel(3, 4, [](int e, int o) { return static_cast<double>((e * 31 + o * 17) % 23); });
    const auto before = judge(marks);
    std::ranges::reverse(marks);
    const auto after = judge(marks);
    for (std::size_t i = 0; i < before.objects.size(); ++i) RC_ASSERT(before.objects[i].corrected == after.objects[i].corrected);
}

TEST(Panel, AsksForAnotherExpertWhereTheySplit) {
    const auto result = judge(panel(3, 2, [](int e, int o) { return o == 0 ? 80.0 + e : 60.0 + 15 * e; }));
    EXPECT_EQ(needs_another_expert(result, 20), std::vector<std::string>{"o1"});
}

}  // namespace
}  // namespace luoshi::scoring
