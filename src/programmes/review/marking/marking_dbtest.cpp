// From the sealed panel to frozen results, with everything that is refused on the way.
#include "platform/documents/spreadsheet.hpp"
#include "programmes/review/marking/marking_on_both.hpp"

namespace luoshi::programmes::review::marking {
namespace {

class Marking : public MarkingOnBoth {};
ON_BOTH_DATABASES(Marking);

// ---- the workbench

TEST_P(Marking, IsPlannedLiveAndSaysWhyItDoesNotWorkAndWhatWouldHelp) {
    sealed_round(4, terms(3, 3), {{0, 0}});
    const auto plan = see(office(), plan_assignment, PlanAssignment{round_, "430000", rules(3, 3)}).value();
    EXPECT_TRUE(plan.feasible);
    EXPECT_EQ(plan.reviews, 12);
    EXPECT_EQ(plan.load_most, 3);
    EXPECT_EQ(plan.perfect + plan.fitting + plan.strangers, 12);
    EXPECT_EQ(std::ranges::count(plan.loads, 1, &PlannedLoad::barred), 1);
    const auto tight = see(office(), plan_assignment, PlanAssignment{round_, "430000", rules(3, 2)}).value();
    EXPECT_FALSE(tight.feasible);
    ASSERT_FALSE(tight.shortages.empty());
    ASSERT_TRUE(tight.shortages[0].with.has_value());
    EXPECT_EQ(tight.shortages[0].with->cap, 3);
    EXPECT_TRUE(see(office(), plan_assignment, PlanAssignment{round_, "430000", *tight.shortages[0].with}).value().feasible) << "what is told to help does";
    const auto four = see(office(), plan_assignment, PlanAssignment{round_, "430000", rules(4, 4)}).value();
    EXPECT_FALSE(four.feasible) << "one of the four must avoid an item";
    EXPECT_EQ(four.shortages[0].codes, std::vector<std::string>{code(0)});
    EXPECT_EQ(see(office(), plan_assignment, PlanAssignment{round_, "430000", rules(0, 4)}).error().slug, "bad-rules");
    EXPECT_EQ(see(reader(), plan_assignment, PlanAssignment{round_, "430000", rules(3, 3)}).error().slug, "not-permitted");
    EXPECT_EQ(see(outsider(), plan_assignment, PlanAssignment{round_, "430000", rules(3, 3)}).error().slug, "no-such-round");
}

TEST_P(Marking, IsFrozenOnASheetWithARuleThatTheRoundAnnouncedOrAReason) {
    sealed_round(4, terms(2, 3));
    EXPECT_EQ(freeze(rules(2, 3)).error().slug, "not-now") << "no sheet yet";
    keep_sheet().value();
    EXPECT_EQ(run(office(), freeze_assignment, FreezeAssignment{round_, "430000", 2, rules(2, 3), ""}).error().slug, "changed-meanwhile");
    EXPECT_EQ(freeze(rules(3, 3)).error().slug, "text-required") << "other rules than announced";
    const auto view = freeze(rules(2, 3)).value();
    EXPECT_EQ(view.phase, MarkingPhase::marking);
    EXPECT_EQ(view.frozen->pairs, 8);
    EXPECT_EQ(view.frozen->sha256.size(), 64u);
    EXPECT_EQ(freeze(rules(2, 3)).value().frozen->sha256, view.frozen->sha256) << "the same again";
    EXPECT_EQ(freeze(rules(2, 4), "更多").error().slug, "not-now");
    auto other = sheet();
    other.title = "另一张";
    EXPECT_EQ(run(office(), keep_marking_sheet, KeepMarkingSheet{round_, "430000", 1, other}).error().slug, "not-now") << "the sheet of a round that is marked stays";
}

TEST_P(Marking, NeverGivesAnItemToWhoMustAvoidIt) {
    sealed_round(5, terms(3, 4), {{0, 0}, {1, 0}, {2, 1}});
    marking_begins();
    for (const auto& row : assignments()) {
        EXPECT_FALSE(row.code == code(0) && (row.expert_name == "评委0" || row.expert_name == "评委1"));
        EXPECT_FALSE(row.code == code(1) && row.expert_name == "评委2");
    }
    EXPECT_EQ(assignments().size(), 12u);
}

TEST_P(Marking, DrawsWhereNoPairMayBeCertainAndCanBeDrawnAgain) {
    sealed_round(5, terms(2, 4));
    keep_sheet().value();
    auto drawn = rules(2, 4);
    drawn.pair_permille = 500;
    const auto plan = see(office(), plan_assignment, PlanAssignment{round_, "430000", drawn}).value();
    EXPECT_LE(plan.likeliest_permille, 500);
    const auto view = freeze(drawn, "防止猜到分配").value();
    EXPECT_EQ(view.frozen->seed.size(), 64u);
    EXPECT_EQ(view.frozen->pairs, 8);
}

// ---- attacks by plain SQL

TEST_P(Marking, RefusesAssignmentsByPlainSql) {
    sealed_round(4, terms(2, 2), {{0, 0}}, {"甲大学", "甲大学", "乙大学", "丙大学"});
    marking_begins();
    const auto frozen = show().frozen.value();
    const auto try_pair = [&](std::size_t expert, std::size_t item, std::int64_t place, std::int64_t seat, const std::string& unit, const std::string& kind) {
        return refused("INSERT INTO marking_assignment (county, round, application, expert, number, before, place, seat, per_item, places_most, cap, cap_most, distinct_units, unit, unit_once, standing, kind, "
                       "reason, at, by_whom, by_name) SELECT county, round, $2, $3, 9, 8, $4, $5, per_item, places_most, cap, cap_most, distinct_units, $6, $6, 'clear', $7, 'x', 1, 'x', 'x' "
                       "FROM marking_assignment_frozen WHERE county = '430000' AND round = $1",
                       round_, applications_[item], experts_[expert], place, seat, unit, kind);
    };
    EXPECT_TRUE(try_pair(0, 0, 3, 3, "甲大学", "extra")) << "must be avoided";
    EXPECT_TRUE(try_pair(3, 0, 3, 3, "丁大学", "extra")) << "not his unit";
    for (std::size_t item = 0; item < 4; ++item) {
        for (std::size_t expert = 0; expert < 4; ++expert) {
            EXPECT_TRUE(try_pair(expert, item, 2, 3, expert < 2 ? "甲大学" : expert == 2 ? "乙大学" : "丙大学", "first")) << "a first place too many";
            EXPECT_TRUE(try_pair(expert, item, 99, 3, expert < 2 ? "甲大学" : expert == 2 ? "乙大学" : "丙大学", "extra")) << "a place that does not exist";
            EXPECT_TRUE(try_pair(expert, item, 3, 99, expert < 2 ? "甲大学" : expert == 2 ? "乙大学" : "丙大学", "extra")) << "a load above the most";
        }
    }
    EXPECT_TRUE(refused("INSERT INTO marking_pair (county, round, expert, application, standing) VALUES ('430000', $1, $2, $3, 'clear')", round_, experts_[0], applications_[0])) << "one standing for a pair";
}

TEST_P(Marking, RefusesTwoExpertsOfOneUnitForAnItemByPlainSql) {
    sealed_round(4, terms(2, 4), {}, {"甲大学", "甲大学", "乙大学", "丙大学"});
    marking_begins();
    std::size_t tried = 0;
    for (std::size_t item = 0; item < 4; ++item) {
        for (std::size_t expert = 0; expert < 2; ++expert) {
            const auto has = [&](std::size_t who) { return std::ranges::any_of(assignments(), [&](const auto& row) { return row.code == code(item) && row.expert_name == "评委" + std::to_string(who); }); };
            ASSERT_FALSE(has(0) && has(1)) << "inside the model";
            if (has(expert) || !has(1 - expert)) continue;
            ++tried;
            EXPECT_TRUE(refused("INSERT INTO marking_assignment (county, round, application, expert, number, before, place, seat, per_item, places_most, cap, cap_most, distinct_units, unit, unit_once, standing, "
                                "kind, reason, at, by_whom, by_name) SELECT county, round, $2, $3, 9, 8, 3, 5, per_item, places_most, cap, cap_most, distinct_units, '甲大学', '甲大学', 'clear', 'extra', 'x', 1, "
                                "'x', 'x' FROM marking_assignment_frozen WHERE county = '430000' AND round = $1",
                                round_, applications_[item], experts_[expert]));
        }
    }
    EXPECT_GT(tried, 0u);
}

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

// ---- spreads

TEST_P(Marking, AskOneMoreExpertWhereTheyDifferAndThenThePanel) {
    sealed_round(4, terms(2, 4));
    marking_begins();
    // Whoever got item 0: any two differ by 18 points at least.
    const auto differing = [&](std::size_t n, std::size_t item) {
        const auto total = static_cast<std::int64_t>(1800 * n);
        return item == 0 ? content(std::min<std::int64_t>(total, 4000), std::max<std::int64_t>(total - 4000, 0)) : content(3000, 3000);
    };
    everybody_signs(differing);
    auto view = show();
    ASSERT_EQ(view.spreads.size(), 1u);
    EXPECT_EQ(view.spreads[0].code, code(0));
    EXPECT_TRUE(view.spreads[0].may_ask);
    EXPECT_FALSE(action(view, "close").possible);
    EXPECT_EQ(run(office(), settle_spread, SettleSpread{round_, "430000", code(0), "合议"}).error().slug, "not-now") << "first one more expert";
    view = run(office(), ask_extra_experts, OneMarkingRound{round_, "430000"}).value();
    EXPECT_EQ(view.assigned, 9);
    EXPECT_TRUE(view.spreads.empty()) << "while the new one marks, nobody learns of the difference";
    everybody_signs(differing);
    view = show();
    ASSERT_EQ(view.spreads.size(), 1u);
    EXPECT_FALSE(view.spreads[0].may_ask);
    EXPECT_EQ(run(office(), close_marking, OneMarkingRound{round_, "430000"}).error().slug, "not-now");
    run(office(), settle_spread, SettleSpread{round_, "430000", code(0), "按规则取平均"}).value();
    EXPECT_EQ(run(office(), close_marking, OneMarkingRound{round_, "430000"}).value().phase, MarkingPhase::closed);
    EXPECT_EQ(run(office(), close_marking, OneMarkingRound{round_, "430000"}).value().phase, MarkingPhase::closed) << "the same again";
}

// ---- votes and results

TEST_P(Marking, IsVotedOnByWhoNeedNotAvoidTheItemOnceEach) {
    sealed_round(3, terms(2, 4), {{0, 0}});
    marking_begins();
    everybody_signs([](std::size_t, std::size_t) { return content(3000, 3000); });
    EXPECT_EQ(run(office(), open_panel_vote, OpenPanelVote{round_, "430000", "是否推荐"}).error().slug, "not-now");
    run(office(), close_marking, OneMarkingRound{round_, "430000"}).value();
    run(office(), open_panel_vote, OpenPanelVote{round_, "430000", "是否推荐"}).value();
    const auto vote = [&](std::size_t n, std::size_t item, BallotChoice choice) { return run(marker(n), cast_panel_ballot, CastPanelBallot{round_, code(item), "430000", choice}); };
    EXPECT_EQ(mine(0).ballots.size(), 3u) << "the one he must avoid is not among them";
    EXPECT_EQ(vote(0, 0, BallotChoice::in_favour).error().slug, "no-such-item");
    EXPECT_TRUE(refused("INSERT INTO marking_ballot (county, round, application, expert, standing, choice, at, by_whom) VALUES ('430000', $1, $2, $3, 'clear', 'in_favour', 1, 'x')", round_, applications_[0], experts_[0]));
    vote(1, 0, BallotChoice::in_favour).value();
    vote(2, 0, BallotChoice::against).value();
    vote(0, 1, BallotChoice::in_favour).value();
    vote(0, 1, BallotChoice::in_favour).value();
    EXPECT_EQ(vote(0, 1, BallotChoice::against).error().slug, "voted-already");
    vote(1, 1, BallotChoice::in_favour).value();
    vote(1, 2, BallotChoice::in_favour).value();
    auto line = [&](std::size_t item) {
        const auto now = show();
        return *std::ranges::find(now.vote->items, code(item), &PanelVoteLine::code);
    };
    EXPECT_EQ(line(1).given, 2);
    EXPECT_EQ(line(1).votes_for, 0) << "nobody sees how before the count";
    const auto view = run(office(), count_panel_vote, OneMarkingRound{round_, "430000"}).value();
    EXPECT_EQ(view.phase, MarkingPhase::counted);
    EXPECT_EQ(line(0).entitled, 2);
    EXPECT_TRUE(line(0).passed) << "one of two is one half";
    EXPECT_TRUE(line(1).passed);
    EXPECT_FALSE(line(2).quorate) << "one of three are less than two thirds";
    EXPECT_FALSE(line(3).passed);
    EXPECT_EQ(view.vote->protocol.size(), 3u + 4u);
    EXPECT_EQ(vote(2, 2, BallotChoice::in_favour).error().slug, "not-now");
    EXPECT_TRUE(refused("INSERT INTO marking_vote_counted (county, round, application, quorum_num, quorum_den, threshold_num, threshold_den, entitled, votes_for, votes_against, abstained, quorate, passed, at, by_whom, "
                        "by_name) VALUES ('430000', $1, $2, 1, 3, 1, 2, 3, 1, 0, 0, 1, 1, 1, 'x', 'x')",
                        round_, applications_[0]))
        << "another quorum than the round's";
}

TEST_P(Marking, FreezesResultsByASecondPersonOnce) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    everybody_signs([](std::size_t n, std::size_t item) { return content(2000 + 100 * static_cast<std::int64_t>(n) + 300 * static_cast<std::int64_t>(item), 3000); });
    EXPECT_EQ(run(office(), propose_review_results, OneMarkingRound{round_, "430000"}).error().slug, "not-now");
    run(office(), close_marking, OneMarkingRound{round_, "430000"}).value();
    const auto proposed = run(office(), propose_review_results, OneMarkingRound{round_, "430000"}).value();
    const auto sha256 = proposed.proposal->sha256;
    EXPECT_TRUE(proposed.proposal->mine);
    EXPECT_FALSE(proposed.proposal->outdated);
    const auto freeze_as = [&](const Actor& who, const std::string& hash) { return run(who, freeze_review_results, FreezeReviewResults{round_, "430000", hash}); };
    EXPECT_EQ(freeze_as(office(), sha256).error().slug, "second-person");
    EXPECT_EQ(freeze_as(second(), std::string(64, '0')).error().slug, "changed-meanwhile");
    const auto nothing = read([&](Work& work) -> Result<bool> { return frozen_results(work, "430000", round_).has_value(); }).value();
    EXPECT_FALSE(nothing);
    EXPECT_EQ(freeze_as(second(), sha256).value().phase, MarkingPhase::frozen);
    EXPECT_EQ(freeze_as(second(), sha256).value().phase, MarkingPhase::frozen) << "the same again";
    EXPECT_EQ(run(office(), propose_review_results, OneMarkingRound{round_, "430000"}).error().slug, "not-now");
    const auto frozen = read([&](Work& work) -> Result<FrozenResults> { return frozen_results(work, "430000", round_).value(); }).value();
    ASSERT_EQ(frozen.lines.size(), 4u);
    EXPECT_EQ(frozen.sha256, sha256);
    for (const auto& line : frozen.lines) {
        const auto item = static_cast<std::int64_t>(std::ranges::find(applications_, line.application) - applications_.begin());
        EXPECT_EQ(line.score, 51'000 + 3'000 * item);
        EXPECT_EQ(line.ties.size(), 4u);
        EXPECT_EQ(stage_of(line.unit), lines::UnitStage::scored);
    }
}

TEST_P(Marking, RefusesResultsByPlainSql) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    everybody_signs([](std::size_t, std::size_t) { return content(3000, 3000); });
    run(office(), close_marking, OneMarkingRound{round_, "430000"}).value();
    const auto proposed = run(office(), propose_review_results, OneMarkingRound{round_, "430000"}).value();
    EXPECT_TRUE(refused("INSERT INTO review_result (county, round, application, call, score, rule, mean, corrected, vetoed, ties) VALUES ('430000', $1, $2, $3, 99000, 'mean', 99000, 99000, 0, '[]')", round_, applications_[0],
                        call_))
        << "not frozen";
    EXPECT_TRUE(refused("INSERT INTO review_results_frozen (county, round, call, serial, sha256, proposed_by, at, by_whom, by_name) SELECT county, round, call, serial, sha256, by_whom, 1, by_whom, 'x' "
                        "FROM marking_results_proposed WHERE county = '430000' AND round = $1",
                        round_))
        << "by the one who proposed";
    EXPECT_TRUE(refused("INSERT INTO review_results_frozen (county, round, call, serial, sha256, proposed_by, at, by_whom, by_name) SELECT county, round, call, serial, 'other', by_whom, 1, 'y', 'x' "
                        "FROM marking_results_proposed WHERE county = '430000' AND round = $1",
                        round_))
        << "something else than what was proposed";
}

