#include "fees/charges/charges_on_both.hpp"
#include "fees/closing/api.hpp"
#include "fees/closing/checks.hpp"
#include "fees/closing/jobs.hpp"
#include "fees/closing/migrations.hpp"
#include "fees/closing/shared.hpp"
#include "fees/closing/use_cases.hpp"
#include "fees/pay/migrations.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/refunds/api.hpp"
#include "fees/refunds/migrations.hpp"
#include "platform/jobs/runner.hpp"

namespace luoshi::fees::closing {
namespace {

class Closing : public charges::ChargesOnBoth {
 protected:
    Closing() : ChargesOnBoth({payments::migrations::all, refunds::migrations::all, pay::migrations::all, migrations::all}) {}

    void TearDown() override {
        ChargesOnBoth::TearDown();
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    Actor head() const { return AttendanceOnBoth::with(account_of(27, "校长"), {permissions::read, permissions::run, permissions::order}); }
    // A teachers' pay sheet put directly into the tables, and what belongs to it: $1 and $2 of each statement are its key.
    template <class... Values>
    void plant(const char* sql, Values... values) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(statement(sql), county, id<BodyId>(250), values...).rows();
            work.record("test.plant", "pay_sheet", "x");
            return Nothing{};
        }).value();
    }
    void plant_sheet() {
        plant("INSERT INTO pay_sheet (county, id, kind, school, plan, school_year, term, first_day, last_day, made_at, made_by, made_by_name) "
              "VALUES ($1, $2, 'teachers', $3, $4, 2026, 'autumn', '2026-09-01', '2026-09-01', 1, 'x', 'x')",
              school, plan);
        plant("INSERT INTO pay_step (county, sheet, serial, step, words, at, by_whom, by_name) VALUES ($1, $2, 1, 'drafted', '', 1, 'x', 'x')");
    }
    void step_sheet(const std::string& from, const std::string& to) {
        plant("INSERT INTO pay_step (county, sheet, serial, step, before_serial, before_step, words, at, by_whom, by_name) "
              "SELECT $1, $2, MAX(serial) + 1, CAST($3 AS TEXT), MAX(serial), CAST($4 AS TEXT), '', 1, 'x', 'x' FROM pay_step WHERE county = $1 AND sheet = $2",
              to, from);
    }
    void bill_all() {
        set_rules();
        publish_notice();
        at(9, 0);
        make().value();
    }
    template <class Command, class F>
    auto run(F use_case, const Command& command) {
        return as(head(), [&](Work& work) { return use_case(work, command); });
    }
    CloseView view() {
        return see(head(), [&](Work& work) { return show_close(work, {plan}); }).value();
    }
    StepState state(CloseStep step) {
        for (const auto& one : view().steps) {
            if (one.step == step) return one.state;
        }
        return StepState::waits;
    }
    SettlePlan settle_command() { return {plan, SettlementRunId::make(clock().now(), random())}; }
    PublishAccounts publish_command() { return {plan, AccountsId::make(clock().now(), random())}; }
};
ON_BOTH_DATABASES(Closing);

TEST_P(Closing, GoesStepByStepFromTheLastRegisterToThePublishedAccounts) {
    bill_all();
    hold_all({{3, {0}}}, 19);
    EXPECT_EQ(state(CloseStep::registers), StepState::blocked);
    EXPECT_EQ(state(CloseStep::settle), StepState::waits);
    EXPECT_EQ(run(settle_plan, settle_command()).error().slug, "step-waits");
    hold(19, 1, 4, {});
    hold(19, 2, 2, {});
    EXPECT_EQ(run(lock_term, LockTerm{plan}).error().slug, "step-waits");
    EXPECT_EQ(run(publish_accounts, publish_command()).error().slug, "term-not-closed");
    EXPECT_EQ(run(settle_plan, settle_command()).value().settlement->pupils, 4);
    EXPECT_TRUE(run(lock_term, LockTerm{plan}).value().locked);
    EXPECT_TRUE(run(lock_term, LockTerm{plan}).value().locked);  // again is the same
    const auto done = run(publish_accounts, publish_command()).value();
    for (const auto& step : done.steps)
        EXPECT_EQ(step.state, step.step == CloseStep::pay ? StepState::ready : StepState::done) << json::enum_name(step.step) << ": that nobody is paid is only said";
}

