// Sheets and marks: what an expert sees before and after the promise, drafts, signing, and what the database refuses of it.
#include "platform/documents/spreadsheet.hpp"
#include "programmes/review/marking/marking_on_both.hpp"

namespace luoshi::programmes::review::marking {
namespace {

class Marking : public MarkingOnBoth {};
ON_BOTH_DATABASES(Marking);

// ---- blind

TEST_P(Marking, ShowsAnExpertNothingBeforeThePromiseAndThenOnlyHisOwnItems) {
    sealed_round(4, terms(2, 4), {{0, 0}});
    keep_sheet().value();
    EXPECT_TRUE(mine(0).items.empty());
    freeze(rules(2, 4)).value();
    EXPECT_TRUE(mine(0).items.empty()) << "no codes and no count before the promise";
    EXPECT_FALSE(mine(0).statement.empty());
    EXPECT_EQ(run(marker(0), open_my_sheets, OpenMySheets{round_, "430000", false, "评委"}).error().slug, "statement-missing");
    open(0).value();
    const auto own = mine(0).items;
    EXPECT_FALSE(own.empty());
    for (const auto& one : own) {
        EXPECT_EQ(one.body_name, "");
        EXPECT_NE(one.code, code(0));
    }
    const auto slug = [&](const std::string& of) { return see(marker(0), show_my_item, OneMyItem{round_, of, "430000"}).error().slug; };
    const auto words = [&](const std::string& of) { return see(marker(0), show_my_item, OneMyItem{round_, of, "430000"}).error().detail; };
    EXPECT_EQ(slug(code(0)), "no-such-item");
    EXPECT_EQ(words(code(0)), words("NOTTHERE")) << "what he must avoid and what is not there are the same to him";
    EXPECT_EQ(run(marker(0), save_my_marks, SaveMyMarks{round_, code(0), "430000", 0, content(1, 1), true, "评委"}).error().detail, words("NOTTHERE"));
    EXPECT_EQ(see(marker(9), show_my_item, OneMyItem{round_, own[0].code, "430000"}).error().slug, "no-such-item") << "no expert of this round";
    EXPECT_EQ(see(marker(1), show_my_item, OneMyItem{round_, code(0), "430000"}).error().slug, std::ranges::any_of(assignments(), [&](const auto& row) { return row.code == code(0) && row.expert_name == "评委1"; }) ? "not-opened" : "no-such-item");
}

TEST_P(Marking, TakesTheNamesOutOfTheMaterialUntilTheRoundIsClosed) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    const auto item = see(marker(0), show_my_item, OneMyItem{round_, code(0), "430000"}).value();
    EXPECT_EQ(item.body_name, "");
    EXPECT_EQ(item.title.find("样例职校a"), std::string::npos) << item.title;
    EXPECT_EQ(json::to_json(item).find("样例职校"), std::string::npos) << "nowhere in what the page receives";
    EXPECT_EQ(json::to_json(item).find(applications_[0].to_string()), std::string::npos) << "not the application's id either";
    everybody_signs([&](std::size_t, std::size_t) { return content(3000, 4000); });
    EXPECT_EQ(see(marker(0), show_my_item, OneMyItem{round_, code(0), "430000"}).value().body_name, "") << "all have signed, but the round is open";
    run(office(), close_marking, OneMarkingRound{round_, "430000"}).value();
    EXPECT_EQ(see(marker(0), show_my_item, OneMyItem{round_, code(0), "430000"}).value().body_name, "样例职校a");
}

TEST_P(Marking, ShowsTheOfficeNoMarksBeforeEverybodyHasSigned) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    const auto items = mine(0).items;
    for (const auto& one : items) save(0, one.code, 0, content(4000, 6000), true).value();
    EXPECT_TRUE(results(office()).empty());
    const auto view = show();
    EXPECT_TRUE(view.spreads.empty());
    EXPECT_EQ(view.ended, 4);
    EXPECT_EQ(progress(view, 0).signed_off, 4);
    EXPECT_FALSE(action(view, "close").possible);
    everybody_signs([](std::size_t, std::size_t) { return content(3900, 6000); });
    ASSERT_EQ(results(office()).size(), 4u);
    EXPECT_EQ(results(office())[0].body_name, "") << "by code until the round is closed";
    run(office(), close_marking, OneMarkingRound{round_, "430000"}).value();
    EXPECT_TRUE(results(office())[0].body_name.starts_with("样例职校"));
    EXPECT_FALSE(see(outsider(), find_review_results, ListOfRound{round_, "430000", {}, {}}).has_value());
}

// ---- marks

