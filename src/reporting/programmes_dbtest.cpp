// The lines of the action in the figures: what the lines count, at the place that asks, and never above one's scope.
#include <gtest/gtest.h>

#include "reporting/house_on_both.hpp"
#include "reporting/use_cases.hpp"

namespace luoshi::reporting {
namespace {

namespace lines = programmes::lines;

class Programmes : public HouseOnBoth {
 protected:
    void SetUp() override {
        HouseOnBoth::SetUp();
        if (IsSkipped()) return;
        in("430000", [](Work& work) { return lines::seed_lines(work, org::seeded_body_id("430000-education")); }).value();
        line_ = read([](Work& work) -> Result<lines::LineRow> { return lines::find_line_by_code(work, "430000", "C-10").value(); }).value().id;
        for (const auto& [number, division] : {std::pair{1, "430100"}, {2, "430100"}, {3, "430200"}}) unit(number, division);
        step(1, lines::UnitStage::recommended);
        step(3, lines::UnitStage::withdrawn);
    }
    static lines::UnitId unit_id(int number) { return lines::UnitId{Uuid{static_cast<std::uint8_t>(number)}}; }
    void unit(int number, std::string_view division) {
        const auto body = org::seeded_body_id(std::string(division) + "-education");
        in("430000", [&](Work& work) -> Result<Nothing> {
            TRY_DO(lines::add_unit(work, {unit_id(number), line_, body, "学校" + std::to_string(number), 2026, "样例通〔2026〕1号"}));
            work.record("test.unit", "unit", "1");
            return Nothing{};
        }).value();
    }
    void step(int number, lines::UnitStage stage) {
        in("430000", [&](Work& work) -> Result<Nothing> {
            TRY_DO(lines::step_unit(work, {unit_id(number), stage, Date(2026, 9, 1), "推荐函", "自愿退出"}));
            work.record("test.step", "unit", "1");
            return Nothing{};
        }).value();
    }
    std::int64_t reached(std::string_view division, lines::UnitStage stage) {
        const auto counts = read([&](Work& work) { return show_programmes(work, {government(division)}); }).value();
        const auto line = std::ranges::find(counts.lines, "C-10", &ProgrammeLineCounts::code);
        return std::ranges::find(line->stages, stage, &lines::StageCount::stage)->reached;
    }
    std::string csv(Headings headings) {
        return read([&](Work& work) { return export_programmes(work, {{government("430000")}, ReportFormat::csv, headings}); }).value().bytes;
    }

    lines::LineId line_;
};
ON_BOTH_DATABASES(Programmes);

TEST_P(Programmes, CountAtThePlaceThatAsks) {
    EXPECT_EQ(reached("430000", lines::UnitStage::applied), 2) << "who withdrew counts no more";
    EXPECT_EQ(reached("430100", lines::UnitStage::applied), 2);
    EXPECT_EQ(reached("430200", lines::UnitStage::applied), 0);
    EXPECT_EQ(reached("430100", lines::UnitStage::recommended), 1);
    EXPECT_EQ(reached("430200", lines::UnitStage::withdrawn), 1);
    EXPECT_EQ(reached("430000", lines::UnitStage::approved), 0);
}

TEST_P(Programmes, AreNotShownAboveOnesScope) {
    const auto path = read([&](Work& work) -> Result<std::string> { return org::find_body(work, government("430100"))->path; }).value();
    const auto actor = holder(path, {&permissions::read});
    EXPECT_TRUE(ask_as(actor, [&](Work& work) { return show_programmes(work, {government("430100")}); }));
    EXPECT_EQ(ask_as(actor, [&](Work& work) { return show_programmes(work, {government("430000")}); }).error().slug, "no-such-body");
}

TEST_P(Programmes, LeaveAStageEmptyThatTheLineDoesNotHave) {
    const auto counts = read([&](Work& work) { return show_programmes(work, {government("430000")}); }).value();
    EXPECT_GE(counts.lines.size(), 30U);
    const auto recurring = std::ranges::find(counts.lines, "C-02", &ProgrammeLineCounts::code);
    ASSERT_NE(recurring, counts.lines.end());
    EXPECT_EQ(std::ranges::find(recurring->stages, lines::UnitStage::mid_term_passed, &lines::StageCount::stage), recurring->stages.end());
    const auto text = csv(Headings::words);
    EXPECT_NE(text.find("C-10"), std::string::npos);
    EXPECT_NE(text.find("已验收"), std::string::npos);
    EXPECT_NE(csv(Headings::words_en).find("mid-term passed"), std::string::npos);
}

}  // namespace
}  // namespace luoshi::reporting