TEST_P(Closing, ASheetThatNobodyAgreedToKeepsTheTermOpen) {
    bill_all();
    hold_all();
    plant_sheet();
    EXPECT_EQ(state(CloseStep::pay), StepState::blocked);
    EXPECT_EQ(run(settle_plan, settle_command()).error().slug, "step-waits");
    step_sheet("drafted", "offered");
    EXPECT_EQ(state(CloseStep::pay), StepState::blocked);
    step_sheet("offered", "agreed");
    EXPECT_EQ(state(CloseStep::pay), StepState::ready) << "what is only to be paid does not hold it up";
    EXPECT_EQ(run(settle_plan, settle_command()).value().settlement->pupils, 4);
}

TEST_P(Closing, LessonsNobodyIsPaidForAreNamedAndHoldUpNothing) {
    bill_all();
    EXPECT_EQ(state(CloseStep::pay), StepState::done) << "nothing was held yet";
    hold_all();
    const auto steps = view().steps;
    const auto pay = *std::ranges::find(steps, CloseStep::pay, &StepView::step);
    EXPECT_EQ(pay.state, StepState::ready);
    EXPECT_EQ(pay.number, 2 * days);
    EXPECT_EQ(pay.day, day(0));
    EXPECT_NE(pay.words.find("有 40 节"), std::string::npos) << pay.words;
    EXPECT_EQ(run(settle_plan, settle_command()).value().settlement->pupils, 4);
    EXPECT_TRUE(run(lock_term, LockTerm{plan}).value().locked);
}

TEST_P(Closing, AssistantsNobodyIsPaidForAreNamedWhereARateHolds) {
    bill_all();
    hold_all();
    wu_assists();
    const auto left = [&] {
        const auto steps = view().steps;
        return *std::ranges::find(steps, CloseStep::pay, &StepView::step);
    };
    EXPECT_EQ(left().number, 2 * days) << "no rate: not every assistant is paid";
    here([&](Work& work) -> Result<Nothing> {
        work.run(statement("INSERT INTO pay_rate (county, id, body, scope, kind, activity, per_lesson_fen, step_fen, from_day, document, at, by_whom, by_name) "
                           "VALUES ($1, $2, $3, 'school', 'own', '', 5000, 0, $4, 'x', 1, 'x', 'x')"),
                 county, id<Id<struct PlantedRateTag>>(210), school, Date(2026, 9, 1));
        work.record("test.rate", "pay_rate", "210");
        return Nothing{};
    }).value();
    EXPECT_EQ(left().number, 2 * days + 1);
    EXPECT_NE(left().words.find("和 1 次协助上课"), std::string::npos) << left().words;
}

