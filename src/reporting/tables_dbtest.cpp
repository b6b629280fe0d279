// The report builder: the same figures as everywhere, split and saved; versions of layouts that plain SQL cannot bend.
#include <gtest/gtest.h>

#include "reporting/reporting_on_both.hpp"
#include "reporting/tables.hpp"
#include "support/planted.hpp"

namespace luoshi::reporting {
namespace {

class Builder : public ReportingOnBoth {
 protected:
    void SetUp() override {
        ReportingOnBoth::SetUp();
        if (IsSkipped()) return;
        town_ = open_school("430104-a", "430104", org::Stage::primary, org::Tier::city, Date(2026, 8, 1));
        village_ = open_school("430104-b", "430104", org::Stage::junior, org::Tier::village, Date(2026, 8, 1));
        for (const auto& [school, pupils] : {std::pair{town_, 80}, std::pair{village_, 30}}) {
            add(school, on_roll, Date(2026, 9, 1), 100);
            add(school, participants, Date(2026, 9, 1), pupils);
        }
    }
    ReportTable table(TableSplit split, std::optional<org::Stage> stage = {}) {
        ShowTable query;
        query.indicators = {"participation", "lessons"};
        query.body = government("430104");
        query.from = "2026-09";
        query.to = "2026-09";
        query.split = split;
        query.stage = stage;
        return read([&](Work& work) { return show_table(work, query); }).value();
    }
    static SaveLayout layout(std::int64_t after = 0, std::string name = "参加情况") {
        SaveLayout command;
        command.id = LayoutId{Uuid{1}};
        command.body = org::seeded_body_id("430104");
        command.after = after;
        command.name = std::move(name);
        command.definition.indicators = {"participation"};
        command.definition.split = TableSplit::setting;
        return command;
    }
    Result<SavedLayout> save(const SaveLayout& command, std::string_view county = "430104") {
        return in(county, [&](Work& work) { return save_layout(work, command); });
    }
    Result<FrozenTablePage> freeze(std::uint8_t n, std::string name = "九月") {
        FreezeTable command;
        command.id = TableId{Uuid{n}};
        command.body = government("430104");
        command.name = std::move(name);
        command.definition.indicators = {"participation"};
        command.from = "2026-09";
        command.to = "2026-09";
        return in("430104", [&](Work& work) { return freeze_table(work, command); });
    }
    void refused(std::string_view sql) {
        EXPECT_ANY_THROW(in("430104", [&](Work& work) -> Result<Nothing> {
            work.run(luoshi::testing::planted(sql));
            work.record("test.attack", "row", "1");
            return Nothing{};
        }).value()) << sql;
    }

