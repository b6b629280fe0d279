// What was known on a day stays known: versions, their differences, their files; what plain SQL may not do.
#include <gtest/gtest.h>

#include "platform/documents/spreadsheet.hpp"
#include "platform/storage/errors.hpp"
#include "reporting/layout.hpp"
#include "reporting/reporting_on_both.hpp"

namespace luoshi::reporting {
namespace {

class Freezing : public ReportingOnBoth {
 protected:
    void SetUp() override {
        ReportingOnBoth::SetUp();
        if (IsSkipped()) return;
        school_ = open_school("430104-a", "430104", org::Stage::primary, org::Tier::city, Date(2026, 8, 1));
        add(school_, lessons, Date(2026, 9, 1), 3);
        add(school_, on_roll, Date(2026, 9, 1), 100);
        add(school_, participants, Date(2026, 9, 1), 80);
    }
    FreezeId id(std::uint8_t n) { return FreezeId{Uuid{n}}; }
    Result<ReportPage> freeze(FreezeId id, std::string_view code = "430104") {
        return in(code, [&](Work& work) { return freeze_report(work, {.id = id, .body = government(code), .kind = FreezeKind::asked, .day = Date(2026, 9, 1)}); });
    }
    Result<http::FileReply> file(FreezeId id, std::string layout, ReportFormat format, Headings headings) {
        return read([&](Work& work) { return export_report(work, {id, layout, format, headings}); });
    }

    BodyId school_;
};
ON_BOTH_DATABASES(Freezing);

TEST_P(Freezing, KeepsWhatWasKnownAndListsWhatIsDifferentLater) {
    const auto first = freeze(id(1)).value();
    EXPECT_EQ(first.report.version, 1);
    EXPECT_EQ(first.bodies.size(), 2U) << "the county and its school";
    add(school_, lessons, Date(2026, 9, 1), 2);
    const auto second = freeze(id(2)).value();
    EXPECT_EQ(second.report.version, 2);
    ASSERT_EQ(second.revisions.size(), 2U) << "of the county and of the school";
    EXPECT_EQ(second.revisions[0].indicator, "lessons");
    EXPECT_EQ(second.revisions[0].before.numerator, 3);
    EXPECT_EQ(second.revisions[0].after.numerator, 5);
    EXPECT_EQ(second.versions.size(), 2U);
    const auto again = read([&](Work& work) { return show_report(work, {id(1)}); }).value();
    EXPECT_EQ(again.report.digest, first.report.digest);
    EXPECT_EQ(again.bodies[0].figures, first.bodies[0].figures);
}

TEST_P(Freezing, MakesNoVersionWhereNothingIsDifferent) {
    freeze(id(1)).value();
    EXPECT_EQ(freeze(id(2)).value().report.id, id(1));
    EXPECT_EQ(freeze(id(1)).value().report.version, 1) << "the same id and content: the same answer";
    EXPECT_EQ(freeze(id(1), "430105").error().slug, "id-taken");
}

TEST_P(Freezing, WritesLayoutsWithTheirHeadings) {
    freeze(id(1)).value();
    const auto csv = file(id(1), "ministry", ReportFormat::csv, Headings::pinyin).value();
    EXPECT_NE(csv.bytes.find("JGDM,DWMC,XXS"), std::string::npos) << csv.bytes;
    EXPECT_NE(csv.bytes.find("430104,"), std::string::npos);
    EXPECT_NE(csv.bytes.find(",100,80,"), std::string::npos) << csv.bytes;
    EXPECT_FALSE(file(id(1), "money", ReportFormat::xlsx, Headings::words).value().bytes.empty());
    EXPECT_TRUE(file(id(1), "ministry", ReportFormat::json, Headings::words).value().bytes.starts_with("[{"));
    EXPECT_EQ(file(id(1), "nothing", ReportFormat::csv, Headings::words).error().slug, "no-such-layout");
}

TEST_P(Freezing, IsHeldAgainstPlainSql) {
    freeze(id(1)).value();
    const auto refused = [&](const storage::Query& query) {
        EXPECT_ANY_THROW(in("430104", [&](Work& work) -> Result<Nothing> {
            work.run(query, "430104");
            work.record("test.attack", "report", "1");
            return Nothing{};
        }).value());
    };
    constexpr std::string_view change = "UPDATE frozen_report SET content = '[]' WHERE county = $1";
    constexpr std::string_view drop = "DELETE FROM frozen_report WHERE county = $1";
    constexpr std::string_view skip =
        "INSERT INTO frozen_report (county, id, body, kind, day, version, before_version, from_month, to_month, content, digest, differences, changed, frozen_at, frozen_by, frozen_by_name) "
        "SELECT county, body, body, kind, day, 3, 2, from_month, to_month, content, digest, differences, 0, 1, 'a', 'a' FROM frozen_report WHERE county = $1";
    refused({"test.change", change, change});
    refused({"test.drop", drop, drop});
    refused({"test.skip", skip, skip});
}

TEST(Layouts, AreReadAndNameOnlyWhatThereIs) {
    ASSERT_GE(layouts().size(), 2U);
    for (const auto& layout : layouts()) {
        for (const auto& column : layout.columns) {
            EXPECT_FALSE(column.pinyin.empty());
            const auto dot = column.field.find('.');
            if (dot == std::string::npos) continue;
            EXPECT_NE(find_indicator(column.field.substr(0, dot)), nullptr) << column.field;
        }
    }
}

}  // namespace
}  // namespace luoshi::reporting
