// Lines, their numbers from several sources, and the account of stages.
#include <algorithm>

#include "programmes/lines/lines_on_both.hpp"
#include "programmes/lines/stages.hpp"

namespace luoshi::programmes::lines {
namespace {

class Lines : public LinesOnBoth {};
ON_BOTH_DATABASES(Lines);

TEST_P(Lines, KeepTheirIdAndContent) {
    const auto command = new_line();
    run(office(), make_line, command).value();
    EXPECT_EQ(run(office(), make_line, command).value().id, command.id);
    auto other = command;
    other.content.title = "别的";
    EXPECT_EQ(run(office(), make_line, other).error().slug, "id-taken");
    EXPECT_EQ(run(office(), make_line, new_line()).error().slug, "code-taken");
    EXPECT_EQ(run(changsha(), make_line, new_line("C-99")).error().slug, "not-permitted");
}

TEST_P(Lines, ChangeByVersionButKeepTheirStages) {
    const auto id = made();
    auto content = show(id).content;
    content.title = "改过的名称";
    EXPECT_EQ(run(office(), change_line, ChangeLine{id, "430000", 1, content}).value().content.title, "改过的名称");
    EXPECT_EQ(run(office(), change_line, ChangeLine{id, "430000", 1, content}).error().slug, "changed-meanwhile");
    content.stages = {UnitStage::approved};
    EXPECT_EQ(run(office(), change_line, ChangeLine{id, "430000", 2, content}).error().slug, "stages-fixed");
}

TEST_P(Lines, TargetsOfSeveralSourcesStandSideBySide) {
    const auto id = made();
    AddLineTarget notice{id, "430000", "通知", Date(2022, 4, 8), LineTargetKind::exact, 10, "", UnitStage::accepted, Date(2025, 12, 31), LineTargetSeen::source, ""};
    run(office(), add_line_target, notice).value();
    EXPECT_FALSE(show(id).targets_disagree);
    const AddLineTarget plan{id, "430000", "方案", {}, LineTargetKind::about, 30, "", UnitStage::accepted, {}, LineTargetSeen::press, "30所左右"};
    EXPECT_TRUE(run(office(), add_line_target, plan).value().targets_disagree);
    EXPECT_EQ(run(office(), add_line_target, plan).value().targets.size(), 2u);  // the same again: nothing
    notice.number = 12;
    const auto view = run(office(), add_line_target, notice).value();
    ASSERT_EQ(view.targets.size(), 3u);
    EXPECT_EQ(view.targets[0].version, 2);
    EXPECT_TRUE(view.targets[0].current);
    EXPECT_FALSE(view.targets[1].current);
    EXPECT_EQ(view.targets[1].number, 10);
}

TEST_P(Lines, NeverInventANumber) {
    const auto id = made();
    AddLineTarget target{id, "430000", "通知", {}, LineTargetKind::unspecified, 5, "", UnitStage::accepted, {}, LineTargetSeen::source, "一批"};
    EXPECT_EQ(run(office(), add_line_target, target).error().slug, "number-and-kind");
    target.number.reset();
    const auto view = run(office(), add_line_target, target).value();
    EXPECT_FALSE(view.targets[0].wanted.has_value());
    EXPECT_EQ(view.colour, LineColour::none);
    target.kind = LineTargetKind::exact;
    EXPECT_EQ(run(office(), add_line_target, target).error().slug, "number-missing");
}

TEST_P(Lines, CountAListOnlyWhereSomebodyRuledSoAndItIsBuiltFarEnough) {
    const auto id = made();
    run(office(), add_line_target, AddLineTarget{id, "430000", "通知", {}, LineTargetKind::exact, 10, "", UnitStage::accepted, {}, LineTargetSeen::source, ""}).value();
    run(office(), add_line_target, AddLineTarget{id, "430000", "立项", {}, LineTargetKind::exact, 10, "", UnitStage::approved, {}, LineTargetSeen::source, ""}).value();
    run(office(), add_line_list, AddLineList{id, "430000", "名单", "公示", Date(2022, 12, 7), UnitStage::approved, 20, ""}).value();
    const auto reached = [&](const std::string& source) {
        const auto view = show(id);
        return std::ranges::find(view.targets, source, &LineTargetView::source)->reached;
    };
    const auto rule = [&](std::string source, ListRuling counts) { run(office(), rule_on_list, RuleOnList{id, "430000", "名单", std::move(source), counts, "厅务会议定"}).value(); };
    EXPECT_EQ(reached("立项"), 0);
    rule("立项", ListRuling::counts);
    rule("通知", ListRuling::counts);
    EXPECT_EQ(reached("立项"), 20);
    EXPECT_EQ(reached("通知"), 0) << "selected is not built";
    rule("立项", ListRuling::counts_not);
    EXPECT_EQ(reached("立项"), 0);
    EXPECT_EQ(run(office(), add_line_list, AddLineList{id, "430000", "名单", "公示", Date(2022, 12, 7), UnitStage::approved, 21, ""}).error().slug, "list-exists");
}

TEST_P(Lines, KeepQuestionsOpenUntilSomebodyAnswers) {
    auto command = new_line();
    command.content.questions = {{"inside", "包含在20个之内还是另加", "inside or on top"}};
    run(office(), make_line, command).value();
    EXPECT_TRUE(show(command.id).questions[0].answer.empty());
    EXPECT_EQ(run(office(), answer_line_question, AnswerLineQuestion{command.id, "430000", "other", "x"}).error().slug, "no-such-question");
    run(office(), answer_line_question, AnswerLineQuestion{command.id, "430000", "inside", "之内"}).value();
    EXPECT_EQ(run(office(), answer_line_question, AnswerLineQuestion{command.id, "430000", "inside", "另加"}).value().questions[0].answer, "另加");
}

TEST_P(Lines, ThatNameBeneficiariesAreFulfilledByTheirUnitsInTheLineAbove) {
    const auto above = made();
    auto below = new_line("C-04a", {});
    below.content.parent = "C-04";
    below.content.named = {"长沙市教育局", "株洲市教育局"};
    run(office(), make_line, below).value();
    run(office(), add_line_target, AddLineTarget{below.id, "430000", "通知", {}, LineTargetKind::exact, 2, "", UnitStage::accepted, {}, LineTargetSeen::source, ""}).value();
    const auto built = unit(above, bureau("430100"));
    climb(built, UnitStage::accepted);
    climb(unit(above, bureau("430200")), UnitStage::approved);
    EXPECT_EQ(show(below.id).targets[0].reached, 1);
    EXPECT_EQ(show(below.id).named[1].stage, UnitStage::approved);
    step(built, UnitStage::withdrawn, "撤销").value();
    EXPECT_EQ(show(below.id).targets[0].reached, 0);
}

TEST_P(Lines, OfEachPrefectureShowTheZeros) {
    const auto id = made();
    run(office(), add_line_target, AddLineTarget{id, "430000", "通知", {}, LineTargetKind::per_body, 1, "prefecture", UnitStage::approved, {}, LineTargetSeen::source, ""}).value();
    climb(unit(id, bureau("430104")), UnitStage::approved);
    climb(unit(id, bureau("430100")), UnitStage::approved);
    const auto view = show(id);
    ASSERT_EQ(view.bodies.size(), 14u);
    EXPECT_EQ(view.bodies[0].name, "长沙市");
    EXPECT_EQ(view.bodies[0].reached, 2);
    EXPECT_EQ(view.bodies[1].reached, 0);
    EXPECT_EQ(view.targets[0].wanted, 14);
    EXPECT_EQ(view.targets[0].reached, 1);
}

// ---- units

// Every stage × every stage, as the table of ways says.
TEST_P(Lines, StepUnitsAlongTheTableOnly) {
    const auto line = made();
    const auto ways = ways_of(every_stage());
    std::vector<UnitStage> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<UnitStage>>([&](auto d) { all.push_back(d.value); });
    for (const auto from : all) {
        if (from == UnitStage::called) continue;
        for (const auto to : all) {
            const auto id = unit(line);
            climb(id, from <= UnitStage::accepted ? from : UnitStage::in_construction);
            if (from > UnitStage::accepted) step(id, from, "样例").value();
            const bool resumed_elsewhere = from == UnitStage::suspended && to != UnitStage::withdrawn && to != UnitStage::in_construction;
            const bool possible = from == to || (std::ranges::find(ways, Way{from, to}) != ways.end() && !resumed_elsewhere);
            const auto done = step(id, to, "样例");
            EXPECT_EQ(done.has_value(), possible) << stage_words_en(from) << " → " << stage_words_en(to);
            if (!done) {
                EXPECT_EQ(done.error().slug, "stage-not-next");
            }
            EXPECT_EQ(stage_of(id), possible ? to : from);
        }
    }
}

TEST_P(Lines, RefuseAttacksByPlainSql) {
    const auto line = made();
    const auto id = unit(line);
    const std::string_view step = "INSERT INTO programme_unit_step (county, unit, serial, line, before, from_stage, from_standing, stage, standing, on_day, reference, reason, at, by_whom, by_name) ";
    const auto planted = [&](std::string values) { return refused(std::string(step) + "VALUES ('430000', $1, " + values + ", '2026-09-02', '', 'x', 1, 'x', 'x')", id, line); };
    EXPECT_TRUE(planted("2, $2, 1, 'applied', 'applied', 'approved', 'approved'")) << "a stage is skipped";
    EXPECT_TRUE(planted("1, $2, NULL, NULL, NULL, 'approved', 'approved'")) << "a unit begins as approved";
    EXPECT_TRUE(planted("3, $2, 2, 'qualified', 'qualified', 'scored', 'scored'")) << "a step stands on none";
    EXPECT_TRUE(planted("2, $2, 1, 'applied', 'applied', 'withdrawn', 'accepted'")) << "a withdrawn unit is said to have been accepted";
    EXPECT_TRUE(refused("UPDATE programme_unit_now SET stage = 'accepted', standing = 'accepted' WHERE county = '430000' AND unit = $1", id));
    climb(id, UnitStage::approved);
    this->step(id, UnitStage::suspended, "停工").value();
    EXPECT_TRUE(planted("8, $2, 7, 'suspended', 'approved', 'in_construction', 'in_construction'")) << "resumed where it did not stand";
    EXPECT_TRUE(refused(std::string(step) + "VALUES ('430000', $1, 8, $2, 7, 'suspended', 'approved', 'withdrawn', 'approved', '2026-09-02', '', '', 1, 'x', 'x')", id, line)) << "without a reason";
    EXPECT_TRUE(refused("INSERT INTO programme_ban (county, unit, line_code, body, from_day, until_day, reason, at, by_name) VALUES ('430000', $1, '', $2, '2026-09-02', '2029-09-02', 'x', 1, 'x')", id,
                        bureau("430200")))
        << "a ban of a body that never had the unit";
    EXPECT_TRUE(refused("INSERT INTO programme_target (county, line, source, version, kind, number, per, stage, seen, words, at, by_name) VALUES ('430000', $1, 'x', 1, 'unspecified', 7, '', 'accepted', 'source', '', 1, 'x')", line))
        << "a number is invented";
}

TEST_P(Lines, CountWhatWasReachedAndNotWithdrawnSince) {
    const auto line = made();
    climb(unit(line), UnitStage::accepted);
    const auto gone = unit(line, bureau("430200"));
    climb(gone, UnitStage::accepted);
    step(gone, UnitStage::withdrawn, "撤销").value();
    const auto paused = unit(line, bureau("430104"));
    climb(paused, UnitStage::in_construction);
    step(paused, UnitStage::suspended, "停工").value();
    const auto count = [&](UnitStage stage, std::string path = "") {
        const auto counts = read([&](Work& work) -> Result<std::vector<StageCount>> { return count_stages(work, "430000", line, path); }).value();
        return *std::ranges::find(counts, stage, &StageCount::stage);
    };
    EXPECT_EQ(count(UnitStage::accepted).reached, 1);
    EXPECT_EQ(count(UnitStage::approved).reached, 2);
    EXPECT_EQ(count(UnitStage::approved).standing, 0);
    EXPECT_EQ(count(UnitStage::suspended).standing, 1);
    EXPECT_EQ(count(UnitStage::withdrawn).standing, 1);
    EXPECT_EQ(count(UnitStage::approved, "/430000/430100/").reached, 2);
    EXPECT_EQ(count(UnitStage::approved, "/430000/430200/").reached, 0);
    step(paused, UnitStage::in_construction).value();
    EXPECT_EQ(count(UnitStage::in_construction).standing, 1);
}

TEST_P(Lines, RememberTheWholeHistoryOfABody) {
    const auto line = made();
    const auto id = unit(line);
    climb(id, UnitStage::approved);
    step(id, UnitStage::withdrawn, "自愿退出").value();
    unit(line);
    const auto past = read([&](Work& work) -> Result<std::vector<PastUnit>> { return units_of_body(work, "430000", bureau("430100")); }).value();
    ASSERT_EQ(past.size(), 2u);
    const auto old = std::ranges::find_if(past, [&](const auto& one) { return one.unit.id == id; });
    EXPECT_EQ(old->highest, UnitStage::approved);
    EXPECT_EQ(old->approved_on, Date(2026, 9, 2));
    EXPECT_EQ(old->withdrawn_on, Date(2026, 9, 2));
    EXPECT_EQ(old->unit.decision_year, 2026);
}

TEST_P(Lines, KeepUnitsUnderTheirId) {
    const auto line = made();
    const NewUnit one{fresh<UnitId>(), line, bureau("430100"), "基地", 2026, "通知"};
    const auto add = [&](const NewUnit& unit) { return at(office(), [&](Work& work) { return add_unit(work, unit); }); };
    add(one).value();
    add(one).value();
    auto other = one;
    other.title = "别的";
    EXPECT_EQ(add(other).error().slug, "unit-exists");
    other.line = fresh<LineId>();
    EXPECT_EQ(add(other).error().slug, "no-such-line");
}

TEST_P(Lines, BanFromADayUntilADay) {
    const auto id = unit(made());
    const Ban ban{id, bureau("430100"), "C-04", Date(2026, 9, 1), Date(2029, 9, 1), "验收不通过"};
    const auto add = [&](const Ban& one) { return at(office(), [&](Work& work) { return add_ban(work, one); }); };
    add(ban).value();
    add(ban).value();
    const auto on = [&](Date day) { return read([&](Work& work) -> Result<std::size_t> { return bans_of_body(work, "430000", bureau("430100"), day).size(); }).value(); };
    EXPECT_EQ(on(Date(2026, 8, 31)), 0u);
    EXPECT_EQ(on(Date(2029, 8, 31)), 1u);
    EXPECT_EQ(on(Date(2029, 9, 1)), 0u);
    auto longer = ban;
    longer.until = Date(2031, 9, 1);
    EXPECT_EQ(add(longer).error().slug, "ban-exists");
}

TEST_P(Lines, ShowUnitsToTheirOfficeAndToThoseAboveTheirBody) {
    const auto line = made();
    unit(line);
    unit(line, bureau("430200"));
    EXPECT_EQ(see(office(), find_units, FindUnits{.county = "430000"}).value().items.size(), 2u);
    EXPECT_EQ(see(changsha(), find_units, FindUnits{.county = "430000"}).value().items.size(), 1u);
    EXPECT_EQ(see(office(), find_units, FindUnits{.county = "430000", .reached = UnitStage::approved}).value().items.size(), 0u);
}

TEST_P(Lines, OfTheNoticeAreAllThereWithTheirClause) {
    const auto seeded = [&] { return at(office(), [&](Work& work) -> Result<int> {
        TRY(const int made, seed_lines(work, bureau("430000")));
        work.record("test", "programme_line", "");
        return made;
    }).value(); };
    EXPECT_GE(seeded(), 25);
    EXPECT_EQ(seeded(), 0);
    const auto board = see(office(), show_line_board, ShowLineBoard{}).value();
    const auto row = [&](std::string_view code) { return *std::ranges::find(board.items, code, &LineBoardRow::code); };
    EXPECT_EQ(row("C-04").targets[0].number, 20);
    EXPECT_EQ(row("C-04a").parent, "C-04");
    EXPECT_EQ(show(row("C-04a").id).named.size(), 2u);
    EXPECT_EQ(show(row("C-04a").id).questions[0].key, "inside");
    EXPECT_TRUE(row("C-09").targets_disagree);
    EXPECT_EQ(row("C-11").targets.size(), 2u);
    EXPECT_EQ(row("C-08b").targets[0].wanted, 122);
    EXPECT_EQ(row("C-05").colour, LineColour::none);
    EXPECT_EQ(row("C-04").colour, LineColour::red) << "20 were selected in 2022; none is accepted";
    for (const auto& one : board.items) EXPECT_FALSE(one.targets.empty()) << one.code;
    for (std::int64_t number = 0; number <= 25; ++number) {
        const auto code = std::string("C-") + (number < 10 ? "0" : "") + std::to_string(number);
        EXPECT_NE(std::ranges::find(board.items, code, &LineBoardRow::code), board.items.end()) << code;
    }
    const auto open = storage::read(storage(), context(Actor{}), [](Work& work) { return show_public_lines(work, {}); }).value();
    EXPECT_EQ(open.items.size(), board.items.size());
}

}  // namespace
}  // namespace luoshi::programmes::lines