TEST_P(Closing, PayThatTheBankSentBackIsNamedAndHoldsUpNothing) {
    bill_all();
    hold_all();
    const auto post = [&](journal::Account debit, journal::Account credit, std::string name) {
        here([&](Work& work) -> Result<Nothing> {
            TRY_DO(journal::post(work, {.books = {school, Fund::service, 2026, org::TermKind::autumn},
                                        .debit = debit,
                                        .credit = credit,
                                        .amount = Money::fen(5'000),
                                        .reason = journal::Reason::paid_out,
                                        .words = "x",
                                        .reference = {"planted", name}}));
            work.record("test.post", "ledger_entry", name);
            return Nothing{};
        }).value();
    };
    plant_sheet();
    for (const auto& [from, to] : {std::pair("drafted", "offered"), std::pair("offered", "agreed"), std::pair("agreed", "paid")}) step_sheet(from, to);
    plant("INSERT INTO pay_line (county, sheet, line, kind, account, name) VALUES ($1, $2, 1, 'body', '', '试验艺术中心')");
    plant("INSERT INTO pay_amount (county, sheet, line, revision, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, words, words_en, at, by_whom, by_name) "
          "VALUES ($1, $2, 1, 1, 0, 0, 5000, 0, '', 5000, '', '', 1, 'x', 'x')");
    plant("INSERT INTO pay_answer (county, sheet, line, revision, answer, account, words, at, by_whom, by_name) VALUES ($1, $2, 1, 1, 'confirmed', '', 'x', 1, 'x', 'x')");
    plant("INSERT INTO pay_agreement (county, sheet, line, revision, answer, account, made_by, at, by_whom, by_name) "
          "VALUES ($1, $2, 1, 1, 'confirmed', '', 'x', 1, 'y', 'y')");
    post(journal::Account::payables, journal::Account::bank, "out");
    post(journal::Account::bank, journal::Account::payables, "back");
    plant("INSERT INTO pay_out (county, sheet, serial, step, school, fund, debit, credit, amount_fen, entry, document, day) SELECT s.county, s.sheet, s.serial, s.step, e.school, "
          "e.fund, e.debit, e.credit, e.amount_fen, e.id, 'x', e.day FROM pay_step s JOIN ledger_entry e ON e.county = s.county WHERE s.county = $1 AND s.sheet = $2 AND "
          "s.step = 'paid' AND e.reference_kind = 'planted' AND e.reference = 'out'");
    const auto pay_words = [&] {
        const auto steps = view().steps;
        return std::ranges::find(steps, CloseStep::pay, &StepView::step)->words;
    };
    EXPECT_EQ(pay_words().find("被银行退回"), std::string::npos);
    plant("INSERT INTO pay_return (county, sheet, line, turn, kind, revision, gross_fen, amount_fen, school, fund, debit, credit, entry, words, document, day, at, by_whom, by_name) "
          "SELECT o.county, o.sheet, 1, 1, 'came_back', 1, 5000, e.amount_fen, e.school, e.fund, e.debit, e.credit, e.id, 'x', '', e.day, 1, 'x', 'x' "
          "FROM pay_out o JOIN ledger_entry e ON e.county = o.county WHERE o.county = $1 AND o.sheet = $2 AND e.reference_kind = 'planted' AND e.reference = 'back'");
    EXPECT_EQ(state(CloseStep::pay), StepState::ready);
    EXPECT_NE(pay_words().find("有 1 行酬劳被银行退回、还没有重新付款，共 50.00 元"), std::string::npos) << pay_words();
    EXPECT_EQ(run(settle_plan, settle_command()).value().settlement->pupils, 4);
}

TEST_P(Closing, ASheetMadeAfterTheSettlementHoldsUpTheLock) {
    bill_all();
    hold_all();
    run(settle_plan, settle_command()).value();
    EXPECT_EQ(state(CloseStep::lock), StepState::ready);
    plant_sheet();
    EXPECT_EQ(state(CloseStep::lock), StepState::waits);
    const auto refused = run(lock_term, LockTerm{plan}).error();
    EXPECT_EQ(refused.slug, "step-waits");
    EXPECT_NE(refused.detail.find("酬劳表"), std::string::npos) << "it says what has to be done: " << refused.detail;
    plant("INSERT INTO pay_step (county, sheet, serial, step, before_serial, before_step, words, at, by_whom, by_name) "
          "VALUES ($1, $2, 2, 'withdrawn', 1, 'drafted', '不再需要', 1, 'x', 'x')");
    EXPECT_TRUE(run(lock_term, LockTerm{plan}).value().locked);
}

TEST_P(Closing, ADifferenceThatAroseAfterTheSettlementHoldsUpTheLock) {
    bill_all();
    std::map<int, std::vector<int>> away;
    for (int n = 1; n < days; ++n) away[n] = {3};  // there on the first day only
    hold_all(away);
    run(settle_plan, settle_command()).value();
    const auto correction = id<afterschool::attendance::CorrectionId>(251);
    as(zhou(), [&](Work& work) { return afterschool::attendance::ask_correction(work, {chess, correction, child(3), afterschool::attendance::Mark::absent, "看错了人", {}}); }).value();
    as(office(), [&](Work& work) { return afterschool::attendance::decide_correction(work, {correction, afterschool::attendance::Decision::accepted, {}, {}}); }).value();
    EXPECT_EQ(run(lock_term, LockTerm{plan}).error().slug, "step-waits");
    run(explain_difference, ExplainDifference{plan, child(3), charges::DifferenceKind::billed_never_came, "登记更正：全学期未到"}).value();
    EXPECT_TRUE(run(lock_term, LockTerm{plan}).value().locked);
}

TEST_P(Closing, ADifferenceWantsAnExplanation) {
    bill_all();
    std::map<int, std::vector<int>> never;
    for (int n = 0; n < days; ++n) never[n] = {3};
    for (int n = 0; n < 3; ++n) pay(bills_of(n)[0].id, bills_of(n)[0].due.in_fen());
    hold_all(never);
    const auto before = view();
    ASSERT_EQ(before.differences.size(), 1u);
    EXPECT_EQ(before.differences[0].kind, charges::DifferenceKind::billed_never_came);
    EXPECT_EQ(run(settle_plan, settle_command()).error().slug, "step-waits");
    const auto explain = [&](std::string words) {
        return run(explain_difference, ExplainDifference{plan, child(3), charges::DifferenceKind::billed_never_came, std::move(words)});
    };
    EXPECT_EQ(explain("").error().slug, "text-required");
    EXPECT_EQ(explain("开学后一直住院").value().differences[0].note_by, "校长");
    EXPECT_EQ(explain("另一种说法").error().slug, "explained-already");
    EXPECT_EQ(run(explain_difference, ExplainDifference{plan, child(0), charges::DifferenceKind::billed_never_came, "无"}).error().slug, "no-such-difference");
    EXPECT_EQ(run(settle_plan, settle_command()).value().settlement->pupils, 4);
}

TEST_P(Closing, TheStatementSaysWhichRuleKeptTheMoneyOfMissedLessons) {
    set_rules(100'000, "lessons_then_cap", "absent_over_a_week");
    publish_notice();
    at(9, 0);
    make().value();
    hold_all({{3, {0}}});
    run(settle_plan, settle_command()).value();
    const auto lines = see(mother(), [&](Work& work) { return show_fee_statement(work, {child(0), plan}); }).value().lines;
    const auto line = std::ranges::find(lines, std::string("settled"), &FeeStatementLine::kind);
    ASSERT_NE(line, lines.end());
    EXPECT_NE(line->words.find("连续缺勤超过一周"), std::string::npos) << line->words;
}

TEST_P(Closing, WhoHasNotPaidIsListedAndHoldsUpNothing) {
    bill_all();
    hold_all();
    ASSERT_EQ(view().differences.size(), 4u);
    for (const auto& one : view().differences) EXPECT_EQ(one.kind, charges::DifferenceKind::attended_not_paid);
    EXPECT_EQ(state(CloseStep::differences), StepState::done);
    EXPECT_EQ(run(explain_difference, ExplainDifference{plan, child(0), charges::DifferenceKind::attended_not_paid, "家长答应月底缴"}).value().differences[0].note, "家长答应月底缴");
    EXPECT_EQ(run(settle_plan, settle_command()).value().settlement->pupils, 4);
}

TEST_P(Closing, SaysBeforehandWhyATermCannotBeSettled) {
    publish_notice();
    at(9, 0);
    make().value();
    hold_all();
    EXPECT_EQ(state(CloseStep::settle), StepState::blocked);
    EXPECT_EQ(run(settle_plan, settle_command()).error().slug, "step-waits");
}

TEST_P(Closing, AfterTheLockLateMoneyGoesIntoTheNextTerm) {
    bill_all();
    hold_all();
    run(settle_plan, settle_command()).value();
    run(lock_term, LockTerm{plan}).value();
    const journal::Books books{school, Fund::service, 2026, org::TermKind::autumn};
    const auto next = read([&](Work& work) -> Result<journal::Books> { return journal::books_to_write(work, county, books); }).value();
    EXPECT_EQ(next.period(), "2026-spring");
}

// Books that were begun before the term: by money that came late, or by opening balances before the first plan.
class EarlierTerms : public Closing {
 protected:
    void begin_spring() {
        here([&](Work& work) -> Result<journal::EntryId> {
            work.record("test.post", "ledger_entry", "x");
            return journal::post(work, {.books = spring(),
                                        .debit = journal::Account::bank,
                                        .credit = journal::Account::counter,
                                        .amount = Money::fen(700),
                                        .words = "柜台现金存入银行",
                                        .reference = {"test", "t"}});
        }).value();
    }
    void publish_spring_plan() {
        change("INSERT INTO service_plan (county, id, version, school, school_year, term, state, live, content, lessons_end, offer_digest, consulted_digest, opened_at, "
               "opened_by, submissions, submitted_by, approved_at, approved_by, approval_document, published_at) "
               "SELECT county, $2, 1, school, 2025, 'spring', 'published', 'yes', content, lessons_end, offer_digest, consulted_digest, opened_at, opened_by, submissions, "
               "submitted_by, approved_at, approved_by, approval_document, published_at FROM service_plan WHERE county = $1 AND id = $3",
               id<PlanId>(112), plan);
    }
    void end_plan(PlanId which) {
        change("UPDATE service_plan SET state = 'ended', live = NULL, ended_at = 4, end_reason = '没有开展服务', version = version + 1 WHERE county = $1 AND id = $2", which);
    }
    template <class... Values>
    void change(const char* sql, const Values&... values) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(statement(sql), county, values...).rows();
            work.record("test.change", "service_plan", "x");
            return Nothing{};
        }).value();
    }
    StepView lock_step() {
        const auto steps = view().steps;
        return *std::ranges::find(steps, CloseStep::lock, &StepView::step);
    }
    bool locked(const journal::Books& books) {
        return read([&](Work& work) -> Result<bool> { return journal::is_locked(work, county, books); }).value();
    }
    journal::Books spring() const { return {school, Fund::service, 2025, org::TermKind::spring}; }
    journal::Books autumn() const { return {school, Fund::service, 2026, org::TermKind::autumn}; }
};
ON_BOTH_DATABASES(EarlierTerms);

