// Money that is noted as arrived and is not there: it is owed again, goes another way, and never leaves twice.
#include <algorithm>

#include "fees/refunds/refunds_on_both.hpp"
#include "org/merger_on_both.hpp"

namespace luoshi::fees::refunds {
namespace {

class CameBack : public WithARefundOrdered {
 protected:
    void arrives() {
        try_send().value();
        try_confirm(refund).value();
    }
    Result<RefundRightView> try_back(std::int64_t step, std::string reason = "收款账户已销户，银行退汇", std::optional<Actor> actor = {}) {
        return write_as(actor.value_or(office()), [&](Work& work) { return note_came_back(work, {.refund = refund, .step = step, .reason = reason}); });
    }
    Result<RefundRightView> try_say(const Actor& actor, std::int64_t step) {
        return write_as(actor, [&](Work& work) { return say_not_received(work, {.refund = refund, .step = step}); });
    }
    Result<RefundRightView> try_take_back(const Actor& actor, std::int64_t step) {
        return write_as(actor, [&](Work& work) { return say_received(work, {.refund = refund, .step = step}); });
    }
    RefundRightRow school_row() {
        return read_as(office(), [&](Work& work) { return find_refund_rights(work, {.school = school_}); }).value().items.at(0);
    }
    RefundRightView own() {
        return read_as(guardian(0), [&](Work& work) { return show_own_refunds(work, {}); }).value().rights.at(0);
    }
    std::vector<journal::EntryLine> entries() {
        return read([&](Work& work) -> Result<std::vector<journal::EntryLine>> { return journal::entries_about(work, county, {"refund", refund.to_string()}); }).value();
    }
};
ON_BOTH_DATABASES(CameBack);

// ---- a school that has merged

TEST_P(CameBack, WhatAMergedSchoolOwesIsOnTheListOfTheSchoolThatGoesOnAndIsPaidThere) {
    const auto other = write_in_county([&](Work& work) { return org::merge_into_another(work, school_); }).value();
    tally::follow_all(storage(), context()).value();
    auto successor = account(AccountId{Uuid{58}}, "接收学校财务");
    successor.body = other.id;
    successor.body_path = other.path;
    for (const auto& permission : {permissions::read, permissions::pay}) successor.grants.push_back({std::string(permission.name), other.path});
    const auto list = read_as(successor, [](Work& work) -> Result<std::vector<Waiting>> { return refunds::waiting(work); }).value();
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].words, "确认 1 笔退费到账（原试验小学）");
    EXPECT_EQ(list[0].link, "/refunds?body=" + school_.to_string());
    ASSERT_EQ(county_list().size(), 1U) << "and the county goes on seeing it";
    write_as(successor, [&](Work& work) { return send_refunds(work, {.school = school_, .id = fresh<RefundBatchId>()}); }).value();
    write_as(successor, [&](Work& work) { return confirm_refund(work, {.refund = refund, .step = last_step(refund)}); }).value();
    EXPECT_TRUE(read_as(successor, [](Work& work) -> Result<std::vector<Waiting>> { return refunds::waiting(work); }).value().empty());
}

// ---- the office --------------------------------------------------------------------------------------------------------------------------------

