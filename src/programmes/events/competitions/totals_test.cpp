#include "programmes/events/competitions/totals.hpp"

#include <gmock/gmock.h>

namespace luoshi::programmes::events::competitions {
namespace {

scoring::Sheet sheet() {
    scoring::Sheet one;
    one.title = "评分表";
    for (const auto* id : {"1", "2"}) {
        scoring::Item item;
        item.id = id;
        item.words = id;
        item.weight = 5'000;
        one.items.push_back(item);
    }
    return one;
}
GivenMark mark(std::string judge, std::string entry, std::int64_t first, std::int64_t second) {
    return {std::move(judge), std::move(entry), {{{"1", {}, first * 100}, {"2", {}, second * 100}}, {}, false}};
}
std::string written(const std::vector<EntryTotal>& totals) {
    std::string text;
    for (const auto& one : totals) text += one.entry + ":" + std::to_string(one.points) + "#" + std::to_string(one.rank) + " ";
    return text;
}

TEST(CompetitionTotals, AreTheMeanOfTheJudges) {
    const std::vector marks{mark("x", "a", 40, 40), mark("y", "a", 41, 40), mark("x", "b", 45, 45), mark("y", "b", 45, 45)};
    EXPECT_EQ(written(totals_of(sheet(), marks, PanelRule::mean, {}).value()), "b:90000#1 a:80500#2 ");
}

TEST(CompetitionTotals, LeaveOutTheHighestAndTheLowestFromFiveMarksOn) {
    std::vector<GivenMark> marks;
    const std::int64_t points[] = {10, 40, 40, 40, 50};
    for (int i = 0; i < 5; ++i) marks.push_back(mark("j" + std::to_string(i), "a", points[i], 40));
    EXPECT_EQ(written(totals_of(sheet(), marks, PanelRule::trimmed, {}).value()), "a:80000#1 ");
    marks.push_back(mark("j0", "b", 40, 40));
    EXPECT_EQ(written(totals_of(sheet(), marks, PanelRule::trimmed, {}).value()), "b:80000#1 a:76000#2 ") << "one entry has one mark only: all stand on the mean";
}

TEST(CompetitionTotals, BreakTiesByItemsAndOnlyByThem) {
    const std::vector marks{mark("x", "a", 40, 42), mark("x", "b", 42, 40), mark("x", "c", 40, 42)};
    EXPECT_EQ(written(totals_of(sheet(), marks, PanelRule::mean, {}).value()), "a:82000#1 b:82000#1 c:82000#1 ");
    const std::vector<std::string> ties{"1"};
    EXPECT_EQ(written(totals_of(sheet(), marks, PanelRule::mean, ties).value()), "b:82000#1 a:82000#2 c:82000#2 ");
}

TEST(CompetitionTotals, AreNotMadeOfMarksThatTheSheetRefuses) {
    const std::vector marks{mark("x", "a", 60, 0)};
    EXPECT_EQ(totals_of(sheet(), marks, PanelRule::mean, {}).error().slug, "invalid-marks");
}

}  // namespace
}  // namespace luoshi::programmes::events::competitions
