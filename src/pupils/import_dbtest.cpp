#include <gmock/gmock.h>

#include <chrono>
#include <iostream>

#include "pupils/jobs.hpp"
#include "pupils/pupils_on_both.hpp"
#include "pupils/roster_rows.hpp"

namespace luoshi::pupils {
namespace {

class Import : public PupilsOnBoth {
 protected:
    static std::string file(documents::Sheet sheet, const std::vector<documents::Row>& rows) {
        for (const auto& row : rows) sheet.rows.push_back(row);
        return documents::write_xlsx(std::span(&sheet, 1)).value();
    }
    static documents::Row row(std::string name, std::string number, std::string grade = "3",
                              std::string class_number = "1") {
        return {std::move(name),
                "女",
                "2018-03-08",
                std::move(grade),
                std::move(class_number),
                std::move(number),
                "",
                "否",
                "家长甲",
                "母亲",
                "13812341234",
                "",
                "",
                ""};
    }
    Result<RosterImportView> upload(std::string bytes, ImportKind kind = ImportKind::roster,
                                    std::optional<Actor> actor = {}) {
        UploadRoster command{school_.id, kind, {}, {"名册.xlsx", "", std::move(bytes)}};
        return as(actor.value_or(office()), [&](Work& work) { return upload_roster(work, command); });
    }
    Result<RosterImportView> confirm(RosterImportId id, std::optional<Actor> actor = {}) {
        return as(actor.value_or(office()), [&](Work& work) { return confirm_roster_import(work, {id, {}}); });
    }
    std::size_t on_roll() {
        return look([&](Work& work) { return pupils_of_school(work, home, school_.id); }).size();
    }
};
ON_BOTH_DATABASES(Import);

TEST_P(Import, TakesOverAFileAsAWhole) {
    const auto checked =
        upload(file(roster_template(), {row("周样一", "L1"), row("吴样二", "L2"), row("郑样三", "L3", "4")})).value();
    EXPECT_EQ(checked.state, RosterImportState::ready);
    EXPECT_EQ(checked.rows_total, 3);
    EXPECT_GT(checked.doubts, 0) << "L1 is no number";
    EXPECT_EQ(checked.new_classes, (std::vector<std::string>{"三年级1班", "四年级1班"}));
    EXPECT_EQ(on_roll(), 0U) << "nothing before the confirmation";
    const auto done = confirm(checked.id).value();
    EXPECT_EQ(done.state, RosterImportState::done);
    EXPECT_EQ(on_roll(), 3U);
    EXPECT_EQ(confirm(checked.id).error().slug, "imported-already");
    const auto pupil = look([&](Work& work) { return pupils_of_school(work, home, school_.id); }).at(0);
    EXPECT_EQ(pupil.class_name, "三年级1班");
}

TEST_P(Import, ReadsCsvToo) {
    auto sheet = roster_template();
    sheet.rows.push_back(row("周样一", ""));
    const auto checked = upload(documents::write_csv(sheet)).value();
    EXPECT_EQ(checked.faults, 0);
    confirm(checked.id).value();
    EXPECT_EQ(on_roll(), 1U);
}

TEST_P(Import, WithOneFaultTakesNothing) {
    const auto checked = upload(file(roster_template(), {row("周样一", "L1"), row("", "L2")})).value();
    EXPECT_EQ(checked.state, RosterImportState::faulty);
    EXPECT_EQ(checked.faults, 1);
    EXPECT_EQ(checked.items.at(0).row, 3);
    EXPECT_EQ(checked.actions.at(0).reason, "rows-faulty");
    EXPECT_EQ(confirm(checked.id).error().slug, "rows-faulty");
    EXPECT_EQ(on_roll(), 0U);
    const auto faults = ask(office(), [&](Work& work) { return fetch_row_faults(work, {checked.id}); }).value();
    const auto read_back = documents::read_xlsx(faults.bytes).value();
    EXPECT_EQ(read_back.at(0).rows.at(1).at(1), "姓名");
    as(office(), [&](Work& work) { return drop_roster_import(work, {checked.id, {}}); }).value();
    EXPECT_EQ(confirm(checked.id).error().slug, "import-dropped");
}

TEST_P(Import, WaitsForWhoKeepsTheRosterUntilItIsSettled) {
    const auto owed = [&](Actor actor) {
        return ask(std::move(actor), [](Work& work) -> Result<std::vector<Waiting>> { return pupils::waiting(work); }).value();
    };
    EXPECT_TRUE(owed(office()).empty());
    const auto faulty = upload(file(roster_template(), {row("", "L2")})).value();
    clock().advance(std::chrono::minutes{1});
    const auto ready = upload(file(roster_template(), {row("周样一", "L430104201803080010")})).value();
    const auto list = owed(office());
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].task, "settle_imports");
    EXPECT_EQ(list[0].count, 2);
    EXPECT_EQ(list[0].link, "/roster-imports?import=" + ready.id.to_string()) << "the newest";
    EXPECT_TRUE(owed(head()).empty());
    EXPECT_TRUE(owed(office(&neighbour_)).empty());
    confirm(ready.id).value();
    EXPECT_EQ(owed(office()).at(0).link, "/roster-imports?import=" + faulty.id.to_string());
    as(office(), [&](Work& work) { return drop_roster_import(work, {faulty.id, {}}); }).value();
    EXPECT_TRUE(owed(office()).empty());
}