TEST_P(EarlierTerms, WithoutAPlanAreLockedAlong) {
    begin_spring();
    bill_all();
    hold_all();
    run(settle_plan, settle_command()).value();
    EXPECT_EQ(lock_step().state, StepState::ready);
    EXPECT_NE(lock_step().words.find("2025—2026 学年春季学期"), std::string::npos) << lock_step().words;
    EXPECT_NE(lock_step().words_en.find("the spring term 2025–2026"), std::string::npos) << lock_step().words_en;
    EXPECT_TRUE(run(lock_term, LockTerm{plan}).value().locked);
    EXPECT_TRUE(locked(spring()));
    EXPECT_TRUE(locked(autumn()));
}

TEST_P(EarlierTerms, WithAPlanAreClosedByThemselvesUntilItEndsWithoutABill) {
    begin_spring();
    publish_spring_plan();
    bill_all();
    hold_all();
    run(settle_plan, settle_command()).value();
    EXPECT_EQ(lock_step().state, StepState::blocked);
    const auto refused = run(lock_term, LockTerm{plan}).error();
    EXPECT_EQ(refused.slug, "step-waits");
    EXPECT_NE(refused.detail.find("2025—2026 学年春季学期"), std::string::npos) << "it names the term: " << refused.detail;
    EXPECT_FALSE(locked(spring()));
    end_plan(id<PlanId>(112));
    EXPECT_EQ(lock_step().state, StepState::ready);
    EXPECT_TRUE(run(lock_term, LockTerm{plan}).value().locked);
    EXPECT_TRUE(locked(spring()));
}

