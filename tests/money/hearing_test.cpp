// What charges and refunds do by themselves when something happens in the service: each event as the house delivers it, to all who hear it, in the order of the
// wiring.
#include <utility>

#include "afterschool/attendance/base_hours_on_both.hpp"
#include "afterschool/enrolment/jobs.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "afterschool/timetable/jobs.hpp"
#include "fees/charges/jobs.hpp"
#include "fees/charges/settlement_on_both.hpp"
#include "fees/exemptions/permissions.hpp"
#include "fees/exemptions/use_cases.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/refunds/checks.hpp"
#include "fees/refunds/jobs.hpp"
#include "fees/refunds/api.hpp"
#include "fees/refunds/migrations.hpp"
#include "fees/refunds/permissions.hpp"
#include "fees/refunds/use_cases.hpp"
#include "platform/jobs/runner.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::fees {
namespace {

namespace attendance = afterschool::attendance;

constexpr std::string_view rights_text = "SELECT CAST(coalesce(sum(amount_fen), 0) AS BIGINT) FROM refund_right WHERE county = $1 AND pupil = $2";
constexpr storage::Query rights_query{"test.rights", rights_text, rights_text};
constexpr std::string_view told_text = "SELECT text FROM mail_message WHERE county = $1 AND kind = 'charges.exemption_withdrawn' ORDER BY key";
constexpr storage::Query told_query{"test.told", told_text, told_text};
constexpr std::string_view right_text = "SELECT id FROM refund_right WHERE county = $1 AND pupil = $2";
constexpr storage::Query right_query{"test.right", right_text, right_text};
constexpr std::string_view case_text = "SELECT words FROM relief_refusal WHERE county = $1 AND answered_at IS NULL";
constexpr storage::Query case_query{"test.open_case", case_text, case_text};
constexpr std::string_view seated_text = "SELECT COUNT(*) FROM seat WHERE county = $1 AND course = $2";
constexpr storage::Query seated_query{"test.seated", seated_text, seated_text};
constexpr std::string_view move_text = "UPDATE pupil SET school = $3, class = $4 WHERE county = $1 AND id = $2";
constexpr storage::Query move_pupil{"test.move_pupil", move_text, move_text};

class Hearing : public charges::SettlementOnBoth {
 protected:
    Hearing() : SettlementOnBoth({payments::migrations::all, refunds::migrations::all}) {}