TEST_P(Import, KnowsWhoIsOnTheRollAlready) {
    confirm(upload(file(roster_template(), {row("周样一", "L430104201803080010")})).value().id).value();
    const auto again = upload(file(roster_template(), {row("周样一", "L430104201803080010")})).value();
    EXPECT_EQ(again.items.at(0).slug, "already-on-roll");
}

TEST_P(Import, LooksAgainBeforeItTakesOver) {
    const auto first = upload(file(roster_template(), {row("周样一", "L430104201803080010")})).value();
    const auto second = upload(file(roster_template(), {row("周样一", "L430104201803080010")})).value();
    confirm(first.id).value();
    EXPECT_EQ(confirm(second.id).error().slug, "roster-changed");
    EXPECT_EQ(on_roll(), 1U);
}

TEST_P(Import, RefusesWhatIsNoTable) {
    EXPECT_TRUE(upload("").has_error());
    EXPECT_TRUE(upload("%PDF-1.7").has_error());
    EXPECT_EQ(upload("a,b\n1,2\n").error().slug, "columns-missing");
}

TEST_P(Import, IsForWhoKeepsTheRoster) {
    const auto bytes = file(roster_template(), {row("周样一", "")});
    EXPECT_EQ(upload(bytes, ImportKind::roster, head()).error().slug, "not-permitted");
    EXPECT_EQ(upload(bytes, ImportKind::roster, office(&neighbour_)).error().slug, "not-permitted");
    const auto checked = upload(bytes).value();
    EXPECT_EQ(ask(head(), [&](Work& work) { return show_roster_import(work, {checked.id}); }).error().slug,
              "no-such-import");
    EXPECT_EQ(confirm(checked.id, office(&neighbour_)).error().slug, "no-such-import");
}

TEST_P(Import, KeepsNoPlainListAndForgetsItInTime) {
    const auto checked = upload(file(roster_template(), {row("周样一", "L430104201803080010")})).value();
    const storage::Query content{"test.content", "SELECT content FROM roster_import WHERE content IS NOT NULL",
                                 "SELECT content FROM roster_import WHERE content IS NOT NULL"};
    EXPECT_EQ(look([&](Work& work) { return work.one<std::string>(content).value(); }).find("周样一"),
              std::string::npos);
    clock().advance(std::chrono::hours(8 * 24));
    jobs::Runner runner(storage(), clock(), random());
    add_jobs(runner);
    while (runner.run_due() > 0) {
    }
    EXPECT_TRUE(runner.dead().empty());
    EXPECT_FALSE(look([&](Work& work) { return work.one<std::string>(content); }));
    EXPECT_EQ(confirm(checked.id).error().slug, "import-dropped");
}

// The measure is "1,000 rows in 0.5 s"; here only that nothing grows out of proportion and the order of magnitude is
// printed.
TEST_P(Import, AThousandRows) {
    std::vector<documents::Row> rows;
    for (int i = 0; i < 1000; ++i) {
        rows.push_back(row("周样" + std::to_string(i), "L43010420180308" + std::to_string(1000 + i),
                           std::to_string(1 + i % 6), std::to_string(1 + i / 300)));
    }
    const auto bytes = file(roster_template(), rows);
    const auto started = std::chrono::steady_clock::now();
    const auto checked = upload(bytes).value();
    const auto between = std::chrono::steady_clock::now();
    confirm(checked.id).value();
    const auto finished = std::chrono::steady_clock::now();
    const auto ms = [](auto d) { return std::chrono::duration_cast<std::chrono::milliseconds>(d).count(); };
    std::cerr << "1,000 rows: read and checked in " << ms(between - started) << " ms, taken over in "
              << ms(finished - between) << " ms\n";
    EXPECT_EQ(on_roll(), 1000U);
}

TEST_P(Import, AListOfGroupsIsForThatRightOnly) {
    confirm(upload(file(roster_template(), {row("周样一", "L430104201803080010")})).value().id).value();
    const auto list = file(group_template(),
                           {{"周样一", "L430104201803080010", "低保", "2026-09-01", "", "低保证", "民政〔2026〕1号"}});
    EXPECT_EQ(upload(list, ImportKind::groups, head()).error().slug, "not-permitted");
    const auto checked = upload(list, ImportKind::groups).value();
    EXPECT_EQ(checked.faults, 0);
    auto without = office();
    std::erase_if(without.grants, [](const Grant& grant) { return grant.permission == permissions::groups.name; });
    EXPECT_EQ(ask(without, [&](Work& work) { return show_roster_import(work, {checked.id}); }).error().slug,
              "no-such-import");
    confirm(checked.id).value();
    const auto rows = ask(office(), [](Work& work) { return find_groups(work, {}); }).value().items;
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].kind, GroupKind::low_income);
    EXPECT_EQ(upload(list, ImportKind::groups).value().items.at(0).slug, "group-held");
    const auto wrong =
        file(group_template(), {{"吴样二", "L430104201803080010", "低保", "2026-09-01", "", "", "民政〔2026〕1号"}});
    EXPECT_EQ(upload(wrong, ImportKind::groups).value().items.at(0).slug, "no-such-pupil");
}

}  // namespace
}  // namespace luoshi::pupils