TEST_P(Marking, LeavesOutWhatWasWithdrawnMeanwhile) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    withdraw(applications_[0], "a").value();
    EXPECT_EQ(mine(0).items.size(), 3u);
    everybody_signs([](std::size_t, std::size_t) { return content(3000, 3000); });
    run(office(), close_marking, OneMarkingRound{round_, "430000"}).value();
    EXPECT_EQ(results(office()).size(), 3u);
    const auto sha256 = run(office(), propose_review_results, OneMarkingRound{round_, "430000"}).value().proposal->sha256;
    withdraw(applications_[1], "b").value();
    EXPECT_TRUE(show().proposal->outdated);
    EXPECT_EQ(run(second(), freeze_review_results, FreezeReviewResults{round_, "430000", sha256}).error().slug, "changed-meanwhile");
    const auto again = run(office(), propose_review_results, OneMarkingRound{round_, "430000"}).value().proposal->sha256;
    run(second(), freeze_review_results, FreezeReviewResults{round_, "430000", again}).value();
    const auto frozen = read([&](Work& work) -> Result<FrozenResults> { return frozen_results(work, "430000", round_).value(); }).value();
    EXPECT_EQ(frozen.lines.size(), 2u);
}

TEST_P(Marking, RatesTheExpertsAfterTheRoundIntoThePool) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    const auto rate = [&](int part, std::string words) { return run(office(), rate_expert, RateExpert{round_, "430000", experts_[0], part, 25, 25, 25, std::move(words)}); };
    EXPECT_EQ(rate(20, "认真").error().slug, "not-now");
    everybody_signs([](std::size_t, std::size_t) { return content(3000, 3000); });
    run(office(), close_marking, OneMarkingRound{round_, "430000"}).value();
    EXPECT_EQ(rate(26, "认真").error().slug, "bad-rating");
    EXPECT_EQ(rate(20, "").error().slug, "text-required");
    EXPECT_EQ(progress(rate(20, "认真").value(), 0).rating, 95);
    EXPECT_TRUE(rate(20, "认真").has_value()) << "the same again";
    EXPECT_EQ(rate(10, "认真").error().slug, "rated-already");
}