    BodyId town_, village_;
};
ON_BOTH_DATABASES(Builder);

TEST_P(Builder, SplitsEachBodyIntoStrataThatSumUpToIt) {
    const auto whole = table(TableSplit::none);
    ASSERT_EQ(whole.rows.size(), 3U) << "the county and its schools";
    EXPECT_EQ(whole.rows[0].figures[0].figure.numerator, 110);
    const auto split = table(TableSplit::setting);
    ASSERT_EQ(split.rows.size(), 3U + 2U + 2U) << "the county in town and country, each school in one of them";
    EXPECT_EQ(split.rows[0].stratum, "");
    EXPECT_EQ(split.rows[1].stratum, "urban");
    EXPECT_EQ(split.rows[2].stratum, "rural");
    EXPECT_EQ(split.rows[1].figures[0].figure.numerator + split.rows[2].figures[0].figure.numerator, 110);
    EXPECT_EQ(table(TableSplit::stage).rows[1].stratum, "primary");
    EXPECT_EQ(table(TableSplit::none, org::Stage::junior).rows[0].figures[0].figure.numerator, 30);
}

TEST_P(Builder, RefusesTablesThatSayNothing) {
    const auto ask = [&](std::vector<std::string> names) {
        ShowTable query;
        query.indicators = std::move(names);
        query.body = government("430104");
        return read([&](Work& work) { return show_table(work, query); }).error().slug;
    };
    EXPECT_EQ(ask({}), "table-without-indicators");
    EXPECT_EQ(ask({"happiness"}), "no-such-indicator");
    EXPECT_EQ(ask({"lessons", "lessons"}), "indicator-twice");
}

TEST_P(Builder, WritesFilesWithAGroupColumnOnlyWhereThereAreGroups) {
    ExportTable query;
    query.indicators = {"participation"};
    query.body = government("430104");
    query.from = query.to = "2026-09";
    query.format = ReportFormat::csv;
    query.split = TableSplit::setting;
    const auto file = [&] { return read([&](Work& work) { return export_table(work, query); }).value().bytes; };
    EXPECT_NE(file().find("机构代码,单位,分组,参加率：分子,参加率：分母,参加率"), std::string::npos) << file();
    EXPECT_NE(file().find("430104,长沙市岳麓区人民政府,城区,80,100,0.8"), std::string::npos) << file();
    query.split = TableSplit::none;
    EXPECT_EQ(file().find("分组"), std::string::npos);
    query.format = ReportFormat::xlsx;
    EXPECT_FALSE(file().empty());
    query.format = ReportFormat::json;
    EXPECT_TRUE(file().starts_with("[{"));
}

TEST_P(Builder, KeepsLayoutsInVersions) {
    const auto first = save(layout()).value();
    EXPECT_EQ(first.version, 1);
    EXPECT_EQ(save(layout()).value().version, 1) << "the same again";
    EXPECT_EQ(save(layout(0, "别的")).error().slug, "id-taken");
    EXPECT_EQ(save(layout(1, "改名")).value().version, 2);
    EXPECT_EQ(save(layout(1, "又改名")).error().slug, "changed-meanwhile");
    EXPECT_EQ(save(layout(), "430105").error().slug, "other-county");
    const auto list = [&](BodyId body) { return read([&](Work& work) { return find_layouts(work, {body}); }).value().items; };
    ASSERT_EQ(list(government("430104")).size(), 1U);
    EXPECT_EQ(list(government("430104"))[0].name, "改名");
    EXPECT_EQ(list(town_).size(), 1U) << "what the county laid down serves its schools";
    EXPECT_TRUE(list(government("430105")).empty());
    const auto retire = [&](std::int64_t after) { return in("430104", [&](Work& work) { return retire_layout(work, {LayoutId{Uuid{1}}, after, {}}); }); };
    EXPECT_EQ(retire(1).error().slug, "changed-meanwhile");
    EXPECT_TRUE(retire(2).value().retired);
    EXPECT_EQ(save(layout(3)).error().slug, "layout-retired");
    EXPECT_TRUE(list(government("430104")).empty());
}

TEST_P(Builder, FreezesATableWithItsDefinition) {
    const auto frozen = freeze(1).value();
    add(town_, participants, Date(2026, 9, 2), 5);
    const auto again = read([&](Work& work) { return show_frozen_table(work, {TableId{Uuid{1}}}); }).value();
    EXPECT_EQ(again.rows[0].figures[0].figure.numerator, 110) << "what was known then stays";
    EXPECT_EQ(again.table.digest, frozen.table.digest);
    EXPECT_EQ(freeze(1).value().table.digest, frozen.table.digest) << "the same id and content: the same answer";
    EXPECT_EQ(freeze(1, "十月").error().slug, "id-taken");
    EXPECT_NE(freeze(2).value().table.digest, frozen.table.digest);
}

TEST_P(Builder, IsHeldAgainstPlainSql) {
    save(layout()).value();
    freeze(1).value();
    refused("UPDATE report_layout SET name = 'x' WHERE county = '430104'");
    refused("DELETE FROM report_layout WHERE county = '430104'");
    refused("UPDATE frozen_table SET content = '[]' WHERE county = '430104'");
    refused("DELETE FROM frozen_table WHERE county = '430104'");
    constexpr std::string_view columns = "(county, id, version, before_version, before_retired, body, name, definition, retired, made_at, made_by, made_by_name)";
    const auto insert = [&](std::string_view values) {
        return "INSERT INTO report_layout " + std::string(columns) + " SELECT county, id, " + std::string(values) + ", definition, 0, 1, 'a', 'a' FROM report_layout WHERE county = '430104'";
    };
    refused(insert("3, 2, 0, body, 'gap'"));
    refused(insert("2, NULL, NULL, body, 'nothing before it'"));
    refused("INSERT INTO report_layout (county, id, version, before_version, before_retired, body, name, definition, retired, made_at, made_by, made_by_name) "
            "SELECT l.county, l.id, 2, 1, 0, b.id, 'of another body', l.definition, 0, 1, 'a', 'a' FROM report_layout l JOIN body b ON b.county = l.county AND b.code = '430104-a' WHERE l.county = '430104'");
    in("430104", [&](Work& work) { return retire_layout(work, {LayoutId{Uuid{1}}, 1, {}}); }).value();
    refused("INSERT INTO report_layout (county, id, version, before_version, before_retired, body, name, definition, retired, made_at, made_by, made_by_name) "
            "SELECT county, id, 3, 2, 0, body, 'after its retirement', definition, 0, 1, 'a', 'a' FROM report_layout WHERE county = '430104' AND version = 1");
}

TEST_P(Builder, AsksForTheRightToDefineAndToFreeze) {
    Actor reader;
    reader.account = AccountId{Uuid{1}};
    reader.proof = Proof::session;
    reader.county = "430104";
    reader.grants.push_back({std::string(permissions::read.name), "/430000/430100/430104/"});
    auto who = context(reader);
    who.county = "430104";
    EXPECT_EQ(storage::write(storage(), who, [&](Work& work) { return save_layout(work, layout()); }).error().slug, "not-permitted");
}

}  // namespace
}  // namespace luoshi::reporting
