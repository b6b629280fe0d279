#include "programmes/events/competitions/awards.hpp"

#include <gmock/gmock.h>

namespace luoshi::programmes::events::competitions {
namespace {

using ::testing::ElementsAre;

AwardRule usual(Rounding rounding = Rounding::half_up, TieCut ties = TieCut::all_better) {
    return {{{"first", "一等奖", 100}, {"second", "二等奖", 200}, {"third", "三等奖", 300}}, rounding, ties, 0};
}
std::vector<Ranking> ranked(std::vector<std::int64_t> ranks) {
    std::vector<Ranking> all;
    for (const auto rank : ranks) all.push_back({std::to_string(all.size()), 100'000 - rank * 1000, rank});
    return all;
}

TEST(Awards, AreRoundedAsTheRuleSays) {
    EXPECT_EQ(places_for(25, 100, Rounding::half_up), 3) << "2.5";
    EXPECT_EQ(places_for(25, 100, Rounding::down), 2);
    EXPECT_EQ(places_for(21, 100, Rounding::up), 3) << "2.1";
    EXPECT_EQ(places_for(20, 100, Rounding::up), 2) << "an even share is not rounded";
    EXPECT_EQ(places_for(0, 100, Rounding::up), 0);
}

TEST(Awards, FollowTheRanks) {
    EXPECT_THAT(levels_for(ranked({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), usual()), ElementsAre("first", "second", "second", "third", "third", "third", "", "", "", ""));
}

TEST(Awards, DecideTiesAtABorderByTheRule) {
    const auto all = ranked({1, 1, 3, 4, 4, 6, 6, 6, 9, 10});
    EXPECT_THAT(levels_for(all, usual()), ElementsAre("first", "first", "second", "third", "third", "third", "third", "third", "", ""));
    EXPECT_THAT(levels_for(all, usual(Rounding::half_up, TieCut::all_lower)), ElementsAre("second", "second", "second", "third", "third", "", "", "", "", ""));
}

TEST(Awards, AreNotGivenBelowTheFloor) {
    auto rule = usual();
    rule.floor = 98'000;
    EXPECT_THAT(levels_for(ranked({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), rule), ElementsAre("first", "second", "", "", "", "", "", "", "", ""));
}

TEST(Awards, NeverGoToMoreThanAreThere) {
    for (std::int64_t n = 0; n < 60; ++n) {
        for (const auto rounding : {Rounding::half_up, Rounding::down, Rounding::up}) {
            std::vector<std::int64_t> ranks;
            for (std::int64_t i = 1; i <= n; ++i) ranks.push_back(i);
            const auto levels = levels_for(ranked(ranks), usual(rounding));
            // A worse rank never has a better level.
            const auto worth = [](const std::string& level) { return level == "first" ? 3 : level == "second" ? 2 : level == "third" ? 1 : 0; };
            for (std::size_t i = 1; i < levels.size(); ++i) EXPECT_LE(worth(levels[i]), worth(levels[i - 1])) << n;
        }
    }
}

TEST(Awards, RefuseRulesWithFaults) {
    EXPECT_EQ(fault_of(usual()), "");
    auto rule = usual();
    rule.levels[1].key = "first";
    EXPECT_EQ(fault_of(rule), "award-twice");
    rule = usual();
    rule.levels[2].permille = 800;
    EXPECT_EQ(fault_of(rule), "award-share");
    rule = usual();
    rule.levels[0].key = "shown";
    EXPECT_EQ(fault_of(rule), "award-twice") << "the word of showcases";
}

}  // namespace
}  // namespace luoshi::programmes::events::competitions