TEST_P(Marking, KeepsDraftsShowsConflictsAndSignsOnce) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    const auto first = save(0, code(0), 0, content(3000, 3000)).value();
    EXPECT_EQ(first.item.saved, 1);
    const auto other = save(0, code(0), 0, content(2000, 2000)).value();
    EXPECT_EQ(other.outcome, MarksOutcome::conflict);
    EXPECT_EQ(other.item.content.marks[0].points, 3000) << "nothing was kept, the other device's marks are shown";
    EXPECT_EQ(save(0, code(0), 0, content(3000, 3000)).value().outcome, MarksOutcome::accepted) << "the same again is no conflict";
    EXPECT_EQ(save(0, code(0), 1, content(3100, 3000)).value().item.saved, 2);
    MarkContent half{{{"1", {}, 3000}}, {}, {}, ""};
    EXPECT_EQ(save(0, code(0), 2, half, true).error().slug, "invalid-marks") << "a missing mark is refused";
    EXPECT_EQ(save(0, code(0), 2, half).value().item.saved, 3) << "and kept as a draft";
    EXPECT_EQ(save(0, code(0), 3, content(4001, 0)).error().slug, "invalid-marks");
    auto veto = content(3000, 3000);
    veto.hits = {{"v", 1}};
    EXPECT_EQ(save(0, code(0), 3, veto, true).error().slug, "veto-without-words");
    EXPECT_EQ(save(0, code(0), 3, content(3000, 3500), true).value().item.state, MarkState::signed_off);
    EXPECT_EQ(save(0, code(0), 3, content(3000, 3500), true).value().item.total, 6500) << "the same again";
    EXPECT_EQ(save(0, code(0), 4, content(3000, 3600), true).error().slug, "signed-already");
    EXPECT_EQ(save(0, code(0), 4, content(3000, 3600)).error().slug, "signed-already");
}

TEST_P(Marking, GoOutAsAWorkbookAndComeBackAsDrafts) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    save(0, code(0), 0, content(3000, 3000, "好")).value();
    const auto file = see(marker(0), fetch_my_sheets, OneMarkingRound{round_, "430000"}).value();
    auto tables = documents::read_tables(file.bytes).value();
    ASSERT_EQ(tables[0].rows.size(), 1u + 4u * 4u);
    documents::Sheet back;
    back.name = "评分";
    for (const auto& title : tables[0].rows[0]) back.columns.push_back({title});
    for (std::size_t r = 1; r < tables[0].rows.size(); ++r) {
        auto row = tables[0].rows[r];
        row.resize(8);
        if (row[2] == "指标") row[6] = row[0] == code(3) ? "四十" : "31.5";
        back.rows.push_back(row);
    }
    save(0, code(1), 0, content(1000, 1000)).value();  // on another device meanwhile
    ReadMySheets command{round_, "430000", {"评分表.xlsx", "", documents::write_xlsx(std::span(&back, 1)).value()}};
    const auto answer = run(marker(0), read_my_sheets, command).value();
    EXPECT_EQ(answer.taken, (std::vector<std::string>{code(0), code(2)}));
    ASSERT_EQ(answer.problems.size(), 3u) << "a conflict, and two that are no numbers";
    EXPECT_TRUE(answer.problems[0].starts_with(code(1)));
    const auto item = see(marker(0), show_my_item, OneMyItem{round_, code(0), "430000"}).value();
    EXPECT_EQ(item.content.marks[0].points, 3150);
    EXPECT_EQ(item.content.words, "好");
    EXPECT_EQ(item.state, MarkState::saved) << "signed on the page only";
    command.upload.bytes = "a,b\n1,2\n";
    EXPECT_EQ(run(marker(0), read_my_sheets, command).error().slug, "other-table");
}

TEST_P(Marking, AreEnteredByTheOfficeForWhoHasNoAccountOnly) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    plant("UPDATE expert SET person = NULL WHERE county = '430000' AND id = $1", experts_[2]);
    EXPECT_EQ(see(office(), fetch_paper_sheets, PaperSheets{round_, experts_[0], "430000"}).error().slug, "marks-himself");
    EXPECT_EQ(see(reader(), fetch_paper_sheets, PaperSheets{round_, experts_[2], "430000"}).error().slug, "not-permitted");
    const auto file = see(office(), fetch_paper_sheets, PaperSheets{round_, experts_[2], "430000"}).value();
    auto table = documents::read_tables(file.bytes).value()[0];
    documents::Sheet back;
    for (const auto& title : table.rows[0]) back.columns.push_back({title});
    for (std::size_t r = 1; r < table.rows.size(); ++r) {
        table.rows[r].resize(8);
        if (table.rows[r][2] == "指标" && table.rows[r][0] != code(1)) table.rows[r][6] = "30";
        back.rows.push_back(table.rows[r]);
    }
    const ReadPaperSheets command{round_, experts_[2], "430000", "评委2", {"a.xlsx", "", documents::write_xlsx(std::span(&back, 1)).value()}};
    const auto answer = run(office(), read_paper_sheets, command).value();
    EXPECT_EQ(answer.taken.size(), 3u);
    ASSERT_EQ(answer.problems.size(), 1u) << "what is not complete is not signed";
    EXPECT_TRUE(answer.problems[0].starts_with(code(1)));
    EXPECT_EQ(progress(show(), 2).signed_off, 3);
    EXPECT_TRUE(results(office()).empty());
    auto himself = command;
    himself.expert = experts_[0];
    EXPECT_EQ(run(office(), read_paper_sheets, himself).error().slug, "marks-himself");
}

