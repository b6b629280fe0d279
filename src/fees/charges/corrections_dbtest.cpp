// After the settlement: a register that is corrected, an exemption that is granted later. What was charged too much goes back, booked where the books are open.
#include "fees/charges/settlement_on_both.hpp"

namespace luoshi::fees::charges {
namespace {

constexpr std::string_view cancel_text =
    "INSERT INTO bill_cancellation (county, bill, at, reason, by_whom, by_name) SELECT county, id, billed_at, '样例', 'a', '甲' FROM bill "
    "WHERE county = $1 AND pupil = $2";
constexpr storage::Query cancel_row{"test.cancel_row", cancel_text, cancel_text};

class AfterSettlement : public SettlementOnBoth {
 protected:
    void settle_all(const std::map<int, std::vector<int>>& absent = {}) {
        bill_all();
        pay_in_full();
        hold_all(absent);
        at(19, 0, day(days));
        settle().value();
    }
    // As the event says it.
    int heard(attendance::CorrectionId correction, int n) { return relieved(ReliefCause::correction, correction.to_string(), child(n)); }
    Money in_spring(journal::Account account) {
        return read([&](Work& work) -> Result<Money> {
                   return journal::balance(work, county, {school, Fund::service, 2026, org::TermKind::spring}, account);
               }).value();
    }
    // ---- writing off
    Actor bureau() const { return AttendanceOnBoth::with(account_of(41, "县教育局"), {permissions::read, permissions::approve_write_off}); }
    Result<BillView> ask(BillId bill, std::optional<WriteOffId> write_off = {}) {
        const AskWriteOff command{bill, write_off.value_or(WriteOffId::make(clock().now(), random())), "随父母外出，多次联系不上", "岳财资〔2026〕8号"};
        return as(finance(), [&](Work& work) { return ask_write_off(work, command); });
    }
    Result<BillView> answer(const BillView& asked, WriteOffAnswer what, const std::string& reason, std::optional<Actor> who = {}) {
        const AnswerWriteOff command{asked.id, asked.write_off->id, what, reason, {}};
        return as(who.value_or(bureau()), [&](Work& work) { return answer_write_off(work, command); });
    }
    Result<BillView> take_back(const BillView& written_off) {
        return as(finance(), [&](Work& work) { return take_back_write_off(work, {written_off.id, written_off.write_off->id, "家长来校补缴"}); });
    }
    // Nobody paid, the term is settled and closed.
    BillId closed_without_money() {
        bill_all();
        hold_all();
        at(19, 0, day(days));
        settle().value();
        lock_autumn();
        return bills_of(2).at(0).id;
    }
    bool takes(const char* sql) {
        const storage::Query query{"test.write_off_attack", sql, sql};
        try {
            change(query, county);
            return true;
        } catch (const std::exception&) {
            return false;
        }
    }
    void lock_autumn() {
        as(finance(), [&](Work& work) -> Result<Nothing> {
            TRY_DO(journal::lock(work, books(), "学期结账"));
            work.record("test.lock", "plan", "");
            return Nothing{};
        }).value();
    }
};
ON_BOTH_DATABASES(AfterSettlement);

TEST_P(AfterSettlement, ACorrectedRegisterGivesBackWhatWasChargedTooMuch) {
    settle_all();
    const auto income = standing(journal::Account::income);
    EXPECT_EQ(heard(correct(session_of(5, 1), 2, attendance::Mark::absent), 2), 1);
    const auto relief = reliefs(2).at(0);
    EXPECT_EQ(relief.cause, ReliefCause::correction);
    EXPECT_EQ(relief.refund_fen, 400);
    EXPECT_TRUE(relief.after_settlement);
    EXPECT_EQ(standing(journal::Account::refunds_due), Money::fen(-400));
    EXPECT_EQ(standing(journal::Account::income), income + Money::fen(400));
    EXPECT_EQ(standing(journal::Account::unsettled), Money{});
    EXPECT_EQ(settled(2).charged_fen, 20 * 400) << "the settlement stays as it was written";
}

TEST_P(AfterSettlement, OnceForACorrection) {
    settle_all();
    const auto first = correct(session_of(5, 1), 2, attendance::Mark::absent);
    EXPECT_EQ(heard(first, 2), 1);
    EXPECT_EQ(heard(first, 2), 0);
    EXPECT_EQ(heard(correct(session_of(6, 1), 2, attendance::Mark::absent), 2), 1);
    EXPECT_EQ(reliefs(2).size(), 2u);
    EXPECT_EQ(standing(journal::Account::refunds_due), Money::fen(-800));
}

TEST_P(AfterSettlement, NeverMoreThanWasCharged) {
    settle_all();
    for (int n = 0; n < days; ++n) correct(session_of(n, 1), 2, attendance::Mark::absent);
    grant(2, 100);
    EXPECT_EQ(relieved(ReliefCause::correction, "all", child(2)), 1);
    EXPECT_EQ(relieved(ReliefCause::exemption, "grant", child(2)), 0);
    EXPECT_EQ(standing(journal::Account::refunds_due), Money::fen(-8'000));
}

TEST_P(AfterSettlement, WhatIsLockedIsPutRightInTheOpenPeriod) {
    settle_all();
    lock_autumn();
    const auto autumn = standing(journal::Account::refunds_due);
    EXPECT_EQ(heard(correct(session_of(5, 1), 2, attendance::Mark::absent), 2), 1);
    EXPECT_EQ(standing(journal::Account::refunds_due), autumn);
    EXPECT_EQ(in_spring(journal::Account::refunds_due), Money::fen(-400));
    EXPECT_EQ(in_spring(journal::Account::income), Money::fen(400));
    EXPECT_EQ(in_spring(journal::Account::unsettled), Money{});
}

TEST_P(AfterSettlement, WhatWasNotPaidIsNoLongerAskedFor) {
    bill_all();
    hold_all();
    at(19, 0, day(days));
    settle().value();
    EXPECT_EQ(heard(correct(session_of(5, 1), 2, attendance::Mark::absent), 2), 1);
    EXPECT_EQ(reliefs(2).at(0).refund_fen, 0);
    EXPECT_EQ(reliefs(2).at(0).waived_fen, 400);
    EXPECT_EQ(bills_of(2)[0].open(), Money::fen(19 * 400));
    EXPECT_EQ(standing(journal::Account::receivable), Money::fen(2 * 20 * 900 + 2 * 20 * 400 - 400));
}

TEST_P(AfterSettlement, WhatAPupilThenOwesMoreIsListedAndAskedOfNobody) {
    settle_all({{5, {2}}});
    ASSERT_EQ(settled(2).refund_fen, 400);
    EXPECT_TRUE(differences().empty());
    const auto due = standing(journal::Account::receivable);
    EXPECT_EQ(heard(correct(session_of(5, 1), 2, attendance::Mark::present), 2), 0);
    EXPECT_TRUE(reliefs(2).empty());
    EXPECT_EQ(standing(journal::Account::receivable), due);
    ASSERT_EQ(differences().size(), 1u);
    EXPECT_EQ(differences()[0].kind, DifferenceKind::owed_more_than_billed);
    EXPECT_EQ(differences()[0].pupil, child(2));
}

TEST_P(AfterSettlement, ALaterExemptionIsBorneByFinance) {
    settle_all();
    const auto income = standing(journal::Account::income);
    grant(2, 50);
    EXPECT_EQ(relieved(ReliefCause::exemption, "grant", child(2)), 1);
    EXPECT_EQ(reliefs(2).at(0).refund_fen, 10 * 400);
    EXPECT_EQ(standing(journal::Account::refunds_due), Money::fen(-10 * 400));
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money::fen(10 * 400));
    EXPECT_EQ(standing(journal::Account::income), income);
    EXPECT_EQ(standing(journal::Account::unsettled), Money{});
    // A lesson less: the family and finance each get their half of it back.
    EXPECT_EQ(heard(correct(session_of(5, 1), 2, attendance::Mark::absent), 2), 1);
    EXPECT_EQ(standing(journal::Account::refunds_due), Money::fen(-(10 * 400 + 200)));
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money::fen(10 * 400 - 200));
    EXPECT_EQ(standing(journal::Account::income), income + Money::fen(400));
}

TEST_P(AfterSettlement, OfAnExemptPupilOnlyFinanceGetsSomethingBack) {
    bill_all();
    grant(2, 100);
    relieved(ReliefCause::exemption, "grant", child(2));
    hold_all();
    at(19, 0, day(days));
    settle().value();
    ASSERT_EQ(standing(journal::Account::subsidy_due), Money::fen(8'000));
    EXPECT_EQ(heard(correct(session_of(5, 1), 2, attendance::Mark::absent), 2), 1);
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money::fen(7'600));
    EXPECT_EQ(standing(journal::Account::refunds_due), Money{});
    EXPECT_EQ(reliefs(2).size(), 1u) << "the family is not told of what is none of its money";
}

TEST_P(AfterSettlement, BeforeItACorrectionWaitsForTheSettlement) {
    bill_all();
    pay_in_full();
    hold_all();
    EXPECT_EQ(heard(correct(session_of(5, 1), 2, attendance::Mark::absent), 2), 0);
    EXPECT_EQ(settle().value().refund_fen, 400);
}

TEST_P(AfterSettlement, ACorrectionWithoutItsSettlementIsRefusedByTheDatabase) {
    settle_all();
    heard(correct(session_of(5, 1), 2, attendance::Mark::absent), 2);
    const auto attempt = [&](const storage::Query& attack) {
        return here([&](Work& work) -> Result<Nothing> {
            EXPECT_GT(work.run(attack, county, child(2)).rows(), 0) << attack.name;
            work.record("test.attack", "relief", "");
            return Problem{Code::conflict, "undo", "撤销", "undo"};
        });
    };
#define COPY_OF_RELIEF(run, reference, exempt)                                                                                                              \
    "INSERT INTO bill_relief (county, id, school, pupil, plan, cause, reference, amount_fen, refund_fen, waived_fen, exempt_fen, words, words_en, basis, "      \
    "refund_entry, waived_entry, at, by_whom, by_name, settlement_run) SELECT county, plan, school, pupil, plan, cause, " reference ", amount_fen, refund_fen, "  \
    "waived_fen, " exempt ", words, words_en, basis, refund_entry, waived_entry, at, by_whom, by_name, " run " FROM bill_relief WHERE county = $1 AND pupil = $2"
    static constexpr storage::Query no_run{"attack.no_run", COPY_OF_RELIEF("NULL", "'other'", "exempt_fen"), COPY_OF_RELIEF("NULL", "'other'", "exempt_fen")};
    static constexpr storage::Query other_run{"attack.other_run", COPY_OF_RELIEF("plan", "'other'", "exempt_fen"), COPY_OF_RELIEF("plan", "'other'", "exempt_fen")};
    static constexpr storage::Query twice{"attack.twice", COPY_OF_RELIEF("settlement_run", "reference", "exempt_fen"), COPY_OF_RELIEF("settlement_run", "reference", "exempt_fen")};
    static constexpr storage::Query too_exempt{"attack.too_exempt", COPY_OF_RELIEF("settlement_run", "'other'", "amount_fen + 1"),
                                               COPY_OF_RELIEF("settlement_run", "'other'", "amount_fen + 1")};
    static constexpr storage::Query honest{"attack.honest_relief", COPY_OF_RELIEF("settlement_run", "'other'", "exempt_fen"),
                                           COPY_OF_RELIEF("settlement_run", "'other'", "exempt_fen")};
    for (const auto* attack : {&no_run, &other_run, &twice, &too_exempt}) EXPECT_ANY_THROW(attempt(*attack).value()) << attack->name;
    EXPECT_EQ(attempt(honest).error().slug, "undo");  // the control
}

// ---- the match with the money

TEST_P(AfterSettlement, WhoCameAndHasNotPaidIsListedAtTheEndOfTheTerm) {
    bill_all();
    pay(bills_of(0)[0].id, bills_of(0)[0].due.in_fen());
    hold_all({}, 19);
    EXPECT_TRUE(differences().empty());
    hold(19, 1, 4, {});
    hold(19, 2, 2, {});
    ASSERT_EQ(differences().size(), 3u);
    for (const auto& one : differences()) EXPECT_EQ(one.kind, DifferenceKind::attended_not_paid) << one.name;
}

// No use case takes more than is open or cancels a bill that was paid: it comes to this only beside the program, and then the match of the term says so.
TEST_P(AfterSettlement, OfWhomMoreIsKeptThanWasAskedForIsListed) {
    bill_all();
    pay_in_full();
    hold_all();
    EXPECT_TRUE(differences().empty());
    change(cancel_row, county, child(2));
    publish_notice(300, 500, 2);
    make().value();
    EXPECT_EQ(bills_of(2).at(1).due, Money::fen(20 * 300));
    const auto found = differences();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, DifferenceKind::paid_more_than_billed);
    EXPECT_EQ(found[0].name, "李想");
    fee_checks_hold_ = false;
}

TEST_P(AfterSettlement, WhoOwesMoreThanWasEverBilledIsListed) {
    bill_all();
    pay_in_full();
    seat_in_painting(2);
    for (int n = 0; n < days; ++n) {
        hold(n, 1, 4, {});
        hold(n, 2, 3, {});
    }
    ASSERT_EQ(differences().size(), 1u);
    EXPECT_EQ(differences()[0].kind, DifferenceKind::owed_more_than_billed);
}

// ---- a bill that cannot be collected

// why_not_ask, the second person in answer_write_off and the CHECK behind it, and book().
TEST_P(AfterSettlement, WhatCannotBeCollectedIsWrittenOffByTwoOnceTheTermIsClosed) {
    bill_all();
    hold_all();
    at(19, 0, day(days));
    settle().value();
    const auto bill_id = bills_of(2).at(0).id;
    EXPECT_EQ(ask(bill_id).error().slug, "write-off-not-possible") << "the term is not closed";
    EXPECT_FALSE(bill(bill_id).can_write_off);
    lock_autumn();
    EXPECT_TRUE(bill(bill_id).can_write_off);
    const auto asked = ask(bill_id).value();
    EXPECT_EQ(asked.write_off->amount_fen, 20 * 400);
    EXPECT_EQ(bills_of(2).at(0).open(), Money::fen(20 * 400)) << "it is asked for and no more";
    EXPECT_EQ(ask(bill_id).error().slug, "write-off-not-possible") << "one at a time";
    EXPECT_TRUE(ask(bill_id, asked.write_off->id)) << "the same again";
    EXPECT_EQ(answer(asked, WriteOffAnswer::confirmed, "", finance()).error().slug, "no-such-bill");
    const auto both = AttendanceOnBoth::with(finance(), {permissions::approve_write_off});
    EXPECT_EQ(answer(asked, WriteOffAnswer::confirmed, "", both).error().slug, "second-person");
    EXPECT_FALSE(takes("INSERT INTO bill_write_off_answer (county, write_off, bill, amount_fen, asked_by, answer, reason, entry, at, by_whom, by_name) "
                       "SELECT county, id, bill, amount_fen, asked_by, 'declined', 'x', NULL, 1, asked_by, 'x' FROM bill_write_off WHERE county = $1"));
    const auto written_off = answer(asked, WriteOffAnswer::confirmed, "").value();
    EXPECT_EQ(written_off.written_off_fen, 20 * 400);
    EXPECT_EQ(written_off.open_fen, 0);
    EXPECT_TRUE(answer(asked, WriteOffAnswer::confirmed, "")) << "the same again";
    EXPECT_EQ(answer(asked, WriteOffAnswer::declined, "不同意").error().slug, "write-off-answered");
    EXPECT_EQ(in_spring(journal::Account::written_off), Money::fen(20 * 400));
    EXPECT_EQ(in_spring(journal::Account::receivable), Money::fen(-20 * 400));
    EXPECT_EQ(account_of_child(2).open_fen, 0) << "the family is not asked any more";
    EXPECT_TRUE(account_of_child(2).terms.at(0).bills.at(0).written_off_at);
    EXPECT_FALSE(account_of_child(2).terms.at(0).bills.at(0).write_off) << "why is the school's and the county's";
}

TEST_P(AfterSettlement, WhatWasWrittenOffIsPaidAfterAllByTakingItBack) {
    const auto bill_id = closed_without_money();
    const auto asked = ask(bill_id).value();
    EXPECT_EQ(take_back(asked).error().slug, "write-off-not-standing");
    const auto written_off = answer(asked, WriteOffAnswer::confirmed, "").value();
    const auto again = take_back(written_off).value();
    EXPECT_EQ(again.open_fen, 20 * 400);
    EXPECT_EQ(again.written_off_fen, 0);
    EXPECT_TRUE(take_back(written_off)) << "the same again";
    EXPECT_EQ(in_spring(journal::Account::written_off), Money{});
    EXPECT_EQ(in_spring(journal::Account::receivable), Money{});
    pay(bill_id, 20 * 400);
    EXPECT_EQ(ask(bill_id).error().slug, "write-off-not-possible") << "nothing is open";
}

TEST_P(AfterSettlement, WhatTheCountyDeclinesCanBeAskedAnewAndAPaymentInBetweenStopsIt) {
    const auto bill_id = closed_without_money();
    const auto first = ask(bill_id).value();
    EXPECT_FALSE(answer(first, WriteOffAnswer::declined, "")) << "a refusal has a reason";
    answer(first, WriteOffAnswer::declined, "没有批复原件").value();
    EXPECT_EQ(bills_of(2).at(0).open(), Money::fen(20 * 400));
    at(19, 5, day(days));
    const auto second = ask(bill_id).value();
    EXPECT_NE(second.write_off->id, first.write_off->id);
    pay(bill_id, 400);
    EXPECT_EQ(answer(second, WriteOffAnswer::confirmed, "").error().slug, "bill-changed");
}

// written_off_words (relieve.cpp).
TEST_P(AfterSettlement, ACorrectionOfAWrittenOffBillWaitsUntilItIsTakenBack) {
    const auto bill_id = closed_without_money();
    const auto written_off = answer(ask(bill_id).value(), WriteOffAnswer::confirmed, "").value();
    EXPECT_EQ(heard(correct(session_of(5, 1), 2, attendance::Mark::absent), 2), 0);
    ASSERT_EQ(fees().refused.size(), 1u);
    EXPECT_NE(fees().refused[0].words.find("核销"), std::string::npos);
    take_back(written_off).value();
    EXPECT_EQ(here([&](Work& work) { return relieve_refused(work, county, plan); }).value(), 1);
    EXPECT_EQ(bills_of(2).at(0).open(), Money::fen(19 * 400));
}

}  // namespace
}  // namespace luoshi::fees::charges