TEST_P(Marking, SaysWhatWaitsForWhom) {
    const auto waits = [&](const Actor& actor) {
        std::vector<std::string> tasks;
        for (const auto& one : see(actor, [](Work& work, int) -> Result<std::vector<Waiting>> { return waiting(work); }, 0).value()) tasks.push_back(one.task + " " + std::to_string(one.count));
        return tasks;
    };
    using ::testing::ElementsAre;
    using ::testing::IsEmpty;
    auto what = terms(2, 4);
    what.review_to = Date(2026, 12, 1);
    sealed_round(3, what);
    keep_sheet().value();
    EXPECT_THAT(waits(marker(0)), IsEmpty()) << "nothing is assigned";
    freeze(show().from_terms).value();
    EXPECT_THAT(waits(marker(0)), ElementsAre("open_sheets 1")) << "and no count before the promise";
    open(0).value();
    const auto items = mine(0).items;
    ASSERT_GT(items.size(), 0U);
    EXPECT_THAT(waits(marker(0)), ElementsAre("hand_in_sheets " + std::to_string(items.size())));
    save(0, items[0].code, 0, content(3'000, 4'000)).value();
    EXPECT_THAT(waits(marker(0)), ElementsAre("hand_in_sheets " + std::to_string(items.size()))) << "a draft is not handed in";
    const auto list = see(marker(0), [](Work& work, int) -> Result<std::vector<Waiting>> { return waiting(work); }, 0).value();
    EXPECT_EQ(list.at(0).due, Date(2026, 12, 1));
    EXPECT_EQ(list.at(0).overdue, 0);
    std::int64_t base = 1;
    for (const auto& item : items) {
        save(0, item.code, base, content(3'000, 4'000), true).value();
        base = 0;
    }
    EXPECT_THAT(waits(marker(0)), IsEmpty());
    EXPECT_THAT(waits(office()), IsEmpty());
}

}  // namespace
}  // namespace luoshi::programmes::review::marking
