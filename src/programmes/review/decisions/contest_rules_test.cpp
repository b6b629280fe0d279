#include "programmes/review/decisions/contest_rules.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace luoshi::programmes::review::decisions {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

ApplicationId id(std::uint8_t n) { return ApplicationId{Uuid{n}}; }

AwardRunner runner(std::uint8_t n, std::int64_t score, std::string prefecture) {
    AwardRunner one;
    one.application = id(n);
    one.body = BodyId{Uuid{n}};
    one.body_name = fmt::format("样例职校{}", n);
    one.prefecture = prefecture;
    one.prefecture_name = prefecture == "430100" ? "长沙市" : "株洲市";
    one.receipt = fmt::format("R{}", n);
    one.score = score;
    return one;
}

std::vector<AwardRunner> five() { return {runner(1, 90'000, "430100"), runner(2, 88'500, "430100"), runner(3, 87'000, "430100"), runner(4, 80'000, "430200"), runner(5, 70'000, "430200")}; }

AwardRules three_places() {
    AwardRules rules;
    rules.places = 3;
    rules.reserve = 2;
    rules.bounds = {{AwardScope::prefecture, "", {}, 2}};
    return rules;
}

std::vector<ApplicationId> of(const std::vector<SelectedRow>& rows, AwardStanding standing) {
    std::vector<ApplicationId> ids;
    for (const auto& row : rows) {
        if (row.standing == standing) ids.push_back(row.application);
    }
    return ids;
}

TEST(AwardContest, KeepsTheBoundsOfEveryPrefectureAndTellsWhy) {
    const auto rows = selected(five(), three_places()).value();
    EXPECT_THAT(of(rows, AwardStanding::chosen), ElementsAre(id(1), id(2), id(4)));
    EXPECT_THAT(of(rows, AwardStanding::reserve), ElementsAre(id(3), id(5)));
    EXPECT_EQ(rows[3].seat, 3);
    ASSERT_TRUE(rows[2].explanation);
    EXPECT_THAT(rows[2].explanation->words, HasSubstr("长沙市最多 2 个"));
    EXPECT_EQ(rows[2].explanation->score_needed, 88'501);
    EXPECT_FALSE(rows[0].explanation);
}

TEST(AwardContest, ANamedBoundGoesBeforeThatOfEachOne) {
    auto rules = three_places();
    rules.bounds.push_back({AwardScope::prefecture, "430100", {}, 3});
    EXPECT_THAT(of(selected(five(), rules).value(), AwardStanding::chosen), ElementsAre(id(1), id(2), id(3)));
}

TEST(AwardContest, LeavesOutAVetoAndAVoteThatFailedAndTellsThem) {
    auto runners = five();
    runners[0].vetoed = true;
    runners[1].vote_failed = true;
    const auto rows = selected(runners, three_places()).value();
    EXPECT_THAT(of(rows, AwardStanding::chosen), ElementsAre(id(3), id(4), id(5)));
    EXPECT_EQ(rows[3].application, id(1)) << "behind all who take part";
    EXPECT_THAT(rows[3].explanation->words, HasSubstr("一票否决"));
    EXPECT_THAT(rows[4].explanation->words, HasSubstr("表决未通过"));
}

TEST(AwardContest, DrawsOnlyAmongThoseAlike) {
    auto runners = five();
    runners[2].score = runners[1].score;
    EXPECT_EQ(selected(runners, three_places()).error().slug, "tied");
    auto rules = three_places();
    rules.draws = {{id(3), 1}};
    EXPECT_EQ(selected(runners, rules).error().slug, "draw-incomplete");
    rules.draws.push_back({id(2), 2});
    EXPECT_THAT(of(selected(runners, rules).value(), AwardStanding::chosen), ElementsAre(id(1), id(3), id(4))) << "the smaller number stands first";
}

TEST(AwardContest, RefusesRulesThatContradictThemselves) {
    auto rules = three_places();
    rules.bounds.push_back({AwardScope::prefecture, "", 1, {}});
    EXPECT_EQ(selected(five(), rules).error().slug, "bound-twice");
    rules.bounds = {{AwardScope::prefecture, "", 3, 2}};
    EXPECT_EQ(selected(five(), rules).error().slug, "min-above-max");
    rules.bounds = {{AwardScope::prefecture, "430300", 1, {}}};
    EXPECT_EQ(selected(five(), rules).error().slug, "no-selection") << "nobody of that prefecture applied";
    rules.bounds = {};
    rules.exclusions = {{"互斥", {id(9)}}};
    EXPECT_EQ(selected(five(), rules).error().slug, "no-such-application");
}

TEST(AwardReserve, MovesUpAsTheBoundsAllow) {
    const auto up = moving_up(five(), three_places(), {id(2), id(4)}, {id(3), id(5)});
    EXPECT_THAT(up.applications, ElementsAre(id(3)));
    const auto other = moving_up(five(), three_places(), {id(1), id(2)}, {id(3), id(5)});
    EXPECT_THAT(other.applications, ElementsAre(id(5))) << "a third of the same prefecture is one too many";
}

TEST(AwardReserve, IsNotHeldUpByAMinimumNobodyCanFill) {
    auto rules = three_places();
    rules.bounds = {{AwardScope::prefecture, "430200", 1, {}}};
    const auto up = moving_up(five(), rules, {id(1), id(2)}, {id(3)});
    EXPECT_THAT(up.applications, ElementsAre(id(3)));
    ASSERT_EQ(up.left_out.size(), 1U);
    EXPECT_THAT(up.left_out[0], HasSubstr("株洲市至少 1 个"));
}

}  // namespace
}  // namespace luoshi::programmes::review::decisions
