#include "programmes/events/competitions/codes.hpp"

#include <gmock/gmock.h>

#include "platform/draw/record.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

TEST(CompetitionCodes, AreDistinctAndSayNothing) {
    const auto random = seeded_random(7);
    const auto codes = distinct_codes(*random, 500, {"AAAAAA"});
    EXPECT_EQ(std::set<std::string>(codes.begin(), codes.end()).size(), 500u);
    for (const auto& code : codes) EXPECT_THAT(code, ::testing::MatchesRegex("[A-HJ-NP-Z2-9]{6}"));
    EXPECT_FALSE(std::ranges::is_sorted(codes));
}

TEST(CompetitionCodes, AreDrawnInAnOrderThatAnybodyReRuns) {
    const auto random = seeded_random(7);
    const auto drawn = draw_layer(*random, {"c", "a", "b", "d"}, "一次加密").value();
    EXPECT_THAT(drawn.order, ::testing::UnorderedElementsAre("a", "b", "c", "d"));
    auto record = draw::read_record(drawn.record).value();
    const auto nothing = [](const draw::RecordPart&) { return std::optional<std::string_view>{}; };
    EXPECT_TRUE(draw::verify(record, nothing, draw::recompute_order).empty());
    std::swap((*record.result.text)[0], (*record.result.text)[2]);
    EXPECT_FALSE(draw::verify(record, nothing, draw::recompute_order).empty()) << "another order is found out";
}

}  // namespace
}  // namespace luoshi::programmes::events::competitions
