#include "programmes/lines/stages.hpp"

#include <gmock/gmock.h>

#include <algorithm>

#include "foundation/json.hpp"

namespace luoshi::programmes::lines {
namespace {

std::vector<UnitStage> every_stage() {
    std::vector<UnitStage> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<UnitStage>>([&](auto d) { all.push_back(d.value); });
    return all;
}
bool has(const std::vector<Way>& ways, UnitStage from, UnitStage to) { return std::ranges::find(ways, Way{from, to}) != ways.end(); }

TEST(Stages, AreInOrderEachOnceAndBeginWithApplied) {
    EXPECT_THAT(in_order({UnitStage::accepted, UnitStage::approved, UnitStage::called, UnitStage::accepted, UnitStage::withdrawn}),
                testing::ElementsAre(UnitStage::applied, UnitStage::approved, UnitStage::accepted));
}

// Every state × every stage, against a rule written another way: the position in the whole order.
TEST(Stages, OfAFullLineFollowEachOtherWithoutSkipOrReturn) {
    const auto ways = ways_of(every_stage());
    for (const auto from : every_stage()) {
        for (const auto to : every_stage()) {
            const bool ordinary = from >= UnitStage::applied && to <= UnitStage::accepted && static_cast<int>(to) == static_cast<int>(from) + 1;
            const bool stops = to == UnitStage::suspended && from >= UnitStage::approved && from <= UnitStage::mid_term_passed;
            const bool resumes = from == UnitStage::suspended && to >= UnitStage::approved && to <= UnitStage::mid_term_passed;
            const bool leaves = to == UnitStage::withdrawn && from != UnitStage::withdrawn && from != UnitStage::called;
            EXPECT_EQ(has(ways, from, to), ordinary || stops || resumes || leaves) << stage_words_en(from) << " → " << stage_words_en(to);
        }
    }
}

TEST(Stages, ThatALineDoesNotHaveAreSteppedOver) {
    const auto ways = ways_of({UnitStage::qualified, UnitStage::approved, UnitStage::accepted});
    EXPECT_TRUE(has(ways, UnitStage::applied, UnitStage::qualified));
    EXPECT_TRUE(has(ways, UnitStage::qualified, UnitStage::approved));
    EXPECT_TRUE(has(ways, UnitStage::approved, UnitStage::accepted));
    EXPECT_FALSE(has(ways, UnitStage::applied, UnitStage::approved));
    EXPECT_FALSE(has(ways, UnitStage::applied, UnitStage::recommended));
}

}  // namespace
}  // namespace luoshi::programmes::lines
