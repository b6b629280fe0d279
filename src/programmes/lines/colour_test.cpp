#include "programmes/lines/colour.hpp"

#include <gtest/gtest.h>

namespace luoshi::programmes::lines {
namespace {

LineFacts bases(LineTargetKind kind, std::optional<std::int64_t> wanted, std::int64_t reached) { return {kind, wanted, reached, 0, Date(2025, 12, 31), "已验收", "accepted"}; }

TEST(LineColours, SayWhatIsReachedOnWhichDay) {
    struct Case {
        LineTargetKind kind;
        std::optional<std::int64_t> wanted;
        std::int64_t reached;
        Date today;
        LineColour colour;
    };
    const Case cases[] = {
        {LineTargetKind::exact, 20, 0, Date(2024, 1, 1), LineColour::green},
        {LineTargetKind::exact, 20, 0, Date(2025, 9, 1), LineColour::yellow},
        {LineTargetKind::exact, 20, 19, Date(2025, 12, 31), LineColour::yellow},
        {LineTargetKind::exact, 20, 19, Date(2026, 1, 1), LineColour::red},
        {LineTargetKind::exact, 20, 20, Date(2026, 1, 1), LineColour::green},
        {LineTargetKind::about, 30, 29, Date(2026, 1, 1), LineColour::yellow},
        {LineTargetKind::unspecified, {}, 0, Date(2026, 1, 1), LineColour::none},
        {LineTargetKind::recurring, {}, 5, Date(2026, 1, 1), LineColour::none},
    };
    for (const auto& one : cases) {
        const auto judged = judge(bases(one.kind, one.wanted, one.reached), one.today);
        EXPECT_EQ(judged.colour, one.colour) << judged.words_en;
        EXPECT_FALSE(judged.words.empty());
    }
}

TEST(LineColours, WithoutANumberAskForOne) { EXPECT_EQ(judge(bases(LineTargetKind::unspecified, {}, 3), Date(2026, 1, 1)).words, "原文没有写明数目，请先确定"); }

}  // namespace
}  // namespace luoshi::programmes::lines
