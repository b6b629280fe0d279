// A family's statement of account: every refund with its own part, where it stands, and never sooner than the money.
#include <algorithm>

#include "fees/closing/use_cases.hpp"
#include "fees/refunds/refunds_on_both.hpp"

namespace luoshi::fees::closing {
namespace {

using refunds::Outlet;
using refunds::RightState;

constexpr std::string_view second_use_text =
    "INSERT INTO payment_use (county, id, payment, payment_amount_fen, school, fund, serial, before_serial, before_fen, used_fen, kind, source, bill, pupil, "
    "amount_fen, debit, credit, entry, reason, asked, at, by_whom, by_name) "
    "SELECT u.county, $3, u.payment, u.payment_amount_fen, u.school, u.fund, 2, 1, u.used_fen, u.used_fen + $4, 'share', 'direct', $5, $6, $4, u.debit, u.credit, "
    "$7, '', '', u.at, 'a', 'a' FROM payment_use u WHERE u.county = $1 AND u.payment = $2";
constexpr storage::Query second_use{"test.second_use", second_use_text, second_use_text};
constexpr std::string_view first_use_text =
    "INSERT INTO payment_use (county, id, payment, payment_amount_fen, school, fund, serial, before_fen, used_fen, kind, source, bill, pupil, amount_fen, debit, "
    "credit, entry, reason, asked, at, by_whom, by_name) "
    "VALUES ($1, $2, $3, $4, $5, 'service', 1, 0, $8, 'share', 'direct', $6, $7, $8, 'bank', 'receivable', $9, '', '', $10, 'a', 'a')";
constexpr storage::Query first_use{"test.first_use", first_use_text, first_use_text};
constexpr std::string_view audit_text = "SELECT COUNT(*) FROM audit_entry WHERE county = $1 AND action = 'closing.print_statement'";
constexpr storage::Query audited{"test.audited", audit_text, audit_text};

class Statement : public refunds::RefundsOnBoth {
 protected:
    FeeStatementView statement(int family, std::optional<PlanId> plan = {}) {
        return read_as(guardian(family), [&](Work& work) { return show_fee_statement(work, {child(family), plan.value_or(population_.plan)}); }).value();
    }
    // The lines about money that goes back or over.
    std::vector<FeeStatementLine> refunds_of(int family, std::optional<PlanId> plan = {}) {
        auto lines = statement(family, plan).lines;
        std::erase_if(lines, [](const auto& line) { return line.kind != "refund" && !line.kind.starts_with("carried"); });
        return lines;
    }
    charges::BillId bill(Work& work, int family, std::int64_t fen) {
        const auto& of = population_.families[static_cast<std::size_t>(family)];
        const auto entry = booked(work, journal::Account::receivable, journal::Account::unsettled, fen, journal::Reason::billed);
        const auto run = work.new_id<charges::BillRunId>();
        const auto id = work.new_id<charges::BillId>();
        work.run(refunds::rows::run, county, run, school_, population_.plan, notice_, fen, entry, work.now());
        work.run(charges::grounds::of_bill, county, id, of.consent, notice_, work.now());
        work.run(refunds::rows::bill, county, id, run, school_, of.pupil, population_.plan, of.consent, of.consented_at, notice_, published_, work.now(), fen);
        work.run(refunds::rows::standing, county, id, fen);
        return id;
    }
    // One transfer for two children: the first ones part, then the second ones.
    refunds::PaymentId paid_together(int first, std::int64_t first_fen, int second, std::int64_t second_fen) {
        refunds::PaymentId id;
        in_county([&](Work& work) {
            const auto sum = first_fen + second_fen;
            const auto first_bill = bill(work, first, first_fen);
            const auto second_bill = bill(work, second, second_fen);
            id = work.new_id<refunds::PaymentId>();
            work.run(refunds::rows::payment, county, id, school_, Outlet::bank, std::string("T-together"), sum, work.now());
            const auto pay = [&](std::int64_t fen) { return booked(work, journal::Account::bank, journal::Account::receivable, fen, journal::Reason::paid_in); };
            work.run(first_use, county, work.new_id<payments::UseId>(), id, sum, school_, first_bill, child(first), first_fen, pay(first_fen), work.now());
            work.run(second_use, county, id, work.new_id<payments::UseId>(), second_fen, second_bill, child(second), pay(second_fen));
            work.run(refunds::rows::payment_standing, county, id, sum);
        });
        return id;
    }
    Actor biller() const {
        auto actor = account(AccountId{Uuid{58}}, "财务");
        actor.grants.push_back({std::string(charges::permissions::bill.name), path()});
        return actor;
    }
    Result<FeeStatementView> print(const Actor& actor, PupilId pupil) {
        return write_as(actor, [&](Work& work) { return print_fee_statement(work, {pupil, population_.plan, {}}); });
    }
};
ON_BOTH_DATABASES(Statement);

TEST_P(Statement, ARefundCountsWhenItHasArrivedAndNotBefore) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    const auto expect = [&](RightState state, std::int64_t balance, std::int64_t on_the_way) {
        const auto lines = refunds_of(0);
        ASSERT_EQ(lines.size(), 1U) << "one line, however far it is";
        EXPECT_EQ(lines[0].refund_state, state);
        EXPECT_EQ(lines[0].refund_fen, 1'600);
        EXPECT_EQ(lines[0].at, clock().now()) << "the day of its state";
        EXPECT_EQ(lines[0].paid_fen, on_the_way == 0 ? -1'600 : 0);
        EXPECT_EQ(statement(0).balance_fen, balance);
        EXPECT_EQ(statement(0).on_the_way_fen, on_the_way);
    };
    expect(RightState::waiting, -1'600, 1'600);
    EXPECT_NE(refunds_of(0)[0].words.find("9月15日暴雨停课"), std::string::npos);
    clock().advance(std::chrono::hours{24});
    const auto refund = order(right).parts[0].id;
    expect(RightState::ordered, -1'600, 1'600);
    clock().advance(std::chrono::hours{24});
    try_send().value();
    expect(RightState::sent, -1'600, 1'600);
    clock().advance(std::chrono::hours{24});
    try_confirm(refund).value();
    expect(RightState::done, 0, 0);
}

TEST_P(Statement, AFailedRefundIsStillOwedAndSaysHowOftenItWasTried) {
    paid(0, {{Outlet::wechat, 64'000}});
    const auto refund = order(right_of_relief(0, 1'600)).parts[0].id;
    try_send().value();
    try_fail(refund).value();
    ASSERT_EQ(refunds_of(0).size(), 1U);
    EXPECT_EQ(refunds_of(0)[0].refund_state, RightState::failed);
    EXPECT_NE(refunds_of(0)[0].words.find("账户已销户"), std::string::npos) << "why";
    EXPECT_EQ(statement(0).balance_fen, -1'600);
    try_again(by_transfer(refund)).value();
    ASSERT_EQ(refunds_of(0).size(), 1U);
    EXPECT_EQ(refunds_of(0)[0].refund_state, RightState::ordered);
    EXPECT_NE(refunds_of(0)[0].words.find("第 2 次办理"), std::string::npos);
    EXPECT_NE(refunds_of(0)[0].words.find("银行转账"), std::string::npos);
    try_send().value();
    try_confirm(refund).value();
    EXPECT_EQ(statement(0).balance_fen, 0);
}

// refunds_of_term.sql: noting that it had arrived is no further try.
TEST_P(Statement, ARefundThatHadArrivedAfterAllWasTriedOnce) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto refund = order(right_of_relief(0, 1'600)).parts[0].id;
    try_send().value();
    try_fail(refund).value();
    write_as(office(), [&](Work& work) {
        return refunds::note_arrived_after_all(work, {.refund = refund, .id = fresh<refunds::RefundActId>(), .step = 3, .failure = 3, .reason = "家长出示了到账记录", .slip = "银行回单 0917"});
    }).value();
    ASSERT_EQ(refunds_of(0).size(), 1U);
    EXPECT_EQ(refunds_of(0)[0].refund_state, RightState::done);
    EXPECT_EQ(refunds_of(0)[0].paid_fen, -1'600);
    EXPECT_EQ(refunds_of(0)[0].words.find("次办理"), std::string::npos);
    EXPECT_EQ(statement(0).balance_fen, 0);
}

// A transfer that was ordered at first notes no payment: its money goes back all the same.
TEST_P(Statement, ATransferOrderedAtFirstIsThereToo) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    const auto ordered = write_as(office(), [&](Work& work) {
        return refunds::order_refund(work, {.right = right, .id = fresh<refunds::RefundActId>(), .route = refunds::Route::transfer, .payee = "张家长",
                                            .destination = "某银行 6222", .proof = "银行卡复印件", .reason = "家长要求"});
    }).value();
    EXPECT_EQ(refunds_of(0).at(0).refund_state, RightState::ordered);
    try_send().value();
    try_confirm(ordered.parts.at(0).id).value();
    EXPECT_EQ(refunds_of(0).at(0).paid_fen, -1'600);
    EXPECT_EQ(statement(0).balance_fen, 0);
}

TEST_P(Statement, APaymentForTwoChildrenShowsEachItsOwnPart) {
    paid_together(0, 40'000, 1, 24'000);
    const auto first = order(right_of_relief(0, 1'600));
    const auto second = order(right_of_relief(1, 900, "s2"));
    try_send().value();
    try_confirm(first.parts.at(0).id).value();
    EXPECT_EQ(refunds_of(0).at(0).paid_fen, -1'600);
    EXPECT_EQ(statement(0).balance_fen, 0);
    EXPECT_EQ(refunds_of(1).size(), 1U) << "not the other child's";
    EXPECT_EQ(refunds_of(1).at(0).refund_fen, 900);
    EXPECT_EQ(statement(1).balance_fen, -900);
    const auto lines = statement(1).lines;
    EXPECT_EQ(std::ranges::find(lines, "paid", &FeeStatementLine::kind)->paid_fen, 24'000);
}

TEST_P(Statement, WhatIsPartlyOrderedIsTwoLines) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    rule("fees.carry_over", "agreed");
    try_agree(right, guardian(0)).value();
    clock().advance(std::chrono::hours{24 * 150});
    const auto bill = billed_next_term(0, 1'000);
    try_carry_over(right).value();
    const auto next = read([&](Work& work) -> Result<PlanId> { return charges::find_bill(work, county, bill)->plan; }).value();

    const auto out = refunds_of(0);
    ASSERT_EQ(out.size(), 2U);
    EXPECT_EQ(out[0].refund_state, RightState::waiting) << "the rest waits since the day the right arose";
    EXPECT_EQ(out[0].refund_fen, 600);
    EXPECT_EQ(out[1].kind, "carried_out");
    EXPECT_EQ(out[1].paid_fen, -1'000);
    EXPECT_NE(out[1].words.find("2026–2027 学年春季学期"), std::string::npos);
    EXPECT_EQ(statement(0).balance_fen, -600);

    const auto in = refunds_of(0, next);
    ASSERT_EQ(in.size(), 1U);
    EXPECT_EQ(in[0].kind, "carried_in");
    EXPECT_EQ(in[0].paid_fen, 1'000);
    EXPECT_NE(in[0].words.find("2026–2027 学年秋季学期"), std::string::npos);
    EXPECT_EQ(statement(0, next).balance_fen, 0);
}

TEST_P(Statement, TheOfficePrintsItForAFamilyWithoutAPhoneAndThatIsKept) {
    paid(0, {{Outlet::bank, 64'000}});
    right_of_relief(0, 1'600);
    const auto printed = print(biller(), child(0)).value();
    EXPECT_EQ(json::to_json(printed), json::to_json(statement(0))) << "what the family would see itself";
    EXPECT_EQ(read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(audited, county).value(); }).value(), 1);
    EXPECT_EQ(print(office(), child(0)).error().slug, "no-such-plan") << "not with the right over refunds alone";
    EXPECT_EQ(print(guardian(1), child(0)).error().slug, "no-such-plan");
    EXPECT_EQ(print(biller(), child(1)).error().slug, "no-such-term") << "nothing was billed for this child";
}

}  // namespace
}  // namespace luoshi::fees::closing
