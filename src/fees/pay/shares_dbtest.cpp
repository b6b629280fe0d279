// Managers' lines by percentage, and the teachers' lines that they are a share of.
#include "fees/pay/pay_on_both.hpp"
#include "platform/storage/migrate.hpp"

namespace luoshi::fees::pay {
namespace {

class SharesOfManagers : public PayOnBoth {
 protected:
    // Two lines of 50 yuan, 10 % of them for the head, 5 yuan for somebody else; offered.
    void offered_with_managers() {
        take_registers();
        give_rate();
        make(sheet).value();
        const auto add = [&](std::string account, std::optional<std::int64_t> percent, std::optional<std::int64_t> fixed) {
            as(finance(), [&](Work& work) { return add_manager_line(work, {sheet, account, account, percent, fixed, "校务会〔2026〕4号", {}}); }).value();
        };
        add("head", 10, {});
        add("account20", {}, 500);
        offer(sheet).value();
    }
    Result<PaySheetView> correct(std::int64_t line, std::int64_t adjust, std::int64_t revision = 1) {
        return as(finance(), [&](Work& work) { return correct_pay_line(work, {sheet, line, revision, adjust, "补代自习一节", 0, {}}); });
    }
};
ON_BOTH_DATABASES(SharesOfManagers);

TEST_P(SharesOfManagers, AreReckonedAnewWithACorrectedTeachersLineAndConfirmedAnew) {
    offered_with_managers();
    answer(sheet, 3, head()).value();
    answer(sheet, 4, account_of(20, "教导主任")).value();
    answer(sheet, 2, teacher_wu()).value();
    answer(sheet, 1, teacher_zhou(), Answer::objected, "9 月 1 日还代了一节自习").value();
    const auto view = correct(1, 2500).value();
    EXPECT_EQ(view.lines[2].gross_fen, 1250) << "10 % of 75 and 50 yuan";
    EXPECT_EQ(view.lines[2].revision, 2);
    EXPECT_EQ(view.lines[2].state, LineState::waiting) << "nobody has confirmed this sum";
    EXPECT_NE(view.lines[2].words.find("10% = 12.50 元（校务会〔2026〕4号）"), std::string::npos);
    ASSERT_EQ(view.lines[2].earlier.size(), 1U);
    EXPECT_EQ(view.lines[2].earlier[0].gross_fen, 1000);
    EXPECT_EQ(view.lines[2].earlier[0].objection, "") << "nobody objected to it";
    EXPECT_EQ(view.lines[3].revision, 1) << "a fixed amount stays";
    EXPECT_EQ(view.lines[3].state, LineState::confirmed);
    EXPECT_EQ(agree(sheet, head()).error().slug, "line-unconfirmed");
    EXPECT_EQ(answer(sheet, 3, head()).error().slug, "changed-meanwhile") << "an old page confirms no new sum";
    answer(sheet, 3, head(), Answer::confirmed, "", 2).value();
    agree(sheet, head()).value();
    EXPECT_EQ(agree(sheet, county_official()).value().state, SheetStep::agreed);
    EXPECT_EQ(balance(journal::Account::spent_managers), Money::fen(1750));
    EXPECT_EQ(balance(journal::Account::spent_teachers), Money::fen(12500));
}

TEST_P(SharesOfManagers, ThatAreObjectedToAreReckonedOfTheTeachersLinesAsTheyStandThen) {
    offered_with_managers();
    answer(sheet, 3, head(), Answer::objected, "应为 12%").value();
    answer(sheet, 1, teacher_zhou(), Answer::objected, "9 月 1 日还代了一节自习").value();
    EXPECT_EQ(correct(1, 2500).value().lines[2].state, LineState::objected) << "the objection waits for its own correction";
    const auto corrected = correct(3, 50).value();
    EXPECT_EQ(corrected.lines[2].sessions_fen, 1250);
    EXPECT_EQ(corrected.lines[2].gross_fen, 1300);
    EXPECT_EQ(corrected.lines[2].earlier[0].objection, "应为 12%");
    answer(sheet, 2, teacher_wu(), Answer::objected, "少一节").value();
    const auto again = correct(2, 1000).value();
    EXPECT_EQ(again.lines[2].sessions_fen, 1350);
    EXPECT_EQ(again.lines[2].gross_fen, 1400) << "what was added stays";
    EXPECT_EQ(again.lines[2].earlier.size(), 2U);
}

TEST_P(SharesOfManagers, BelowWhatWasTakenOffThemRefuseTheCorrection) {
    offered_with_managers();
    answer(sheet, 3, head(), Answer::objected, "多了").value();
    correct(3, -900).value();
    answer(sheet, 1, teacher_zhou(), Answer::objected, "多了").value();
    const auto refused = correct(1, -4000);
    ASSERT_EQ(refused.error().slug, "amount-negative");
    EXPECT_NE(refused.error().detail.find("head"), std::string::npos) << "it names whose";
    EXPECT_EQ(see(finance(), [&](Work& work) { return show_pay_sheet(work, {sheet}); }).value().lines[0].revision, 1);
}

// Who agrees to the others' lines may teach too, and answer the own corrected line only then: what was agreed to stays, or the sheet is withdrawn.
TEST_P(SharesOfManagers, ThatAreAgreedToDoNotFollowTheLineOfWhoAgreed) {
    offered_with_managers();
    answer(sheet, 1, teacher_zhou(), Answer::objected, "9 月 1 日还代了一节自习").value();
    correct(1, 2500).value();
    answer(sheet, 2, teacher_wu()).value();
    answer(sheet, 3, head(), Answer::confirmed, "", 2).value();
    answer(sheet, 4, account_of(20, "教导主任")).value();
    const auto zhou_agrees = with(teacher_zhou(), {permissions::read, permissions::agree});
    EXPECT_EQ(agree(sheet, zhou_agrees).value().state, SheetStep::offered) << "the own line is left";
    answer(sheet, 1, teacher_zhou(), Answer::objected, "是两节", 2).value();
    const auto refused = correct(1, 5000, 2);
    ASSERT_EQ(refused.error().slug, "share-agreed");
    EXPECT_NE(refused.error().detail.find("head"), std::string::npos) << "it names whose";
    EXPECT_EQ(correct(1, 2500, 2).value().lines[0].revision, 3) << "with the same sum no share changes";
    EXPECT_EQ(agree(sheet, county_official()).value().state, SheetStep::agreed);
    EXPECT_EQ(balance(journal::Account::spent_managers), Money::fen(1750));
    EXPECT_EQ(balance(journal::Account::spent_teachers), Money::fen(12500));
}

// reckoned_anew_behind_a_share, anew_for_one_reason, share_adds_up.
TEST_P(SharesOfManagers, TheDatabaseReckonsNothingElseAnewWithoutAnObjection) {
    offered_with_managers();
    const char* anew =
        "INSERT INTO pay_amount (county, sheet, line, revision, before_revision, share_before, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, words, "
        "words_en, at, by_whom, by_name) VALUES ($1, $2, CAST($3 AS BIGINT), 2, 1, CAST($4 AS BIGINT), 0, 0, 900000, 0, '', 900000, '', '', 1, 'x', 'x')";
    expect_refused(anew, county, sheet, 1, std::optional<std::int64_t>(1));  // a teacher's line
    expect_refused(anew, county, sheet, 4, std::optional<std::int64_t>(1));  // a fixed amount
    expect_refused(anew, county, sheet, 3, std::optional<std::int64_t>());   // for no reason
    expect_refused("INSERT INTO pay_share (county, sheet, line, revision, percent, of_fen, share_fen, document) VALUES ($1, $2, 4, 1, 10, 10000, 500, 'x')", county, sheet);
}

TEST_P(SharesOfManagers, ChecksFindAShareThatWasLeftAsItWas) {
    offered_with_managers();
    answer(sheet, 1, teacher_zhou(), Answer::objected, "少一节").value();
    plant("INSERT INTO pay_amount (county, sheet, line, revision, before_revision, before_answer, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, words, "
          "words_en, at, by_whom, by_name) VALUES ($1, $2, 1, 2, 1, 'objected', 0, 0, 0, 7500, 'x', 7500, '', '', 1, 'x', 'x')",
          county, sheet);
    expected_violations = {"share_differs_from_teachers"};
}

// Lines as they were before percentage and base were a row (migration 0009): what they are stands in their sentence.
class OldShares : public PayOnBoth {
 protected:
    OldShares() : PayOnBoth(storage::Migrations(migrations::all).first(8)) {}