    void TearDown() override {
        SettlementOnBoth::TearDown();
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), refunds::checks::all)) {
            if (violation.severity == "error") ADD_FAILURE() << violation.check << ": " << violation.row;
        }
    }
    void deliver() {
        jobs::Runner runner(storage(), clock(), random());
        afterschool::enrolment::add_jobs(runner, "https://example.cn");
        afterschool::timetable::add_jobs(runner);
        charges::add_jobs(runner);
        refunds::add_jobs(runner);
        runner.run_due();
    }
    // What the family is owed.
    std::int64_t rights(int n) {
        return read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(rights_query, county, child(n)).value(); }).value();
    }
    void half_of_the_term(int upto = 10) {
        bill_all();
        pay_in_full();
        deliver();
        hold_all({}, upto);
        deliver();
    }
    exemptions::GrantId granted(int n, int percent, Date from, Date until) {
        if (!std::exchange(categories_set_, true)) rule("exemption.categories", boost::json::object{{"low_income", percent}});
        const auto grant_id = exemptions::GrantId::make(clock().now(), random());
        const auto aid = AttendanceOnBoth::with(account_of(28, "资助"), {exemptions::permissions::write, exemptions::permissions::read});
        as(aid, [&](Work& work) {
            return exemptions::grant_exemption(work, {.id = grant_id, .pupil = child(n), .category = "low_income", .from = from, .until = until, .document = "岳民〔2026〕3号"});
        }).value();
        deliver();
        return grant_id;
    }
    // By somebody else than who entered it; told twice, it is done once.
    void withdraw(exemptions::GrantId grant_id) {
        const auto bureau = AttendanceOnBoth::with(account_of(27, "县资助"), {exemptions::permissions::write, exemptions::permissions::read});
        as(bureau, [&](Work& work) { return exemptions::withdraw_exemption(work, {grant_id, "登记成了同名的另一名学生", {}}); }).value();
        deliver();
        here([&](Work& work) -> Result<Nothing> {
            work.emit("exemptions.withdrawn", {{"county", county},
                                               {"school", school.to_string()},
                                               {"pupil", child(2).to_string()},
                                               {"grant", grant_id.to_string()},
                                               {"from", day(0).to_string()},
                                               {"until", day(days).to_string()}});
            work.record("test.tell", "exemption_grant", grant_id.to_string());
            return Nothing{};
        }).value();
        deliver();
    }
    std::vector<refunds::TermRefund> refunds_of(int n) {
        return read([&](Work& work) -> Result<std::vector<refunds::TermRefund>> { return refunds::refunds_of_term(work, county, child(n), plan); }).value();
    }
    std::size_t claimed() {
        return read([&](Work& work) -> Result<std::size_t> {
                   const auto lines = charges::claim_of(work, afterschool::catalogue::find_plan(work, plan).value());
                   return static_cast<std::size_t>(
                       std::ranges::count_if(lines, [](const charges::ClaimLine& line) { return line.settled_fen.value_or(line.asked_fen) > 0; }));
               }).value();
    }
    // All that waits for the family is ordered in cash, and leaves.
    void pay_back(int n) {
        order_back(n);
        const auto cashier = AttendanceOnBoth::with(account_of(28, "出纳"), {refunds::permissions::read, refunds::permissions::pay});
        as(cashier, [&](Work& work) { return refunds::send_refunds(work, {.school = school, .id = refunds::RefundBatchId::make(clock().now(), random())}); }).value();
    }
    void order_back(int n) {
        const auto cashier = AttendanceOnBoth::with(account_of(28, "出纳"), {refunds::permissions::read, refunds::permissions::pay});
        const auto right = read([&](Work& work) -> Result<refunds::RightId> { return work.one<refunds::RightId>(right_query, county, child(n)).value(); }).value();
        as(cashier, [&](Work& work) {
            return refunds::order_refund(work, {.right = right, .id = refunds::RefundActId::make(clock().now(), random()), .route = refunds::Route::cash,
                                                .payee = "家长", .proof = "户口簿", .reason = "现金缴费"});
        }).value();
    }
    // Into a school opened for it; what enrolment and the roster do then is not of these tests.
    void change_school(int n) {
        const auto other = here([](Work& work) -> Result<BodyId> {
                               org::OpenBody command;
                               command.effective = Date(2020, 1, 1);
                               command.document = "样例";
                               command.reason = "新设";
                               command.parent = org::find_body_by_code(work, "430104-education").value().id;
                               command.body = {.code = "430104-other-school",
                                               .name = "另一小学",
                                               .kind = org::BodyKind::school,
                                               .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
                               TRY(const auto page, org::open_body(work, command));
                               return page.body.id;
                           }).value();
        change(attendance::rows::school_class, county, id<pupils::ClassId>(18), other, id<AccountId>(20));
        change(move_pupil, county, child(n), other, id<pupils::ClassId>(18));
    }

 private:
    bool categories_set_ = false;
};
ON_BOTH_DATABASES(Hearing);

TEST_P(Hearing, AStoppedCourseGivesBackItsLessonsAtOnce) {
    half_of_the_term();
    at(8, 0, day(10));
    as(trusted_actor(Proof::command_line, "校长"), [&](Work& work) { return afterschool::catalogue::stop_course_for(work, county, course(2), "教师调离"); }).value();
    deliver();
    deliver();
    EXPECT_EQ(rights(0), 10 * 500);
    EXPECT_EQ(rights(1), 10 * 500);
    EXPECT_EQ(rights(2), 0);
    EXPECT_EQ(reliefs(0).at(0).cause, charges::ReliefCause::stopped);
    for (int n = 10; n < days; ++n) hold(n, 1, 4, {});
    EXPECT_EQ(settle().value().refund_fen, 0);
}

