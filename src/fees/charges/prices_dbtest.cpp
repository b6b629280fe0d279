// What was billed keeps its price and its grade, whatever is published, withdrawn or moved afterwards; what has no price is refused and never free.
#include "fees/charges/settlement_on_both.hpp"

namespace luoshi::fees::charges {
namespace {

class BilledPrice : public SettlementOnBoth {
 protected:
    void bill_and_pay() {
        bill_all();
        pay_in_full();
    }
};
ON_BOTH_DATABASES(BilledPrice);

// ---- the notice is withdrawn after the bills

TEST_P(BilledPrice, OfAStoppedCourseOnlyTheLessonsNotHeldComeBackAfterTheNoticeWasWithdrawn) {
    bill_and_pay();
    hold_all({}, 10);
    withdraw_notice();
    for (int n = 10; n < days; ++n) stop(session_of(n, 2));
    EXPECT_EQ(relieved(ReliefCause::stopped, course(2).to_string()), 2);
    EXPECT_EQ(standing(journal::Account::refunds_due), Money::fen(-2 * 10 * 500));
    for (int n = 10; n < days; ++n) hold(n, 1, 4, {});
    const auto run = settle().value();
    EXPECT_EQ(run.refund_fen, 0);
    EXPECT_EQ(run.charged_fen, 4 * 20 * 400 + 2 * 10 * 500);
}

TEST_P(BilledPrice, ALaterGrantTakesItsPartAfterTheNoticeWasWithdrawn) {
    bill_and_pay();
    withdraw_notice();
    grant(2, 50);
    EXPECT_EQ(relieved(ReliefCause::exemption, "grant", child(2)), 1);
    EXPECT_EQ(reliefs(2).at(0).amount_fen, 10 * 400);
}

TEST_P(BilledPrice, ALeaverPaysUpToItsLastDayAfterTheNoticeWasWithdrawn) {
    bill_and_pay();
    hold_all({}, 10);
    withdraw_notice();
    end_seats(0, day(10));
    EXPECT_EQ(relieved(ReliefCause::left, child(0).to_string(), child(0)), 1);
    EXPECT_EQ(reliefs(0).at(0).amount_fen, 10 * 900);
}

TEST_P(BilledPrice, ATermIsSettledWithoutAStandingNotice) {
    bill_and_pay();
    hold_all({{3, {0}}});
    withdraw_notice();
    const auto run = settle().value();
    EXPECT_EQ(run.refund_fen, 900);
    EXPECT_EQ(settled(0).charged_fen, 19 * 900);
}

// ---- the price rises after the bills

TEST_P(BilledPrice, IsThatOfTheSettlementWhenThePriceRose) {
    bill_and_pay();
    publish_notice(600, 700, 2);
    hold_all({{3, {0}}});
    const auto run = settle().value();
    EXPECT_EQ(run.refund_fen, 900);
    EXPECT_EQ(run.more_fen, 0);
}

TEST_P(BilledPrice, IsThatOfTheSettlementWhenThePriceFell) {
    bill_and_pay();
    publish_notice(100, 100, 2);
    hold_all({{3, {0}}});
    EXPECT_EQ(settle().value().refund_fen, 900);
}

TEST_P(BilledPrice, WhatIsBilledLaterHasTheNewPriceAndNothingElse) {
    bill_and_pay();
    publish_notice(600, 700, 2);
    seat_in_painting(2);
    at(10, 0);
    EXPECT_EQ(make().value().due_fen, 20 * 700);
    ASSERT_EQ(bills_of(2).size(), 2u);
    EXPECT_EQ(bill(bills_of(2)[1].id).lines.at(0).price_fen, 700);
}

// ---- the grade rises before the settlement

TEST_P(BilledPrice, AndGradeOfTheBillHoldWhenTheClassMovedUp) {
    bill_and_pay();
    hold_all({{3, {0}}});
    raise_grade();
    const auto run = settle().value();
    EXPECT_EQ(run.refund_fen, 900);
    EXPECT_EQ(run.charged_fen, 2 * 20 * 900 + 2 * 20 * 400 - 900);
}

// ---- nothing is known

class NoPrice : public BilledPrice {
 protected:
    void painting_without_a_price() {
        bill_and_pay();
        withdraw_notice();
        seat_in_painting(2);
    }
    void hold_with_the_third() {
        for (int n = 0; n < days; ++n) {
            hold(n, 1, 4, {});
            hold(n, 2, 3, {});
        }
    }
};
ON_BOTH_DATABASES(NoPrice);

TEST_P(NoPrice, TheSettlementNamesCourseAndGradeAndWaits) {
    painting_without_a_price();
    hold_with_the_third();
    const auto refused = settle();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().slug, "price-missing");
    EXPECT_NE(refused.error().detail.find("绘画（3 年级，1 人）"), std::string::npos) << refused.error().detail;
    EXPECT_NE(refused.error().detail_en.find("绘画 (grade 3, 1 pupil)"), std::string::npos) << refused.error().detail_en;
    publish_notice(400, 500, 2);
    const auto run = settle().value();
    EXPECT_EQ(run.refund_fen, 0);
    EXPECT_EQ(run.more_fen, 20 * 500);  // never billed: shown, asked of nobody
}

TEST_P(NoPrice, AStoppedCourseNeedsNone) {
    painting_without_a_price();
    for (int n = 0; n < days; ++n) {
        stop(session_of(n, 2));
        hold(n, 1, 4, {});
    }
    EXPECT_EQ(settle().value().refund_fen, 2 * 20 * 500);
}

TEST_P(NoPrice, AReliefIsRefusedAndToldAndDoneWithTheNextNotice) {
    painting_without_a_price();
    grant(2, 50);
    EXPECT_EQ(relieved(ReliefCause::exemption, "grant", child(2)), 0);
    EXPECT_EQ(relieved(ReliefCause::exemption, "grant", child(2)), 0);
    EXPECT_TRUE(reliefs(2).empty());
    ASSERT_EQ(fees().refused.size(), 1u);
    EXPECT_EQ(fees().refused[0].name, "李想");
    EXPECT_NE(fees().refused[0].words.find("绘画（3 年级，1 人）"), std::string::npos) << fees().refused[0].words;
    publish_notice(400, 500, 2);
    const auto again = here([&](Work& work) { return relieve_refused(work, county, plan); }).value();
    // Half of chess and of painting, of which only chess was billed: 80.00 were asked, 90.00 are owed. Nothing comes back yet, and nothing waits any more.
    EXPECT_EQ(again, 0);
    EXPECT_TRUE(fees().refused.empty());
}

TEST_P(NoPrice, WhatWaitedIsRelievedWithTheNextNotice) {
    painting_without_a_price();
    grant(2, 80);
    EXPECT_EQ(relieved(ReliefCause::exemption, "grant", child(2)), 0);
    publish_notice(400, 500, 2);
    EXPECT_EQ(here([&](Work& work) { return relieve_refused(work, county, plan); }).value(), 1);
    EXPECT_EQ(reliefs(2).at(0).amount_fen, 8'000 - 18'000 / 5);
    EXPECT_TRUE(fees().refused.empty());
}

}  // namespace
}  // namespace luoshi::fees::charges
