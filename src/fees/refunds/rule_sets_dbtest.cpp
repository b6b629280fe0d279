// Each refund rule set as a family meets it: billed, paid, away or gone, settled, and ordered back, with the words that say by which rule.
#include "fees/charges/settlement_on_both.hpp"
#include "fees/payments/api.hpp"
#include "fees/refunds/refunds_on_both.hpp"

namespace luoshi::fees::refunds {
namespace {

using Days = std::vector<int>;

// The first child has chess (4.00) and painting (5.00) on twenty school days of September: 180.00, paid at the counter.
class RuleSetsToTheOrder : public charges::SettlementOnBoth {
 protected:
    RuleSetsToTheOrder() : SettlementOnBoth({payments::migrations::all, migrations::all}) {}

    Actor cashier() const {
        return AttendanceOnBoth::with(account_of(28, "出纳"), {permissions::read, permissions::pay});
    }
    void begin(const std::string& set) {
        bill_all(100'000, "lessons_then_cap", set);
        const auto bill = bills_of(0).at(0);
        const auto fen = bill.due.in_fen();
        pay(bill.id, fen);
        here([&](Work& work) -> Result<Nothing> {
            const auto payment = work.new_id<PaymentId>();
            work.run(rows::payment, county, payment, school, Outlet::counter, "C1", fen, work.now());
            TRY(const EntryId entry, journal::post(work, {.books = books(),
                                                          .debit = journal::Account::counter,
                                                          .credit = journal::Account::receivable,
                                                          .amount = Money::fen(fen),
                                                          .reason = journal::Reason::paid_in,
                                                          .words = "收款",
                                                          .reference = {"payment", payment.to_string()}}));
            work.run(rows::use, county, work.new_id<payments::UseId>(), payment, fen, school, bill.id, child(0), journal::Account::counter, entry, work.now());
            work.run(rows::payment_standing, county, payment, fen);
            work.record("test.pay", "payment", payment.to_string());
            return Nothing{};
        }).value();
    }
    void away_on(const Days& absent) {
        std::map<int, std::vector<int>> away;
        for (const int n : absent) away[n] = {0};
        hold_all(away);
    }
    void note(charges::GroundKind kind, int first, int last) {
        const charges::EnterAbsenceGround command{bills_of(0).at(0).id, charges::GroundId::make(clock().now(), random()), kind, day(first), day(last), "证明"};
        as(finance(), [&](Work& work) { return charges::enter_absence_ground(work, command); }).value();
    }
    // From the settlement to the order of what goes back to the first child.
    RefundRightView ordered() {
        settle().value();
        const auto rights = rights_after_the_settlement();
        if (rights.size() != 1) throw std::logic_error("one family has a right");
        return as(cashier(), [&](Work& work) { return order_refund(work, {.right = rights[0].id, .id = RefundActId::make(clock().now(), random())}); }).value();
    }
    std::vector<RefundRightRow> rights_after_the_settlement() {
        const json::value event{{"county", county}, {"school", school.to_string()}, {"plan", plan.to_string()}};
        here([&](Work& work) -> Result<Nothing> {
            work.record("test.hear", "event", "charges.settled");
            return hear_settled(work, event);
        }).value();
        return see(cashier(), [&](Work& work) { return find_refund_rights(work, {.school = school}); }).value().items;
    }
    void expect_ordered(const std::string& set, std::int64_t fen) {
        const auto right = ordered();
        ASSERT_EQ(right.parts.size(), 1U) << set;
        EXPECT_EQ(right.parts[0].amount_fen, fen) << set;
        EXPECT_EQ(right.state, RightState::ordered) << set;
        EXPECT_NE(right.words.find(reckoning::find_rule_set(set)->words), std::string::npos) << right.words;
        EXPECT_NE(right.words_en.find(reckoning::find_rule_set(set)->words_en), std::string::npos) << right.words_en;
        EXPECT_NE(settled(0).words.find(reckoning::find_rule_set(set)->words), std::string::npos) << settled(0).words;
    }
};
ON_BOTH_DATABASES(RuleSetsToTheOrder);

TEST_P(RuleSetsToTheOrder, ByRealLessons) {
    begin("by_real_lessons");
    away_on({3, 4});
    expect_ordered("by_real_lessons", 2 * 900);
}

TEST_P(RuleSetsToTheOrder, ByRealDays) {
    begin("by_real_days");
    away_on({3});
    expect_ordered("by_real_days", 900);
}

TEST_P(RuleSetsToTheOrder, HalfOfAMonthMissedBringsHalfOfIt) {
    begin("by_month_parts");
    away_on({0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
    expect_ordered("by_month_parts", 9'000);
}

TEST_P(RuleSetsToTheOrder, AWholeMonthMissedBringsAllOfIt) {
    begin("by_month_parts");
    away_on({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19});
    expect_ordered("by_month_parts", 18'000);
}

TEST_P(RuleSetsToTheOrder, LessThanHalfOfAMonthBringsNothing) {
    begin("by_month_parts");
    away_on({0, 1, 2, 3, 4, 5, 6, 7, 8});
    settle().value();
    EXPECT_TRUE(rights_after_the_settlement().empty());
    EXPECT_EQ(settled(0).kept, reckoning::KeptBy::rule);
    EXPECT_NE(settled(0).words.find("不足半月不退"), std::string::npos) << settled(0).words;
}

TEST_P(RuleSetsToTheOrder, LessThanHalfAttendedBringsHalfOfTheMonth) {
    begin("half_month_half");
    away_on({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    expect_ordered("half_month_half", 9'000);
}

TEST_P(RuleSetsToTheOrder, MoreThanAWeekRunning) {
    begin("absent_over_a_week");
    away_on({3, 4, 5, 6, 7, 8, 9, 15});  // Friday 4 to Monday 14 September; one day later on stays
    expect_ordered("absent_over_a_week", 7 * 900);
}

TEST_P(RuleSetsToTheOrder, AfterTheDeadlineOnAProof) {
    begin("deadline_then_proof");
    away_on({12, 13});
    note(charges::GroundKind::proof, 12, 12);
    expect_ordered("deadline_then_proof", 900);
}

TEST_P(RuleSetsToTheOrder, OfASuspensionTheRealDays) {
    begin("leaving_by_real_days");
    away_on({10, 11, 12, 13, 14, 17});
    note(charges::GroundKind::suspension, 10, 14);
    expect_ordered("leaving_by_real_days", 5 * 900);
}

// Special courses give nothing for leave under this rule; a class that was stopped comes back under every one, and nobody asks for it.
TEST_P(RuleSetsToTheOrder, AStoppedClassComesBackWhereLeaveDoesNot) {
    begin("leave_before_cutoff");
    stop(session_of(19, 1));
    std::map<int, std::vector<int>> away{{3, {0}}};
    hold_all(away, 19);
    hold(19, 2, 2, {});
    expect_ordered("leave_before_cutoff", 400);
}

TEST_P(RuleSetsToTheOrder, WhoLeavesWithinThreeMonthsGetsHalfOfTheTerm) {
    begin("leaving_three_months_half");
    hold_all({}, 10);
    end_seats(0, day(10));
    hold_without_the_first(10);
    expect_ordered("leaving_three_months_half", 9'000);
}

}  // namespace
}  // namespace luoshi::fees::refunds
