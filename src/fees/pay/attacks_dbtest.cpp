// What plain SQL is refused by the database itself, and what the checks find where it cannot be.
#include "fees/pay/pay_on_both.hpp"

namespace luoshi::fees::pay {
namespace {

class Attacks : public PayOnBoth {
 protected:
    static constexpr const char* second_pay =
        "INSERT INTO pay_session (county, session, turn, sheet, line, revision, rate, lessons, pupils, per_lesson_fen, amount_fen, void_turn, void_sheet, "
        "void_line, void_revision, withdrawn_serial, withdrawn_step, anew_revision) SELECT county, session, CAST($3 AS BIGINT), sheet, line, revision, rate, "
        "lessons, pupils, per_lesson_fen, amount_fen, CAST($4 AS BIGINT), CASE WHEN CAST($4 AS BIGINT) = 1 THEN sheet ELSE NULL END, CASE WHEN CAST($4 AS BIGINT) "
        "= 1 THEN line ELSE NULL END, CASE WHEN CAST($4 AS BIGINT) = 1 THEN revision ELSE NULL END, CAST($5 AS BIGINT), CASE WHEN CAST($5 AS BIGINT) = 3 THEN "
        "'withdrawn' ELSE NULL END, CAST($6 AS BIGINT) FROM pay_session WHERE county = $1 AND session = $2 AND turn = 1";
    static constexpr const char* agreement =
        "INSERT INTO pay_agreement (county, sheet, line, revision, answer, account, made_by, at, by_whom, by_name) "
        "VALUES ($1, $2, $3, 1, $4, $5, $6, 1, $7, 'x')";
    static constexpr const char* booking =
        "INSERT INTO spending_booking (county, subject, kind, subject_kind, school, school_year, term, fund, debit, credit, amount_fen, entry, words, document, "
        "day, listed, ceiling_percent, income_fen, before_fen, at, by_whom, by_name) SELECT county, $2, $3, 'spending', school, 2026, 'autumn', fund, debit, "
        "credit, $4, id, 'x', 'x', day, $5, $6, 1000, 0, 1, 'x', 'x' FROM ledger_entry WHERE county = $1 AND reference_kind = 'planted'";