TEST_P(Hearing, WhoLeavesTheSchoolPaysUpToItsLastDay) {
    half_of_the_term();
    at(8, 0, day(10));
    const auto roster = AttendanceOnBoth::with(account_of(29, "学籍"), {pupils::permissions::read, pupils::permissions::write});
    as(roster, [&](Work& work) {
        return pupils::step_pupil(work, {.id = child(2), .county = county, .step = pupils::PupilStepKind::leave, .reason = "随父母迁居", .if_match = {1}});
    }).value();
    deliver();
    deliver();
    EXPECT_EQ(rights(2), 10 * 400);
    EXPECT_EQ(rights(3), 0);
    EXPECT_EQ(standing(journal::Account::refunds_due), Money::fen(-10 * 400));
}

// by_name in after_place (charges/jobs.cpp), and what_came_back (charges/billing.cpp).
TEST_P(Hearing, WhoComesBackAndLeavesOnceMoreIsRelievedOnceMore) {
    half_of_the_term(0);
    at(8, 0, day(5));
    end_seats(3, day(5));
    ASSERT_EQ(relieved(charges::ReliefCause::left, child(3).to_string(), child(3)), 1);
    change(attendance::rows::seat, county, child(3), plan, "s1", id<afterschool::enrolment::SeatId>(93), course(1), id<afterschool::enrolment::RoundId>(16),
           id<pupils::ConsentId>(58), id<AccountId>(33));
    change(statement("UPDATE seat SET from_date = $3 WHERE county = $1 AND pupil = $2"), county, child(3), day(10));
    at(9, 0, day(10));
    EXPECT_EQ(make().value().bills, 1);
    ASSERT_EQ(bills_of(3).size(), 2U);
    EXPECT_EQ(bills_of(3)[1].due, Money::fen(10 * 400));
    at(8, 0, day(15));
    const auto roster = AttendanceOnBoth::with(account_of(29, "学籍"), {pupils::permissions::read, pupils::permissions::write});
    as(roster, [&](Work& work) {
        return pupils::step_pupil(work, {.id = child(3), .county = county, .step = pupils::PupilStepKind::leave, .reason = "随父母迁居", .if_match = {1}});
    }).value();
    deliver();
    deliver();
    EXPECT_EQ(bills_of(3)[1].waived, Money::fen(5 * 400));
}

TEST_P(Hearing, ASeatGivenBackInMidTermEndsItsChargesAtOnceAndOnce) {
    half_of_the_term();
    at(8, 0, day(10));
    as(mother(), [&](Work& work) { return afterschool::enrolment::give_back(work, {id<afterschool::enrolment::SeatId>(65), county, {}}); }).value();
    deliver();
    deliver();
    EXPECT_EQ(rights(0), 10 * 500);
    EXPECT_EQ(rights(1), 0);
    ASSERT_EQ(reliefs(0).size(), 1U);
    EXPECT_EQ(reliefs(0)[0].cause, charges::ReliefCause::given_back);
    for (int n = 10; n < days; ++n) {
        stop(session_of(n, 2));
        hold(n, 1, 4, {});
    }
    EXPECT_EQ(settle().value().refund_fen, 10 * 500) << "of the other child, whose lessons were stopped";
}

TEST_P(Hearing, WhoChangesSchoolInTheTermKeepsItsExemptionAtTheOldOne) {
    at(8, 30);
    granted(2, 50, day(0), day(days - 1));
    half_of_the_term();
    ASSERT_EQ(bills_of(2).at(0).due, Money::fen(20 * 200));
    at(8, 0, day(10));
    end_seats(2, day(10));
    change_school(2);
    EXPECT_EQ(relieved(charges::ReliefCause::left, child(2).to_string(), child(2)), 1);
    EXPECT_EQ(reliefs(2).at(0).amount_fen, 10 * 200);
    for (int n = 10; n < days; ++n) {
        stop(session_of(n, 1));
        hold(n, 2, 2, {});
    }
    settle().value();
    EXPECT_EQ(settled(2).charged_fen, 10 * 200);
    EXPECT_EQ(settled(2).exempt_fen, 10 * 200);
    const auto claim = read([&](Work& work) -> Result<std::vector<charges::ClaimLine>> {
                           return charges::claim_of(work, afterschool::catalogue::find_plan(work, plan).value());
                       }).value();
    ASSERT_EQ(claim.size(), 1U);
    EXPECT_EQ(claim[0].documents, "岳民〔2026〕3号");
    deliver();
}

