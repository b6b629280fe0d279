// A refund that was noted as not there and had arrived: its entries are what they would have been, and it is never paid twice.
#include <algorithm>

#include "fees/refunds/refunds_on_both.hpp"

namespace luoshi::fees::refunds {
namespace {

class ArrivedAfterAll : public WithARefundOrdered {
 protected:
    // Sent and noted as failed by mistake: the third step.
    void fails_by_mistake() {
        try_send().value();
        try_fail(refund, "银行回单没有看到").value();
    }
    NoteArrivedAfterAll late(std::int64_t failure = 3) {
        return {.refund = refund, .id = fresh<RefundActId>(), .step = last_step(refund), .failure = failure, .reason = "家长出示了到账记录", .slip = "银行回单 0917"};
    }
    Result<RefundRightView> try_late(const NoteArrivedAfterAll& command, std::optional<Actor> actor = {}) {
        return write_as(actor.value_or(office()), [&](Work& work) { return note_arrived_after_all(work, command); });
    }
    RefundPartView part() { return seen(right).parts.at(0); }
    std::optional<RefundAction> act() {
        const auto actions = part().actions;
        const auto found = std::ranges::find(actions, "arrived-after-all", &RefundAction::action);
        return found == actions.end() ? std::nullopt : std::optional(*found);
    }
    std::vector<RefundRightRow> listed(std::optional<RightState> state = {}) {
        return read_as(office(), [&](Work& work) { return find_refund_rights(work, {.school = school_, .state = state}); }).value().items;
    }
    std::vector<RefundRightView> own() {
        return read_as(guardian(0), [&](Work& work) { return show_own_refunds(work, {}); }).value().rights;
    }
    std::vector<journal::EntryLine> entries() {
        return read([&](Work& work) -> Result<std::vector<journal::EntryLine>> { return journal::entries_about(work, county, {"refund", refund.to_string()}); }).value();
    }
    Result<RefundRightView> try_back(std::string reason = "银行退汇") {
        return write_as(office(), [&](Work& work) { return note_came_back(work, {.refund = refund, .step = last_step(refund), .reason = reason}); });
    }
    Result<RefundRightView> try_say_missing(int family = 0) {
        return write_as(guardian(family), [&](Work& work) { return say_not_received(work, {.refund = refund, .step = last_step(refund)}); });
    }
    BillId bill_of(int family) {
        return read([&](Work& work) -> Result<BillId> { return charges::bills_of_pupil(work, county, child(family)).front().id; }).value();
    }
    Money paid_on(BillId bill) {
        return read([&](Work& work) -> Result<Money> { return charges::find_bill(work, county, bill)->paid; }).value();
    }
    void expect_it_left_once() {
        EXPECT_EQ(balance(journal::Account::bank), 62'400);
        EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    }
};
ON_BOTH_DATABASES(ArrivedAfterAll);

TEST_P(ArrivedAfterAll, IsDoneAsIfItHadBeenConfirmed) {
    fails_by_mistake();
    EXPECT_EQ(balance(journal::Account::refunds_due), -1'600) << "owed again, by mistake";
    EXPECT_EQ(returned(payment), 0);
    ASSERT_TRUE(act());
    EXPECT_TRUE(act()->enabled);
    ASSERT_EQ(part().failures.size(), 1U);
    EXPECT_EQ(part().failures.at(0).step, 3);
    EXPECT_EQ(part().failures.at(0).reason, "银行回单没有看到");

    const auto done = try_late(late()).value();
    EXPECT_EQ(done.state, RightState::done);
    ASSERT_EQ(done.parts.at(0).steps.size(), 6U) << "the whole way stays readable";
    EXPECT_EQ(done.parts.at(0).steps.at(3).words, "查实已经到账：家长出示了到账记录");
    EXPECT_EQ(done.parts.at(0).route, Route::original);
    EXPECT_TRUE(done.parts.at(0).failures.empty());
    EXPECT_FALSE(act()) << "nothing is left to put right";
    expect_it_left_once();
    EXPECT_EQ(returned(payment), 1'600) << "nobody else can use what went back";
    EXPECT_TRUE(county_list().empty());
    EXPECT_EQ(try_again(by_transfer(refund)).error().slug, "refund-not-failed");
    EXPECT_TRUE(violated(true).empty());
}

// A mirror that stood would answer for another line of the bank's list of the same sum (payments: booked_into_account).
TEST_P(ArrivedAfterAll, ReversesTheEntryOfTheFailure) {
    fails_by_mistake();
    const auto before = entries();
    const auto failure = std::ranges::find_if(before, [](const auto& entry) { return entry.reverses.has_value(); });
    ASSERT_NE(failure, before.end());
    try_late(late()).value();
    const auto after = entries();
    ASSERT_EQ(after.size(), 3U);
    const auto arrival = std::ranges::find(after, std::optional(failure->id), &journal::EntryLine::reverses);
    ASSERT_NE(arrival, after.end());
    EXPECT_EQ(arrival->debit, journal::Account::refunds_due);
    EXPECT_EQ(arrival->credit, journal::Account::bank);
    EXPECT_EQ(arrival->amount, Money::fen(1'600));
    EXPECT_EQ(arrival->words, "查实退费已到账，冲回未到账的登记：家长出示了到账记录");
}

TEST_P(ArrivedAfterAll, ToldAgainItChangesNothing) {
    fails_by_mistake();
    const auto command = late();
    try_late(command).value();
    EXPECT_EQ(try_late(command).value().parts.at(0).steps.size(), 6U);
    auto other = command;
    other.slip = "另一张回单";
    EXPECT_EQ(try_late(other).error().slug, "id-taken");
    other.id = fresh<RefundActId>();
    EXPECT_EQ(try_late(other).error().slug, "refund-moved-on") << "a page of before";
    other.step = last_step(refund);
    EXPECT_EQ(try_late(other).error().slug, "no-failure-to-correct");
    expect_it_left_once();
}

TEST_P(ArrivedAfterAll, NeedsAReasonASlipAndWhoeverMayPay) {
    fails_by_mistake();
    auto command = late();
    command.slip = "";
    EXPECT_EQ(try_late(command).error().slug, "text-required");
    command = late();
    command.reason = "";
    EXPECT_EQ(try_late(command).error().slug, "text-required");
    for (const auto& actor : {head(), bureau(), guardian(0), nobody()}) EXPECT_EQ(try_late(late(), actor).error().slug, "no-such-refund");
    EXPECT_EQ(try_late(late(2)).error().slug, "failure-invalid");
    EXPECT_EQ(seen(right).state, RightState::failed);
}

TEST_P(ArrivedAfterAll, AlsoWhatWasWronglyNotedAsComeBack) {
    try_send().value();
    try_confirm(refund).value();
    write_as(office(), [&](Work& work) { return note_came_back(work, {.refund = refund, .step = 3, .reason = "看错了行"}); }).value();
    EXPECT_EQ(try_late(late(4)).value().state, RightState::done);
    expect_it_left_once();
    EXPECT_EQ(returned(payment), 1'600);
    // And where the bank does return it in the end, it is owed again.
    const auto back = write_as(office(), [&](Work& work) { return note_came_back(work, {.refund = refund, .step = last_step(refund), .reason = "银行退汇"}); }).value();
    EXPECT_EQ(back.state, RightState::failed);
    EXPECT_EQ(balance(journal::Account::bank), 64'000);
    EXPECT_EQ(balance(journal::Account::refunds_due), -1'600);
    ASSERT_EQ(part().failures.size(), 1U) << "the first one was put right, the second one stands";
    EXPECT_EQ(part().failures.at(0).step, 8);
}

TEST_P(ArrivedAfterAll, NothingThatHasNotLeft) {
    try_fail(refund, "家长要求换账户").value();
    EXPECT_EQ(try_late(late(2)).error().slug, "no-failure-to-correct");
    EXPECT_FALSE(act());
    EXPECT_EQ(balance(journal::Account::refunds_due), -1'600);
}

// ---- ordered anew meanwhile ----------------------------------------------------------------------------------------------------------------------

TEST_P(ArrivedAfterAll, TakesTheOtherWayBackAsLongAsThatHasNotLeft) {
    fails_by_mistake();
    try_again(by_transfer(refund)).value();
    ASSERT_TRUE(act());
    EXPECT_TRUE(act()->enabled);
    EXPECT_EQ(try_late(late()).value().state, RightState::done);
    EXPECT_EQ(part().route, Route::original);
    ASSERT_EQ(part().steps.size(), 8U);
    EXPECT_EQ(part().steps.at(4).words, "查实此前付出的已经到账，这次不再付");
    EXPECT_EQ(try_send().error().slug, "nothing-ordered") << "the transfer never leaves";
    expect_it_left_once();
    EXPECT_EQ(returned(payment), 1'600);
}

TEST_P(ArrivedAfterAll, IsRefusedOnceItLeftAnotherWayUntilThatIsBack) {
    fails_by_mistake();
    try_again(by_transfer(refund)).value();
    try_send().value();
    EXPECT_EQ(try_late(late()).error().slug, "refund-left-again");
    ASSERT_TRUE(act());
    EXPECT_EQ(act()->reason, "refund-left-again") << "the button says what to do first";
    try_confirm(refund).value();
    EXPECT_EQ(try_late(late()).error().slug, "refund-left-again");
    expect_it_left_once();

    write_as(office(), [&](Work& work) { return note_came_back(work, {.refund = refund, .step = 6, .reason = "家长已退还"}); }).value();
    ASSERT_EQ(part().failures.size(), 2U) << "the office says which of the two the family has";
    EXPECT_EQ(part().failures.at(0).route_words, "原路退回");
    EXPECT_EQ(part().failures.at(1).route_words, "银行转账");
    EXPECT_EQ(try_late(late()).value().state, RightState::done);
    EXPECT_EQ(part().route, Route::original);
    expect_it_left_once();
    EXPECT_EQ(returned(payment), 1'600);
}

TEST_P(ArrivedAfterAll, IsRefusedWhereTheBanksListBroughtItBack) {
    fails_by_mistake();
    in_county([&](Work& work) {
        work.run(statement("INSERT INTO statement_import (county, id, school, channel, name, sha256, new_lines, known_lines, amount_fen, imported_at, imported_by, imported_by_name) "
                           "VALUES ($1, $2, $3, 'bank', 'x', 'x', 0, 1, 0, 1, 'a', 'a')"),
                 county, work.new_id<RefundActId>(), school_);
        work.run(statement("INSERT INTO booked_before (county, entry, school, fund, debit, credit, amount_fen, channel, channel_reference, day, payer, remark, import, at, by_whom, "
                           "by_name) SELECT e.county, e.id, e.school, e.fund, e.debit, e.credit, e.amount_fen, 'bank', 'B1', '2026-09-20', '某银行', '退汇', i.id, 1, 'a', 'a' "
                           "FROM ledger_entry e JOIN statement_import i ON i.county = e.county WHERE e.county = $1 AND e.reverses IS NOT NULL"),
                 county);
    });
    EXPECT_EQ(try_late(late()).error().slug, "refund-came-back-by-list");
    EXPECT_EQ(act()->reason, "refund-came-back-by-list");
    EXPECT_NE(act()->reason_text->find("2026-09-20"), std::string::npos);
    EXPECT_EQ(balance(journal::Account::refunds_due), -1'600);
}

// ---- its payment, its term, its right ------------------------------------------------------------------------------------------------------------

// way_it_had_left: without its other way the act would be refused for good, for nobody brings that payment back.
TEST_P(ArrivedAfterAll, AlsoWhereItsPaymentWasTakenBackMeanwhile) {
    fails_by_mistake();
    in_county([&](Work& work) { work.run(statement("UPDATE payment_standing SET shared_fen = 0 WHERE county = $1 AND payment = $2"), county, payment); });
    EXPECT_EQ(try_late(late()).value().state, RightState::done);
    EXPECT_EQ(part().route, Route::transfer);
    expect_it_left_once();
    EXPECT_EQ(returned(payment), 0);
}

TEST_P(ArrivedAfterAll, OfAClosedTermIsBookedIntoTheRunningOne) {
    fails_by_mistake();
    clock().set(Instant::parse("2027-03-01T09:00:00+08:00").value());
    write_in_county([&](Work& work) { return journal::lock(work, autumn(), "结账"); }).value();
    EXPECT_EQ(try_late(late()).value().state, RightState::done);
    const auto due = read([&](Work& work) -> Result<Money> { return journal::balance(work, county, spring(), journal::Account::refunds_due); }).value();
    EXPECT_EQ(due, Money::fen(1'600)) << "what the closed term owes was paid, in the spring term";
}

// owe_if_withdrawn, and the condition on withdrawn rights in rights_of_school.sql.
TEST_P(ArrivedAfterAll, WhatWasWithdrawnMeanwhileIsOwedOnTheBill) {
    fails_by_mistake();
    is_withdrawn(right, refund, 1'600);
    ASSERT_TRUE(violated().empty());
    ASSERT_EQ(listed(RightState::withdrawn).size(), 1U) << "the office finds it";
    EXPECT_EQ(listed().at(0).state_words, "减免已撤销，不再退");
    EXPECT_EQ(try_again(by_transfer(refund)).error().slug, "refund-withdrawn");
    EXPECT_EQ(try_order(right).error().slug, "refund-withdrawn");
    ASSERT_TRUE(act());
    EXPECT_TRUE(act()->enabled);
    EXPECT_TRUE(own().empty()) << "nothing of it is with the family";

    const auto command = late();
    EXPECT_EQ(try_late(command).value().state, RightState::done);
    expect_it_left_once();
    EXPECT_EQ(balance(journal::Account::receivable), 1'600) << "the family has it and owes it";
    EXPECT_EQ(returned(payment), 1'600);
    try_late(command).value();
    EXPECT_EQ(balance(journal::Account::receivable), 1'600) << "told twice, it is owed once";
    EXPECT_TRUE(listed(RightState::withdrawn).empty());
    EXPECT_EQ(listed(RightState::done).size(), 1U);
    ASSERT_EQ(own().size(), 1U) << "the family sees why its bill asks for it";
    EXPECT_EQ(own().at(0).parts.at(0).actions.at(0).action, "not-received") << "and can say that it is not there";
}

TEST_P(ArrivedAfterAll, WhatWasWithdrawnIsNeverOverdue) {
    fails_by_mistake();
    rule("refund.days_max", 30);
    clock().advance(std::chrono::hours{24 * 31});
    EXPECT_TRUE(listed().at(0).overdue);
    is_withdrawn(right, refund, 1'600);
    ASSERT_EQ(listed().size(), 1U);
    EXPECT_FALSE(listed().at(0).overdue) << "nobody is owed it any more";
}

TEST_P(ArrivedAfterAll, ARightThatWasWithdrawnBeforeAnythingLeftIsNotListed) {
    try_fail(refund, "家长要求换账户").value();
    is_withdrawn(right, refund, 1'600);
    EXPECT_TRUE(listed().empty());
    EXPECT_EQ(seen(right).state, RightState::withdrawn);
}

// overdue_rights.sql: of a right that was withdrawn as a whole the county hears what a family says of the money that left all the same.
TEST_P(ArrivedAfterAll, WhatAFamilySaysOfAWithdrawnOneReachesTheCounty) {
    fails_by_mistake();
    is_withdrawn(right, refund, 1'600);
    rule("refund.days_max", 30);
    clock().advance(std::chrono::hours{24 * 31});
    EXPECT_TRUE(county_list().empty()) << "nothing of it is owed";
    try_late(late()).value();
    EXPECT_TRUE(county_list().empty()) << "and nobody misses it";

    try_say_missing().value();
    EXPECT_EQ(waits("unreceived_refunds"), 1);
    ASSERT_EQ(county_list().size(), 1U) << "paid out by the books, not by the family's word";
    const auto row = county_list().at(0);
    EXPECT_TRUE(row.not_received_at);
    EXPECT_EQ(row.state, RightState::done);
    EXPECT_EQ(row.amount_fen, 1'600) << "what the family should have";
    EXPECT_EQ(row.missing_fen, 0) << "the school owes nothing";
    EXPECT_FALSE(row.overdue);

    write_as(guardian(0), [&](Work& work) { return say_received(work, {.refund = refund, .step = last_step(refund)}); }).value();
    EXPECT_TRUE(county_list().empty());
}

// ---- it was withdrawn, noted as arrived, and is not there: the bank returned it, or the note was the mistake -----------------------------------------

TEST_P(ArrivedAfterAll, AWithdrawnOneThatIsNotThereIsOwedByNobody) {
    fails_by_mistake();
    is_withdrawn(right, refund, 1'600);
    try_late(late()).value();
    EXPECT_EQ(paid_on(bill_of(0)), Money::fen(62'400)) << "the bill asks for it";
    EXPECT_TRUE(part().actions.back().enabled) << "the office can note that it came back";
    try_say_missing().value();

    const auto step = last_step(refund);
    const auto back = try_back("登记错了，钱没有付出").value();
    EXPECT_EQ(back.state, RightState::withdrawn);
    EXPECT_EQ(back.parts.at(0).steps.back().words, "到账后被退回：登记错了，钱没有付出。减免已撤销，这笔不再退");
    EXPECT_EQ(paid_on(bill_of(0)), Money::fen(64'000)) << "the bill asks for it no longer";
    EXPECT_EQ(balance(journal::Account::receivable), 0);
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_EQ(balance(journal::Account::bank), 64'000) << "and it lies at the bank";
    EXPECT_EQ(returned(payment), 0);
    EXPECT_TRUE(county_list().empty());
    EXPECT_EQ(waits("unreceived_refunds"), 0) << "what the family said has its answer";
    EXPECT_EQ(waits("order_refunds"), 0);
    EXPECT_TRUE(own().empty());
    EXPECT_EQ(try_again(by_transfer(refund)).error().slug, "refund-withdrawn");
    EXPECT_TRUE(violated(true).empty());

    write_as(office(), [&](Work& work) { return note_came_back(work, {.refund = refund, .step = step, .reason = "登记错了，钱没有付出"}); }).value();
    EXPECT_EQ(balance(journal::Account::receivable), 0) << "told again it changes nothing";

    ASSERT_EQ(part().failures.size(), 1U);
    try_late(late(part().failures.at(0).step)).value();
    EXPECT_EQ(paid_on(bill_of(0)), Money::fen(62'400)) << "and where it has arrived in the end it is owed again";
    EXPECT_EQ(balance(journal::Account::receivable), 1'600);
    expect_it_left_once();
    try_back().value();
    EXPECT_EQ(paid_on(bill_of(0)), Money::fen(64'000));
}

// take_off (charges): a bill has no room for what was paid on it once more.
TEST_P(ArrivedAfterAll, AWithdrawnOneThatIsNotThereIsRefusedWhileItIsPaidOnTheBill) {
    fails_by_mistake();
    is_withdrawn(right, refund, 1'600);
    try_late(late()).value();
    const auto bill = bill_of(0);
    in_county([&](Work& work) {
        charges::note_paid(work, bill, Money::fen(1'600)).value();
        booked(work, journal::Account::bank, journal::Account::receivable, 1'600, journal::Reason::paid_in);
    });
    const auto refused = try_back();
    EXPECT_EQ(refused.error().slug, "owed-and-paid");
    EXPECT_NE(refused.error().detail.find("撤回认领"), std::string::npos) << "says what to do first";
    EXPECT_EQ(part().state, State::done);
    EXPECT_EQ(balance(journal::Account::bank), 64'000);

    in_county([&](Work& work) {
        charges::note_unpaid(work, bill, Money::fen(1'600)).value();
        booked(work, journal::Account::receivable, journal::Account::bank, 1'600, journal::Reason::corrected);
    });
    EXPECT_EQ(try_back().value().state, RightState::withdrawn);
    EXPECT_EQ(paid_on(bill), Money::fen(64'000));
    EXPECT_EQ(balance(journal::Account::bank), 64'000);
}

// take_off (charges): with its bill went what the family owed, so that the money is the family's.
TEST_P(ArrivedAfterAll, AWithdrawnOneThatIsNotThereIsTheFamilysWhereItsBillWasCancelled) {
    fails_by_mistake();
    is_withdrawn(right, refund, 1'600);
    try_late(late()).value();
    const auto bill = bill_of(0);
    in_county([&](Work& work) {
        work.run(statement("INSERT INTO bill_cancellation (county, bill, at, reason, by_whom, by_name) VALUES ($1, $2, $3, '开错了', 'a', 'a')"), county, bill, work.now());
    });
    EXPECT_EQ(try_back().error().slug, "owed-on-cancelled-bill");
    EXPECT_EQ(part().state, State::done);
}

// no_room (charges): what was settled or relieved since stands.
TEST_P(ArrivedAfterAll, AWithdrawnOneThatIsNotThereIsRefusedWhereLessWasChargedSince) {
    fails_by_mistake();
    is_withdrawn(right, refund, 1'600);
    try_late(late()).value();
    const auto waive = [&](std::int64_t fen) {
        in_county([&](Work& work) { work.run(statement("UPDATE bill_standing SET waived_fen = waived_fen + $3 WHERE county = $1 AND bill = $2"), county, bill_of(0), fen); });
    };
    waive(1'000);
    const auto refused = try_back();
    EXPECT_EQ(refused.error().slug, "owed-and-settled");
    EXPECT_NE(refused.error().detail.find("认领到这张账单"), std::string::npos) << "says what to do";
    EXPECT_EQ(part().state, State::done);
    waive(-1'000);
    EXPECT_EQ(try_back().value().state, RightState::withdrawn);
}

// owe_no_longer (charges): what no bill could take so far stands on refunds_due alone.
TEST_P(ArrivedAfterAll, AWithdrawnOneThatNoBillCouldTakeIsOwedByNobodyEither) {
    fails_by_mistake();
    is_withdrawn(right, refund, 1'600);
    const auto bill = bill_of(0);
    in_county([&](Work& work) { charges::note_unpaid(work, bill, Money::fen(64'000)).value(); });
    try_late(late()).value();
    EXPECT_EQ(balance(journal::Account::refunds_due), 1'600) << "the family has it, and its bill has nothing it could be taken off";
    EXPECT_EQ(try_back().value().state, RightState::withdrawn);
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_TRUE(violated(true).empty());
}

// ---- a right in two parts: one was withdrawn and arrived all the same, the other had left before ---------------------------------------------------

class ArrivedAfterAllInParts : public ArrivedAfterAll {
 protected:
    static constexpr std::int64_t withdrawn_fen = 1'000, other_fen = 600;

    void SetUp() override {
        ArrivedAfterAll::SetUp();
        if (IsSkipped()) return;
        try_send().value();
        try_confirm(refund).value();  // the first family's is no part of this
        paid(1, {{Outlet::bank, 64'000}, {Outlet::bank, withdrawn_fen}});
        right = right_of_relief(1, withdrawn_fen + other_fen);
        const auto parts = order(right).parts;
        ASSERT_EQ(parts.size(), 2U);
        ASSERT_EQ(parts.at(0).amount_fen, withdrawn_fen);
        refund = parts.at(0).id;
        other = parts.at(1).id;
        fails_by_mistake();
        is_withdrawn(right, refund, withdrawn_fen);
    }
    // Of all the school owes for the term, and what of it has arrived.
    RefundSums sums() {
        return read([&](Work& work) -> Result<RefundSums> { return refund_sums_below(work, "/430000/", 2026, org::TermKind::autumn).at(0); }).value();
    }
    // Of the figures of the county and the province.
    std::int64_t counted(const tally::Measure& measure) {
        const auto sum = statement("SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM tally_school WHERE county = $1 AND measure = $2");
        return read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(sum, county, measure.name).value(); }).value();
    }
    void expect_figures_as_in_the_list() {
        EXPECT_EQ(counted(counts::due), sums().due_fen);
        EXPECT_EQ(counted(counts::done), sums().done_fen);
    }

    RefundId other;
};
ON_BOTH_DATABASES(ArrivedAfterAllInParts);

// refund_now: what was withdrawn is no part of what is owed, whatever became of it.
TEST_P(ArrivedAfterAllInParts, ThePartThatFailsIsOwedAndOnEveryListUntilItArrives) {
    try_late(late()).value();
    EXPECT_EQ(seen(right).amount_fen, other_fen);
    EXPECT_EQ(seen(right).state, RightState::sent) << "the other part is on its way";
    EXPECT_EQ(waits("confirm_refunds"), 1);
    EXPECT_EQ(sums().due_fen, 1'600 + other_fen);
    EXPECT_EQ(sums().done_fen, 1'600) << "what arrived of what is owed: the first family's";
    expect_figures_as_in_the_list();

    try_fail(other).value();
    EXPECT_EQ(seen(right).state, RightState::failed);
    EXPECT_EQ(seen(right).open_fen, 0);
    ASSERT_EQ(listed(RightState::failed).size(), 1U);
    EXPECT_EQ(listed(RightState::failed).at(0).failed_fen, other_fen);
    clock().advance(std::chrono::hours{24});
    ASSERT_EQ(county_list().size(), 1U);
    EXPECT_EQ(county_list().at(0).amount_fen, other_fen);
    EXPECT_EQ(county_list().at(0).missing_fen, other_fen);
    EXPECT_EQ(waits("order_refunds"), 1);
    EXPECT_TRUE(violated(true).contains("right_without_order"));
    const auto family = read_as(guardian(1), [&](Work& work) { return show_own_refunds(work, {}); }).value().rights;
    ASSERT_EQ(family.size(), 1U);
    EXPECT_EQ(family.at(0).state, RightState::failed);

    try_again(by_transfer(other)).value();
    try_send().value();
    EXPECT_EQ(try_confirm(other).value().state, RightState::done);
    EXPECT_TRUE(county_list().empty());
    EXPECT_EQ(waits("order_refunds"), 0);
    EXPECT_EQ(waits("confirm_refunds"), 0);
    EXPECT_EQ(sums().done_fen, 1'600 + other_fen);
    expect_figures_as_in_the_list();
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_TRUE(violated(true).empty());
}

TEST_P(ArrivedAfterAllInParts, WhatWasWithdrawnIsNotWaitedForWhileTheOtherArrives) {
    EXPECT_EQ(seen(right).state, RightState::sent);
    EXPECT_EQ(try_confirm(other).value().state, RightState::done) << "nothing else is owed";
    EXPECT_TRUE(county_list().empty());
    EXPECT_EQ(try_late(late()).value().state, RightState::done);
    EXPECT_EQ(listed(RightState::done).size(), 2U);
    EXPECT_TRUE(violated(true).empty());
}

TEST_P(ArrivedAfterAllInParts, WhatIsNotThereIsTakenOffTheBillAndTheOtherPartStays) {
    try_late(late()).value();
    try_confirm(other).value();
    EXPECT_EQ(balance(journal::Account::receivable), withdrawn_fen + other_fen);
    const auto back = try_back().value();
    EXPECT_EQ(back.state, RightState::done) << "all that is owed has arrived";
    EXPECT_EQ(back.parts.at(0).state, State::failed);
    expect_figures_as_in_the_list();
    EXPECT_EQ(balance(journal::Account::receivable), other_fen);
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_TRUE(county_list().empty());
    EXPECT_TRUE(violated(true).empty());
}

}  // namespace
}  // namespace luoshi::fees::refunds
