#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "programmes/review/assignment/proof.hpp"
#include "programmes/review/assignment/rounding.hpp"
#include "programmes/review/assignment/shortage.hpp"
#include "programmes/review/assignment/test_methods.hpp"

namespace luoshi::programmes::review::assignment {
namespace {

// Three experts, two items; "c" is the cheapest everywhere.
Instance three_experts() {
    Instance instance;
    instance.items = {{"A", {}}, {"B", {}}};
    instance.experts = {{"a", "u1", 0, {}}, {"b", "u1", 0, {}}, {"c", "u2", 0, {}}};
    for (std::uint32_t i = 0; i < 2; ++i) {
        instance.bids.push_back({0, i, 10});
        instance.bids.push_back({1, i, 20 + i});
        instance.bids.push_back({2, i, 0});
    }
    return instance;
}

void expect_like(const Random& made, const std::optional<std::int64_t>& best, std::uint64_t seed) {
    const auto result = assign(made.instance, made.rules);
    ASSERT_EQ(result.has_value(), best.has_value()) << "seed " << seed << (result ? "" : ": " + result.error().detail_en);
    if (!result) return;
    EXPECT_EQ(result->cost, *best) << "seed " << seed;
    EXPECT_EQ(cost_of(made.instance, made.rules, result->pairs), *best) << "seed " << seed;
    for (const auto& breach : breaches_of(made.instance, made.rules, result->pairs)) ADD_FAILURE() << "seed " << seed << ": " << breach.words_en;
    const auto table = table_of(made.instance, made.rules, Parts::whole_reviews).value();
    EXPECT_TRUE(lower_bound(table, result->prices) == Wide(*best)) << "seed " << seed;
}

TEST(Assignment, CostsWhatTheCheapestOfAllCostsOnSixHundredSmallInstances) {
    int feasible = 0;
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        Dice dice(seed);
        const auto made = random_instance(dice, 4, 5, true);
        const auto best = Exhaustive(made.instance, made.rules).best;
        feasible += best ? 1 : 0;
        expect_like(made, best, seed);
    }
    EXPECT_GT(feasible, 200);
    EXPECT_LT(feasible, 500);
}

TEST(Assignment, CostsWhatShortestPathsFindOnFourHundredLargerInstances) {
    int feasible = 0;
    for (std::uint64_t seed = 1000; seed < 1400; ++seed) {
        Dice dice(seed);
        const auto made = random_instance(dice, 20, 14, false);
        const auto best = ShortestPaths(made.instance, made.rules).best;
        feasible += best ? 1 : 0;
        expect_like(made, best, seed);
    }
    EXPECT_GT(feasible, 100);
}

TEST(Assignment, NeverBreaksAConflictHoweverCheapThePairIs) {
    auto instance = three_experts();
    instance.bids[2].cost = -1'000'000'000;  // c on A
    instance.conflicts = {{2, 0}};
    const auto result = assign(instance, {.per_item = 2, .load_cost = 0}).value();
    EXPECT_EQ(std::ranges::count(result.pairs, Pair{2, 0}), 0);
    EXPECT_EQ(result.cost, 10 + 20 + 10 + 0);
}

TEST(Assignment, SpreadsTheLoad) {
    const auto cheap = assign(three_experts(), {.per_item = 1, .load_cost = 0}).value();
    EXPECT_EQ(cheap.pairs, (std::vector<Pair>{{2, 0}, {2, 1}}));
    const auto spread = assign(three_experts(), {.per_item = 1, .load_cost = 11}).value();
    EXPECT_EQ(spread.cost, 10) << "the second item of c costs 11 more, a costs 10";
}

TEST(Assignment, TakesNoTwoExpertsOfOneUnitForOneItem) {
    const auto result = assign(three_experts(), {.per_item = 2, .load_cost = 100, .distinct_units = true}).value();
    EXPECT_TRUE(breaches_of(three_experts(), {.per_item = 2, .distinct_units = true}, result.pairs).empty());
    EXPECT_EQ(result.cost, 20 + 0 + 10 + 0 + 100) << "a and b take one item each, c both";
}

TEST(Assignment, MeetsMinimaBeforeItSaves) {
    auto instance = three_experts();
    instance.experts[1].min = 2;
    EXPECT_EQ(assign(instance, {.per_item = 1, .load_cost = 0}).value().cost, 20 + 21);
}

TEST(Referee, FindsEveryPlantedBreachAndNothingElse) {
    auto instance = three_experts();
    instance.conflicts = {{2, 1}};
    instance.experts[0].max = 1;
    instance.experts[1].min = 1;
    instance.bids.erase(instance.bids.begin() + 1);  // b on A
    const Rules rules{.per_item = 2, .cap = 2, .distinct_units = true};
    const auto found = [&](const std::vector<Pair>& pairs) {
        std::string names;
        for (const auto& breach : breaches_of(instance, rules, pairs)) names += breach.constraint + " ";
        return names;
    };
    EXPECT_EQ(found({{0, 0}, {2, 0}, {0, 1}, {1, 1}}), "cap distinct_units ");
    EXPECT_EQ(found({{0, 0}, {2, 0}, {1, 1}, {2, 1}}), "conflicts ");
    EXPECT_EQ(found({{1, 0}, {2, 0}, {0, 1}, {1, 1}}), "listed_pairs distinct_units ");
    EXPECT_EQ(found({{0, 0}, {2, 0}, {1, 1}}), "per_item ");
    EXPECT_EQ(found({{2, 0}, {2, 0}, {1, 1}, {1, 1}}), "per_item per_item per_item per_item distinct_units distinct_units ");
    EXPECT_EQ(found({{0, 0}, {2, 0}}), "per_item minimum ");
}

TEST(Proof, IsNotGivenForAnythingDearer) {
    const auto instance = three_experts();
    const Rules rules{.per_item = 1, .load_cost = 0};
    const auto table = table_of(instance, rules, Parts::whole_reviews).value();
    const auto best = assign(instance, rules).value();
    const auto dearer = cost_of(instance, rules, {{0, 0}, {2, 1}});
    EXPECT_TRUE(lower_bound(table, best.prices) < dearer);
    Dice dice(7);
    for (int n = 0; n < 1000; ++n) {  // whatever the prices say, they never claim more than the optimum
        Prices prices{{dice.below(60) - 20, dice.below(60) - 20}, {dice.below(60) - 20, dice.below(60) - 20, dice.below(60) - 20}};
        EXPECT_TRUE(lower_bound(table, prices) <= best.cost);
    }
}

TEST(Assignment, AfterARuleMovedCostsTheSameAsFromNothing) {
    Dice dice(5);
    auto made = random_instance(dice, 30, 20, false);
    while (!assign(made.instance, made.rules)) made = random_instance(dice, 30, 20, false);
    auto solver = Solver::make(made.instance).value();
    for (std::int64_t cap = 30; cap > 0; --cap) {
        auto rules = made.rules;
        rules.cap = cap;
        rules.load_cost = 7 * (cap % 3);
        rules.distinct_units = cap % 2 == 0;
        const auto moved = solver.solve(rules);
        const auto fresh = assign(made.instance, rules);
        ASSERT_EQ(moved.has_value(), fresh.has_value()) << cap;
        if (moved) {
            EXPECT_EQ(moved->cost, fresh->cost) << cap;
        }
    }
}

TEST(Assignment, RefusesWhatContradictsItself) {
    auto instance = three_experts();
    instance.experts[0].min = 3;
    instance.experts[0].max = 2;
    EXPECT_EQ(assign(instance, {}).error().slug, "bad-instance");
    instance = three_experts();
    instance.bids.push_back({0, 0, 1});
    EXPECT_EQ(assign(instance, {}).error().slug, "bad-instance");
    EXPECT_EQ(assign(three_experts(), {.per_item = -1}).error().slug, "bad-rules");
    EXPECT_EQ(assign(three_experts(), {.pair_permille = 0}).error().slug, "bad-rules");
}

TEST(Assignment, ReckonsLargeCostsExactlyAndRefusesWhatItCouldNot) {
    auto instance = three_experts();
    for (auto& bid : instance.bids) bid.cost = bid.cost * 10'000'000 + 1;
    EXPECT_EQ(assign(instance, {.per_item = 2, .load_cost = 1'000'000'000}).value().cost, 200'000'001 + 1 + 100'000'001 + 1 + 1'000'000'000);
    Instance many;
    for (int i = 0; i < 30'000; ++i) many.items.push_back({"i" + std::to_string(i), {}});
    for (std::uint32_t e = 0; e < 10'000; ++e) many.experts.push_back({"e" + std::to_string(e), "", 0, {}});
    for (std::uint32_t i = 0; i < 30'000; ++i) many.bids.push_back({0, i, 1});
    EXPECT_EQ(assign(many, {.per_item = 1, .load_cost = 1'000'000'000}).error().slug, "numbers-too-large");
}

// ---- shortages -----------------------------------------------------------------------------------------------------------------------------------

TEST(Shortage, NamesTheItemThatConflictsLeaveWithTooFew) {
    auto instance = three_experts();
    instance.conflicts = {{0, 1}, {1, 1}};
    const auto found = shortages(instance, {.per_item = 2});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].items, (std::vector<std::uint32_t>{1}));
    EXPECT_EQ(found[0].words, "项目 B 需要 2 名专家，最多只能有 1 名：可评的专家 1 名，须回避的 2 对。");
    EXPECT_TRUE(found[0].remedies.empty()) << "a conflict is never given up";
    EXPECT_EQ(assign(instance, {.per_item = 2}).error().slug, "cannot-assign");
}

TEST(Shortage, NamesTheItemsThatFullExpertsCannotTakeAndTheCapThatWould) {
    Instance instance;
    for (const auto* name : {"A", "B", "C", "D"}) instance.items.push_back({name, {}});
    for (const auto* name : {"a", "b"}) instance.experts.push_back({name, "", 0, {}});
    for (std::uint32_t i = 0; i < 4; ++i) instance.bids.push_back({i == 3 ? 1U : 0U, i, 5});
    const auto found = shortages(instance, {.per_item = 1, .cap = 1});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].items.size(), 2U) << "two of the three are enough to show it";
    EXPECT_EQ(found[0].experts, (std::vector<std::uint32_t>{0}));
    EXPECT_EQ(found[0].remedies[0].cap, 2) << "enough for these two";
    EXPECT_TRUE(found[0].words.find("a（最多 1 项） 都已满；把每人上限提高到 2 即可") != std::string::npos) << found[0].words;
}

TEST(Shortage, NamesTheUnitsAndTheMinima) {
    const auto units = shortages(three_experts(), {.per_item = 3, .distinct_units = true});
    ASSERT_EQ(units.size(), 2U);
    EXPECT_EQ(units[0].remedies[0].relief, Relief::distinct_units);
    auto instance = three_experts();
    instance.experts[0].min = instance.experts[1].min = 2;
    const auto minima = shortages(instance, {.per_item = 1});
    ASSERT_EQ(minima.size(), 1U);
    EXPECT_EQ(minima[0].wanting, Wanting::minima);
    EXPECT_EQ(minima[0].needed, 4 * whole);
    EXPECT_EQ(minima[0].offered, 2 * whole);
    EXPECT_EQ(minima[0].words, "专家 a（至少 2 项）、b（至少 2 项） 合计至少要评 4 项，规则只留给他们 2 项：A、B 的名额已满。");
}

// Only the named items and nobody's minimum.
Instance only(const Instance& whole_one, const Shortage& shortage) {
    auto part = whole_one;
    for (std::uint32_t i = 0; i < part.items.size(); ++i) {
        if (std::ranges::find(shortage.items, i) == shortage.items.end()) part.items[i].needed = 0;
    }
    for (auto& expert : part.experts) expert.min = 0;
    return part;
}

TEST(Shortage, IsTrueAndNoSmallerOneIsInIt) {
    int seen = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        Dice dice(seed);
        const auto made = random_instance(dice, 5, 5, true);
        const bool possible = assign(made.instance, made.rules).has_value();
        const auto found = shortages(made.instance, made.rules);
        EXPECT_EQ(found.empty(), possible) << seed;
        for (const auto& shortage : found) {
            EXPECT_GT(shortage.needed, shortage.offered) << seed;
            if (shortage.wanting != Wanting::items) continue;
            ++seen;
            const auto part = only(made.instance, shortage);
            EXPECT_FALSE(ShortestPaths(part, made.rules).best) << "seed " << seed << ": these items can be served";
            for (const auto item : shortage.items) {
                auto fewer = part;
                fewer.items[item].needed = 0;
                EXPECT_TRUE(ShortestPaths(fewer, made.rules).best) << "seed " << seed << ": " << item << " is not needed to show it";
            }
            for (const auto& remedy : shortage.remedies) {
                auto rules = made.rules;
                if (remedy.cap) rules.cap = *remedy.cap;
                if (remedy.relief == Relief::default_cost) rules.default_cost = 0;
                if (remedy.relief == Relief::distinct_units) rules.distinct_units = false;
                EXPECT_TRUE(ShortestPaths(part, rules).best) << "seed " << seed << ": " << shortage.words_en;
                if (!remedy.cap) continue;
                rules.cap = *remedy.cap - 1;
                EXPECT_FALSE(ShortestPaths(part, rules).best) << "seed " << seed << ": a smaller cap would do";
            }
        }
    }
    EXPECT_GT(seen, 100);
}

// ---- probabilities -------------------------------------------------------------------------------------------------------------------------------

Random capped_instance() {
    Dice dice(11);
    Random made;
    for (int i = 0; i < 8; ++i) made.instance.items.push_back({"i" + std::to_string(i), {}});
    for (int e = 0; e < 10; ++e) made.instance.experts.push_back({"e" + std::to_string(e), "u" + std::to_string(e / 2), 1, 4});
    for (std::uint32_t e = 0; e < 10; ++e)
        for (std::uint32_t i = 0; i < 8; ++i) made.instance.bids.push_back({e, i, dice.below(100)});
    made.instance.conflicts = {{0, 0}, {3, 4}};
    made.rules = {.per_item = 3, .cap = 4, .load_cost = 9, .default_cost = {}, .distinct_units = true, .pair_permille = 600};
    return made;
}

TEST(Shares, AreNeverLikelierThanTheCapAndSumToTheNumberOfExperts) {
    const auto made = capped_instance();
    auto solver = Solver::make(made.instance).value();
    const auto result = solver.solve_shares(made.rules).value();
    std::vector<std::int64_t> sums(8);
    for (const auto& share : result.shares) {
        EXPECT_LE(share.permille, 600);
        sums[share.pair.item] += share.permille;
    }
    for (const auto sum : sums) EXPECT_EQ(sum, 3 * whole);
    EXPECT_GE(result.cost, solver.solve(made.rules).value().cost * whole) << "a cap never makes it cheaper";
}

TEST(Shares, WithoutACapAreTheAssignment) {
    auto made = capped_instance();
    made.rules.pair_permille = whole;
    auto solver = Solver::make(made.instance).value();
    EXPECT_EQ(solver.solve_shares(made.rules).value().cost, solver.solve(made.rules).value().cost * whole);
}

TEST(Rounding, KeepsEverySumInEveryDrawAndEveryProbabilityOnTheAverage) {
    const auto made = capped_instance();
    auto solver = Solver::make(made.instance).value();
    const auto result = solver.solve_shares(made.rules).value();
    auto loads = std::vector<std::int64_t>(10);
    for (const auto& share : result.shares) loads[share.pair.expert] += share.permille;
    constexpr int draws = 4000;
    std::map<Pair, int> drawn;
    double cost = 0;
    for (int n = 0; n < draws; ++n) {
        const auto pairs = draw_pairs(made.instance, made.rules, result.shares, draw::Lottery(draw::Algorithm::sha256, "seed " + std::to_string(n)));
        ASSERT_TRUE(breaches_of(made.instance, made.rules, pairs).empty()) << n;
        auto load = std::vector<std::int64_t>(10);
        for (const auto& pair : pairs) {
            ++load[pair.expert];
            ++drawn[pair];
        }
        for (std::size_t e = 0; e < 10; ++e) {
            EXPECT_GE(load[e], loads[e] / whole);
            EXPECT_LE(load[e], (loads[e] + whole - 1) / whole);
        }
        cost += static_cast<double>(cost_of(made.instance, made.rules, pairs));
    }
    for (const auto& share : result.shares) {
        const auto p = static_cast<double>(share.permille) / whole;
        EXPECT_NEAR(static_cast<double>(drawn[share.pair]) / draws, p, 4.5 * std::sqrt(p * (1 - p) / draws) + 1e-9);
    }
    EXPECT_NEAR(cost / draws, static_cast<double>(result.cost) / whole, 3);
}

TEST(Rounding, IsTheSameForTheSameSeed) {
    const auto made = capped_instance();
    const auto result = Solver::make(made.instance).value().solve_shares(made.rules).value();
    const auto with = [&](std::string_view seed) { return draw_pairs(made.instance, made.rules, result.shares, draw::Lottery(draw::Algorithm::sha256, seed)); };
    EXPECT_EQ(with("a"), with("a"));
    EXPECT_NE(with("a"), with("b"));
}

TEST(Shortage, NamesTheCapOnProbabilities) {
    auto made = capped_instance();
    made.rules.distinct_units = false;
    made.rules.pair_permille = 250;
    const auto found = shortages(made.instance, made.rules, Parts::thousandths);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].remedies.back().relief, Relief::pair_cap);
    EXPECT_EQ(found[0].offered, 9 * 250);
}

}  // namespace
}  // namespace luoshi::programmes::review::assignment