// The rules of one school stood in conflict: that kept enrolment from ending the seats, because an event is heard by all or by nobody.
TEST_P(Hearing, WhatTheRulesRefuseIsAnOpenCaseAndHoldsUpNobody) {
    rule("lesson.chargeable_a_day", 2);
    rule("refund.rule_set", json::value(std::string("by_real_lessons")));
    publish_notice();
    at(9, 0);
    make().value();
    pay_in_full();
    deliver();
    hold_all({}, 10);
    deliver();
    at(8, 0, day(10));
    rule("price.per_term_max", 70'000);  // and nothing says whether it comes before or after the real lessons
    as(trusted_actor(Proof::command_line, "校长"), [&](Work& work) { return afterschool::catalogue::stop_course_for(work, county, course(2), "教师调离"); }).value();
    deliver();
    EXPECT_EQ(read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(seated_query, county, course(2)).value(); }).value(), 0);
    EXPECT_EQ(rights(0), 0);
    ASSERT_EQ(fees().refused.size(), 2U);
    EXPECT_NE(fees().refused[0].words.find("先后"), std::string::npos) << fees().refused[0].words;
    auto office = finance();
    office.body = school;
    office.body_path = path;
    const auto waits = [&] { return see(office, [&](Work& work) -> Result<std::vector<Waiting>> { return charges::waiting(work); }).value(); };
    ASSERT_EQ(waits().size(), 1U);
    EXPECT_EQ(waits()[0].count, 2);
    rule("price.cap_order", json::value(std::string("lessons_then_cap")));
    EXPECT_EQ(here([&](Work& work) { return charges::relieve_refused(work, county, plan); }).value(), 2);
    deliver();
    EXPECT_EQ(rights(0), 10 * 500);
    EXPECT_EQ(rights(1), 10 * 500);
    EXPECT_TRUE(fees().refused.empty());
    EXPECT_TRUE(waits().empty());
}

TEST_P(Hearing, WhatTheRefundRuleKeepsOfALeaverIsNotGivenBackBefore) {
    bill_all(100'000, "lessons_then_cap", "leaving_three_months_half");
    pay_in_full();
    hold_all({}, 2);
    at(8, 0, day(2));
    end_seats(2, day(2));
    EXPECT_EQ(relieved(charges::ReliefCause::left, child(2).to_string(), child(2)), 1);
    EXPECT_EQ(reliefs(2).at(0).amount_fen, 10 * 400) << "half of the term, not all the lessons to come";
}

TEST_P(Hearing, ALaterGrantIsPaidBack) {
    half_of_the_term();
    at(20, 0, day(9));
    granted(2, 50, day(0), day(days - 1));
    EXPECT_EQ(rights(2), 10 * 400);
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money::fen(10 * 400));
}

TEST_P(Hearing, AGrantAfterTheSettlementIsPaidBackTooAndOneOfAnotherTermIsNot) {
    half_of_the_term(days);
    at(19, 0, day(days));
    settle().value();
    deliver();
    granted(2, 50, Date(2027, 3, 1), Date(2027, 6, 30));
    EXPECT_EQ(rights(2), 0);
    granted(3, 50, day(0), Date(2027, 1, 20));
    EXPECT_EQ(rights(3), 10 * 400);
}

// take_back_exemption and Undoing::change_bills (charges/undo_relief.cpp).
TEST_P(Hearing, AnExemptionOfTheWrongChildIsTakenBackAndItsBillOwedAgain) {
    bill_all();
    deliver();
    const auto receivable = standing(journal::Account::receivable);
    const auto wrong = granted(2, 100, day(0), day(days - 1));
    ASSERT_EQ(bills_of(2).at(0).open(), Money{});
    ASSERT_EQ(claimed(), 1U);
    withdraw(wrong);
    EXPECT_EQ(bills_of(2).at(0).open(), Money::fen(20 * 400));
    EXPECT_EQ(standing(journal::Account::receivable), receivable);
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money{});
    EXPECT_EQ(claimed(), 0U);
    ASSERT_EQ(reliefs(2).size(), 1U);
    EXPECT_TRUE(reliefs(2)[0].undone_at);
    const auto told = read([&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(told_query, county); }).value();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_NE(told[0].find("登记成了同名的另一名学生"), std::string::npos) << told[0];
    EXPECT_EQ(told[0].find("最低生活保障"), std::string::npos) << "never the category";
    hold_all();
    at(19, 0, day(days));
    settle().value();
    EXPECT_EQ(settled(2).charged_fen, 20 * 400);
    EXPECT_EQ(settled(2).exempt_fen, 0);
    EXPECT_EQ(standing(journal::Account::unsettled), Money{});
}