TEST_P(Marking, AreGivenBackAndReplacedByTheEngine) {
    sealed_round(4, terms(2, 3));
    marking_begins();
    const auto given = mine(0).items.at(0).code;
    EXPECT_EQ(run(marker(0), decline_my_item, DeclineMyItem{round_, given, "430000", ""}).error().slug, "text-required");
    EXPECT_EQ(run(marker(0), decline_my_item, DeclineMyItem{round_, given, "430000", "与申报单位有合作"}).value().state, MarkState::dropped);
    EXPECT_EQ(save(0, given, 0, content(1, 1)).error().slug, "not-now");
    EXPECT_EQ(show().missing, 1);
    const auto view = run(office(), replace_experts, OneMarkingRound{round_, "430000"}).value();
    EXPECT_EQ(view.missing, 0);
    const auto rows = assignments();
    const auto instead = std::ranges::find(rows, AssignmentKind::instead, &AssignmentRow::kind);
    ASSERT_NE(instead, rows.end());
    EXPECT_EQ(instead->code, given);
    EXPECT_NE(instead->expert_name, "评委0");
    EXPECT_EQ(run(office(), replace_experts, OneMarkingRound{round_, "430000"}).error().slug, "not-now");
}

TEST_P(Marking, LosesWhoIsAwayForMoreThanFourHours) {
    sealed_round(4, terms(2, 3));
    marking_begins();
    const auto done = mine(1).items.at(0).code;
    save(1, done, 0, content(3000, 3000), true).value();
    const auto now = clock().now();
    const auto away = [&](std::size_t n, int minutes) {
        return run(office(), record_marking_absence, RecordMarkingAbsence{round_, "430000", experts_[n], now.plus(std::chrono::minutes(-minutes)), now, "外出"});
    };
    EXPECT_FALSE(away(0, 240).value().experts.empty());
    EXPECT_EQ(show().missing, 0) << "exactly four hours are not more";
    const auto open = progress(show(), 1).open;
    const auto view = away(1, 241).value();
    EXPECT_EQ(view.missing, open);
    EXPECT_TRUE(progress(view, 1).lost);
    EXPECT_EQ(progress(view, 1).signed_off, 1) << "what was signed stays";
    run(office(), replace_experts, OneMarkingRound{round_, "430000"}).value();
    for (const auto& row : assignments()) EXPECT_FALSE(row.kind == AssignmentKind::instead && row.expert_name == "评委1");
    EXPECT_TRUE(refused("INSERT INTO marking_absence (county, round, expert, from_at, until_at, loses, words, at, by_whom, by_name) VALUES ('430000', $1, $2, 1, 14400000002, 0, 'x', 1, 'x', 'x')", round_, experts_[2])) << "the rule is arithmetic";
}

// ---- attacks by plain SQL

TEST_P(Marking, RefusesMarksByPlainSql) {
    sealed_round(4, terms(2, 4));
    keep_sheet().value();
    freeze(rules(2, 4)).value();
    open(0).value();
    const auto first = mine(0).items.at(0);
    const auto item = applications_[static_cast<std::size_t>(first.code.back() - 'A')];
    const auto sign = [&](ExpertId expert, std::optional<ExpertId> opened, std::int64_t serial, std::optional<std::int64_t> before) {
        return refused("INSERT INTO marking_mark (county, round, application, expert, serial, before, how, opened, sheet_version, content, sha256, total, vetoed, words, signed_by, at, by_whom, by_name) VALUES "
                       "('430000', $1, $2, $3, $5, $6, 'signed', $4, 1, '{}', '0123456789012345678901234567890123456789012345678901234567890123', 1, 0, '', 'x', 1, 'x', 'x')",
                       round_, item, expert, opened, serial, before);
    };
    EXPECT_TRUE(sign(experts_[0], std::nullopt, 1, std::nullopt)) << "without an opening";
    EXPECT_TRUE(sign(experts_[0], experts_[1], 1, std::nullopt)) << "with somebody else's opening";
    EXPECT_TRUE(sign(experts_[0], experts_[0], 5, 4)) << "a gap in the numbers";
    for (std::size_t n = 1; n < 4; ++n) {
        EXPECT_TRUE(sign(experts_[n], experts_[n], 1, std::nullopt)) << "not opened, or not his";
    }
    save(0, first.code, 0, content(3000, 3000), true).value();
    EXPECT_TRUE(refused("INSERT INTO marking_closed (county, round, assigned, ended, at, by_whom, by_name) VALUES ('430000', $1, 8, 1, 1, 'x', 'x')", round_)) << "not all have ended";
    EXPECT_TRUE(refused("INSERT INTO marking_closed (county, round, assigned, ended, at, by_whom, by_name) VALUES ('430000', $1, 8, 8, 1, 'x', 'x')", round_)) << "no eighth end";
}

}  // namespace
}  // namespace luoshi::programmes::review::marking
