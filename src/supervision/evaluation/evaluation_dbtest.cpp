#include <gtest/gtest.h>

#include "supervision/evaluation/evaluation_on_both.hpp"

namespace luoshi::supervision::evaluation {
namespace {

class Evaluations : public EvaluationOnBoth {
 protected:
    AppealId appeal{Uuid{210}};

    Result<WorkbookView> appeal_by(const Actor& who, int school, std::string words = "第 2 项的材料没有看到") {
        return here(who, [&](Work& work) { return make_appeal(work, {evaluation, appeal, schools[static_cast<std::size_t>(school)].id, "2", words, {}}); });
    }
    Result<EvaluationView> decide(const Actor& who, bool upheld, std::vector<scoring::ItemMark> corrected = {}) {
        return here(who, [&](Work& work) { return decide_appeal(work, {appeal, upheld, corrected, "已补看材料", {}}); });
    }
};
ON_BOTH_DATABASES(Evaluations);

TEST_P(Evaluations, ASheetThatDoesNotAddUpIsNotKept) {
    auto command = sheet_command();
    command.sheet.items[0].weight = 3'000;
    EXPECT_EQ(keep(command).error().slug, "invalid-sheet");
    EXPECT_EQ(keep(sheet_command()).value().shown, 1);
    EXPECT_EQ(keep(sheet_command()).value().shown, 1) << "the same again is the same version";
    command = sheet_command();
    command.sheet.title = "改过的表";
    EXPECT_EQ(keep(command).error().slug, "changed-meanwhile");
    command.after = 1;
    EXPECT_EQ(keep(command).value().shown, 2);
    const auto first = see(official(), [&](Work& work) { return show_sheet(work, {county, sheet, 1}); }).value();
    EXPECT_EQ(first.sheet.title, a_sheet().title);
    EXPECT_EQ(first.newest, 2);
}

TEST_P(Evaluations, GoFromTheOpeningToThePublishedRanking) {
    open();
    EXPECT_FALSE(action(view(official()), "announce").enabled);
    mark(head(0), marking(0, Marker::self, 4'000, 6'000)).value();
    mark_all();
    const auto before = view(official());
    EXPECT_TRUE(action(before, "announce").enabled);
    EXPECT_EQ(before.subjects[0].self_total, 10'000);
    EXPECT_EQ(before.subjects[0].total, 9'500);
    EXPECT_EQ(announce(official()).value().stage, Stage::appeal);
    EXPECT_EQ(publish(official()).error().slug, "not-now") << "appeals may still come";
    clock().advance(std::chrono::hours{24 * 10});
    const auto done = publish(official()).value();
    EXPECT_EQ(done.stage, Stage::published);
    std::string seen;
    for (const auto& row : done.subjects) seen += std::to_string(*row.rank) + *row.grade + " ";
    EXPECT_EQ(seen, "1优秀 2合格 3不合格 ");
    const auto open_to_all = see(Actor{}, [&](Work& work) { return show_public_evaluation(work, {county, evaluation}); }).value();
    EXPECT_EQ(open_to_all.results.size(), 3u);
    EXPECT_EQ(open_to_all.results[0].points, 9'500);
    const auto lines = see(official(), [&](Work& work) -> Result<std::vector<ResultLine>> { return published_results(work, schools[1].path); }).value();
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].rank, 2);
}

TEST_P(Evaluations, NobodyOutsideSeesAResultBeforeItIsPublished) {
    open();
    mark_all();
    EXPECT_EQ(see(Actor{}, [&](Work& work) { return show_public_evaluation(work, {county, evaluation}); }).error().slug, "no-such-evaluation");
    const auto own = view(head(0));
    ASSERT_EQ(own.subjects.size(), 1u) << "a school sees itself, not its neighbours";
    EXPECT_FALSE(own.subjects[0].total) << "and no total before it is announced";
    EXPECT_FALSE(book(head(0), 0).result);
    announce(official()).value();
    EXPECT_EQ(view(head(0)).subjects[0].total, 9'500);
    EXPECT_TRUE(book(head(0), 0).result);
    EXPECT_EQ(see(head(0), [&](Work& work) { return show_workbook(work, {county, evaluation, schools[1].id}); }).error().slug, "no-such-subject");
}

TEST_P(Evaluations, NobodyMarksTheBodyTheyBelongTo) {
    open();
    auto insider = head(0);
    insider.grants.push_back({std::string(permissions::score.name), schools[0].path});
    EXPECT_EQ(mark(insider, marking(0, Marker::expert, 4'000, 6'000)).error().slug, "not-now");
    EXPECT_EQ(mark(expert(), marking(0, Marker::self, 4'000, 6'000)).error().slug, "not-now");
}

TEST_P(Evaluations, MarksAreSavedUnfinishedSentCompleteAndThenStand) {
    open();
    auto half = marking(0, Marker::expert, 4'000, 0, false);
    half.marks.pop_back();
    EXPECT_FALSE(mark(expert(), half).value().markings[0].sent);
    half.send = true;
    EXPECT_EQ(mark(expert(), half).error().slug, "invalid-marks");
    EXPECT_TRUE(mark(expert(), marking(0, Marker::expert, 4'000, 5'000)).value().markings[0].sent);
    EXPECT_TRUE(mark(expert(), marking(0, Marker::expert, 4'000, 5'000)).value().markings[0].sent) << "the same again is the same";
    EXPECT_EQ(mark(expert(), marking(0, Marker::expert, 4'000, 6'000)).error().slug, "not-now");
}

TEST_P(Evaluations, AnExpertDoesNotSeeAnothersMarks) {
    open();
    mark(expert(), marking(0, Marker::expert, 4'000, 5'000)).value();
    EXPECT_TRUE(book(expert(74), 0).markings.empty());
    EXPECT_EQ(book(official(), 0).markings.size(), 1u);
}

TEST_P(Evaluations, SeveralExpertsCountTogether) {
    open();
    mark_all();
    mark(expert(74), marking(0, Marker::expert, 4'000, 3'500)).value();
    const auto row = view(official()).subjects[0];
    EXPECT_EQ(row.total, 8'500);
    EXPECT_EQ(row.spread, 20.0);
    auto vetoing = marking(1, Marker::expert, 4'000, 6'000);
    vetoing.hits = {{"v1", 1}};
    mark(expert(74), vetoing).value();
    EXPECT_EQ(view(official()).subjects[1].grade, "合格") << "one of two is not most of them";
}

TEST_P(Evaluations, AVetoedBodyRanksBehindABetterGradeWhateverItsPoints) {
    open();
    auto vetoed = marking(0, Marker::expert, 4'000, 6'000);
    vetoed.hits = {{"v1", 1}};
    mark(expert(), vetoed).value();
    mark(expert(), marking(1, Marker::expert, 4'000, 3'000)).value();
    mark(expert(), marking(2, Marker::expert, 1'000, 1'000)).value();
    const auto seen = view(official());
    EXPECT_EQ(seen.subjects[0].grade, "不合格");
    EXPECT_EQ(seen.subjects[0].rank, 2);
    EXPECT_EQ(seen.subjects[1].rank, 1);
}

TEST_P(Evaluations, AnUpheldAppealCorrectsTheMarkAndNothingIsPublishedOverAnOpenOne) {
    open();
    mark_all();
    EXPECT_EQ(appeal_by(head(1), 1).error().slug, "not-now") << "there is no result yet";
    announce(official()).value();
    EXPECT_EQ(appeal_by(head(1), 1, "").error().slug, "text-required");
    EXPECT_EQ(appeal_by(head(1), 1).value().appeals.size(), 1u);
    EXPECT_EQ(appeal_by(head(1), 1, "别的话").error().slug, "id-taken");
    clock().advance(std::chrono::hours{24 * 10});
    EXPECT_EQ(publish(official()).error().slug, "not-now");
    EXPECT_EQ(decide(official(), false, {{.item = "2", .points = 4'000}}).error().slug, "correction-without-reason");
    EXPECT_EQ(decide(official(), true, {{.item = "2", .points = 7'000}}).error().slug, "invalid-correction");
    auto insider = official();
    insider.body_path = schools[1].path;
    EXPECT_EQ(decide(insider, true).error().slug, "own-appeal");
    EXPECT_EQ(decide(official(), true, {{.item = "2", .points = 5'500}}).value().subjects[1].total, 9'500);
    EXPECT_EQ(decide(official(), false).error().slug, "decided-already");
    EXPECT_EQ(*publish(official()).value().subjects[1].grade, "优秀");
}

TEST_P(Evaluations, AppealsComeInTimeOrNotAtAll) {
    open();
    mark_all();
    announce(official()).value();
    clock().advance(std::chrono::hours{24 * 8});  // five working days later and more
    EXPECT_EQ(appeal_by(head(1), 1).error().slug, "not-now");
}

TEST_P(Evaluations, OfTheSameIdWithOtherContentAreRefused) {
    open();
    EXPECT_TRUE(here(official(), [&](Work& work) { return open_evaluation(work, opening()); }));
    auto other = opening();
    other.title = "别的评价";
    EXPECT_EQ(here(official(), [&](Work& work) { return open_evaluation(work, other); }).error().slug, "id-taken");
}

TEST_P(Evaluations, AreOpenedOnlyOverBodiesBelow) {
    keep(sheet_command()).value();
    auto command = opening();
    command.subjects.push_back(bureau.id);
    EXPECT_EQ(here(official(), [&](Work& work) { return open_evaluation(work, command); }).error().slug, "invalid-subjects");
    command.subjects = {see(official(), [&](Work& work) -> Result<BodyId> { return org::find_body_by_code(work, "430103-education").value().id; }).value()};
    EXPECT_EQ(here(official(), [&](Work& work) { return open_evaluation(work, command); }).error().slug, "invalid-subjects");
}

TEST_P(Evaluations, HoldAgainstPlainStatements) {
    published();
    const std::string here_ = county;
    expect_only_grows("UPDATE evaluation_result SET points = 10000 WHERE county = $1");
    expect_only_grows("DELETE FROM evaluation_result WHERE county = $1");
    expect_only_grows("UPDATE score_sheet SET content = '{}' WHERE county = $1");
    expect_only_grows("UPDATE evaluation_subject SET doubled = 1 WHERE county = $1");
    // A second result, a result of a body that was not evaluated, a stage turned back.
    expect_refused("INSERT INTO evaluation_result (county, evaluation, subject, points, grade, place, tied, content, published_at) "
                   "SELECT county, evaluation, subject, 1, '优秀', 1, 0, '{}', 1 FROM evaluation_result WHERE county = $1",
                   here_);
    expect_refused("INSERT INTO evaluation_result (county, evaluation, subject, points, grade, place, tied, content, published_at) VALUES ($1, $2, $3, 1, '优秀', 1, 0, '{}', 1)", here_,
                   evaluation, bureau.id);
    expect_refused("UPDATE evaluation SET stage = 'open' WHERE county = $1", here_);
    expect_refused("UPDATE evaluation SET stage = 'appeal' WHERE county = $1", here_);
    expect_refused("UPDATE evaluation SET sheet_version = 2 WHERE county = $1", here_);
}

TEST_P(Evaluations, AnAppealIsDecidedByAnotherEvenByPlainStatements) {
    open();
    mark_all();
    announce(official()).value();
    appeal_by(head(1), 1).value();
    expect_refused("INSERT INTO evaluation_appeal_decision (county, appeal, evaluation, subject, appealed_by, upheld, corrected, reason, at, by_whom, by_name) "
                   "SELECT county, id, evaluation, subject, by_whom, 1, '[]', 'x', 1, by_whom, 'x' FROM evaluation_appeal WHERE county = $1",
                   std::string(county));
    expect_refused("INSERT INTO evaluation_appeal_decision (county, appeal, evaluation, subject, appealed_by, upheld, corrected, reason, at, by_whom, by_name) "
                   "SELECT county, id, evaluation, subject, 'somebody else', 1, '[]', 'x', 1, by_whom, 'x' FROM evaluation_appeal WHERE county = $1",
                   std::string(county));
    expect_only_grows("DELETE FROM evaluation_appeal WHERE county = $1");
    decide(official(), false).value();
}

}  // namespace
}  // namespace luoshi::supervision::evaluation
