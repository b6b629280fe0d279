// Small numbers: left out where they stand, and where they could be reckoned.
#include <gtest/gtest.h>

#include <random>

#include "reporting/openness.hpp"

namespace luoshi::reporting {
namespace {

FrozenLine line(std::string code, std::int64_t participants, std::int64_t on_roll, std::int64_t five = -1) {
    if (five < 0) five = participants / 2;
    return {code, code, {{"participation", {participants, on_roll}}, {"participants", {participants, 0}}, {"five_day_share", {five, participants}}, {"sessions", {3, 0}}, {"billed", {1'000, 0}}}};
}

FrozenContent summed(std::vector<FrozenLine> below) {
    FrozenLine whole = below.front();
    whole.code = whole.name = "whole";
    for (std::size_t i = 1; i < below.size(); ++i)
        for (std::size_t f = 0; f < whole.figures.size(); ++f) {
            whole.figures[f].amount.numerator += below[i].figures[f].amount.numerator;
            whole.figures[f].amount.denominator += below[i].figures[f].amount.denominator;
        }
    FrozenContent content{whole};
    content.insert(content.end(), below.begin(), below.end());
    return content;
}

const std::vector<std::string> people{"participation", "participants", "five_day_share"};

std::vector<bool> hidden(const Suppressed& suppressed, std::size_t column = 0) {
    std::vector<bool> rows;
    for (const auto& row : suppressed.rows) rows.push_back(row.cells[column].hidden);
    return rows;
}

TEST(SmallNumbers, AreLeftOutTogetherWithTheNextSmallest) {
    const auto result = suppress(summed({line("a", 4, 100), line("b", 60, 100), line("c", 300, 500)}), people, 10);
    EXPECT_EQ(hidden(result), (std::vector<bool>{false, true, true, false})) << "b too, or a were the sum less b and c";
    EXPECT_FALSE(result.rows[1].cells[0].numerator.has_value());
    EXPECT_EQ(result.hidden, 2);
}

TEST(SmallNumbers, AreAlsoThoseWhoAreMissingToTheWhole) {
    const auto result = suppress(summed({line("a", 96, 100), line("b", 60, 100), line("c", 300, 500)}), people, 10);
    EXPECT_TRUE(hidden(result)[1]) << "four who do not take part";
}

TEST(SmallNumbers, AreLeftOutInEveryColumnThatSharesThem) {
    const auto result = suppress(summed({line("a", 96, 100), line("b", 60, 100), line("c", 300, 500)}), people, 10);
    EXPECT_EQ(hidden(result, 0), hidden(result, 1));
    EXPECT_EQ(hidden(result, 0), hidden(result, 2));
}

TEST(SmallNumbers, HideTheWholeWhereNothingElseProtects) {
    EXPECT_EQ(hidden(suppress(summed({line("a", 4, 100)}), people, 10)), (std::vector<bool>{true, true}));
    EXPECT_EQ(hidden(suppress(summed({line("a", 2, 40), line("b", 3, 40)}), people, 10)), (std::vector<bool>{true, true, true})) << "five of eighty in all";
}

TEST(SmallNumbers, NothingAtAllIsNoSmallNumber) {
    EXPECT_EQ(hidden(suppress(summed({line("a", 0, 100), line("b", 60, 100)}), people, 10)), (std::vector<bool>{false, false, false}));
}

TEST(SmallNumbers, ConcernPeopleAndTheirMoneyAndNoSessions) {
    const auto result = suppress(summed({line("a", 4, 100), line("b", 60, 100), line("c", 300, 500)}), {"sessions", "billed"}, 10);
    EXPECT_EQ(hidden(result, 0), (std::vector<bool>{false, false, false, false}));
    EXPECT_EQ(hidden(result, 1), (std::vector<bool>{false, true, true, false})) << "money of four families";
}

TEST(SmallNumbers, ExemptionsAreNeverOffered) {
    EXPECT_FALSE(is_offered("exemption_share"));
    for (const auto& name : offered_indicators()) EXPECT_NE(find_indicator(name), nullptr) << name;
}

// An attacker has the sums and every row that is shown: what is left of each figure is nothing, or two bodies and enough people.
TEST(SmallNumbers, CannotBeReckonedFromWhatIsShown) {
    std::mt19937_64 numbers{11};
    const auto dice = [&](std::uint64_t below) { return static_cast<std::int64_t>(numbers() % below); };
    int touched = 0;
    for (int n = 0; n < 3'000; ++n) {
        std::vector<FrozenLine> below;
        const auto bodies = 1 + dice(7);
        for (std::int64_t b = 0; b < bodies; ++b) {
            const auto on_roll = dice(3) == 0 ? dice(30) : dice(400);
            const auto participants = on_roll == 0 ? 0 : dice(static_cast<std::uint64_t>(on_roll) + 1);
            below.push_back(line(std::to_string(b), participants, on_roll, participants == 0 ? 0 : dice(static_cast<std::uint64_t>(participants) + 1)));
        }
        const auto content = summed(below);
        const auto result = suppress(content, people, 10);
        touched += result.hidden > 0 ? 1 : 0;
        for (std::size_t column = 0; column < people.size(); ++column) {
            std::int64_t left_numerator = 0, left_denominator = 0;
            int left = 0;
            for (std::size_t row = 0; row < result.rows.size(); ++row) {
                const auto& cell = result.rows[row].cells[column];
                if (cell.hidden) continue;
                const auto shown = {*cell.numerator, cell.denominator.value_or(0), cell.denominator ? *cell.denominator - *cell.numerator : 0};
                for (const auto number : shown) EXPECT_FALSE(number > 0 && number < 10) << "shown as it is";
            }
            if (result.rows[0].cells[column].hidden) continue;
            for (std::size_t row = 1; row < result.rows.size(); ++row) {
                if (!result.rows[row].cells[column].hidden) continue;
                ++left;
                left_numerator += content[row].figures[column].amount.numerator;
                left_denominator += content[row].figures[column].amount.denominator;
            }
            EXPECT_NE(left, 1) << "one body left is known from the sum";
            EXPECT_FALSE(left_numerator > 0 && left_numerator < 10);
            const auto missing = column == 1 ? 0 : left_denominator - left_numerator;  // participants are a count, no share
            EXPECT_FALSE(missing > 0 && missing < 10);
        }
    }
    EXPECT_GT(touched, 500) << "the numbers must be small often enough to try it";
}

}  // namespace
}  // namespace luoshi::reporting