// The amount that rights.cpp writes into refund_right_withdrawal.
TEST_P(Hearing, WhatOfAWithdrawnExemptionWasNotYetOrderedIsNoRightAnyMore) {
    half_of_the_term();
    at(20, 0, day(9));
    const auto wrong = granted(2, 50, day(0), day(days - 1));
    ASSERT_EQ(refunds_of(2).size(), 1U);
    withdraw(wrong);
    EXPECT_TRUE(refunds_of(2).empty());
    EXPECT_EQ(bills_of(2).at(0).paid, Money::fen(20 * 400));
    EXPECT_EQ(bills_of(2).at(0).open(), Money{});
    EXPECT_EQ(standing(journal::Account::refunds_due), Money{});
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money{});
    for (int n = 10; n < days; ++n) {
        hold(n, 1, 4, {});
        hold(n, 2, 2, {});
    }
    at(19, 0, day(days));
    EXPECT_EQ(settle().value().refund_fen, 0);
    EXPECT_EQ(settled(2).charged_fen, 20 * 400);
}

// withdraw_refund (refunds/rights.cpp).
TEST_P(Hearing, WhatOfAWithdrawnExemptionWasOrderedAndHasNotLeftIsCancelledToo) {
    half_of_the_term();
    at(20, 0, day(9));
    const auto wrong = granted(2, 50, day(0), day(days - 1));
    order_back(2);
    ASSERT_EQ(refunds_of(2).size(), 1U);
    withdraw(wrong);
    EXPECT_TRUE(refunds_of(2).empty());
    EXPECT_EQ(bills_of(2).at(0).open(), Money{});
    EXPECT_EQ(standing(journal::Account::refunds_due), Money{});
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money{});
    const auto cashier = AttendanceOnBoth::with(account_of(28, "出纳"), {refunds::permissions::read, refunds::permissions::pay});
    const auto send = as(cashier, [&](Work& work) { return refunds::send_refunds(work, {.school = school, .id = refunds::RefundBatchId::make(clock().now(), random())}); });
    EXPECT_EQ(send.error().slug, "nothing-ordered");
    const auto right = read([&](Work& work) -> Result<refunds::RightId> { return work.one<refunds::RightId>(right_query, county, child(2)).value(); }).value();
    const auto view = see(cashier, [&](Work& work) { return refunds::show_refund_right(work, {right}); }).value();
    EXPECT_EQ(view.open_fen, 0);
    EXPECT_FALSE(view.actions.at(0).enabled) << "nothing of it is ordered again";
    ASSERT_EQ(view.parts.size(), 1U);
    EXPECT_FALSE(view.parts[0].actions.at(2).enabled);
    EXPECT_EQ(view.parts[0].actions.at(2).reason, "refund-withdrawn");
}

// The underway part: Undoing::owe_again.
TEST_P(Hearing, WhatOfAWithdrawnExemptionHasLeftIsOwedAgain) {
    half_of_the_term();
    at(20, 0, day(9));
    const auto wrong = granted(2, 50, day(0), day(days - 1));
    pay_back(2);
    ASSERT_EQ(standing(journal::Account::refunds_due), Money{});
    const auto receivable = standing(journal::Account::receivable);
    withdraw(wrong);
    ASSERT_EQ(refunds_of(2).size(), 1U) << "it left, and the statement says so";
    EXPECT_EQ(refunds_of(2)[0].amount_fen, 10 * 400);
    EXPECT_EQ(bills_of(2).at(0).open(), Money::fen(10 * 400));
    EXPECT_EQ(standing(journal::Account::receivable), receivable + Money::fen(10 * 400));
    EXPECT_EQ(standing(journal::Account::refunds_due), Money{});
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money{});
    pay(bills_of(2).at(0).id, 10 * 400);
    receive(Money::fen(10 * 400));
    EXPECT_EQ(bills_of(2).at(0).open(), Money{});
    EXPECT_EQ(standing(journal::Account::receivable), receivable);
}