TEST_P(EarlierTerms, ThatWereBilledAreClosedByThemselvesAlsoWhereThePlanHasEnded) {
    bill_all();
    const auto before_next = [&] {
        return read([&](Work& work) -> Result<EarlierBooks> {
                   auto next = catalogue::find_plan(work, plan).value();
                   next.term = org::TermKind::spring;
                   return earlier_books(work, next);
               }).value();
    };
    ASSERT_EQ(before_next().to_close.size(), 1U);
    end_plan(plan);
    ASSERT_EQ(before_next().to_close.size(), 1U) << "what was billed is settled first";
    EXPECT_EQ(before_next().to_close[0].period(), autumn().period());
    EXPECT_TRUE(before_next().along.empty());
}

TEST_P(Closing, TheAccountsBalanceAndNameNobody) {
    bill_all();
    hold_all({{3, {0, 2}}});
    run(settle_plan, settle_command()).value();
    run(lock_term, LockTerm{plan}).value();
    const auto closed = run(publish_accounts, publish_command()).value();
    const auto& accounts = closed.accounts;
    EXPECT_EQ(accounts.opening_fen + accounts.income_fen - accounts.spending_fen, accounts.closing_fen);
    const auto published = see(stranger(), [&](Work& work) { return show_public_accounts(work, {*closed.published}); }).value();
    EXPECT_EQ(published.accounts.income_fen, accounts.income_fen);
    const auto text = json::to_json(published);
    for (const auto* name : {"丁一", "丁三", "李想", "赵一", "CODE0000"}) EXPECT_EQ(text.find(name), std::string::npos) << name;
    EXPECT_EQ(see(stranger(), [&](Work& work) { return find_public_accounts(work, {org::find_body(work, school)->code}); }).value().items.size(), 1u);
}

