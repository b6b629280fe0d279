#include "programmes/construction/construction_on_both.hpp"

namespace luoshi::programmes::construction {
namespace {

class TaskBooks : public ConstructionOnBoth {};
ON_BOTH_DATABASES(TaskBooks);

TEST_P(TaskBooks, AreSignedByTwoSidesAndThenInForce) {
    auto content = complete_content();
    content.indicators[2].source = "";
    EXPECT_EQ(draft(content).value().findings.size(), 1U);
    EXPECT_EQ(slug(run(builder(), submit_task, SubmitTask{unit_, county, fresh<TaskBookId>(), ""})), "book-incomplete");
    EXPECT_EQ(slug(draft(complete_content(), 0)), "changed-meanwhile") << "the draft was saved since";
    draft(complete_content(), 1).value();
    const auto id = submitted();
    EXPECT_EQ(slug(run(builder(), submit_task, SubmitTask{unit_, county, fresh<TaskBookId>(), ""})), "version-under-way");
    EXPECT_EQ(slug(book_step(almighty_builder(), id, "argued")), "own-unit");
    EXPECT_EQ(slug(book_step(owner(), id, "signed_office")), "step-not-next");
    book_step(prefecture(), id, "argued").value();
    EXPECT_EQ(slug(book_step(owner(), id, "signed_body")), "not-permitted");
    EXPECT_EQ(slug(book_step(prefecture(), id, "signed_office")), "not-permitted");
    book_step(builder(), id, "signed_body").value();
    EXPECT_EQ(stage_of(unit_), lines::UnitStage::approved) << "one side is not enough";
    const auto view = book_step(owner(), id, "signed_office").value();
    EXPECT_TRUE(view.versions.front().in_force);
    ASSERT_TRUE(view.current);
    EXPECT_EQ(view.current->indicators.size(), complete_content().indicators.size());
    EXPECT_EQ(stage_of(unit_), lines::UnitStage::in_construction);
    EXPECT_EQ(slug(book_step(owner(), id, "returned")), "step-not-next") << "what is in force is not returned";
}

TEST_P(TaskBooks, AreChangedByRequestOnlyAndKeepOldAndNew) {
    const auto first = signed_book();
    auto content = complete_content();
    content.indicators[2].final_milli = 80'000;
    draft(content, 1).value();
    EXPECT_EQ(slug(run(builder(), submit_task, SubmitTask{unit_, county, fresh<TaskBookId>(), " "})), "text-required") << "a change has its reason";
    const auto change = submitted("专业调整，目标提高");
    EXPECT_EQ(slug(book_step(owner(), change, "signed_office")), "step-not-next");
    EXPECT_EQ(book().current->indicators[2].final_milli, 70'000) << "not yet";
    book_step(owner(), change, "approved").value();
    EXPECT_EQ(slug(book_step(owner(), change, "filed")), "text-required");
    const auto view = book_step(owner(), change, "filed", "备案〔2026〕3号").value();
    ASSERT_EQ(view.versions.size(), 2U);
    EXPECT_TRUE(view.versions[0].in_force);
    EXPECT_FALSE(view.versions[1].in_force);
    ASSERT_EQ(view.versions[0].changes.size(), 1U);
    EXPECT_EQ(view.versions[0].changes[0].before, "70");
    EXPECT_EQ(view.versions[0].changes[0].after, "80");
    EXPECT_EQ(view.current->indicators[2].final_milli, 80'000);
    EXPECT_EQ(see(owner(), show_task_version, OneBook{unit_, county, first}).value().content.indicators[2].final_milli, 70'000) << "the old version stays";
    EXPECT_EQ(slug(run(builder(), submit_task, SubmitTask{unit_, county, fresh<TaskBookId>(), "再来"})), "nothing-changes");
}

TEST_P(TaskBooks, AChangeNeverFallsBelowWhatWasSpent) {
    signed_book();
    money(MoneyKind::arrived, 500'000'00).value();
    money(MoneyKind::spent, 500'000'00).value();
    auto content = complete_content();
    content.sources[0].total_fen = 400'000'00;
    content.money[1].budgeted_fen = 0;
    content.total_fen = 700'000'00;
    draft(content, 1).value();
    EXPECT_EQ(slug(run(builder(), submit_task, SubmitTask{unit_, county, fresh<TaskBookId>(), "减少"})), "below-what-was-spent");
}

TEST_P(TaskBooks, AReturnedVersionIsFollowedByTheNext) {
    draft(complete_content()).value();
    const auto first = submitted();
    book_step(prefecture(), first, "returned").value();
    const auto second = submitted();
    EXPECT_EQ(book().versions.front().id, second);
    EXPECT_EQ(book().versions.front().version, 2);
    EXPECT_EQ(slug(book_step(prefecture(), first, "argued")), "step-not-next");
}

TEST_P(TaskBooks, TheSameActAnswersAlikeAndAnotherIsRefused) {
    draft(complete_content()).value();
    const auto id = submitted();
    const StepTask step{unit_, county, id, act(), "argued", "可行", ""};
    run(prefecture(), step_task, step).value();
    EXPECT_EQ(run(prefecture(), step_task, step).value().versions.front().steps.size(), 2U);
    auto other = step;
    other.words = "不可行";
    EXPECT_EQ(slug(run(prefecture(), step_task, other)), "id-taken");
    EXPECT_EQ(slug(run(builder(), submit_task, SubmitTask{unit_, county, id, "别的"})), "id-taken");
}

TEST_P(TaskBooks, AreNotForStrangers) {
    draft(complete_content()).value();
    EXPECT_EQ(slug(see(stranger(), show_task, OneConstruction{unit_, county})), "no-such-unit");
    EXPECT_EQ(slug(see(stranger(), show_money, OneConstruction{unit_, county})), "no-such-unit");
    EXPECT_TRUE(see(stranger(), find_construction_units, FindConstructionUnits{county, {}, {}, {}, {}}).value().items.empty());
    EXPECT_EQ(see(prefecture(), find_construction_units, FindConstructionUnits{county, {}, {}, {}, {}}).value().items.size(), 1U);
    EXPECT_FALSE(see(owner(), show_task, OneConstruction{unit_, county}).value().draft) << "a draft is its writers'";
}

TEST_P(TaskBooks, WithstandPlainSql) {
    draft(complete_content()).value();
    const auto id = submitted();
    // A step by the hand of $1, of body $2, planted with its act.
    const auto plant_act = [&](ActId step, std::string name, BodyId body) {
        return cannot("INSERT INTO construction_act (county, id, subject, act, asked, at, by_whom, by_name, by_body) VALUES ('430000', $1, $2, $3, '{}', 1, 'x', 'x', $4)", step, unit_, name, body);
    };
    const auto attack = [&](std::string name, std::string state, BodyId body, std::string filing = "") {
        const auto step = act();
        EXPECT_FALSE(plant_act(step, name, body));
        return refused("INSERT INTO task_book_step (county, book, serial, id, unit, act, state, before_serial, before_state, kind, asked_by, body, office, words, filing, by_whom, by_body) "
                       "SELECT s.county, s.book, s.serial + 1, $2, s.unit, $3, $4, s.serial, s.state, s.kind, s.asked_by, s.body, s.office, 'x', $6, 'x', $5 FROM task_book_step s "
                       "WHERE s.county = '430000' AND s.book = $1 AND s.serial = (SELECT MAX(l.serial) FROM task_book_step l WHERE l.county = s.county AND l.book = s.book)",
                       id, step, name, state, body, filing);
    };
    EXPECT_TRUE(attack("book.signed_office", "in_force", bureau("430000"))) << "not argued, not signed by the body";
    EXPECT_TRUE(attack("book.argued", "in_force", bureau("430100"))) << "another state than the act leads to";
    EXPECT_TRUE(attack("book.argued", "argued", bureau("430104"))) << "argued by itself";
    EXPECT_TRUE(attack("book.approved", "approved", bureau("430000"))) << "it is no change";
    EXPECT_FALSE(attack("book.argued", "argued", bureau("430100"))) << "the same with what it should hold goes through";
    EXPECT_TRUE(attack("book.signed_body", "half_signed", bureau("430000"))) << "signed for the other side";
    EXPECT_TRUE(attack("book.signed_body", "half_signed", bureau("430104"), "号")) << "only a filing has a number";
    EXPECT_TRUE(refused("INSERT INTO task_book_in_force (county, unit, number, book, serial, state) VALUES ('430000', $1, 1, $2, 2, 'in_force')", unit_, id)) << "argued is not in force";
    for (const auto* sql : {"UPDATE task_book SET content = '{}' WHERE county = '430000' AND id = $1", "DELETE FROM task_book WHERE county = '430000' AND id = $1",
                            "UPDATE task_indicator SET final_milli = 1 WHERE county = '430000' AND book = $1", "DELETE FROM task_book_step WHERE county = '430000' AND book = $1",
                            "UPDATE construction_act SET by_name = 'x' WHERE county = '430000' AND id = $1"})
        EXPECT_TRUE(cannot(sql, id)) << sql;
    EXPECT_TRUE(refused("INSERT INTO task_indicator (county, book, code, level, parent, parent_level, title, unit_word, formula, source, direction, final_milli) "
                        "VALUES ('430000', $1, '9', 3, '1.1', 2, 'x', 'x', '1', '', 'at_least', 1)", id)) << "a formula without source";
    EXPECT_TRUE(refused("INSERT INTO task_indicator (county, book, code, level, parent, parent_level, title, unit_word, formula, source, direction) "
                        "VALUES ('430000', $1, '9', 2, '1.1', 1, 'x', '', '', '', 'at_least')", id)) << "below an indicator of its own level";
}

}  // namespace
}  // namespace luoshi::programmes::construction