TEST_P(CameBack, IsOwedAgainAndGoesAnotherWay) {
    EXPECT_EQ(try_back(1).error().slug, "refund-not-arrived");
    arrives();
    EXPECT_TRUE(county_list().empty());
    EXPECT_EQ(waits("confirm_refunds"), 0);

    EXPECT_EQ(try_back(3, "").error().slug, "text-required");
    const auto back = try_back(3).value();
    EXPECT_EQ(back.state, RightState::failed);
    EXPECT_EQ(back.parts.at(0).steps.back().words, "到账后被退回：收款账户已销户，银行退汇。学校会改用其他方式再退");
    EXPECT_EQ(balance(journal::Account::refunds_due), -1'600) << "owed again";
    EXPECT_EQ(balance(journal::Account::bank), 64'000);
    EXPECT_EQ(returned(payment), 0);
    ASSERT_EQ(county_list().size(), 1U) << "the county counts it again";
    EXPECT_EQ(county_list().at(0).missing_fen, 1'600);
    EXPECT_EQ(waits("order_refunds"), 1);
    EXPECT_EQ(try_order(right).error().slug, "refund-ordered") << "the same refund goes another way, none beside it";

    try_again(by_transfer(refund)).value();
    try_send().value();
    EXPECT_EQ(try_confirm(refund).value().state, RightState::done);
    EXPECT_EQ(seen(right).parts.at(0).steps.size(), 7U) << "the whole way stays readable";
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_EQ(balance(journal::Account::bank), 62'400) << "it left once";
    EXPECT_EQ(returned(payment), 1'600);
    EXPECT_TRUE(county_list().empty());
    EXPECT_TRUE(violated(true).empty());
}

TEST_P(CameBack, AfterAWholeBatchWasConfirmed) {
    const auto batch = try_send().value().id;
    write_as(office(), [&](Work& work) { return confirm_batch(work, {.batch = batch}); }).value();
    EXPECT_EQ(try_back(3).value().state, RightState::failed);
    const auto again = write_as(office(), [&](Work& work) { return confirm_batch(work, {.batch = batch}); }).value();
    EXPECT_EQ(again.failed, 1) << "confirming the batch again does not make it arrive";
    EXPECT_EQ(seen(right).state, RightState::failed);
}

// By the mirror of the entry the bank's list knows the transfer that came back (payments: booked_into_account), so that it is not counted twice.
TEST_P(CameBack, StandsInTheLedgerAsTheMirrorOfWhatWasSent) {
    arrives();
    ASSERT_EQ(entries().size(), 1U);
    const auto sent = entries().at(0).id;
    try_back(3).value();
    const auto booked = entries();
    const auto mirror = std::ranges::find(booked, std::optional(sent), &journal::EntryLine::reverses);
    ASSERT_NE(mirror, booked.end());
    EXPECT_EQ(mirror->debit, journal::Account::bank);
    EXPECT_EQ(mirror->credit, journal::Account::refunds_due);
    EXPECT_EQ(mirror->amount, Money::fen(1'600));
    EXPECT_EQ(mirror->words, "退费到账后退回：收款账户已销户，银行退汇");
}

TEST_P(CameBack, TheSameWordAgainNeverMeetsALaterArrival) {
    arrives();
    try_back(3).value();
    EXPECT_EQ(try_back(3).value().parts.at(0).steps.size(), 4U) << "told again it changes nothing";
    EXPECT_EQ(try_back(3, "另一个原因").error().slug, "came-back-noted");
    try_again(by_transfer(refund)).value();
    try_send().value();
    try_confirm(refund).value();
    EXPECT_EQ(try_back(3).value().state, RightState::done) << "what came back was the first arrival; the second one stands";
    EXPECT_EQ(try_back(6).error().slug, "refund-moved-on");
    EXPECT_EQ(try_back(99).error().slug, "refund-moved-on");
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_EQ(try_back(7).value().state, RightState::failed) << "the second one may come back too";
    EXPECT_EQ(balance(journal::Account::bank), 64'000);
    EXPECT_EQ(balance(journal::Account::refunds_due), -1'600);
}

TEST_P(CameBack, OnlyForWhoeverMayPayAndNeverWhatPaidForABill) {
    arrives();
    for (const auto& actor : {head(), bureau(), guardian(0), nobody()}) EXPECT_EQ(try_back(3, "退汇", actor).error().slug, "no-such-refund");
    rule("fees.carry_over", "agreed");
    right_of_relief(0, 800, "s2");
    const auto rights = read_as(office(), [&](Work& work) { return find_refund_rights(work, {.school = school_, .state = RightState::waiting}); }).value();
    const auto waiting = rights.items.at(0).id;
    try_agree(waiting, guardian(0)).value();
    clock().advance(std::chrono::hours{24 * 150});
    billed_next_term(0, 1'000);
    refund = try_carry_over(waiting).value().parts.at(0).id;
    EXPECT_EQ(try_back(3).error().slug, "refund-carried-over");
    EXPECT_EQ(try_say(guardian(0), 3).error().slug, "refund-carried-over");
}

TEST_P(CameBack, OfAClosedTermIsBookedIntoTheRunningOne) {
    arrives();
    clock().set(Instant::parse("2027-03-01T09:00:00+08:00").value());
    write_in_county([&](Work& work) { return journal::lock(work, autumn(), "结账"); }).value();
    EXPECT_EQ(try_back(3).value().state, RightState::failed);
    const auto due = read([&](Work& work) -> Result<Money> { return journal::balance(work, county, spring(), journal::Account::refunds_due); }).value();
    EXPECT_EQ(due, Money::fen(-1'600)) << "owed again, in the spring term";
}

// ---- the family --------------------------------------------------------------------------------------------------------------------------------

TEST_P(CameBack, AFamilySaysThatItIsNotThereAndSchoolAndCountySeeIt) {
    EXPECT_EQ(try_say(guardian(0), 1).error().slug, "refund-not-arrived");
    arrives();
    EXPECT_EQ(own().parts.at(0).actions.at(0).action, "not-received");
    for (const auto& actor : {guardian(1), office(), bureau(), nobody()}) EXPECT_EQ(try_say(actor, 3).error().slug, "no-such-refund");
    EXPECT_EQ(try_take_back(guardian(0), 3).error().slug, "nothing-said");
    EXPECT_EQ(try_say(guardian(0), 2).error().slug, "refund-moved-on");

    EXPECT_TRUE(try_say(guardian(0), 3).value().parts.at(0).not_received_at);
    EXPECT_TRUE(try_say(guardian(0), 3).value().parts.at(0).not_received_at) << "said again it changes nothing";
    EXPECT_EQ(own().parts.at(0).actions.at(0).action, "received");
    EXPECT_TRUE(school_row().not_received_at);
    EXPECT_TRUE(seen(right).parts.at(0).not_received_at);
    EXPECT_EQ(waits("unreceived_refunds"), 1);
    ASSERT_EQ(county_list().size(), 1U) << "arrived by the books, not by the family's word";
    EXPECT_EQ(county_list().at(0).state, RightState::done);
    EXPECT_TRUE(county_list().at(0).not_received_at);
    EXPECT_EQ(balance(journal::Account::refunds_due), 0) << "a word books nothing";

    EXPECT_FALSE(try_take_back(guardian(0), 3).value().parts.at(0).not_received_at);
    EXPECT_FALSE(try_take_back(guardian(0), 3).value().parts.at(0).not_received_at);
    EXPECT_EQ(waits("unreceived_refunds"), 0);
    EXPECT_TRUE(county_list().empty());
    EXPECT_TRUE(try_say(guardian(0), 3).value().parts.at(0).not_received_at) << "it may be missing after all";
}

TEST_P(CameBack, EndsWhatTheFamilySaidAndTheNextArrivalIsAnother) {
    arrives();
    try_say(guardian(0), 3).value();
    try_back(3).value();
    EXPECT_EQ(waits("unreceived_refunds"), 0);
    EXPECT_FALSE(school_row().not_received_at);
    EXPECT_TRUE(own().parts.at(0).actions.empty());
    try_again(by_transfer(refund)).value();
    try_send().value();
    try_confirm(refund).value();
    EXPECT_FALSE(own().parts.at(0).not_received_at);
    EXPECT_TRUE(try_say(guardian(0), 7).value().parts.at(0).not_received_at);
}

// ---- attacks: what the database itself refuses, whatever program asks -----------------------------------------------------------------------------

// The last step once more as the next one, with one thing changed; $1 the county.
#define AFTER_ARRIVAL(state, came_back_serial, came_back_entry)                                                                                          \
    "INSERT INTO refund_step (county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, "      \
    "payment, payee, destination, proof, reason, act, at, by_whom, by_name, came_back_serial, came_back_entry) SELECT county, refund, serial + 1, '"     \
    state "', serial, state, route, school, fund, amount_fen, route, channel, payment, payee, destination, proof, 'x', act, 1, 'x', 'x', "               \
    came_back_serial ", " came_back_entry " FROM refund_step s WHERE county = $1 AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county " \
    "AND n.refund = s.refund AND n.serial = s.serial + 1)"
#define SENT "(SELECT e.entry FROM refund_step e WHERE e.county = s.county AND e.refund = s.refund AND e.serial = 2)"

TEST_P(CameBack, NothingLeavesASecondTimeWithoutTheFirstBeingBookedBack) {
    arrives();
    expect_refused(AFTER_ARRIVAL("ordered", "NULL", "NULL"), county);
    expect_refused(AFTER_ARRIVAL("failed", "NULL", "NULL"), county);
    expect_refused(AFTER_ARRIVAL("failed", "serial - 1", "NULL"), county);
    expect_refused(AFTER_ARRIVAL("failed", "serial - 1", SENT), county);  // not reversed
    const auto sent = entries().at(0).id;
    in_county([&](Work& work) { journal::reverse(work, sent, autumn(), "错").value(); });
    expect_refused(AFTER_ARRIVAL("failed", "serial", SENT), county);
    expect_refused(AFTER_ARRIVAL("failed", "serial - 2", SENT), county);
    expect_refused(AFTER_ARRIVAL("done", "serial - 1", SENT), county);
    // The reversed entry of something else is not the one by which this refund left.
    in_county([&](Work& work) {
        const auto other = booked(work, journal::Account::refunds_due, journal::Account::counter, 1'600, journal::Reason::corrected);
        journal::reverse(work, other, autumn(), "错").value();
    });
    expect_refused(AFTER_ARRIVAL("failed", "serial - 1", "(SELECT e.id FROM ledger_entry e WHERE e.county = s.county AND e.credit = 'counter')"), county);
    checks_hold_ = false;  // reversed by hand behind a refund that is done
}

TEST_P(CameBack, ASecondRefundIsRefusedAfterItToo) {
    arrives();
    try_back(3).value();
    expect_refused("INSERT INTO refund (county, id, refund_right, right_fen, school, pupil, plan, serial, before_serial, before_fen, amount_fen, after_fen, act, "
                   "ordered_at, ordered_by, ordered_by_name) SELECT county, plan, refund_right, right_fen, school, pupil, plan, 2, 1, after_fen, amount_fen, "
                   "after_fen + amount_fen, act, 1, 'x', 'x' FROM refund WHERE county = $1",
                   county);
    expect_refused(AFTER_ARRIVAL("failed", "serial - 2", SENT), county);
    expect_refused(AFTER_ARRIVAL("done", "NULL", "NULL"), county);
    expect_refused("DELETE FROM refund_step WHERE county = $1", county);
}

TEST_P(CameBack, AWordIsAboutAnArrivalAndInTurns) {
    const char* const first =
        "INSERT INTO refund_word (county, refund, step, state, route, serial, said, at, account, account_name) SELECT county, refund, serial, 'done', route, 1, "
        "'not_received', 1, 'x', 'x' FROM refund_step WHERE county = $1 AND serial = (SELECT MAX(serial) FROM refund_step)";
    expect_refused(first, county);
    arrives();
    expect_refused("INSERT INTO refund_word (county, refund, step, state, route, serial, said, at, account, account_name) SELECT county, refund, serial, state, route, 1, "
                   "'received', 1, 'x', 'x' FROM refund_step WHERE county = $1 AND state = 'done'",
                   county);
    try_say(guardian(0), 3).value();
    expect_refused("INSERT INTO refund_word (county, refund, step, state, route, serial, said, before_serial, before_said, at, account, account_name) SELECT county, refund, "
                   "step, state, route, 2, said, serial, said, 1, 'x', 'x' FROM refund_word WHERE county = $1",
                   county);
    expect_refused("DELETE FROM refund_word WHERE county = $1", county);
}

}  // namespace
}  // namespace luoshi::fees::refunds