    void old_sheet() {
        plant("INSERT INTO pay_sheet (county, id, kind, school, plan, school_year, term, first_day, last_day, made_at, made_by, made_by_name) "
              "VALUES ($1, $2, 'teachers', $3, $4, 2026, 'autumn', '2026-09-01', '2026-09-01', 1, $5, '财务')",
              county, sheet, school, plan, id<AccountId>(25).to_string());
        plant("INSERT INTO pay_step (county, sheet, serial, step, before_serial, before_step, words, at, by_whom, by_name) "
              "VALUES ($1, $2, 1, 'drafted', NULL, NULL, '', 1, 'x', 'x'), ($1, $2, 2, 'offered', 1, 'drafted', '', 1, 'x', 'x')",
              county, sheet);
        plant("INSERT INTO pay_line (county, sheet, line, kind, teacher, account, name) VALUES ($1, $2, 1, 'own', $3, $4, '周老师'), ($1, $2, 2, 'manager', NULL, $5, '校长'), "
              "($1, $2, 3, 'manager', NULL, $6, '教导主任')",
              county, sheet, id<afterschool::catalogue::TeacherId>(14), id<AccountId>(21).to_string(), id<AccountId>(26).to_string(), id<AccountId>(20).to_string());
        plant("INSERT INTO pay_amount (county, sheet, line, revision, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, words, words_en, at, by_whom, by_name) VALUES "
              "($1, $2, 1, 1, 0, 0, 0, 5000, '代课', 5000, '', '', 1, 'x', 'x'), "
              "($1, $2, 2, 1, 0, 0, 500, 0, '', 500, '本表教师酬劳的 10% = 5.00 元（校务会〔2026〕4号）', '10 % of the teachers'' pay of this sheet = 5.00 yuan (校务会〔2026〕4号)', 1, 'x', 'x'), "
              "($1, $2, 3, 1, 0, 0, 500, 0, '', 500, '固定金额 5.00 元（x）', 'fixed: 5.00 yuan (x)', 1, 'x', 'x')",
              county, sheet);
    }
};
ON_BOTH_DATABASES(OldShares);

TEST_P(OldShares, AreReadOutOfTheirSentenceAndFollowFromThenOn) {
    old_sheet();
    const auto modules = with_lower(migrations::all);
    storage::migrate(storage(), modules, clock()).value();
    answer(sheet, 1, teacher_zhou(), Answer::objected, "少算一节").value();
    const auto view = as(finance(), [&](Work& work) { return correct_pay_line(work, {sheet, 1, 1, 7500, "补代自习一节", 0, {}}); }).value();
    EXPECT_EQ(view.lines[1].gross_fen, 750);
    EXPECT_EQ(view.lines[1].words, "本表教师酬劳的 10% = 7.50 元（校务会〔2026〕4号）");
    EXPECT_EQ(view.lines[2].gross_fen, 500);
    EXPECT_EQ(view.lines[2].revision, 1);
}

// Before, the difference could only be added by hand: it is not added once more.
TEST_P(OldShares, ThatWerePutRightByHandStayAsTheyAre) {
    old_sheet();
    plant("INSERT INTO pay_answer (county, sheet, line, revision, answer, account, words, at, by_whom, by_name) VALUES "
          "($1, $2, 1, 1, 'objected', $3, '少算一节', 1, $3, '周老师'), ($1, $2, 2, 1, 'objected', $4, '教师的行已更正', 1, $4, '校长')",
          county, sheet, id<AccountId>(21).to_string(), id<AccountId>(26).to_string());
    plant("INSERT INTO pay_amount (county, sheet, line, revision, before_revision, before_answer, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, words, words_en, at, by_whom, "
          "by_name) VALUES ($1, $2, 1, 2, 1, 'objected', 0, 0, 0, 7500, '代课', 7500, '', '', 2, 'x', 'x'), "
          "($1, $2, 2, 2, 1, 'objected', 0, 0, 500, 250, '补足 10%', 750, '本表教师酬劳的 10% = 5.00 元（校务会〔2026〕4号）', '10 % of the teachers'' pay of this sheet = 5.00 yuan (校务会〔2026〕4号)', 2, "
          "'x', 'x')",
          county, sheet);
    const auto modules = with_lower(migrations::all);
    storage::migrate(storage(), modules, clock()).value();
    answer(sheet, 1, teacher_zhou(), Answer::objected, "还少一节", 2).value();
    const auto view = as(finance(), [&](Work& work) { return correct_pay_line(work, {sheet, 1, 2, 10000, "补代自习两节", 0, {}}); }).value();
    EXPECT_EQ(view.lines[1].gross_fen, 750);
    EXPECT_EQ(view.lines[1].revision, 2);
}

}  // namespace
}  // namespace luoshi::fees::pay