TEST_P(Closing, WhatTheChannelKeptIsOwedToTheFundAndIsNoSpending) {
    bill_all();
    here([&](Work& work) -> Result<journal::EntryId> {
        work.record("test.fee", "ledger_entry", "x");
        return journal::post(work, {.books = {school, Fund::service, 2026, org::TermKind::autumn},
                                    .debit = journal::Account::channel_fees,
                                    .credit = journal::Account::online,
                                    .amount = Money::fen(200),
                                    .reason = journal::Reason::channel_fee,
                                    .words = "线上清算扣下的手续费",
                                    .reference = {"test", "t"}});
    }).value();
    const auto accounts = view().accounts;
    EXPECT_EQ(accounts.spending_fen, 0);
    const auto fees = std::ranges::find(accounts.holdings, "channel_fees", &AccountsLine::key);
    ASSERT_NE(fees, accounts.holdings.end()) << "parents see what the school still owes to the fund";
    EXPECT_EQ(fees->fen, 200);
    EXPECT_EQ(accounts.opening_fen + accounts.income_fen - accounts.spending_fen, accounts.closing_fen);
}

TEST_P(Closing, WhatTheCountyApprovedBeyondALimitStandsInTheAccountsAsASum) {
    bill_all();
    const auto request = id<BodyId>(251);
    const auto plant = [&](const char* sql, auto... values) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(statement(sql), county, request, values...).rows();
            work.record("test.plant", "overrun_request", "x");
            return Nothing{};
        }).value();
    };
    plant("INSERT INTO overrun_request (county, id, school, school_year, term, subject_kind, subject, kind, amount_fen, cause, document, day, words, income_fen, before_fen, "
          "at, by_whom, by_name) VALUES ($1, $2, $3, 2026, 'autumn', 'spending', '01890000-0000-7000-8000-0000000000f1', 'insurance', 700, 'outside_list', '发票', '2026-09-20', '校方责任险', 0, 0, 1, 'x', '财务')",
          school);
    plant("INSERT INTO overrun_decision (county, request, decision, subject, kind, amount_fen, asked_by, reason, at, by_whom, by_name) "
          "VALUES ($1, $2, 'approved', '01890000-0000-7000-8000-0000000000f1', 'insurance', 700, 'x', '同意', 2, 'y', '教育局张三')");
    const auto entry = here([&](Work& work) -> Result<journal::EntryId> {
                           work.record("test.spend", "ledger_entry", "x");
                           return journal::post(work, {.books = {school, Fund::service, 2026, org::TermKind::autumn},
                                                       .debit = journal::Account::spent_insurance,
                                                       .credit = journal::Account::bank,
                                                       .amount = Money::fen(700),
                                                       .reason = journal::Reason::spent,
                                                       .words = "校方责任险",
                                                       .reference = {"spending", "01890000-0000-7000-8000-0000000000f1"}});
                       }).value();
    plant("INSERT INTO spending_booking (county, approval, subject, kind, subject_kind, school, school_year, term, fund, debit, credit, amount_fen, entry, words, document, "
          "day, listed, income_fen, before_fen, approval_decision, at, by_whom, by_name) VALUES ($1, $2, '01890000-0000-7000-8000-0000000000f1', 'insurance', 'spending', $3, 2026, 'autumn', 'service', "
          "'spent_insurance', 'bank', 700, $4, '校方责任险', '发票', '2026-09-20', 'outside', 0, 0, 'approved', 3, 'x', '财务')",
          school, entry);
    hold_all();
    run(settle_plan, settle_command()).value();
    run(lock_term, LockTerm{plan}).value();
    const auto published = run(publish_accounts, publish_command()).value().published.value();
    const auto shown = see(stranger(), [&](Work& work) { return show_public_accounts(work, {published}); }).value();
    ASSERT_EQ(shown.accounts.over_limit.size(), 1u);
    EXPECT_EQ(shown.accounts.over_limit[0].key, "spent_insurance");
    EXPECT_EQ(shown.accounts.over_limit[0].fen, 700);
    EXPECT_EQ(json::to_json(shown).find("张三"), std::string::npos) << "sums only";
    EXPECT_EQ(shown.accounts.spending_fen, 700) << "it is part of the spending, not beside it";
}