// Undoing::paid and the line behind change_bills: without them the event failed for good.
TEST_P(Hearing, WhatOfAWithdrawnExemptionHasLeftIsOwedAlsoWhereThePaymentWasTakenBack) {
    half_of_the_term();
    at(20, 0, day(9));
    const auto wrong = granted(2, 50, day(0), day(days - 1));
    pay_back(2);
    const auto receivable = standing(journal::Account::receivable);
    const auto bill = bills_of(2).at(0).id;
    as(finance(), [&](Work& work) -> Result<Nothing> {
        TRY_DO(charges::note_unpaid(work, bill, Money::fen(20 * 400)));
        TRY_DO(journal::post(work, {.books = books(),
                                    .debit = journal::Account::receivable,
                                    .credit = journal::Account::bank,
                                    .amount = Money::fen(20 * 400),
                                    .reason = journal::Reason::corrected,
                                    .words = "收款冲正",
                                    .reference = {"payment", "wrong"}}));
        work.record("test.unpay", "bill", bill.to_string());
        return Nothing{};
    }).value();
    withdraw(wrong);
    ASSERT_EQ(reliefs(2).size(), 1U);
    EXPECT_TRUE(reliefs(2)[0].undone_at) << "the event went on";
    EXPECT_EQ(bills_of(2).at(0).open(), Money::fen(20 * 400)) << "a bill asks for no more than its own sum";
    EXPECT_EQ(standing(journal::Account::receivable), receivable + Money::fen(20 * 400));
    EXPECT_EQ(standing(journal::Account::refunds_due), Money::fen(10 * 400)) << "what the family got stands as its debt";
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money{});
    const auto cases = [&] { return read([&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(case_query, county); }).value(); };
    ASSERT_EQ(cases().size(), 1U) << "it waits at the school";
    EXPECT_NE(cases()[0].find("40.00 元"), std::string::npos) << cases()[0];
    const auto next_day = [&] {
        as(finance(), [&](Work& work) -> Result<int> {
            work.record("test.again", "service_plan", plan.to_string());
            return charges::relieve_refused(work, county, plan);
        }).value();
    };
    next_day();
    EXPECT_EQ(cases().size(), 1U);
    pay(bill, 20 * 400);
    receive(Money::fen(20 * 400));
    next_day();
    EXPECT_TRUE(cases().empty());
    EXPECT_EQ(bills_of(2).at(0).open(), Money::fen(10 * 400)) << "now the bill asks for what was paid back";
    EXPECT_EQ(standing(journal::Account::receivable), receivable + Money::fen(10 * 400));
    EXPECT_EQ(standing(journal::Account::refunds_due), Money{});
    pay(bill, 10 * 400);
    receive(Money::fen(10 * 400));
    EXPECT_EQ(standing(journal::Account::receivable), receivable);
}

// The settlement had taken the exemption up: reliefs_of_plan.sql and the relief of cause withdrawal.
TEST_P(Hearing, AnExemptionWithdrawnAfterTheSettlementIsReckonedByTheLessonsThatWereHeld) {
    bill_all();
    deliver();
    const auto wrong = granted(2, 100, day(0), day(days - 1));
    hold_all({{3, {2}}});
    at(19, 0, day(days));
    settle().value();
    deliver();
    ASSERT_EQ(settled(2).exempt_fen, 19 * 400);
    ASSERT_EQ(standing(journal::Account::subsidy_due), Money::fen(19 * 400));
    const auto income = standing(journal::Account::income);
    withdraw(wrong);
    EXPECT_EQ(bills_of(2).at(0).open(), Money::fen(19 * 400));
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money{});
    EXPECT_EQ(standing(journal::Account::unsettled), Money{});
    EXPECT_EQ(standing(journal::Account::income), income);
    EXPECT_EQ(claimed(), 0U);
    ASSERT_EQ(reliefs(2).size(), 2U);
    EXPECT_EQ(std::ranges::count(reliefs(2), charges::ReliefCause::withdrawal, &charges::ReliefView::cause), 1);
    EXPECT_EQ(std::ranges::count(reliefs(2), std::int64_t{400}, &charges::ReliefView::amount_fen), 1);
}