    std::string key(std::uint8_t number) { return id<AccountId>(number).to_string(); }
    // An entry of 500 fen that nobody has entered as spending.
    void plant_entry() {
        here([&](Work& work) -> Result<Nothing> {
            TRY_DO(journal::post(work, {.books = {school, Fund::service, 2026, org::TermKind::autumn},
                                        .debit = journal::Account::spent_consumables,
                                        .credit = journal::Account::bank,
                                        .amount = Money::fen(500),
                                        .reason = journal::Reason::spent,
                                        .words = "x",
                                        .reference = {"planted", "x"}}));
            work.record("test.entry", "ledger_entry", "x");
            return Nothing{};
        }).value();
    }
    // An entry between two accounts that no row of this room names.
    void plant_move(journal::Account debit, journal::Account credit, std::int64_t fen, std::string name) {
        here([&](Work& work) -> Result<Nothing> {
            TRY_DO(journal::post(work, {.books = {school, Fund::service, 2026, org::TermKind::autumn},
                                        .debit = debit,
                                        .credit = credit,
                                        .amount = Money::fen(fen),
                                        .reason = journal::Reason::corrected,
                                        .words = "x",
                                        .reference = {"planted", name}}));
            work.record("test.move", "ledger_entry", name);
            return Nothing{};
        }).value();
    }
    static constexpr const char* returned =
        "INSERT INTO pay_return (county, sheet, line, turn, kind, before_turn, before_kind, revision, gross_fen, amount_fen, school, fund, debit, credit, entry, words, "
        "document, day, at, by_whom, by_name) SELECT a.county, a.sheet, a.line, CAST($4 AS BIGINT), CAST($5 AS TEXT), CAST($6 AS BIGINT), CAST($7 AS TEXT), a.revision, "
        "a.gross_fen, e.amount_fen, e.school, e.fund, e.debit, e.credit, e.id, 'x', 'x', e.day, 1, 'x', 'x' FROM ledger_entry e JOIN pay_amount a ON a.county = e.county "
        "WHERE e.county = $1 AND a.sheet = $2 AND a.line = CAST($3 AS BIGINT) AND e.reference_kind = 'planted' AND e.reference = $8";
    // The first booking's entry is mirrored in the ledger, and nothing else.
    void reverse_booked() {
        here([&](Work& work) -> Result<Nothing> {
            const auto entry = work.one<journal::EntryId>(statement("SELECT entry FROM spending_booking WHERE county = $1"), county);
            TRY_DO(journal::reverse(work, *entry, {school, Fund::service, 2026, org::TermKind::autumn}, "x"));
            work.record("test.reverse", "ledger_entry", "x");
            return Nothing{};
        }).value();
    }
};
ON_BOTH_DATABASES(Attacks);

constexpr std::optional<std::int64_t> none_{};

TEST_P(Attacks, ASecondPayOfASessionIsRefused) {
    offered();
    expect_refused(second_pay, county, chess, 1, none_, none_, none_);
    expect_refused(second_pay, county, chess, 2, none_, none_, none_);                          // names no void turn
    expect_refused(second_pay, county, chess, 2, std::optional<std::int64_t>(1), none_, none_);  // gives no reason
    expect_refused(second_pay, county, chess, 2, std::optional<std::int64_t>(1), std::optional<std::int64_t>(3), none_);   // the sheet was not withdrawn
    expect_refused(second_pay, county, chess, 2, std::optional<std::int64_t>(1), none_, std::optional<std::int64_t>(2));   // the line was not reckoned anew
    expect_only_grows("DELETE FROM pay_session WHERE county = $1");
}

TEST_P(Attacks, ASessionWithoutARegisterIsNotPaid) {
    offered();
    expect_refused("INSERT INTO pay_session (county, session, turn, sheet, line, revision, rate, lessons, pupils, per_lesson_fen, amount_fen) "
                   "SELECT county, $2, 1, sheet, line, revision, rate, lessons, pupils, per_lesson_fen, amount_fen FROM pay_session WHERE county = $1 AND session = $3",
                   county, chess_tomorrow, chess);
}

TEST_P(Attacks, NothingIsChangedOrTakenAway) {
    offered();
    confirm_all(sheet);
    agree(sheet, head()).value();
    for (const char* sql :
         {"UPDATE pay_amount SET gross_fen = 1, sessions_fen = 1 WHERE county = $1", "UPDATE pay_line SET name = 'x' WHERE county = $1",
          "UPDATE pay_rate SET per_lesson_fen = 1 WHERE county = $1", "UPDATE pay_step SET at = 1 WHERE county = $1", "DELETE FROM pay_step WHERE county = $1",
          "DELETE FROM pay_answer WHERE county = $1", "DELETE FROM pay_agreement WHERE county = $1", "DELETE FROM spending_booking WHERE county = $1",
          "UPDATE spending_booking SET amount_fen = 1 WHERE county = $1", "DELETE FROM pay_sheet WHERE county = $1"})
        expect_only_grows(sql);
}

TEST_P(Attacks, AnAgreedLineIsNeverReckonedAnew) {
    offered();
    confirm_all(sheet);
    const char* anew =
        "INSERT INTO pay_amount (county, sheet, line, revision, before_revision, before_answer, sessions, lessons, sessions_fen, adjust_fen, adjust_words, "
        "gross_fen, words, words_en, at, by_whom, by_name) VALUES ($1, $2, 1, 2, 1, 'objected', 0, 0, 0, 900000, 'x', 900000, '', '', 1, 'x', 'x')";
    expect_refused(anew, county, sheet);
    expect_refused("INSERT INTO pay_answer (county, sheet, line, revision, answer, account, words, at, by_whom, by_name) "
                   "VALUES ($1, $2, 1, 1, 'objected', $3, 'x', 1, $3, 'x')",
                   county, sheet, key(21));
}

TEST_P(Attacks, NobodyAnswersForAnother) {
    offered();
    expect_refused("INSERT INTO pay_answer (county, sheet, line, revision, answer, account, words, at, by_whom, by_name) "
                   "VALUES ($1, $2, 1, 1, 'confirmed', $3, '', 1, $4, 'x')",
                   county, sheet, key(21), key(22));
    expect_refused("INSERT INTO pay_answer (county, sheet, line, revision, answer, account, words, at, by_whom, by_name) "
                   "VALUES ($1, $2, 1, 1, 'settled', $3, '', 1, $4, 'x')",
                   county, sheet, key(21), key(26));
}

TEST_P(Attacks, NobodyAgreesToTheOwnLineOrTheOwnSheetOrAnUnansweredOne) {
    offered();
    answer(sheet, 1, teacher_zhou()).value();
    expect_refused(agreement, county, sheet, 1, std::string("confirmed"), key(21), key(25), key(21));  // the own line
    expect_refused(agreement, county, sheet, 1, std::string("confirmed"), key(22), key(25), key(21));  // under another's name
    expect_refused(agreement, county, sheet, 1, std::string("confirmed"), key(21), key(25), key(25));  // the maker
    expect_refused(agreement, county, sheet, 1, std::string("confirmed"), key(21), key(26), key(25));  // another maker
    expect_refused(agreement, county, sheet, 2, std::string("confirmed"), key(22), key(25), key(26));  // nobody has answered
}

TEST_P(Attacks, NoStepIsLeftOutOrTakenTwice) {
    take_registers();
    give_rate();
    make(sheet).value();
    const char* step = "INSERT INTO pay_step (county, sheet, serial, step, before_serial, before_step, words, at, by_whom, by_name) "
                       "VALUES ($1, $2, $3, $4, $5, $6, '', 1, 'x', 'x')";
    const std::optional<std::int64_t> first(1);
    expect_refused(step, county, sheet, 2, std::string("agreed"), first, std::optional<std::string>("drafted"));
    expect_refused(step, county, sheet, 2, std::string("agreed"), first, std::optional<std::string>("offered"));
    expect_refused(step, county, sheet, 2, std::string("paid"), none_, std::optional<std::string>());
    expect_refused(step, county, sheet, 1, std::string("drafted"), none_, std::optional<std::string>());
    expect_refused(step, county, sheet, 2, std::string("withdrawn"), first, std::optional<std::string>("drafted"));  // without words
}

TEST_P(Attacks, SpendingKeepsToListAndCeilingOrNamesItsApproval) {
    plant_entry();
    const auto subject = id<SpendingId>(231);
    const std::string consumables = "consumables";
    expect_refused(booking, county, subject, consumables, 500, std::string("outside"), none_);
    expect_refused(booking, county, subject, consumables, 500, std::string("listed"), std::optional<std::int64_t>(10));
    expect_refused(booking, county, subject, consumables, 400, std::string("listed"), none_);               // not what the entry says
    expect_refused(booking, county, subject, std::string("utilities"), 500, std::string("listed"), none_);  // another account
    plant(booking, county, subject, consumables, 500, std::string("listed"), std::optional<std::int64_t>(50));
    expect_refused(booking, county, id<SpendingId>(232), consumables, 500, std::string("listed"), none_);  // one entry for two
}

TEST_P(Attacks, ASpendingIsTakenBackOnlyByAMirroredEntryAndOnce) {
    const char* reversal = "INSERT INTO spending_reversal (county, entry, subject_kind, reason, at, by_whom, by_name) "
                           "SELECT county, entry, $2, $3, 1, 'x', 'x' FROM spending_booking WHERE county = $1";
    const std::string spending = "spending";
    as(finance(), [&](Work& work) {
        return enter_spending(work, {id<SpendingId>(230), plan, SpendingKind::consumables, 500, "x", "x", Date(2026, 9, 1), {}});
    }).value();
    expect_refused(reversal, county, spending, std::string("x"));  // no entry takes it back
    as(finance(), [&](Work& work) { return reverse_spending(work, {id<SpendingId>(230), "录错", {}}); }).value();
    expect_refused(reversal, county, spending, std::string("x"));  // a second time
    expect_only_grows("DELETE FROM spending_reversal WHERE county = $1");
    expect_only_grows("UPDATE spending_reversal SET reason = 'x' WHERE county = $1");
}

TEST_P(Attacks, AGrantIsTakenBackOnlyByAMirroredEntry) {
    give_income(40'000);
    expect_refused("INSERT INTO grant_reversal (county, grant_id, entry, reason, at, by_whom, by_name) SELECT county, id, entry, 'x', 1, 'a', 'a' FROM grant_received "
                   "WHERE county = $1",
                   county);
    expect_only_grows("DELETE FROM grant_reversal WHERE county = $1");
}

TEST_P(Attacks, PayOfASheetIsNotTakenBackAsSpending) {
    offered();
    confirm_all(sheet);
    agree(sheet, head()).value();
    reverse_booked();
    const char* reversal = "INSERT INTO spending_reversal (county, entry, subject_kind, reason, at, by_whom, by_name) "
                           "SELECT county, entry, $2, 'x', 1, 'x', 'x' FROM spending_booking WHERE county = $1";
    expect_refused(reversal, county, std::string("spending"));
    expect_refused(reversal, county, std::string("sheet"));
    expected_violations = {"reversed_beside_the_list"};
}

TEST_P(Attacks, WhoAskedDoesNotDecide) {
    rule("spending.share_max", boost::json::object{{"consumables", 10}});
    as(finance(), [&](Work& work) {
        return ask_overrun(work, {id<OverrunId>(240), plan, SubjectKind::spending, id<SpendingId>(230).to_string(), SpendingKind::consumables, 500, "x",
                                  Date(2026, 9, 1), "x", {}});
    }).value();
    const char* decision = "INSERT INTO overrun_decision (county, request, decision, subject, kind, amount_fen, asked_by, reason, at, by_whom, by_name) "
                           "VALUES ($1, $2, 'approved', $3, 'consumables', $4, $5, 'x', 1, $6, 'x')";
    expect_refused(decision, county, id<OverrunId>(240), id<SpendingId>(230), 500, key(25), key(25));
    expect_refused(decision, county, id<OverrunId>(240), id<SpendingId>(230), 500, key(80), key(25));
    expect_refused(decision, county, id<OverrunId>(240), id<SpendingId>(230), 900, key(25), key(80));
}

TEST_P(Attacks, ALineComesBackOnceBeforeItIsPaidAgainAndIsPaidAgainOnlyThen) {
    paid();
    using enum journal::Account;
    plant_move(bank, payables, 5'000, "back");
    plant_move(payables, bank, 5'000, "again");
    plant_move(bank, payables, 4'000, "less");
    plant_move(bank, payables, 5'000, "twice");
    const std::string back = "came_back", again = "paid_again";
    const std::optional<std::string> nothing;
    const std::optional<std::int64_t> first(1);
    expect_refused(returned, county, sheet, 1, 1, again, none_, nothing, std::string("again"));  // nothing came back
    expect_refused(returned, county, sheet, 1, 2, back, none_, nothing, std::string("back"));    // names no turn before it
    expect_refused(returned, county, sheet, 1, 1, back, none_, nothing, std::string("again"));   // the wrong way round
    expect_refused(returned, county, sheet, 1, 1, back, none_, nothing, std::string("less"));    // not what the person got
    plant(returned, county, sheet, 1, 1, back, none_, nothing, std::string("back"));
    expect_refused(returned, county, sheet, 1, 2, back, first, std::optional(back), std::string("twice"));
    expect_refused(returned, county, sheet, 1, 2, again, first, std::optional(again), std::string("again"));  // it was not that
    plant(returned, county, sheet, 1, 2, again, first, std::optional(back), std::string("again"));
    expect_only_grows("DELETE FROM pay_return WHERE county = $1");
}

TEST_P(Attacks, NothingComesBackOfASheetThatIsNotPaid) {
    offered();
    confirm_all(sheet);
    agree(sheet, head()).value();
    plant_move(journal::Account::bank, journal::Account::payables, 5'000, "back");
    expect_refused(returned, county, sheet, 1, 1, std::string("came_back"), none_, std::optional<std::string>(), std::string("back"));
}

TEST_P(Attacks, TheTaxIsPaidOverOnceAndAsItWasWithheld) {
    agreed_with_tax();
    pay_out(sheet).value();
    using enum journal::Account;
    for (const auto& [fen, name] : {std::pair(1'999, "less"), std::pair(2'000, "all"), std::pair(2'000, "twice")}) plant_move(taxes_withheld, bank, fen, name);
    const char* over = "INSERT INTO pay_tax_over (county, sheet, school, fund, debit, credit, amount_fen, entry, document, day, at, by_whom, by_name) "
                       "SELECT o.county, o.sheet, e.school, e.fund, e.debit, e.credit, e.amount_fen, e.id, 'x', e.day, 1, 'x', 'x' FROM ledger_entry e "
                       "JOIN pay_out o ON o.county = e.county WHERE e.county = $1 AND o.sheet = $2 AND e.reference_kind = 'planted' AND e.reference = $3";
    expect_refused(over, county, sheet, std::string("less"));
    plant(over, county, sheet, std::string("all"));
    expect_refused(over, county, sheet, std::string("twice"));
    expect_only_grows("DELETE FROM pay_tax_over WHERE county = $1");
    expect_only_grows("UPDATE pay_withholding SET amount_fen = 1 WHERE county = $1");
}

// ---- what no key can hold is found

TEST_P(Attacks, WhatCameBackWithItsTaxIsFound) {
    agreed_with_tax();
    pay_out(sheet).value();
    plant_move(journal::Account::bank, journal::Account::payables, 90'000, "back");
    plant(returned, county, sheet, 2, 1, std::string("came_back"), none_, std::optional<std::string>(), std::string("back"));
    expected_violations = {"came_back_with_its_tax"};
}

TEST_P(Attacks, TaxWithheldThatIsNoLinesIsFound) {
    paid();
    plant_move(journal::Account::payables, journal::Account::taxes_withheld, 100, "tax");
    plant("INSERT INTO pay_withholding (county, sheet, school, fund, debit, credit, amount_fen, entry) "
          "SELECT o.county, o.sheet, e.school, e.fund, e.debit, e.credit, e.amount_fen, e.id FROM ledger_entry e "
          "JOIN pay_out o ON o.county = e.county WHERE e.county = $1 AND o.sheet = $2 AND e.reference_kind = 'planted' AND e.reference = $3",
          county, sheet, std::string("tax"));
    expected_violations = {"paid_differs_from_agreed", "withheld_differs_from_lines"};
}

TEST_P(Attacks, PayWhoseRegisterWasOpenedAgainIsFound) {
    offered();
    plant("UPDATE timetable_session SET state = 'planned', version = version + 1 WHERE county = $1 AND id = $2", county, chess);
    expected_violations = {"pay_without_closed_register"};
}

TEST_P(Attacks, ALineWithoutItsSessionsIsFound) {
    take_registers();
    give_rate();
    make(sheet).value();
    plant("INSERT INTO pay_line (county, sheet, line, kind, account, name) VALUES ($1, $2, 9, 'body', '', '没有上过课')", county, sheet);
    plant("INSERT INTO pay_amount (county, sheet, line, revision, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, words, words_en, at, by_whom, "
          "by_name) VALUES ($1, $2, 9, 1, 0, 0, 900, 0, '', 900, '', '', 1, 'x', 'x')",
          county, sheet);
    expected_violations = {"line_differs_from_sessions"};
}

TEST_P(Attacks, AnAgreedSheetBesideTheLedgerIsFound) {
    offered();
    plant("INSERT INTO pay_step (county, sheet, serial, step, before_serial, before_step, words, at, by_whom, by_name) "
          "VALUES ($1, $2, 3, 'agreed', 2, 'offered', '', 1, 'x', 'x')",
          county, sheet);
    expected_violations = {"agreed_line_without_agreement", "agreed_line_without_agreement", "agreed_without_entries"};
}

TEST_P(Attacks, SpendingBesideTheListIsFound) {
    plant_entry();
    expected_violations = {"spent_beside_the_list"};
}

TEST_P(Attacks, ASessionPaidToSomebodyElseIsFound) {
    offered();
    plant("UPDATE timetable_session SET adult = $3, version = version + 1 WHERE county = $1 AND id = $2", county, chess, id<TeacherId>(15));
    expected_violations = {"paid_to_somebody_else"};
}

}  // namespace
}  // namespace luoshi::fees::pay
