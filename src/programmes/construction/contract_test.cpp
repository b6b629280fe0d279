#include <gtest/gtest.h>

#include <functional>

#include "programmes/construction/sample_content.hpp"

namespace luoshi::programmes::construction {
namespace {

struct Fault {
    std::string_view slug;
    std::function<void(TaskContent&)> spoil;
};

TEST(Contract, SaysNothingOfACompleteBook) {
    for (const auto& finding : findings_of(complete_content())) ADD_FAILURE() << finding.where << ": " << finding.words;
}

TEST(Contract, SaysEachThingThatIsMissing) {
    const Fault faults[] = {
        {"years-invalid", [](TaskContent& c) { c.last_year = c.first_year - 1; }},
        {"datum-nameless", [](TaskContent& c) { c.data.push_back({}); }},
        {"datum-name-invalid", [](TaskContent& c) { c.data[0].name = "双师 教师"; }},
        {"datum-twice", [](TaskContent& c) { c.data.push_back(c.data[0]); }},
        {"datum-unused", [](TaskContent& c) { c.data.push_back({"没人用", "个", "台账"}); }},
        {"unit-missing", [](TaskContent& c) { c.indicators[2].unit = ""; }},
        {"formula-missing", [](TaskContent& c) { c.indicators[2].formula = " "; }},
        {"formula-unreadable", [](TaskContent& c) { c.indicators[2].formula = "双师型教师数 ÷"; }},
        {"formula-constant", [](TaskContent& c) { c.indicators[2].formula = "100"; }},
        {"datum-unknown", [](TaskContent& c) { c.indicators[2].formula = "双师型教师数 ÷ 学生数"; }},
        {"source-missing", [](TaskContent& c) { c.indicators[2].source = ""; }},
        {"source-missing", [](TaskContent& c) { c.data[0].source = ""; }},
        {"year-missing", [](TaskContent& c) { c.indicators[2].years.pop_back(); }},
        {"year-twice", [](TaskContent& c) { c.indicators[2].years.push_back(c.indicators[2].years[0]); }},
        {"year-outside", [](TaskContent& c) { c.indicators[2].years.push_back({2040, 1}); }},
        {"final-missing", [](TaskContent& c) { c.indicators[2].final_milli.reset(); }},
        {"final-weaker", [](TaskContent& c) { c.indicators[2].final_milli = 69'999; }},
        {"final-weaker", [](TaskContent& c) { c.indicators[6].final_milli = 3'001; }},
        {"title-missing", [](TaskContent& c) { c.indicators[0].title = ""; }},
        {"code-twice", [](TaskContent& c) { c.indicators.push_back(c.indicators[2]); }},
        {"level-invalid", [](TaskContent& c) { c.indicators[2].level = 4; }},
        {"parent-missing", [](TaskContent& c) { c.indicators[2].parent = "1"; }},
        {"values-above", [](TaskContent& c) { c.indicators[1].final_milli = 1; }},
        {"level-empty", [](TaskContent& c) { c.indicators.pop_back(); }},
        {"indicators-missing", [](TaskContent& c) { c.indicators.clear(); }},
        {"milestones-missing", [](TaskContent& c) { c.milestones.clear(); }},
        {"day-missing", [](TaskContent& c) { c.milestones[0].due.reset(); }},
        {"day-outside", [](TaskContent& c) { c.milestones[0].due = Date(2040, 1, 1); }},
        {"money-missing", [](TaskContent& c) { c.sources.clear(); c.money.clear(); }},
        {"source-twice", [](TaskContent& c) { c.sources.push_back(c.sources[0]); }},
        {"source-unknown", [](TaskContent& c) { c.money.push_back({MoneySource::central, 2026, 1}); }},
        {"amount-invalid", [](TaskContent& c) { c.money[0].budgeted_fen = -1; }},
        {"sum-differs", [](TaskContent& c) { c.money[0].budgeted_fen += 1; }},
        {"total-differs", [](TaskContent& c) { c.total_fen += 1; }},
    };
    for (const auto& fault : faults) {
        auto content = complete_content();
        fault.spoil(content);
        const auto found = findings_of(content);
        EXPECT_TRUE(std::ranges::any_of(found, [&](const auto& finding) { return finding.slug == fault.slug; })) << fault.slug;
        for (const auto& finding : found) EXPECT_FALSE(finding.words.empty() || finding.words_en.empty()) << finding.slug;
    }
}

TEST(Contract, ComputesAttainmentInBothDirections) {
    const DatumValues values = {{"双师型教师数", 48'000}, {"专任教师数", 80'000}, {"投诉件数", 6'000}};
    const auto rows = attainments(complete_content(), values, 2026);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].value_milli, 60'000);
    EXPECT_TRUE(rows[0].attained) << "at least 60, and it is 60";
    EXPECT_EQ(rows[0].percent_milli, 100'000);
    EXPECT_FALSE(rows[1].value_milli) << "nobody reported it";
    EXPECT_FALSE(rows[1].attained);
    EXPECT_NE(rows[1].why_not.find("培训人次"), std::string::npos);
    EXPECT_FALSE(rows[2].attained) << "six complaints, five allowed";
    EXPECT_EQ(rows[2].percent_milli, 83'333);
    EXPECT_FALSE(attainments(complete_content(), values, std::nullopt)[0].attained) << "the final value is 70";
}

TEST(Contract, LaysTwoVersionsSideBySide) {
    const auto before = complete_content();
    auto after = before;
    after.indicators[2].final_milli = 75'000;
    after.milestones.pop_back();
    after.data.push_back({"新项", "个", "台账"});
    const auto found = differences(before, after);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].where, "指标 1.1.1 期末值");
    EXPECT_EQ(found[0].before, "70");
    EXPECT_EQ(found[0].after, "75");
    EXPECT_EQ(found[1].after, "");
    EXPECT_EQ(found[2].before, "");
    EXPECT_TRUE(differences(before, before).empty());
}

TEST(Contract, KnowsThePeriodsOfItsBook) {
    auto content = complete_content();
    EXPECT_EQ(period_of(content, "2026-H1")->until, Date(2026, 6, 30));
    EXPECT_EQ(period_of(content, "2027-H2")->until, Date(2027, 12, 31));
    for (const auto* wrong : {"2026", "2026-Q1", "2026-H3", "2028-H1", "2025-H2", "", "abcd-H1"}) EXPECT_FALSE(period_of(content, wrong)) << wrong;
    content.report_every = ReportEvery::quarter;
    EXPECT_EQ(period_of(content, "2026-Q1")->until, Date(2026, 3, 31));
    EXPECT_FALSE(period_of(content, "2026-Q5"));
    content.report_every = ReportEvery::year;
    EXPECT_EQ(period_of(content, "2026")->until, Date(2026, 12, 31));
}

TEST(Contract, WritesThousandthsAsPeopleDo) {
    EXPECT_EQ(decimal(75'000), "75");
    EXPECT_EQ(decimal(75'500), "75.5");
    EXPECT_EQ(decimal(-125), "-0.125");
    EXPECT_EQ(decimal(0), "0");
}

}  // namespace
}  // namespace luoshi::programmes::construction