// pupil.withdrawn in Deciding::decide_further (charges/billing.cpp).
TEST_P(Hearing, ABillMadeWithAWithdrawnExemptionIsFollowedByOneForTheRest) {
    at(8, 30);
    const auto wrong = granted(2, 50, day(0), day(days - 1));
    bill_all();
    deliver();
    ASSERT_EQ(bills_of(2).at(0).due, Money::fen(20 * 200));
    withdraw(wrong);
    EXPECT_EQ(bills_of(2).size(), 1U) << "never by itself";
    at(9, 30);
    EXPECT_EQ(make().value().bills, 1);
    ASSERT_EQ(bills_of(2).size(), 2U);
    EXPECT_EQ(bills_of(2)[1].due, Money::fen(20 * 200));
    EXPECT_EQ(make().error().slug, "nothing-to-bill");
    hold_all();
    at(19, 0, day(days));
    settle().value();
    EXPECT_EQ(settled(2).charged_fen, 20 * 400);
    EXPECT_EQ(settled(2).exempt_fen, 0);
    EXPECT_EQ(settled(2).more_fen, 0);
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money{});
    EXPECT_EQ(standing(journal::Account::unsettled), Money{});
}

// Less{} for cause withdrawal in less_after_settlement (charges/relieve.cpp).
TEST_P(Hearing, AfterTheSettlementAWithdrawnExemptionOfABillIsBorneByTheSchoolAndAskedOfNobody) {
    at(8, 30);
    const auto wrong = granted(2, 50, day(0), day(days - 1));
    bill_all();
    deliver();
    hold_all();
    at(19, 0, day(days));
    settle().value();
    deliver();
    ASSERT_EQ(standing(journal::Account::subsidy_due), Money::fen(20 * 200));
    const auto income = standing(journal::Account::income);
    const auto receivable = standing(journal::Account::receivable);
    withdraw(wrong);
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money{});
    EXPECT_EQ(standing(journal::Account::income), income + Money::fen(20 * 200));
    EXPECT_EQ(standing(journal::Account::receivable), receivable);
    EXPECT_EQ(standing(journal::Account::unsettled), Money{});
    EXPECT_EQ(claimed(), 0U);
    EXPECT_TRUE(reliefs(2).empty()) << "the family owes nothing more and nothing less";
}

// Told in the other order: relieve() looks whether the exemption was withdrawn.
TEST_P(Hearing, AGrantThatIsToldAfterItWasWithdrawnBringsNothing) {
    bill_all();
    deliver();
    rule("exemption.categories", boost::json::object{{"low_income", 100}});
    const auto grant_id = exemptions::GrantId::make(clock().now(), random());
    const auto by = [&](std::uint8_t number) {
        return AttendanceOnBoth::with(account_of(number, "资助"), {exemptions::permissions::write, exemptions::permissions::read});
    };
    as(by(28), [&](Work& work) {
        return exemptions::grant_exemption(work, {.id = grant_id, .pupil = child(2), .category = "low_income", .from = day(0), .until = day(days - 1), .document = "岳民〔2026〕3号"});
    }).value();
    as(by(27), [&](Work& work) { return exemptions::withdraw_exemption(work, {grant_id, "登记成了同名的另一名学生", {}}); }).value();
    deliver();
    EXPECT_TRUE(reliefs(2).empty());
    EXPECT_EQ(bills_of(2).at(0).open(), Money::fen(20 * 400));
}

TEST_P(Hearing, ARegisterCorrectedAfterTheSettlementGivesRiseToARight) {
    half_of_the_term(days);
    at(19, 0, day(days));
    settle().value();
    deliver();
    correct(session_of(5, 1), 2, attendance::Mark::absent);
    deliver();
    deliver();
    EXPECT_EQ(rights(2), 400);
    correct(session_of(5, 1), 2, attendance::Mark::present);
    correct(session_of(5, 1), 2, attendance::Mark::absent);
    deliver();
    EXPECT_EQ(rights(2), 400) << "there and back again is no second lesson";
}