TEST_P(Closing, TheCountyComparesWhatCameInWasSpentWentBackAndIsLeft) {
    bill_all();
    hold_all({{3, {2}}});
    pay(bills_of(2)[0].id, 8'000);
    run(settle_plan, settle_command()).value();
    here([&](Work& work) -> Result<Nothing> {
        work.record("test.hear", "event", "charges.settled");
        return refunds::hear_settled(work, {{"county", county}, {"school", school.to_string()}, {"plan", plan.to_string()}});
    }).value();
    const auto county_actor = AttendanceOnBoth::with(account_of(30, "教育局"), {charges::permissions::oversee});
    const auto rows = see(county_actor, [&](Work& work) { return compare_accounts(work, {path, 2026, org::TermKind::autumn}); }).value().items;
    ASSERT_EQ(rows.size(), 1u);
    const auto books = view().accounts;
    EXPECT_EQ(rows[0].income_fen, books.income_fen);
    EXPECT_EQ(rows[0].spending_fen, books.spending_fen);
    EXPECT_EQ(rows[0].balance_fen, books.closing_fen);
    EXPECT_EQ(rows[0].refund_fen, 400);
    EXPECT_EQ(rows[0].refund_open_fen, 400) << "nothing has arrived yet";
    EXPECT_EQ(rows[0].state, charges::TermFeesState::settled);
    EXPECT_EQ(see(county_actor, [&](Work& work) { return compare_accounts(work, {path, 2025, org::TermKind::spring}); }).value().items.size(), 0u);
    EXPECT_EQ(see(head(), [&](Work& work) { return compare_accounts(work, {path, 2026, org::TermKind::autumn}); }).error().slug, "no-such-body");
}

// 学校收费对比 has both tables on one page.
TEST_P(Closing, BothComparisonsOfSchoolsSayTheSameWord) {
    using charges::TermFeesState;
    const auto county_actor = AttendanceOnBoth::with(account_of(30, "教育局"), {charges::permissions::oversee});
    const auto state = [&] {
        const auto fees = see(county_actor, [&](Work& work) { return charges::compare_fees(work, {path, 2026, org::TermKind::autumn}); }).value().items.at(0);
        const auto accounts = see(county_actor, [&](Work& work) { return compare_accounts(work, {path, 2026, org::TermKind::autumn}); }).value().items.at(0);
        EXPECT_EQ(fees.school, accounts.school);
        EXPECT_EQ(fees.state, accounts.state);
        EXPECT_EQ(fees.state_words, accounts.state_words);
        return fees.state;
    };
    EXPECT_EQ(state(), TermFeesState::not_billed);
    bill_all();
    EXPECT_EQ(state(), TermFeesState::billed);
    hold_all();
    run(settle_plan, settle_command()).value();
    EXPECT_EQ(state(), TermFeesState::settled);
    run(lock_term, LockTerm{plan}).value();
    EXPECT_EQ(state(), TermFeesState::locked);
}

TEST_P(Closing, AFamilySeesItsTermLineByLine) {
    bill_all();
    hold_all({{3, {2}}});
    run(settle_plan, settle_command()).value();
    const auto statement = see(other_mother(), [&](Work& work) { return show_fee_statement(work, {child(2), plan}); }).value();
    ASSERT_EQ(statement.lines.size(), 2u);
    EXPECT_EQ(statement.lines[0].kind, "bill");
    EXPECT_EQ(statement.lines[1].kind, "settled");
    EXPECT_EQ(statement.balance_fen, 19 * 400);
    EXPECT_EQ(see(mother(), [&](Work& work) { return show_fee_statement(work, {child(2), plan}); }).error().slug, "no-such-pupil");
}

TEST_P(Closing, ACountyIsSettledInOneRunThatSaysWhichSchoolsWereNot) {
    bill_all();
    jobs::Runner runner(storage(), clock(), random());
    add_jobs(runner);
    const auto order = [&] {
        return run(order_settlements, OrderSettlements{OrderId::make(clock().now(), random()), path, 2026, org::TermKind::autumn}).value();
    };
    const auto shown = [&](OrderId id) {
        return see(head(), [&](Work& work) { return show_settlement_order(work, {id, county}); }).value();
    };
    hold_all({}, 19);
    const auto first = order().id;
    EXPECT_EQ(shown(first).schools, 1);
    runner.run_due();
    ASSERT_EQ(shown(first).done, 1);
    EXPECT_EQ(shown(first).settled, 0);
    EXPECT_EQ(shown(first).outcomes[0].reason, "step-waits");
    EXPECT_NE(shown(first).outcomes[0].words_en, shown(first).outcomes[0].words) << "each reader has a sentence";
    hold(19, 1, 4, {});
    hold(19, 2, 2, {});
    const auto second = order().id;
    runner.run_due();
    EXPECT_EQ(shown(second).settled, 1);
    EXPECT_EQ(view().settlement->made_by_name, "批量结算（校长）");
    EXPECT_EQ(run(order_settlements, OrderSettlements{OrderId::make(clock().now(), random()), path, 2026, org::TermKind::autumn}).error().slug, "nothing-to-settle");
}

TEST_P(Closing, WhatAReaderReckonedTooEarlyIsReckonedAnew) {
    bill_all();
    hold_all({}, 19);
    const auto early = read([&](Work& work) { return charges::reckon_term(work, catalogue::find_plan(work, plan).value()); }).value();
    EXPECT_EQ(early.sessions.open, 2);
    hold(19, 1, 4, {0});
    hold(19, 2, 2, {});
    as(head(), [&](Work& work) {
        return settle_when_ready(work, catalogue::find_plan(work, plan).value(), SettlementRunId::make(clock().now(), random()), &early);
    }).value();
    EXPECT_EQ(view().settlement->waived_fen, 400);
}

TEST_P(Closing, IsNotForOthers) {
    bill_all();
    EXPECT_EQ(see(stranger(), [&](Work& work) { return show_close(work, {plan}); }).error().slug, "no-such-plan");
    EXPECT_EQ(as(zhou(), [&](Work& work) { return lock_term(work, {plan}); }).error().slug, "no-such-plan");
}

TEST_P(Closing, TheDatabaseRefusesAClosedTermThatWasNotSettled) {
    bill_all();
    constexpr std::string_view text = "INSERT INTO term_close (county, plan, run, differences, at, by_whom, by_name) SELECT county, plan, id, 0, 1, 'a', 'a' FROM "
                                      "bill_run WHERE county = $1";
    constexpr storage::Query attack{"attack.close", text, text};
    EXPECT_ANY_THROW(here([&](Work& work) -> Result<Nothing> {
                         work.run(attack, county).rows();
                         work.record("test.attack", "term_close", "");
                         return Nothing{};
                     }).value());
}

}  // namespace
}  // namespace luoshi::fees::closing
