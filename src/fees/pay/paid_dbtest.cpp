// What the bank sends back of a paid sheet, what is paid anew, and the tax that is withheld until it is paid over.
#include "fees/pay/api.hpp"
#include "fees/pay/pay_on_both.hpp"

namespace luoshi::fees::pay {
namespace {

class Paid : public PayOnBoth {
 protected:
    static constexpr Date day_ = Date(2026, 9, 1);

    Result<PaySheetView> came_back(std::int64_t line, std::int64_t fen, std::int64_t turn = 1, Date day = day_, std::string words = "账户已销户") {
        return as(finance(), [&](Work& work) { return note_pay_came_back(work, {sheet, line, turn, fen, day, words, "退汇 0007", {}}); });
    }
    Result<PaySheetView> again(std::int64_t line, std::int64_t turn = 2, std::string words = "本人交来新的银行卡复印件", std::string document = "回单 0009") {
        return as(finance(), [&](Work& work) { return pay_line_again(work, {sheet, line, turn, day_, words, document, {}}); });
    }
    Result<PaySheetView> tax_over(std::string document = "完税证明 0003") {
        return as(finance(), [&](Work& work) { return pay_tax_over(work, {sheet, day_, document, {}}); });
    }
    OpenPay left() {
        return read([&](Work& work) -> Result<OpenPay> { return open_pay(work, county, school, 2026, org::TermKind::autumn); }).value();
    }
    PaySheets page() {
        return see(finance(), [&](Work& work) { return find_pay_sheets(work, {school, {}}); }).value();
    }
    OwnPay own(Actor actor) {
        return see(std::move(actor), [](Work& work) { return find_own_pay(work, {}); }).value();
    }
};
ON_BOTH_DATABASES(Paid);

TEST_P(Paid, ALineThatTheBankSentBackIsOwedUntilItIsPaidAnew) {
    paid();
    const auto back = came_back(1, 5'000).value();
    EXPECT_EQ(back.state, SheetStep::paid);
    EXPECT_EQ(back.lines[0].state, LineState::came_back);
    ASSERT_EQ(back.lines[0].returns.size(), 1U);
    EXPECT_EQ(back.lines[0].returns[0].words, "账户已销户");
    EXPECT_EQ(back.lines[1].state, LineState::confirmed);
    EXPECT_EQ(balance(journal::Account::payables), Money::fen(-5'000)) << "owed again";
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(-5'000)) << "the money is there again";
    EXPECT_EQ(balance(journal::Account::spent_teachers), Money::fen(10'000)) << "the cost stays as it was agreed to";
    EXPECT_EQ(left().came_back, 1);
    EXPECT_EQ(left().came_back_sum, Money::fen(5'000));
    EXPECT_EQ(page().items[0].came_back, 1);
    const auto paid_anew = again(1).value();
    EXPECT_EQ(paid_anew.lines[0].state, LineState::confirmed);
    EXPECT_EQ(paid_anew.lines[0].returns.size(), 2U);
    EXPECT_EQ(balance(journal::Account::payables), Money{});
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(-10'000));
    EXPECT_EQ(left().came_back, 0);
    EXPECT_EQ(page().items[0].came_back, 0);
}

TEST_P(Paid, TheSameActToldAgainMovesNothing) {
    paid();
    came_back(1, 5'000).value();
    came_back(1, 5'000).value();
    EXPECT_EQ(came_back(1, 5'000, 2).error().slug, "came-back-already");
    again(1).value();
    again(1).value();
    EXPECT_EQ(balance(journal::Account::payables), Money{});
    EXPECT_EQ(came_back(1, 5'000).value().lines[0].state, LineState::confirmed) << "it names the first payment, not the second";
    EXPECT_EQ(came_back(1, 5'000, 1, day_, "户名不符").error().slug, "changed-meanwhile");
    EXPECT_EQ(again(1, 3).error().slug, "not-come-back");
    EXPECT_EQ(came_back(1, 5'000, 3, day_, "户名不符").value().lines[0].state, LineState::came_back) << "the bank may send it back again";
}

TEST_P(Paid, WhatCannotHaveComeBackIsRefusedInWords) {
    offered();
    EXPECT_EQ(came_back(1, 5'000).error().slug, "sheet-not-paid");
    confirm_all(sheet);
    agree(sheet, head()).value();
    EXPECT_EQ(came_back(1, 5'000).error().slug, "sheet-not-paid");
    pay_out(sheet).value();
    EXPECT_EQ(came_back(9, 5'000).error().slug, "no-such-line");
    const auto other = came_back(1, 4'999);
    EXPECT_EQ(other.error().slug, "amount-differs");
    EXPECT_NE(other.error().detail.find("50.00 元"), std::string::npos) << other.error().detail;
    EXPECT_EQ(came_back(1, 5'000, 1, day_, " ").error().slug, "text-required");
    EXPECT_EQ(came_back(1, 5'000, 1, Date(2026, 8, 31)).error().slug, "day-before-last");
    EXPECT_EQ(came_back(1, 5'000, 1, Date(2026, 9, 2)).error().slug, "day-in-future");
    EXPECT_EQ(again(1).error().slug, "not-come-back");
    came_back(1, 5'000).value();
    EXPECT_EQ(again(1, 2, "").error().slug, "text-required") << "how the account was put right";
    EXPECT_EQ(again(1, 2, "换卡", "").error().slug, "text-required") << "the bank's slip";
    EXPECT_EQ(again(1, 4).error().slug, "changed-meanwhile");
    EXPECT_EQ(as(head(), [&](Work& work) { return pay_line_again(work, {sheet, 1, 2, day_, "x", "x", {}}); }).error().code, Code::missing) << "the office pays";
}

TEST_P(Paid, TheTeacherWhoseLineCameBackSeesItAndNobodyElseDoes) {
    paid();
    came_back(1, 5'000).value();
    const auto mine = own(teacher_zhou());
    ASSERT_EQ(mine.items.size(), 1U);
    EXPECT_EQ(mine.items[0].line.state, LineState::came_back);
    EXPECT_EQ(mine.items[0].line.returns.at(0).words, "账户已销户");
    EXPECT_EQ(json::to_json(own(teacher_wu())).find("账户已销户"), std::string::npos);
    auto zhou = teacher_zhou();
    zhou.body = school;
    const auto waits = [&] {
        return see(zhou, [](Work& work) -> Result<bool> { return std::ranges::any_of(waiting(work), [](const Waiting& one) { return one.task == "pay_came_back"; }); }).value();
    };
    EXPECT_TRUE(waits());
    again(1).value();
    EXPECT_FALSE(waits());
}

TEST_P(Paid, WhatComesBackAfterTheLockStandsInTheOpenBooks) {
    paid();
    lock_autumn();
    came_back(2, 5'000).value();
    EXPECT_EQ(balance(journal::Account::payables), Money{}) << "the closed books stay as they were published";
    EXPECT_EQ(balance_in_spring(journal::Account::payables), Money::fen(-5'000));
    EXPECT_EQ(left().came_back, 1) << "it is of its own term";
}

// The line of account_for that reads paid_from.
TEST_P(Paid, ItComesBackIntoTheAccountItLeft) {
    paid();
    pay_into_the_treasury();
    came_back(1, 5'000).value();
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(-5'000)) << "the bank sent it back to where it came from";
    EXPECT_EQ(balance(journal::Account::treasury), Money{});
    again(1).value();
    EXPECT_EQ(balance(journal::Account::treasury), Money::fen(-5'000)) << "paid anew out of the account of today";
    came_back(1, 5'000, 3).value();
    EXPECT_EQ(balance(journal::Account::treasury), Money{}) << "and back into that one";
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(-5'000));
    EXPECT_EQ(balance(journal::Account::payables), Money::fen(-5'000));
}

TEST_P(Paid, TheTaxStaysWithTheSchoolUntilItIsPaidOver) {
    agreed_with_tax();
    EXPECT_EQ(tax_over().error().slug, "sheet-not-paid");
    const auto view = pay_out(sheet).value();
    EXPECT_EQ(balance(journal::Account::payables), Money{});
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(-93'000)) << "the person gets 880 yuan, the teacher 50";
    EXPECT_EQ(balance(journal::Account::taxes_withheld), Money::fen(-2'000));
    EXPECT_EQ(balance(journal::Account::spent_outside_persons), Money::fen(90'000)) << "the cost is the whole fee";
    EXPECT_EQ(view.withheld_fen, 2'000);
    EXPECT_TRUE(std::ranges::find(view.actions, "tax", &PayAction::action)->enabled);
    EXPECT_EQ(page().withheld_fen, 2'000);
    EXPECT_EQ(left().tax_withheld, Money::fen(2'000));
    EXPECT_EQ(tax_over(" ").error().slug, "text-required");
    const auto over = tax_over().value();
    EXPECT_EQ(over.withheld_fen, 0);
    EXPECT_EQ(over.tax_paid_day, day_);
    EXPECT_EQ(balance(journal::Account::taxes_withheld), Money{});
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(-95'000));
    EXPECT_EQ(page().withheld_fen, 0);
    tax_over().value();
    EXPECT_EQ(tax_over("完税证明 0004").error().slug, "tax-paid-over");
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(-95'000)) << "once";
}

// The line of pay_net that asks for nothing.
TEST_P(Paid, WhereTheTaxIsTheWholeFeeOnlyTheTaxIsBooked) {
    plant("UPDATE service_teacher SET kind = 'outside', vetting_proof = 'p', vetted_on = '2026-01-01', vetting_until = '2027-01-01', health_until = "
          "'2027-01-01', contract_until = '2027-01-01', version = version + 1 WHERE county = $1 AND id = $2",
          county, id<TeacherId>(15));
    take_registers();
    give_rate(90'000, RateKind::outside, 211);
    const auto drafted = make(sheet).value();
    ASSERT_EQ(drafted.lines.size(), 1U) << "there is no rate for the other teacher";
    // Refused by now; as it could be entered before.
    plant("INSERT INTO pay_tax (county, sheet, line, revision, gross_fen, tax_fen, net_fen, at, by_whom, by_name) VALUES ($1, $2, 1, 1, 90000, 90000, 0, 1, 'x', 'x')", county, sheet);
    offer(sheet).value();
    answer(sheet, 1, teacher_wu()).value();
    agree(sheet, head()).value();
    const auto view = pay_out(sheet).value();
    EXPECT_EQ(view.state, SheetStep::paid);
    EXPECT_EQ(view.withheld_fen, 90'000);
    EXPECT_EQ(balance(journal::Account::payables), Money{});
    EXPECT_EQ(balance(journal::Account::bank), Money{}) << "nothing left it";
    EXPECT_EQ(balance(journal::Account::taxes_withheld), Money::fen(-90'000));
    EXPECT_EQ(came_back(1, 90'000).error().slug, "amount-differs") << "nothing was sent, nothing can come back";
    tax_over().value();
    EXPECT_EQ(balance(journal::Account::taxes_withheld), Money{});
}

TEST_P(Paid, ALabourFeeComesBackWithoutItsTax) {
    agreed_with_tax();
    pay_out(sheet).value();
    EXPECT_EQ(came_back(2, 90'000).error().slug, "amount-differs");
    came_back(2, 88'000).value();
    EXPECT_EQ(balance(journal::Account::payables), Money::fen(-88'000));
    EXPECT_EQ(balance(journal::Account::taxes_withheld), Money::fen(-2'000)) << "still owed to the tax office";
    again(2).value();
    EXPECT_EQ(balance(journal::Account::payables), Money{});
}

TEST_P(Paid, WithoutAnythingWithheldThereIsNothingToPayOver) {
    const auto view = paid();
    EXPECT_EQ(std::ranges::find(view.actions, "tax", &PayAction::action), view.actions.end());
    EXPECT_EQ(tax_over().error().slug, "nothing-withheld");
}

}  // namespace
}  // namespace luoshi::fees::pay