TEST_P(Hearing, ANewNoticeTriesAgainWhatHadNoPrice) {
    half_of_the_term(0);
    withdraw_notice();
    seat_in_painting(2);
    granted(2, 80, day(0), day(days - 1));
    EXPECT_EQ(rights(2), 0);
    ASSERT_EQ(fees().refused.size(), 1u);
    publish_notice(400, 500, 2);
    here([&](Work& work) -> Result<Nothing> {  // as disclosure says it
        work.emit("disclosure.published", {{"county", county}, {"school", school.to_string()}, {"plan", plan.to_string()}, {"notice", notice_.to_string()}});
        work.record("test.notice", "fee_notice", notice_.to_string());
        return Nothing{};
    }).value();
    deliver();
    EXPECT_EQ(rights(2), 8'000 - 18'000 / 5);
    EXPECT_TRUE(fees().refused.empty());
}

class HearingOfBaseHours : public attendance::WithBaseHours<Hearing> {
 protected:
    void SetUp() override {
        Hearing::SetUp();
        if (IsSkipped()) return;
        std::vector<Date> all;
        for (int n = 0; n < days; ++n) all.push_back(day(n));
        add_base_hours(all);
        set_rules();
        publish_notice();
        change(charges::rows::notice_line, county, notice_, std::string("base"), std::int64_t{300});
        at(9, 0);
        make().value();
    }
    void choose(std::uint8_t number, const std::vector<int>& weekdays) {
        as(account_of(33, "赵家长"), [&](Work& work) {
            return afterschool::enrolment::choose_base(work, {.id = id<afterschool::enrolment::BaseChoiceId>(number),
                                                              .plan = plan,
                                                              .pupil = child(3),
                                                              .weekdays = weekdays,
                                                              .entry = {},
                                                              .county = county});
        }).value();
        deliver();
    }
};
ON_BOTH_DATABASES(HearingOfBaseHours);

TEST_P(HearingOfBaseHours, ABasePlaceGivenBackInMidTermIsNoLongerOwed) {
    ASSERT_EQ(bills_of(3).at(0).due, Money::fen(20 * 2 * 300));
    at(8, 0, day(10));
    choose(98, {});
    EXPECT_EQ(bills_of(3).at(0).waived, Money::fen(10 * 2 * 300));
    EXPECT_EQ(reliefs(3).at(0).cause, charges::ReliefCause::given_back);
}

// Deciding::what_came_back (charges/billing.cpp).
TEST_P(HearingOfBaseHours, ABasePlaceTakenAgainIsBilledFromThenOn) {
    at(8, 0, day(10));
    choose(98, {});
    at(8, 0, day(15));
    choose(97, {1, 2, 3, 4, 5});
    EXPECT_EQ(bills_of(3).size(), 1U) << "never by itself";
    at(9, 0, day(15));
    EXPECT_EQ(make().value().bills, 1);
    ASSERT_EQ(bills_of(3).size(), 2U);
    EXPECT_EQ(bills_of(3)[1].due, Money::fen(5 * 2 * 300));
    EXPECT_EQ(make().error().slug, "nothing-to-bill");
}

class HearingOfOneWeekday : public HearingOfBaseHours {
 protected:
    HearingOfOneWeekday() { chosen_by_three = 1; }
};
ON_BOTH_DATABASES(HearingOfOneWeekday);

// take_off_billed (charges/billing.cpp): the item stands on a bill, its further lessons do not.
TEST_P(HearingOfOneWeekday, MoreWeekdaysInMidTermAreBilled) {
    ASSERT_EQ(bills_of(3).at(0).due, Money::fen(4 * 2 * 300)) << "Mondays";
    at(8, 0, day(10));
    choose(98, {1, 2, 3, 4, 5});
    at(9, 0, day(10));
    EXPECT_EQ(make().value().bills, 1);
    ASSERT_EQ(bills_of(3).size(), 2U);
    EXPECT_EQ(bills_of(3)[1].due, Money::fen(8 * 2 * 300));
    const auto view = bill(bills_of(3)[1].id);
    ASSERT_EQ(view.lines.size(), 1U);
    EXPECT_EQ(view.lines[0].lessons, 8 * 2) << "no lesson stands on two bills";
    EXPECT_EQ(make().error().slug, "nothing-to-bill");
}

}  // namespace
}  // namespace luoshi::fees
