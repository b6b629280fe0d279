#include "scoring/standings.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace luoshi::scoring {
namespace {

// Numbers as chance would have them, the same on every run (SplitMix64; Box and Muller).
class Chance {
 public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}
    double uniform() {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
        z = (z ^ z >> 27) * 0x94D049BB133111EBU;
        return (static_cast<double>((z ^ z >> 31) >> 11) + 0.5) / 9007199254740992.0;
    }
    double normal(double deviation) { return deviation * std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform()); }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(uniform() * static_cast<double>(n)); }

 private:
    std::uint64_t state_;
};

// A call of 60 projects and 12 experts; three experts, drawn at random, mark each. What a project is worth, how severe an expert is and the chance in
// every mark are known, for once.
struct World {
    std::vector<double> worth;
    std::vector<PanelMark> marks;
};
constexpr std::size_t objects = 60, experts = 12, each = 3;

World world(std::uint64_t seed, double severity_deviation) {
    Chance chance(seed);
    World made;
    std::vector<double> severity(experts);
    for (auto& one : severity) one = chance.normal(severity_deviation);
    for (std::size_t o = 0; o < objects; ++o) {
        made.worth.push_back(75 + chance.normal(6));
        std::vector<std::size_t> pool(experts);
        std::iota(pool.begin(), pool.end(), std::size_t{0});
        for (std::size_t n = 0; n < each; ++n) {
            std::swap(pool[n], pool[n + chance.below(experts - n)]);
            made.marks.push_back({"e" + std::to_string(100 + pool[n]), "o" + std::to_string(100 + o), made.worth[o] - severity[pool[n]] + chance.normal(3)});
        }
    }
    return made;
}

// Kendall's tau: the pairs in the right order less the pairs in the wrong one, as a share of all.
template <class PointsOf>
double tau(const World& made, const PanelResult& result, const PointsOf& points_of) {
    double sum = 0;
    for (std::size_t a = 0; a < objects; ++a)
        for (std::size_t b = 0; b < a; ++b) sum += (made.worth[a] - made.worth[b]) * (points_of(result.objects[a]) - points_of(result.objects[b])) > 0 ? 1 : -1;
    return sum / (objects * (objects - 1) / 2.0);
}

struct Recovered {
    double mean = 0, corrected = 0;  // tau with the true order, over all seeds
    int better = 0;
};
Recovered recovered(double severity_deviation) {
    constexpr int seeds = 200;
    Recovered sum;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const auto made = world(seed, severity_deviation);
        const auto result = judge(made.marks);
        const auto plain = tau(made, result, [](const ObjectResult& one) { return one.mean; });
        const auto corrected = tau(made, result, [](const ObjectResult& one) { return one.corrected; });
        sum.mean += plain / seeds;
        sum.corrected += corrected / seeds;
        sum.better += corrected > plain ? 1 : 0;
    }
    return sum;
}

TEST(Severity, CorrectedBringsTheTrueOrderBackBetterThanThePlainMean) {
    const auto with = recovered(4);
    RecordProperty("tau_mean", std::to_string(with.mean));
    RecordProperty("tau_corrected", std::to_string(with.corrected));
    EXPECT_GT(with.corrected, with.mean + 0.05) << with.mean << " → " << with.corrected;
    EXPECT_GT(with.better, 180) << "of 200";
}

TEST(Severity, CorrectedDoesNoHarmWhereNobodyIsSevere) {
    const auto without = recovered(0);
    EXPECT_GT(without.corrected, without.mean - 0.01) << without.mean << " → " << without.corrected;
}

// Up to what the whole panel is off by, which no marks can tell.
TEST(Severity, IntervalsHoldTheTruthAboutAsOftenAsTheySay) {
    int held = 0, seen = 0;
    for (std::uint64_t seed = 500; seed < 600; ++seed) {
        const auto made = world(seed, 4);
        const auto result = judge(made.marks);
        double off = 0;
        for (std::size_t o = 0; o < objects; ++o) off += (result.objects[o].corrected - made.worth[o]) / objects;
        for (std::size_t o = 0; o < objects; ++o) {
            ++seen;
            held += made.worth[o] + off >= *result.objects[o].low && made.worth[o] + off <= *result.objects[o].high ? 1 : 0;
        }
    }
    EXPECT_GT(held, seen * 90 / 100);
    EXPECT_LT(held, seen * 98 / 100);
}

// Experts who agree on every object they share: nothing to correct, whoever marked what.
RC_GTEST_PROP(Standings, AreThoseOfThePlainMeanWhereExpertsAgree, ()) {
    std::vector<PanelMark> marks;
    for (int o = 0; o < 12; ++o) {
        const double points = *rc::gen::inRange(40, 101);
        const auto first = *rc::gen::inRange(0, 6), count = *rc::gen::inRange(1, 6);
        for (int n = 0; n < count; ++n) marks.push_back({"e" + std::to_string((first + n) % 6), "o" + std::to_string(10 + o), points});
    }
    const auto result = judge(marks);
    for (const auto& one : result.objects) RC_ASSERT(thousandths(one.corrected) == thousandths(one.mean));
    for (const auto& one : standings(result)) {
        RC_ASSERT(one.rank_corrected == one.rank_mean);
        RC_ASSERT(!one.moved);
    }
}

PanelResult three_objects() {
    PanelResult result;
    result.objects = {{"a", 5, 80, 81.0, 82, 80.0, 84.0, 4}, {"b", 5, 82, 82.0, 79, 77.0, 81.0, 30}, {"c", 3, 90, 60.0, 60, 58.0, 62.0, 16}};
    return result;
}

TEST(Standings, StandSideBySideWithWhatTheIntervalsLeaveOpen) {
    const auto all = standings(three_objects());
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].object, "a");
    EXPECT_EQ(all[0].rank_mean, 3);
    EXPECT_EQ(all[0].rank_trimmed, 2);
    EXPECT_EQ(all[0].best_rank, 1);
    EXPECT_EQ(all[0].worst_rank, 2) << "b may be better";
    EXPECT_TRUE(all[0].moved);
    EXPECT_FALSE(all[1].moved);
    EXPECT_EQ(all[2].best_rank, 3);
}

TEST(Standings, ShareARankWhereThePrintedPointsAreAlike) {
    auto result = three_objects();
    result.objects[0].corrected = result.objects[1].corrected + 0.0001;
    result.objects[2].trimmed.reset();
    const auto all = standings(result);
    EXPECT_EQ(all[0].rank_corrected, 1);
    EXPECT_EQ(all[1].rank_corrected, 1);
    EXPECT_FALSE(all[0].rank_trimmed) << "not every object has one";
}

TEST(Spread, AsksForOneMoreExpertAndThenForTheWholePanel) {
    const auto cases = spread_cases(three_objects(), {.spread = 15, .experts_most = 5});
    ASSERT_EQ(cases.size(), 2U);
    EXPECT_EQ(cases[0].asked, Asked::enough_experts);
    EXPECT_EQ(cases[0].words, "5 名专家的最高分与最低分相差 30 分，超过 15 分：专家已有 5 名，由评审组复议");
    EXPECT_EQ(cases[1].asked, Asked::one_more);
    EXPECT_TRUE(spread_cases(three_objects(), {.spread = 30}).empty()) << "more than, not as much as";
}

}  // namespace
}  // namespace luoshi::scoring
