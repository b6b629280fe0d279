#include "foundation/money.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace luoshi {
namespace {

std::vector<std::int64_t> fen_of(const std::vector<Money>& parts) {
    std::vector<std::int64_t> all;
    for (const auto part : parts) all.push_back(part.in_fen());
    return all;
}

TEST(Money, OfThreeEqualPartsTheFirstGetsTheOddFen) {
    const std::int64_t thirds[] = {1, 1, 1};
    EXPECT_EQ(fen_of(Money::fen(2500).split(thirds)), (std::vector<std::int64_t>{834, 833, 833}));
}

TEST(Money, TheLargestRemainderGetsTheFenThatIsLeft) {
    const std::int64_t weights[] = {1, 2, 4};  // of 10: 1.43, 2.86, 5.71
    EXPECT_EQ(fen_of(Money::fen(10).split(weights)), (std::vector<std::int64_t>{1, 3, 6}));
}

TEST(Money, HalfAFenGoesUpAndADebtIsRoundedLikeItsMirror) {
    EXPECT_EQ(Money::fen(5).percent(50), Money::fen(3));
    EXPECT_EQ(Money::fen(-5).percent(50), Money::fen(-3));
    EXPECT_EQ(Money::fen(1).percent(49), Money::fen(0));
}

TEST(Money, IsWrittenInYuanWithTwoPlaces) {
    EXPECT_EQ(Money::fen(-1205).yuan(), "-12.05");
    EXPECT_EQ(Money::fen(7).yuan(), "0.07");
}

TEST(Money, PartsSumToTheWholeAndNoneIsAFenFromItsShare) {
    EXPECT_TRUE(rc::check([] {
    const auto whole = Money::fen(*rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000));
    auto weights = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 1000)));
    weights.front() += 1;
    const auto parts = whole.split(weights);
    const auto sum_of_weights = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    Money sum;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sum += parts[i];
        const auto exact = static_cast<double>(whole.in_fen()) * static_cast<double>(weights[i]) / static_cast<double>(sum_of_weights);
        RC_ASSERT(std::abs(static_cast<double>(parts[i].in_fen()) - exact) < 1.0);
    }
    RC_ASSERT(sum == whole);
    }));
}

}  // namespace
}  // namespace luoshi
